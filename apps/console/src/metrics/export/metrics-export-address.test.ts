import { expect, it } from "vitest";
import { type DashboardState, FIRST_STATE } from "../dashboard-state.ts";
import { dashboardQuestion } from "../question.ts";
import { type MetricsFile, metricsExportAddress } from "./metrics-export-address.ts";

const state: DashboardState = {
  ...FIRST_STATE,
  period: { from: "2026-07-01", through: "2026-09-30" },
  timeZone: "Europe/Lisbon",
  filters: { PRODUCT: ["harbour-guard", null] },
  search: "slow & late",
  score: { scale: "SATISFACTION", from: 1, through: 2 },
};

function parametersOf(file: MetricsFile) {
  const address = new URL(
    metricsExportAddress(file, dashboardQuestion(state, "2026-11-24"), state),
    "http://localhost",
  );
  expect(address.pathname).toBe(`/exports/${file}`);
  return Object.fromEntries(address.searchParams);
}

const FILTER = { from: "2026-07-01", through: "2026-09-30", product: ["harbour-guard", null] };

it("names for the rows what narrows the figures and the comments", () => {
  const { filter = "", score = "", ...words } = parametersOf("feedback.parquet");
  expect(JSON.parse(filter)).toEqual(FILTER);
  expect(JSON.parse(score)).toEqual({ scale: "SATISFACTION", from: 1, through: 2 });
  expect(words).toEqual({ timeZone: "Europe/Lisbon", search: "slow & late" });
});

it("names for the figures what they are cut into, and nothing that only comments know", () => {
  const { filter = "", groupBy, interval, metrics = "", ...rest } = parametersOf("feedback-figures.csv");
  expect(JSON.parse(filter)).toEqual(FILTER);
  expect([groupBy, interval]).toEqual(['["PRODUCT"]', "WEEK"]);
  expect(JSON.parse(metrics)).toContain("NPS");
  expect(rest).toEqual({ timeZone: "Europe/Lisbon" });
});
