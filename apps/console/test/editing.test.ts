import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrial, openEditor, publishedEnd } from "./editor.ts";
import { openPage, screenshot } from "./open-page.ts";

const DATES = { releasedOn: "2025-01-01", fullSupportEndsOn: "2030-06-30", supportEndsOn: "2031-12-31" };

describe("a date in the list", () => {
  it("is edited where it stands, with its effect told first, a reason required, and can be taken back", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const trial = await createTrial(editor, { "4.0": DATES });
    const before = new Date().toISOString();
    await page.goto(`/console${trial.listed}`);
    await page.getByRole("button", { name: /31 Dec 2031/ }).click();
    const form = page.getByRole("dialog", { name: "Support until" });
    await form.getByLabel("Support until").fill("2030-12-31");
    await form.getByText("Public answers change for 1 Jan 2031 to 31 Dec 2031.").waitFor();
    await form.getByText(/takes away support that was published: Support until/).waitFor();
    await screenshot(page, "editing-inline");
    await expectAccessible(page);

    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Say why: nothing is changed without a reason.").waitFor();
    expect(await publishedEnd(trial.slug)).toBe("2031-12-31");

    await form.getByLabel(/Reason/).fill("The platform it needs is withdrawn");
    await form.getByRole("button", { name: "Save" }).click();
    await form.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /31 Dec 2030/ }).waitFor();
    expect(await publishedEnd(trial.slug)).toBe("2030-12-31");
    expect(await publishedEnd(trial.slug, { knownAt: before })).toBe("2031-12-31");
    await screenshot(page, "editing-saved");

    await page.getByRole("button", { name: "Undo" }).click();
    const undo = page.getByRole("dialog", { name: "Undo this change" });
    await undo.getByLabel(/Reason/).fill("It was the wrong version");
    await expectAccessible(page);
    await undo.getByRole("button", { name: "Undo" }).click();
    await undo.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /31 Dec 2031/ }).waitFor();
    expect(await publishedEnd(trial.slug)).toBe("2031-12-31");
  });

  it("that would stand in the wrong order is refused in the words of the screen", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const trial = await createTrial(editor, { "4.0": DATES });
    await page.goto(`/console${trial.listed}`);
    await page.getByRole("button", { name: /31 Dec 2031/ }).click();
    const form = page.getByRole("dialog", { name: "Support until" });
    await form.getByLabel("Support until").fill("2029-01-31");
    await form.getByLabel(/Reason/).fill("A slip");
    await form.getByText(/“Support until” 31 Jan 2029 lies before “Full support until” 30 Jun 2030/).waitFor();
    expect(await form.getByText("supportEndsOn").count()).toBe(0);
    await form.getByRole("button", { name: "Save" }).click();
    expect(await form.count()).toBe(1);
    expect(await publishedEnd(trial.slug)).toBe("2031-12-31");
  });

  it("stays in the form when the server cannot be reached, and is saved when it can", async () => {
    const editor = await openEditor("/versions", { expectFailures: true });
    const { page } = editor;
    const trial = await createTrial(editor, { "4.0": DATES });
    await page.goto(`/console${trial.listed}`);
    await page.getByRole("button", { name: /31 Dec 2031/ }).click();
    const form = page.getByRole("dialog", { name: "Support until" });
    await form.getByRole("button", { name: "6 months later" }).click();
    await form.getByLabel(/Reason/).fill("Customers asked for it");
    await page.route("**/graphql", (route) => route.abort());
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText(/Check your connection and try again. Nothing was changed./).waitFor();
    await screenshot(page, "editing-offline");
    await page.unroute("**/graphql");
    await form.getByRole("button", { name: "Save" }).click();
    await form.waitFor({ state: "detached" });
    expect(await publishedEnd(trial.slug)).toBe("2032-06-30");
  });
});

