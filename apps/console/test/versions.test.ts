import { text } from "node:stream/consumers";
import type { Download } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrial, openEditor } from "./editor.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("the list of versions", () => {
  it("counts what people look for, and a press on the count shows exactly that", async () => {
    const page = await openPage("/versions?filter=%7B%22search%22%3A%22sample%22%7D");
    const quick = page.getByRole("group", { name: "Quick filters" }).getByRole("button", { name: /No end announced/ });
    await quick.getByText(/^\d+$/).waitFor();
    const count = Number(await quick.getByText(/^\d+$/).textContent());
    expect(count).toBeGreaterThan(0);
    await quick.click();
    await page.getByText(`1-${count} of ${count}`).waitFor();
    expect(await page.locator("tbody tr").count()).toBe(count);
    expect(await quick.getAttribute("aria-pressed")).toBe("true");
    await screenshot(page, "versions-no-end");
    await expectAccessible(page);
    await quick.click();
    await page.getByText(/1-25 of/).waitFor();
  });

  it("is walked by arrow keys, and Enter opens", async () => {
    const page = await openPage("/versions");
    const first = page.locator("tbody tr").nth(0).getByRole("link").first();
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const second = page.locator("tbody tr").nth(1).getByRole("link").first();
    expect(await second.evaluate((each) => each === document.activeElement)).toBe(true);
    const name = String(await second.textContent());
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name }).waitFor();
  });

  it("lets an editor go along a row to a date and edit the row, without the mouse", async () => {
    const { page } = await openEditor("/versions");
    const row = page.getByRole("row", { name: /Sample Central Manager 15\.1/ });
    await row.getByRole("button").first().waitFor();
    await row.getByRole("link").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Full support until" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("e");
    await page.getByRole("heading", { level: 1, name: "Edit Sample Central Manager 15.1" }).waitFor();
  });

  it("keeps views on the server: filter, order and columns under a name", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const name = `Soon ${Date.now()}`;
    await page.getByRole("button", { name: /In 180 days/ }).click();
    await page.waitForURL((url) => url.searchParams.get("filter")?.includes("endingWithinDays") === true);
    await page.getByRole("button", { name: "Sort by support until ascending" }).click();
    await page.waitForURL((url) => url.searchParams.get("sort") === "supportEndsOn");
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menu").getByLabel("Latest build", { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("menuitem", { name: /Save what is shown/ }).click();
    await page.getByRole("dialog").getByLabel("Name").fill(name);
    await expectAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name }).waitFor();

    // Another browser of the same person knows nothing but what the server kept.
    const other = (await openEditor("/versions")).page;
    await other.getByRole("columnheader", { name: "Latest build" }).waitFor();
    await other.getByRole("button", { name: "Views" }).click();
    await other.getByRole("menuitem", { name: new RegExp(name) }).click();
    await other.getByRole("columnheader", { name: "Latest build" }).waitFor({ state: "detached" });
    await other.waitForURL((url) => url.searchParams.get("sort") === "supportEndsOn");
    const filter = JSON.parse(String(new URL(other.url()).searchParams.get("filter")));
    expect(filter).toEqual({ endingWithinDays: 180 });
    expect(new URL(other.url()).searchParams.get("sort")).toBe("supportEndsOn");
    await other.getByRole("button", { name }).click();
    await screenshot(other, "versions-view");
    await expectAccessible(other);
    await other.getByRole("menuitem", { name: `Delete the view ${name}` }).click();
    await other.getByRole("menuitem", { name: new RegExp(`^${name}`) }).waitFor({ state: "detached" });
  });

  it("is exported exactly as it is shown, beyond the page", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const trial = await createTrial(editor, {
      "2.0": { releasedOn: "2026-02-01", supportEndsOn: "2032-02-01" },
      "1.0": { releasedOn: "2025-02-01", supportEndsOn: "2031-02-01" },
    });
    await page.goto(`/console${trial.listed}&sort=supportEndsOn&order=ASC`);
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /JSON, for programs/ }).click(),
    ]);
    const rows = JSON.parse(await textOf(download)) as { version: string; supportEndsOn: string }[];
    expect(rows.map(({ version, supportEndsOn }) => [version, supportEndsOn])).toEqual([
      ["1.0", "2031-02-01"],
      ["2.0", "2032-02-01"],
    ]);
    expect(Object.keys(rows[0] ?? {})).not.toContain("databaseUpdatesEndOn");
  });

  it("shows what was taken off the lists to those who may see it, and to nobody else", async () => {
    const editor = await openEditor("/versions");
    const { page, ask } = editor;
    const trial = await createTrial(editor, { "1.0": {} });
    const { id, revision } = trial.versions["1.0"] ?? {};
    await ask("mutation ($input: RetireVersionInput!) { retireVersion(input: $input) { userErrors { message } } }", {
      input: { id, expectedRevision: revision, reason: "Withdrawn" },
    });
    await page.goto(`/console${trial.listed}`);
    await page.getByText("Nothing fits these conditions").waitFor();
    await page.getByLabel("Off the lists").click();
    await page.getByRole("option", { name: "Retired only" }).click();
    await page.getByRole("link", { name: `${trial.name} 1.0` }).waitFor();
    const reader = await openPage("/versions");
    await reader.getByRole("link", { name: "Sample Central Manager 15.2" }).waitFor();
    expect(await reader.getByLabel("Off the lists").count()).toBe(0);
  });

  it("keeps its filters behind a button on a telephone", async () => {
    const page = await openPage("/versions", { width: 400 });
    await page.getByRole("link", { name: "Sample Central Manager 15.2" }).waitFor();
    expect(await page.getByRole("combobox", { name: "Segment" }).count()).toBe(0);
    await page.getByRole("button", { name: "Filters (0 set)" }).click();
    await page.getByRole("combobox", { name: "Segment" }).waitFor();
    await screenshot(page, "versions-400");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });

  it("reads in Chinese and in the dark", async () => {
    const page = await openPage("/versions", { locale: "zh-CN", theme: "dark" });
    await page.getByRole("link", { name: "Sample Central Manager 15.2" }).waitFor();
    await page.getByRole("columnheader", { name: "按支持截止升序排序" }).waitFor();
    await screenshot(page, "versions-zh-dark");
    await expectAccessible(page);
  });
});

async function textOf(download: Download): Promise<string> {
  return await text(await download.createReadStream());
}
