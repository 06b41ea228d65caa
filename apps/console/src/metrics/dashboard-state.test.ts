import { BUCKET_INTERVALS, FEEDBACK_METRICS } from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHARTS, type DashboardState, FIRST_STATE, printDashboardState, SCALES, stepsOf } from "./dashboard-state.ts";
import { DIMENSIONS, type DimensionFilters, mayBeUnknown, withToggled, withValues } from "./dimensions.ts";
import { parseDashboardState } from "./parse-dashboard-state.ts";
import { PERIOD_PRESETS } from "./periods.ts";

const dates = fc
  .tuple(fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }), fc.nat(4_000))
  .map(([start, days]) => ({
    from: start.toISOString().slice(0, 10),
    through: new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10),
  }));

const namedValues = fc.constantFrom(...DIMENSIONS).chain((dimension) => {
  const value = fc.string({ minLength: 1, unit: "grapheme" });
  const values = fc.array(mayBeUnknown(dimension) ? fc.option(value) : value, { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constant(dimension), values);
});

const filters = fc
  .array(namedValues, { maxLength: 4 })
  .map((named) => named.reduce<DimensionFilters>((all, [dimension, values]) => withValues(all, dimension, values), {}));

const score = fc.constantFrom(...SCALES).chain((scale) => {
  const { first, last } = stepsOf(scale);
  const step = fc.integer({ min: first, max: last });
  return fc.tuple(step, step).map((ends) => ({ scale, from: Math.min(...ends), through: Math.max(...ends) }));
});

const states: fc.Arbitrary<DashboardState> = fc.record({
  period: fc.oneof(fc.constantFrom(...PERIOD_PRESETS), dates),
  timeZone: fc.option(fc.constantFrom("Europe/Lisbon", "Asia/Shanghai", "America/St_Johns")),
  interval: fc.option(fc.constantFrom(...BUCKET_INTERVALS)),
  metric: fc.constantFrom(...FEEDBACK_METRICS),
  filters,
  within: fc.option(dates),
  groupBy: fc.constantFrom(...DIMENSIONS),
  order: fc.constantFrom("value", "count"),
  compared: fc.oneof(
    fc.constant({ kind: "previous" } as const),
    dates.map((span) => ({ kind: "period", span }) as const),
    filters.filter((some) => Object.keys(some).length > 0).map((some) => ({ kind: "segment", filters: some }) as const),
  ),
  scale: fc.option(fc.constantFrom(...SCALES)),
  asTables: fc.subarray([...CHARTS]),
  search: fc.string({ unit: "grapheme" }),
  lowestFirst: fc.boolean(),
  score: fc.option(score),
  report: fc.option(fc.uuid()),
});

const read = (text: string) => parseDashboardState(new URLSearchParams(text));

describe("what the page of metrics shows", () => {
  it("is read from its address as it was written", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(printDashboardState(state).toString())).toEqual(state);
      }),
    );
  });

  it("is nothing but the plain address at first", () => {
    expect(printDashboardState(FIRST_STATE).toString()).toBe("");
    expect(read("")).toEqual(FIRST_STATE);
  });

  it("writes what a person can read and change", () => {
    const state = read(
      "from=2026-01-01&through=2026-03-31&metric=nps&product=harbour-guard&product=&vs.product=tide-guard",
    );
    expect(state).toMatchObject({
      period: { from: "2026-01-01", through: "2026-03-31" },
      metric: "NPS",
      filters: { PRODUCT: ["harbour-guard", null] },
      compared: { kind: "segment", filters: { PRODUCT: ["tide-guard"] } },
    });
  });

  it.each([
    ["a day that no month has", "from=2026-02-30&through=2026-03-01"],
    ["a period that ends before it begins", "from=2026-03-02&through=2026-03-01"],
    ["half a period", "from=2026-03-02"],
    ["a zone that nobody keeps", "zone=Mars/Olympus"],
    ["an offset, which is true in one half of the year", "zone=%2B02:00"],
    ["a metric that is not measured", "metric=happiness"],
    ["a clause that is not known, which no filter takes", "clause="],
    ["scores beyond the scale", "score=satisfaction:0-9"],
    ["a comparison with half a period", "vs.from=2026-03-02"],
  ])("passes over %s", (_what, address) => {
    expect(read(address)).toEqual(FIRST_STATE);
  });
});

describe("a filter", () => {
  it("is taken out by what put it in", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...DIMENSIONS), fc.string({ minLength: 1 }), (some, dimension, value) => {
        const without = withValues(
          some,
          dimension,
          (some[dimension] ?? []).filter((each) => each !== value),
        );
        expect(withToggled(withToggled(without, dimension, value), dimension, value)).toEqual(without);
      }),
    );
  });
});
