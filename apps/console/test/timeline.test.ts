import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

const PRODUCT = "/products/sample-endpoint-protection";

const chartOf = (page: Page) => page.getByRole("application", { name: "Timeline" });
const spoken = (page: Page) => page.getByRole("region", { name: "Timeline" }).getByRole("status");

/** Answers the list of versions with as many as asked for, of every kind of knowledge. */
async function withManyVersions(page: Page, count: number): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    if (!query.includes("query VersionList")) return await route.fallback();
    const answer = (await (await route.fetch()).json()) as { data: { versions: { nodes: object[] } } };
    const [model] = answer.data.versions.nodes;
    const nodes = Array.from({ length: count }, (_, place) => ({
      ...model,
      id: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`,
      name: `${count - place}.0`,
      label: `${count - place}.0`,
      releasedOn: place % 7 === 3 ? null : `${2026 - Math.floor(place / 8)}-0${1 + (place % 8)}-01`,
      fullSupportEndsOn: null,
      supportEndsOn: place % 5 === 1 ? null : `${2028 - Math.floor(place / 8)}-0${1 + (place % 8)}-28`,
      extendedSupportEndsOn: null,
      endedOnUnknownDate: place % 11 === 9,
      undatedMilestones: place % 6 === 2 ? ["FULL_SUPPORT_END"] : [],
    }));
    await route.fulfill({ json: { data: { versions: { totalCount: count, nodes } } } });
  });
}

describe("the timeline of a product", () => {
  it.each(["light", "dark"] as const)("draws each version on a row, in the %s theme", async (theme) => {
    const page = await openPage(PRODUCT, { theme });
    await chartOf(page).waitFor();
    expect(await chartOf(page).locator("[data-version]").count()).toBe(5);
    await screenshot(page, `timeline-${theme}`);
    await expectAccessible(page);
  });

  it("says by keyboard what each version and milestone is, and opens a version", async () => {
    const page = await openPage(PRODUCT);
    await chartOf(page).focus();
    await page.keyboard.press("ArrowDown");
    await spoken(page).getByText("13.0, Upcoming, 4 milestones, 1 of 5").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await spoken(page).getByText("11.6, Extended support, 5 milestones, 4 of 5").waitFor();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("ArrowRight");
    await spoken(page)
      .getByText(/^11\.6, Last day of support, .* ago$/)
      .waitFor();
    await screenshot(page, "timeline-focus");
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Sample Endpoint Protection 11.6" }).waitFor();
  });

  it("is zoomed by keys, buttons and the wheel with Ctrl, and shows all again", async () => {
    const page = await openPage(PRODUCT);
    const showAll = page.getByRole("button", { name: "Show all" });
    await chartOf(page).waitFor();
    const width = async () =>
      (
        await chartOf(page)
          .locator('[data-version="12.4"] rect[mask], [data-version="12.4"] rect[rx]')
          .first()
          .boundingBox()
      )?.width ?? 0;
    const whole = await width();
    expect(await showAll.isDisabled()).toBe(true);
    await chartOf(page).focus();
    await page.keyboard.press("+");
    await expect.poll(width).toBeGreaterThan(whole * 1.4);
    await page.keyboard.press("0");
    await expect.poll(width).toBe(whole);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(width).toBeGreaterThan(whole * 1.4);
    await showAll.click();
    await expect.poll(width).toBe(whole);
    await chartOf(page).locator("svg").last().hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(width).toBeGreaterThan(whole * 1.4);
    await screenshot(page, "timeline-zoomed");
  });

  it("is a table as well, also after coming back", async () => {
    const page = await openPage(PRODUCT);
    await page.getByRole("button", { name: "Table" }).click();
    const table = page.getByRole("table", { name: "Timeline" });
    await table.getByRole("row", { name: /^11\.6 Extended support/ }).waitFor();
    expect(await table.getByRole("row").count()).toBe(6);
    await screenshot(page, "timeline-table");
    await expectAccessible(page);
    await page.reload();
    await table.waitFor();
  });

  it("holds seventy versions on a narrow screen, what is unknown among them", async () => {
    const page = await openPage("/nowhere", { width: 400, theme: "dark" });
    await withManyVersions(page, 70);
    await page.goto(`/console${PRODUCT}`);
    await chartOf(page).waitFor();
    expect(await chartOf(page).locator("[data-version]").count()).toBe(70);
    await chartOf(page).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await spoken(page)
      .getByText(/70 of 70$/)
      .waitFor();
    expect(await chartOf(page).getByRole("link", { name: "1.0", exact: true }).isVisible()).toBe(true);
    await screenshot(page, "timeline-narrow");
    await page.keyboard.press("Home");
    await page.keyboard.press("Escape");
    await screenshot(page, "timeline-narrow-top");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await expectAccessible(page);
  });

  it("is whole and light on paper", async () => {
    const page = await openPage("/nowhere", { theme: "dark" });
    await withManyVersions(page, 70);
    await page.goto(`/console${PRODUCT}`);
    await chartOf(page).waitFor();
    await page.emulateMedia({ media: "print" });
    const chart = await chartOf(page).evaluate((element) => [element.clientHeight, element.scrollHeight]);
    expect(chart[0]).toBe(chart[1]);
    expect(await page.getByRole("toolbar").isVisible()).toBe(false);
    await screenshot(page, "timeline-print");
  });

  it("speaks Chinese", async () => {
    const page = await openPage(PRODUCT, { locale: "zh-CN" });
    await page.getByRole("application", { name: "时间线" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByText("13.0, 即将发布, 4 个里程碑, 第 1 个，共 5 个").waitFor();
    await screenshot(page, "timeline-chinese");
  });
});
