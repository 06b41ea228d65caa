import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

const historyOf = (page: Page) => page.getByRole("region", { name: "History" });
const revision = (page: Page, number: number) => page.getByRole("article", { name: `Revision ${number}` });

/** Opens a version by way of its product. */
async function goToVersion(page: Page, product: string, version: string): Promise<void> {
  await page.goto(`/console/products/${product}`);
  await page.getByRole("main").getByRole("table").getByRole("link", { name: version, exact: true }).click();
  await revision(page, 1).waitFor();
}

describe("the history of a version", () => {
  it("tells who changed what, when and why, and marks the promise that got shorter", async () => {
    const page = await openPage("/", { height: 1200 });
    await goToVersion(page, "sample-endpoint-protection", "11.6");
    const shortened = historyOf(page).getByRole("article").filter({ hasText: "withdrawn sooner than planned" });
    await shortened.getByText("Sample data").waitFor();
    const row = shortened.getByRole("row", { name: /^Support until/ });
    expect(await row.getByRole("cell").count()).toBe(2);
    await row.getByText(/\d+ days earlier/).waitFor();
    await row.getByText("Promise shortened").waitFor();
    await screenshot(page, "history");
    await expectAccessible(page);
  });

  it("offers nothing to change to a reader", async () => {
    const page = await openPage("/");
    await goToVersion(page, "sample-endpoint-protection", "11.6");
    expect(await historyOf(page).getByRole("button").allTextContents()).toEqual(["Compare two moments"]);
  });

  it("compares any two moments, with the phase that each told of a day", async () => {
    const page = await openPage("/", { theme: "dark", height: 1200 });
    await goToVersion(page, "sample-server-guard", "7.0");
    await page.getByRole("button", { name: "Compare two moments" }).click();
    const comparison = page.getByRole("table", { name: "Comparison" });
    await comparison.getByRole("row", { name: /^Move to — 8\.0/ }).waitFor();
    await page.getByLabel("Or at any time").first().fill("2001-01-01T10:00");
    await comparison.getByText("Nothing was published yet").waitFor();
    await comparison.getByRole("row", { name: /^Version — 7\.0/ }).waitFor();
    await comparison.getByRole("row", { name: /Extended support$/ }).waitFor();
    await page.getByLabel("Phase on", { exact: true }).fill("2040-01-01");
    await comparison.getByRole("row", { name: /Ended$/ }).waitFor();
    await screenshot(page, "history-compare");
    await expectAccessible(page);
  });

  it("is restored with a reason, settles with whoever was faster, and can be undone", async () => {
    const page = await openPage("/", { as: "lifecycle-editor", height: 1200 });
    const faster = await openPage("/", { as: "admin" });
    await goToVersion(page, "sample-server-guard", "7.2");
    await goToVersion(faster, "sample-server-guard", "7.2");

    await revision(page, 1).getByRole("button", { name: "Restore" }).click();
    const dialog = page.getByRole("dialog", { name: "Make revision 1 hold again" });
    await dialog.getByText(/This takes away support that was published/).waitFor();
    await dialog.getByRole("button", { name: "Restore" }).click();
    await dialog.getByText("Say why: nothing is changed without a reason.").waitFor();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("The old date was agreed with customers");
    await screenshot(page, "history-restore");
    await expectAccessible(page);

    await revision(faster, 2).getByRole("button", { name: "Restore" }).click();
    await faster.getByRole("textbox", { name: "Reason" }).fill("Nothing to move to yet");
    await faster.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
    await revision(faster, 4).getByText("Nothing to move to yet").waitFor();

    await dialog.getByRole("button", { name: "Restore" }).click();
    const conflict = page.getByRole("dialog", { name: "Somebody else saved first" });
    await conflict.getByText(/Nothing to move to yet/).waitFor();
    await screenshot(page, "history-conflict");
    await expectAccessible(page);
    await conflict.getByRole("button", { name: "Save the choice" }).click();
    await revision(page, 5).getByText("The old date was agreed with customers").waitFor();
    await revision(page, 5).getByText("Promise shortened").first().waitFor();

    await revision(page, 5).getByRole("button", { name: "Undo this change" }).click();
    await page.getByRole("textbox", { name: "Reason" }).fill("That was a mistake");
    await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
    await revision(page, 6).getByText("That was a mistake").waitFor();
    await screenshot(page, "history-undone");
  });

  it("fits a narrow screen, in Chinese", async () => {
    const page = await openPage("/products/sample-endpoint-protection", { width: 400, locale: "zh-CN" });
    await page.getByRole("table").getByRole("link", { name: "11.6", exact: true }).click();
    await page.getByRole("article", { name: "第 1 次修订" }).scrollIntoViewIfNeeded();
    await screenshot(page, "history-narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await expectAccessible(page);
  });
});

describe("the history of a product", () => {
  it("is read where it is opened", async () => {
    const page = await openPage("/products/sample-plant-guard");
    await page.getByRole("button", { name: "History of the product" }).click();
    await revision(page, 1).getByText("Announced version", { exact: false }).waitFor();
    await revision(page, 1).getByRole("row", { name: "Segment Business" }).waitFor();
    await revision(page, 1).scrollIntoViewIfNeeded();
    await screenshot(page, "history-product");
    await expectAccessible(page);
  });
});
