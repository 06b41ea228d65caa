import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

const TITLE = "What ends in the next twelve months";

describe("the calendar of what ends", () => {
  it("has a block for each month, with what ends in it", async () => {
    const page = await openPage("/calendar");
    await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
    const scanner = page.getByRole("link", { name: "Sample Endpoint Protection 11.6" });
    await scanner.first().waitFor();
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(13);
    // The end of extended support and of database updates.
    expect(await scanner.count()).toBe(2);
    await screenshot(page, "calendar");
    await expectAccessible(page);
  });

  it("is narrowed by milestone and segment, and the address keeps that", async () => {
    const page = await openPage("/calendar");
    await page.getByRole("link", { name: "Sample Endpoint Protection 11.6" }).first().waitFor();
    for (const end of ["Full support", "Support", "Extended support"]) {
      await page.getByRole("button", { name: end, exact: true }).click();
    }
    await page.getByText("one end").first().waitFor();
    await page.getByRole("combobox", { name: "Segment" }).click();
    await page.getByRole("option", { name: "Home & mobile" }).click();
    await page.getByText("Nothing of this ends in the next twelve months").waitFor();
    await page.reload();
    await page.getByText("Nothing of this ends in the next twelve months").waitFor();
    await screenshot(page, "calendar-empty");
    await expectAccessible(page);
  });

  it("is a plain list as well", async () => {
    const page = await openPage("/calendar?segment=BUSINESS", { theme: "dark" });
    await page.getByRole("button", { name: "List" }).click();
    await page.getByRole("row", { name: /Sample Endpoint Protection 11\.6 Last day of extended support/ }).waitFor();
    await screenshot(page, "calendar-list");
    await expectAccessible(page);
  });

  it("gives a calendar file of exactly what is listed", async () => {
    const page = await openPage("/calendar?segment=BUSINESS&milestones=DATABASE_UPDATES_END");
    await page.getByText("one end").first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Calendar file (.ics)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("supportbook.ics");
    const path = join(tmpdir(), `supportbook-${crypto.randomUUID()}.ics`);
    await download.saveAs(path);
    const file = (await readFile(path, "utf8")).replaceAll("\r\n ", "");
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).toContain("SUMMARY:Sample Endpoint Protection 11.6: Last day of database updates");
    expect(file).toMatch(/URL[^:]*:http:\/\/127\.0\.0\.1:\d+\/console\/versions\/[0-9a-f-]{36}\r\n/);
    const shown = await page
      .getByRole("listitem")
      .filter({ hasText: "Endpoint" })
      .locator("time")
      .getAttribute("datetime");
    expect(file).toContain(`DTSTART;VALUE=DATE:${shown?.replaceAll("-", "")}`);
  });

  it("fits a narrow screen, in Chinese", async () => {
    const page = await openPage("/calendar", { width: 400, locale: "zh-CN" });
    await page.getByRole("link", { name: "Sample Endpoint Protection 11.6" }).first().waitFor();
    await screenshot(page, "calendar-narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await expectAccessible(page);
  });
});
