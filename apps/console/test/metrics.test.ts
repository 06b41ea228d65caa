import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { MetricsFiguresQuery } from "../src/gql/metrics-figures.ts";
import { formatCount, formatFigure } from "../src/metrics/figures/format-figure.ts";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

/** What the page was told when it asked for its figures next. */
async function nextFigures(page: Page): Promise<MetricsFiguresQuery> {
  const response = await page.waitForResponse(
    (answer) => answer.request().postData()?.includes("query MetricsFigures") === true,
  );
  return ((await response.json()) as { data: MetricsFiguresQuery }).data;
}

const card = (page: Page, metric: string) => page.locator(`[data-metric=${metric}]`);
const n = (count: number | null | undefined) => `n = ${formatCount(count ?? -1, "en-GB")}`;

describe("the metrics", () => {
  it("shows the figures that the API tells, also as a table, and means something by each", async () => {
    const page = await openPage("/nowhere", { as: "analyst", width: 1440, height: 2400 });
    const told = nextFigures(page);
    await page.goto("/console/metrics");
    const { figures, trend } = await told;
    for (const { metric, value, suppressed } of figures.total.figures) {
      if (value === null || suppressed) continue;
      await card(page, metric)
        .getByText(formatFigure(value, metric, "en-GB"), { exact: true })
        .waitFor();
    }
    await page.getByRole("region", { name: "In their own words" }).getByRole("listitem").first().waitFor();
    await page.getByRole("region", { name: "Clauses behind low ratings" }).getByRole("rowheader").first().waitFor();
    await screenshot(page, "metrics");
    await expectAccessible(page);

    await page
      .getByRole("region", { name: "Over time" })
      .first()
      .getByRole("button", { name: "Show as table" })
      .click();
    const rows = page.getByRole("table", { name: "Over time" }).getByRole("row");
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((all) => all.slice(1).map((row) => row.lastElementChild?.textContent));
    const counts = trend.total.buckets.map(({ figures: [figure] }) => figure?.n);
    expect(shown).toEqual(counts.map((count) => (count == null ? "" : formatCount(count, "en-GB"))));

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export what I see" }).click();
    await page.getByRole("menuitem", { name: "Figures, CSV" }).click();
    const file = await text(await (await download).createReadStream());
    const csat = figures.total.figures.find(({ metric }) => metric === "CSAT");
    expect(
      file.split("\r\n").filter((row) => row.includes(`TOTAL,,`) && row.includes(`,csat-1,${csat?.n},`)),
    ).toHaveLength(1);

    await card(page, "NPS")
      .getByRole("button", { name: /^Definition/ })
      .click();
    await page.getByRole("dialog").getByText("nps-1").waitFor();
  });

  it("narrows everything to what is picked by the keyboard, and to nothing by Escape", async () => {
    const page = await openPage("/nowhere", { as: "analyst", width: 1440, height: 2400 });
    const told = nextFigures(page);
    await page.goto("/console/metrics");
    const { figures, breakdown } = await told;
    const all = figures.total.figures.find(({ metric }) => metric === "CSAT");
    const group = breakdown.groups.find(({ key, figures: [figure] }) => key[0]?.value != null && figure?.n != null);
    const [product, narrowed] = [group?.key[0]?.label ?? "", group?.figures[0]?.n];

    const row = page
      .getByRole("region", { name: "By product" })
      .getByRole("button", { name: new RegExp(`^${product}`) });
    await row.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `Product: ${product} – remove` }).waitFor();
    await card(page, "CSAT").getByText(n(narrowed)).waitFor();
    await page.getByRole("region", { name: "Over time" }).first().getByText(n(narrowed), { exact: true }).waitFor();
    await page.getByRole("region", { name: "Answers on the scale" }).getByText(n(narrowed), { exact: true }).waitFor();
    expect(await row.getAttribute("aria-pressed")).toBe("true");
    // All products stay to be picked from, and the map keeps its rows.
    expect(await page.getByRole("region", { name: "By product" }).getByRole("listitem").count()).toBe(
      breakdown.groups.length,
    );

    const inTime = nextFigures(page);
    const points = page.getByRole("group", { name: "Points of the chart" }).getByRole("button");
    await points.first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const { total } = (await inTime).figures;
    await page.getByRole("button", { name: /^Only .* – remove$/ }).waitFor();
    // Who goes by the keys stands where they stood.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-pressed"))).toBe("true");
    const inMonth = total.figures.find(({ metric }) => metric === "VOLUME");
    const volume = inMonth?.suppressed ? "hidden: fewer than 5" : formatCount(inMonth?.value ?? -1, "en-GB");
    await card(page, "VOLUME").getByText(volume, { exact: true }).waitFor();
    await screenshot(page, "metrics-narrowed");

    await page.keyboard.press("Escape");
    await page.getByText("Nothing is filtered.", { exact: false }).waitFor();
    await card(page, "CSAT").getByText(n(all?.n)).waitFor();
  });

  it("fits a narrow dark screen in Chinese, and paper", async () => {
    const page = await openPage("/metrics?interval=quarter&vs.segment=BUSINESS&segment=HOME_MOBILE", {
      ...{ as: "analyst", locale: "zh-CN", theme: "dark", width: 400, height: 3600 },
    });
    await page.getByRole("heading", { level: 1, name: "指标" }).waitFor();
    await page.getByRole("region", { name: "随时间变化" }).first().waitFor();
    await page.getByRole("region", { name: "产品 × 季度" }).first().waitFor();
    await screenshot(page, "metrics-narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await expectAccessible(page);

    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 760, height: 3600 });
    await page.getByRole("heading", { name: "各数值的含义" }).waitFor();
    await page.getByRole("navigation", { name: "主导航" }).waitFor({ state: "hidden" });
    // Nothing is cut off at the edge of the paper, and what is narrowed by stands on it.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(760);
    await page.getByRole("group", { name: "筛选条件" }).getByText("客户类别").waitFor();
    await screenshot(page, "metrics-print");
  });
});
