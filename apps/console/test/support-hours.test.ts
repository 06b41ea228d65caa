import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

const calendar = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
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
