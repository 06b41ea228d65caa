import { expect, it } from "vitest";
import { type DashboardState, FIRST_STATE } from "../dashboard-state.ts";
import { questionOfState, stateOfReport } from "./report-question.ts";

const id = "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11";
const today = "2026-11-23";
const state: DashboardState = {
  ...FIRST_STATE,
  period: "this-year",
  timeZone: "Europe/Lisbon",
  metric: "NPS",
  filters: { PRODUCT: ["harbour-guard", null], PHASE: ["FULL"] },
  groupBy: "CLAUSE",
  compared: { kind: "segment", filters: { PRODUCT: ["tide-guard"] } },
  within: { from: "2026-03-01", through: "2026-03-31" },
  asTables: ["trend"],
};
const dates = { from: "2026-01-01", through: "2026-11-23" };

it("a report asks what the page shows, and shows it again without what was picked for a look", () => {
  const question = questionOfState(state, today);
  expect(question).toMatchObject({
    period: { relative: "YEAR_TO_DATE" },
    filter: { product: ["harbour-guard", null], phase: ["FULL"] },
    ...{ groupBy: ["CLAUSE"], interval: "MONTH", metrics: ["NPS"], timeZone: "Europe/Lisbon" },
    compare: { kind: "SEGMENT", filter: { product: ["tide-guard"] } },
  });
  expect(stateOfReport({ id, question, ...dates })).toEqual({ ...state, within: null, report: id });
});

it("what was changed of the report since it was saved is what the page shows", () => {
  const question = { ...questionOfState(state, today), period: { relative: "LAST_WEEK" }, metrics: ["CSAT"] } as const;
  const week = { from: "2026-11-16", through: "2026-11-22" };
  expect(stateOfReport({ id, question, ...week })).toMatchObject({ period: week, metric: "CSAT", groupBy: "CLAUSE" });
});

it("a report that was kept without a page is shown by what it asks", () => {
  const question = { ...questionOfState(state, today), interval: "WEEK", page: null } as const;
  expect(stateOfReport({ id, question, ...dates })).toEqual({
    ...state,
    ...{ within: null, asTables: [], interval: "WEEK", report: id },
  });
});

it("nothing is held against what it shares answers with", () => {
  const compared = { kind: "period", span: { from: "2026-10-01", through: "2026-12-31" } } as const;
  expect(questionOfState({ ...state, compared, within: null }, today).compare).toEqual({ kind: "PREVIOUS" });
});
