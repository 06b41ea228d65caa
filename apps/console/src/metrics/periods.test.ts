import { describe, expect, it } from "vitest";
import { datesOf, daysIn, intervalFor, overlap, PERIOD_PRESETS } from "./periods.ts";

describe("a period that moves with the calendar", () => {
  it.each([
    ["last-7-days", "2026-11-18", "2026-11-24"],
    ["last-30-days", "2026-10-26", "2026-11-24"],
    ["last-90-days", "2026-08-27", "2026-11-24"],
    ["last-12-months", "2025-12-01", "2026-11-24"],
    ["this-month", "2026-11-01", "2026-11-24"],
    ["last-month", "2026-10-01", "2026-10-31"],
    ["this-quarter", "2026-10-01", "2026-11-24"],
    ["last-quarter", "2026-07-01", "2026-09-30"],
    ["this-year", "2026-01-01", "2026-11-24"],
    ["last-year", "2025-01-01", "2025-12-31"],
  ] as const)("%s: from %s through %s", (preset, from, through) => {
    expect(datesOf(preset, "2026-11-24")).toEqual({ from, through });
  });

  it("knows how long February was", () => {
    expect(datesOf("last-month", "2028-03-31")).toEqual({ from: "2028-02-01", through: "2028-02-29" });
    expect(datesOf("last-quarter", "2026-01-01")).toEqual({ from: "2025-10-01", through: "2025-12-31" });
  });

  it.each(["2026-01-01", "2028-02-29", "2026-12-31"])("never ends before it begins, on %s", (today) => {
    for (const preset of PERIOD_PRESETS) expect(daysIn(datesOf(preset, today)), preset).toBeGreaterThan(0);
  });
});

describe("what a period is cut into", () => {
  it.each([
    ["2026-11-24", "2026-11-24", "DAY"],
    ["2026-10-01", "2026-10-31", "DAY"],
    ["2026-08-27", "2026-11-24", "WEEK"],
    ["2025-12-01", "2026-11-24", "MONTH"],
    ["2021-01-01", "2026-11-24", "QUARTER"],
    ["2000-01-01", "2026-11-24", "YEAR"],
  ])("%s through %s by %s", (from, through, interval) => {
    expect(intervalFor({ from, through })).toBe(interval);
  });
});

describe("two periods", () => {
  const march = { from: "2026-03-01", through: "2026-03-31" };
  it("share days where one ends on the day on which the other begins", () => {
    expect(overlap(march, { from: "2026-03-31", through: "2026-04-02" })).toBe(true);
    expect(overlap(march, { from: "2026-04-01", through: "2026-04-02" })).toBe(false);
    expect(overlap(march, { from: "2026-02-01", through: "2026-02-28" })).toBe(false);
  });
});
