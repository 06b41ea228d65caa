import { describe, expect, it } from "vitest";
import { type DashboardState, FIRST_STATE } from "./dashboard-state.ts";
import { comparesWithItself, dashboardQuestion, scaleOf } from "./question.ts";

const TODAY = "2026-11-24";
const QUARTER = { from: "2026-07-01", through: "2026-09-30" };
const AUGUST = { from: "2026-08-01", through: "2026-08-31" };

const stateOf = (some: Partial<DashboardState>): DashboardState => ({ ...FIRST_STATE, period: QUARTER, ...some });
const asked = (some: Partial<DashboardState>) => dashboardQuestion(stateOf(some), TODAY);

describe("what the parts of the page ask", () => {
  it("is narrowed by every filter, but for that which is picked in the part itself", () => {
    const filters = { PRODUCT: ["harbour-guard"], COUNTRY: ["PT", null] };
    const { filter, trend, breakdown, heatMap } = asked({ filters, within: AUGUST, groupBy: "COUNTRY" });
    expect(filter).toEqual({ ...AUGUST, product: ["harbour-guard"], country: ["PT", null] });
    expect(trend).toEqual({ ...QUARTER, product: ["harbour-guard"], country: ["PT", null] });
    expect(breakdown).toEqual({ ...AUGUST, product: ["harbour-guard"] });
    expect(heatMap).toEqual({ ...QUARTER, country: ["PT", null] });
  });

  it("leaves the period before to the API, which counts it in the zone", () => {
    expect(asked({})).toMatchObject({ compareWith: null, beside: null });
  });

  it("holds a segment against another in the same part of the period, all else being equal", () => {
    const compared = { kind: "segment", filters: { PRODUCT: ["tide-guard"] } } as const;
    const { compareWith, beside } = asked({
      filters: { PRODUCT: ["harbour-guard"], PHASE: ["FULL"] },
      within: AUGUST,
      compared,
    });
    expect(compareWith).toEqual({ ...AUGUST, product: ["tide-guard"], phase: ["FULL"] });
    expect(beside).toEqual({ ...QUARTER, product: ["tide-guard"], phase: ["FULL"] });
  });

  it("compares nothing with what it shares answers with, and draws it all the same", () => {
    const compared = { kind: "segment", filters: { PRODUCT: ["tide-guard"] } } as const;
    expect(asked({ compared })).toMatchObject({
      isComparable: false,
      compareWith: null,
      beside: { ...QUARTER, product: ["tide-guard"] },
    });
  });

  it("holds no value of a dimension against other values of it", () => {
    const compared = { kind: "segment", filters: { PRODUCT: ["tide-guard"] } } as const;
    const filters = { PRODUCT: ["harbour-guard"] };
    expect(asked({ filters, compared })).toMatchObject({ isBreakdownCompared: false, breakdownCompared: null });
    expect(asked({ filters, compared, groupBy: "COUNTRY" })).toMatchObject({
      isBreakdownCompared: true,
      breakdown: { ...QUARTER, product: ["harbour-guard"] },
      breakdownCompared: { ...QUARTER, product: ["tide-guard"] },
    });
  });

  it("is narrowed by no part that lies beyond the period, and by the days that both have of one across its end", () => {
    expect(asked({ within: { from: "2026-11-01", through: "2026-11-30" } }).filter).toEqual(QUARTER);
    expect(asked({ within: { from: "2026-09-28", through: "2026-10-04" } }).filter).toEqual({
      from: "2026-09-28",
      through: "2026-09-30",
    });
  });

  it.each([
    ["2025-01-01", "MONTH"],
    ["2022-01-01", "QUARTER"],
    ["2010-01-01", "YEAR"],
  ])("keeps the map readable since %s: by %s", (from, interval) => {
    expect(asked({ period: { from, through: TODAY } }).heatInterval).toBe(interval);
  });
});

describe("the map", () => {
  it("is cut into what was chosen where that is longer than a month", () => {
    expect(asked({ interval: "QUARTER" }).heatInterval).toBe("QUARTER");
    expect(asked({ interval: "DAY" }).heatInterval).toBe("MONTH");
  });
});

describe("a comparison that shares answers with what it is held against", () => {
  it.each([
    ["the period before", { compared: { kind: "previous" } }, false],
    ["a period that overlaps", { compared: { kind: "period", span: AUGUST } }, true],
    [
      "a period beside the part that was picked",
      { compared: { kind: "period", span: { from: "2026-09-01", through: "2026-09-30" } }, within: AUGUST },
      false,
    ],
    [
      "another product",
      { filters: { PRODUCT: ["a"] }, compared: { kind: "segment", filters: { PRODUCT: ["b"] } } },
      false,
    ],
    ["all products against one of them", { compared: { kind: "segment", filters: { PRODUCT: ["b"] } } }, true],
    [
      "clauses, of which a request may cite both",
      { filters: { CLAUSE: ["2.3"] }, compared: { kind: "segment", filters: { CLAUSE: ["2.4"] } } },
      true,
    ],
  ] as const)("%s", (_what, some, shares) => {
    expect(comparesWithItself(stateOf(some), TODAY)).toBe(shares);
  });
});

describe("the scale that is drawn", () => {
  it("is that of the metric, unless another was chosen", () => {
    expect(scaleOf(stateOf({ metric: "NPS" }))).toBe("RECOMMEND");
    expect(scaleOf(stateOf({ metric: "RESPONSE_RATE" }))).toBe("SATISFACTION");
    expect(scaleOf(stateOf({ metric: "NPS", scale: "EFFORT" }))).toBe("EFFORT");
  });
});