describe("the form of a version", () => {
  it("is reached by the key e, holds what was entered, and saves it with a reason", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const trial = await createTrial(editor, { "4.0": DATES });
    await page.goto(`/console/versions/${trial.versions["4.0"]?.id}`);
    await page.getByRole("heading", { level: 1, name: `${trial.name} 4.0` }).waitFor();
    await page.keyboard.press("e");
    await page.getByLabel("Support until", { exact: true }).fill("2032-12-31");
    await page.getByLabel("Latest build", { exact: true }).fill("4.0.1.7");
    await page.getByText("2 fields differ from what is saved.").waitFor();

    await page.getByRole("link", { name: "Versions" }).first().click();
    const leaving = page.getByRole("dialog", { name: "Leave without saving?" });
    await expectAccessible(page);
    await leaving.getByRole("button", { name: "Stay here" }).click();
    expect(await page.getByLabel("Latest build", { exact: true }).inputValue()).toBe("4.0.1.7");
    await screenshot(page, "editing-form");
    await expectAccessible(page);

    await page.getByRole("button", { name: "Save" }).click();
    const saving = page.getByRole("dialog", { name: /^Save/ });
    await saving.getByRole("row", { name: "Support until 31 Dec 2031 31 Dec 2032" }).waitFor();
    await saving.getByLabel(/Reason/).fill("Another year");
    await screenshot(page, "editing-reason");
    await saving.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: `${trial.name} 4.0` }).waitFor();
    await page.getByRole("code").getByText("4.0.1.7").waitFor();
    expect(await publishedEnd(trial.slug)).toBe("2032-12-31");
  });

  it("puts what the server refuses under the field at fault and keeps the rest", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const trial = await createTrial(editor, { "4.0": DATES, "5.0": {} });
    await page.goto(`/console/versions/${trial.versions["4.0"]?.id}/edit`);
    await page.locator('input[name="name"]').fill("5.0");
    await page.getByRole("button", { name: "Save" }).click();
    const saving = page.getByRole("dialog", { name: /^Save/ });
    await saving.getByLabel(/Reason/).fill("Renamed");
    await saving.getByRole("button", { name: "Save" }).click();
    await saving.waitFor({ state: "detached" });
    const name = page.locator('input[name="name"]');
    expect(await name.getAttribute("aria-invalid")).toBe("true");
    expect(await name.inputValue()).toBe("5.0");
  });
});

describe("a product", () => {
  it("is made, gets a version, is retired and put back", async () => {
    const { page } = await openEditor("/products/create");
    await page.locator('input[name="name"]').fill("Trial Lighthouse");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Choose one.").first().waitFor();
    await page.locator('input[name="slug"]').fill("trial-lighthouse");
    await page.getByLabel(/^Segment/).click();
    await page.getByRole("option", { name: "Business" }).click();
    await page.getByLabel(/^Licensing/).click();
    await page.getByRole("option", { name: "Commercial" }).click();
    await screenshot(page, "editing-product");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    const saving = page.getByRole("dialog", { name: /^Save/ });
    await saving.getByLabel(/Reason/).fill("A new product");
    await saving.getByRole("button", { name: "Add" }).click();
    await page.getByRole("heading", { level: 1, name: "Trial Lighthouse" }).waitFor();

    await page.getByRole("link", { name: "New version" }).click();
    await page.locator('input[name="name"]').fill("1.0");
    await page.getByLabel("Released").fill("2026-01-15");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await saving.getByLabel(/Reason/).fill("First release");
    await saving.getByRole("button", { name: "Add" }).click();
    await page.getByRole("heading", { level: 1, name: "Trial Lighthouse 1.0" }).waitFor();

    await page.getByRole("button", { name: "Retire" }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/Reason/)
      .fill("Withdrawn before it was sold");
    await page.getByRole("dialog").getByRole("button", { name: "Retire" }).click();
    await page.getByText("This version was retired", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Put back" }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/Reason/)
      .fill("Sold after all");
    await page.getByRole("dialog").getByRole("button", { name: "Put back" }).click();
    await page.getByRole("button", { name: "Retire" }).waitFor();
  });
});

describe("whoever may not edit", () => {
  it.each([undefined, "support-agent", "customer"] as const)("sees no way to, as %s", async (role) => {
    const page = await openPage("/versions", role === undefined ? {} : { as: role });
    await page.getByRole("link", { name: "Sample Central Manager 15.2" }).waitFor();
    expect(await page.getByRole("checkbox").count()).toBe(0);
    expect(await page.getByRole("button", { name: /Move dates/ }).count()).toBe(0);
    expect(await page.locator("tbody button").count()).toBe(0);
    await page.getByRole("link", { name: "Sample Central Manager 15.2" }).click();
    await page.getByRole("heading", { level: 1, name: "Sample Central Manager 15.2" }).waitFor();
    expect(await page.getByRole("link", { name: "Edit" }).count()).toBe(0);
    await page.goto(`${page.url()}/edit`);
    await page.getByText("You may not do this").waitFor();
    expect(await page.getByRole("textbox", { name: /build/i }).count()).toBe(0);
  });
});

describe("editing in Chinese, in the dark, on a telephone", () => {
  it("has every form in reach", async () => {
    const editor = await openEditor("/versions", { locale: "zh-CN", theme: "dark", width: 400 });
    const { page } = editor;
    const trial = await createTrial(editor, { "4.0": DATES });
    await page.goto(`/console/versions/${trial.versions["4.0"]?.id}/edit`);
    await page.getByLabel("支持截止", { exact: true }).fill("2030-12-31");
    await page.getByText(/这会缩短已公布的支持/).waitFor();
    await screenshot(page, "editing-form-zh-400");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("dialog").getByLabel(/理由/).waitFor();
    await screenshot(page, "editing-reason-zh-400");
    await expectAccessible(page);
  });
});
