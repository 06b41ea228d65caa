import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

const calendar = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

async function edit(page: Page, name: string): Promise<void> {
  await calendar(page, name).click();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: `Edit ${name}` }).waitFor();
}

describe("[2.2] support hours", () => {
  it("are listed by country, open or closed now, and found by what people know of them", async () => {
    const page = await openPage("/products", { as: "analyst" });
    await page.getByRole("heading", { level: 1, name: "Products" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("o");
    await calendar(page, "Sample desk Berlin").waitFor();
    // The sample's fallback never closes.
    const fallback = page.getByRole("row", { name: /Sample desk around the clock/ });
    await fallback.getByText("Open", { exact: true }).waitFor();
    await fallback.getByText("All other countries").waitFor();
    await screenshot(page, "support-hours");
    await expectAccessible(page);
    await page.getByRole("searchbox", { name: "Find a calendar" }).fill("japan");
    await calendar(page, "Sample desk Berlin").waitFor({ state: "detached" });
    expect(await page.getByRole("row").count()).toBe(2);
    await page.getByRole("searchbox", { name: "Find a calendar" }).fill("nowhere");
    await page.getByText("Nothing matches").or(page.getByRole("status")).first().waitFor();
    expect(await page.getByRole("link", { name: "New calendar" }).count()).toBe(0);
  });

  it("of a week are shown as they are lived, with holidays and overrides", async () => {
    const page = await openPage("/support-hours", { as: "support-agent" });
    await calendar(page, "Sample desk Berlin").click();
    const week = page.getByRole("region", { name: /^Week of/ });
    await week.getByText("08:00–12:00, 13:00–17:00").first().waitFor();
    await page
      .getByRole("region", { name: /^Usual week from/ })
      .getByText("Planned")
      .waitFor();
    await page.getByRole("region", { name: "Public holidays" }).getByText("Christmas Day").waitFor();
    await screenshot(page, "support-calendar");
    await expectAccessible(page);
    expect(await page.getByRole("link", { name: "Edit", exact: true }).count()).toBe(0);
    const christmas = new Date(Date.UTC(new Date().getUTCFullYear(), 11, 25));
    while ((await week.getByText("Christmas Day").count()) === 0 && Date.now() < christmas.getTime()) {
      const title = await week.getByRole("heading").textContent();
      await week.getByRole("button", { name: "Week after" }).click();
      await expect.poll(() => week.getByRole("heading").textContent()).not.toBe(title);
      await page.waitForLoadState("networkidle");
    }
    await screenshot(page, "support-calendar-christmas");
    const feed = await page.getByRole("link", { name: "/support-hours/business/DE.ics" }).getAttribute("href");
    expect(feed).toBe("/support-hours/business/DE.ics");
  });

  it("are changed after a look at what would change, for a reason, and the history says so", async () => {
    const page = await openPage("/support-hours", { as: "policy-editor" });
    await edit(page, "Sample desk Tokyo");
    await save(page).waitFor();
    expect(await save(page).isDisabled()).toBe(true);
    const closes = page.getByRole("textbox", { name: "Wednesday, interval 1, closes" });
    await closes.fill("8");
    await closes.press("Tab");
    expect(await closes.inputValue()).toBe("08:00");
    await page
      .getByText(/not after 09:00/)
      .first()
      .waitFor();
    await closes.fill("15:00");
    await page.getByText(/days differ from/).waitFor();
    await page.getByText("09:00–18:00").first().waitFor();
    await screenshot(page, "support-calendar-edit");
    await expectAccessible(page);
    await save(page).click();
    await page.getByText("Say why", { exact: false }).or(page.locator("[aria-invalid=true]")).first().waitFor();
    await page.getByLabel("Reason").fill("Short Wednesdays");
    await save(page).click();
    await page.getByRole("heading", { level: 1, name: "Sample desk Tokyo", exact: true }).waitFor();
    await page
      .getByRole("region", { name: /^Usual week from/ })
      .getByText("09:00–15:00")
      .waitFor();
    const history = page.getByRole("region", { name: "History" });
    await history.getByText("Changed a support calendar").waitFor();
    await history.getByText(/Short Wednesdays/).waitFor();
    await screenshot(page, "support-calendar-history");
    await expectAccessible(page);
  });

  it("that would reach into counted time are refused beside the day", async () => {
    const page = await openPage("/support-hours", { as: "policy-editor" });
    await edit(page, "Sample desk São Paulo");
    await page.getByRole("textbox", { name: "Monday, interval 2, closes" }).fill("19:00");
    await page.getByLabel("Holds from").fill("2026-01-05");
    await page
      .getByText(/2026-01-05 is over/)
      .first()
      .waitFor();
    await page.getByLabel("Reason").fill("Test");
    await save(page).click();
    await page
      .getByText(/2026-01-05 is over/)
      .nth(1)
      .waitFor();
    await screenshot(page, "support-calendar-refused");
    await expectAccessible(page);
  });

  it("that somebody else changed meanwhile are settled field by field", async () => {
    const [mine, theirs] = await Promise.all(
      (["policy-editor", "admin"] as const).map((as) => openPage("/support-hours", { as })),
    );
    if (mine === undefined || theirs === undefined) throw new Error("no pages");
    for (const page of [mine, theirs]) await edit(page, "Sample home desk Shanghai");
    await theirs.getByRole("textbox", { name: "Name" }).fill("Sample home desk Pudong");
    await theirs.getByRole("textbox", { name: "Sunday, interval 1, opens" }).fill("10:00");
    await theirs.getByLabel("Reason").fill("Late Sundays");
    await save(theirs).click();
    await theirs.getByRole("heading", { level: 1, name: "Sample home desk Pudong" }).waitFor();

    await mine.getByRole("textbox", { name: "Sunday, interval 1, closes" }).fill("20:00");
    await mine.getByLabel("Reason").fill("Short Sundays");
    await save(mine).click();
    const dialog = mine.getByRole("dialog", { name: "Somebody else saved first" });
    await dialog.getByText(/Late Sundays/).waitFor();
    expect(await dialog.getByRole("button", { name: "Save the choice" }).isDisabled()).toBe(true);
    await dialog.getByRole("radio", { name: "Usual week: Mine" }).check();
    await screenshot(mine, "support-calendar-conflict");
    await expectAccessible(mine);
    await dialog.getByRole("button", { name: "Save the choice" }).click();
    await mine.getByRole("heading", { level: 1, name: "Sample home desk Pudong", exact: true }).waitFor();
    await mine
      .getByRole("region", { name: /^Usual week from/ })
      .getByText("09:00–20:00")
      .waitFor();
  });

  it("are made for a country with its holidays, and retired again", async () => {
    const page = await openPage("/support-hours", { as: "policy-editor", timeZone: "Europe/Vienna" });
    await page.getByRole("link", { name: "New calendar" }).click();
    await page.getByRole("combobox", { name: "Country" }).fill("Austria");
    await page.getByRole("option", { name: "Austria" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Sample desk Vienna");
    await page.getByRole("combobox", { name: "Holidays of" }).fill("Austria");
    await page.getByRole("option", { name: "Austria" }).click();
    await page.getByText(/holidays in \d{4}/).waitFor();
    await page.getByRole("button", { name: "Friday: add hours" }).click();
    await page.getByRole("textbox", { name: "Friday, interval 2, opens" }).fill("18:00");
    await page.getByRole("textbox", { name: "Friday, interval 2, closes" }).fill("20:00");
    await page.getByRole("button", { name: "Add an override" }).click();
    await page.getByLabel("What people are told").fill("Moving house");
    await page.getByText(/days differ from/).waitFor();
    await screenshot(page, "support-calendar-new");
    await expectAccessible(page);
    await page.getByLabel("Reason").fill("A desk opens in Vienna");
    await save(page).click();
    await page.getByRole("heading", { level: 1, name: "Sample desk Vienna", exact: true }).waitFor();
    await page.getByText("Moving house").first().waitFor();
    await page.getByRole("button", { name: "Retire", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Retire “Sample desk Vienna”?" });
    await dialog.getByLabel("Reason").fill("It closes again");
    await screenshot(page, "support-calendar-retire");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Retire", exact: true }).click();
    await page.getByText(/no longer holds from/).waitFor();
    expect(await page.getByRole("link", { name: "Edit", exact: true }).count()).toBe(0);
  });

  it("are read and changed on a phone, in the dark and in Chinese", async () => {
    const page = await openPage("/support-hours", { as: "policy-editor", locale: "zh-CN", theme: "dark", width: 400 });
    await calendar(page, "Sample desk New York").waitFor();
    await screenshot(page, "support-hours-phone");
    await expectAccessible(page);
    await calendar(page, "Sample desk New York").click();
    await page.getByText("08:00–20:00").first().waitFor();
    await screenshot(page, "support-calendar-phone");
    await expectAccessible(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(400);
    await page.getByRole("link", { name: "编辑", exact: true }).click();
    await page.getByRole("textbox", { name: "星期一，第 1 个时段，结束" }).fill("21:00");
    await page.getByText(/有 \d+ 天不同/).waitFor();
    await screenshot(page, "support-calendar-edit-phone");
    await expectAccessible(page);
    expect(await width()).toBeLessThanOrEqual(400);
  });

  it("say what they are for where there are none, and what happened where they cannot be had", async () => {
    const page = await openPage("/products", { as: "policy-editor", expectFailures: true });
    let answer: object = { data: { supportCalendars: [] } };
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query SupportCalendars")) await route.fulfill({ json: answer });
      else await route.fallback();
    });
    await page
      .getByRole("navigation", { name: "Main navigation" })
      .getByRole("link", { name: "Support hours" })
      .click();
    await page.getByText("There is no calendar yet").waitFor();
    await screenshot(page, "support-hours-empty");
    await expectAccessible(page);
    answer = { errors: [{ message: "Something failed.", extensions: { code: "INTERNAL", requestId: "abc-123" } }] };
    await page.reload();
    await page.getByText("abc-123").waitFor();
    await screenshot(page, "support-hours-failing");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await calendar(page, "Sample desk Berlin").waitFor();
  });

  it("are explained to who may not see the calendars", async () => {
    const page = await openPage("/support-hours", { as: "customer" });
    await page.getByText("You may not see this").waitFor();
    await expectAccessible(page);
  });
});
