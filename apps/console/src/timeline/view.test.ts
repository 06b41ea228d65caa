import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf, panned, showing, timeOf, type View, wholeView, zoomed } from "./view.ts";

const DAY = 86_400_000;
const whole: View = { from: timeOf("2020-01-01"), through: timeOf("2030-01-01") };
const length = ({ from, through }: View) => through - from;
const anyTime = fc.integer({ min: whole.from, max: whole.through });
const anyView = fc
  .tuple(anyTime, fc.integer({ min: 60, max: 3_000 }))
  .map(([from, days]) => panned({ from, through: from + days * DAY }, 0, whole));

const expectWithin = ({ from, through }: View) => {
  expect(from).toBeGreaterThanOrEqual(whole.from - 1);
  expect(through).toBeLessThanOrEqual(whole.through + 1);
};

describe("the view of the timeline", () => {
  it("has room for every date and for today", () => {
    const view = wholeView(["2024-05-01", "2029-12-31"], "2026-11-23");
    expect(view.from).toBeLessThan(timeOf("2024-05-01"));
    expect(view.through).toBeGreaterThan(endOf("2029-12-31"));
    expect(length(wholeView([], "2026-11-23"))).toBe(180 * DAY);
  });

  it("stays within the whole and no shorter than two months, however it is moved", () => {
    fc.assert(
      fc.property(anyView, anyTime, fc.double({ min: 0.05, max: 20, noNaN: true }), (view, around, factor) => {
        const nearer = zoomed(view, { factor, around, whole });
        expectWithin(nearer);
        expect(length(nearer)).toBeGreaterThanOrEqual(60 * DAY - 1);
        expectWithin(panned(view, factor - 10, whole));
        expectWithin(showing(view, around, whole));
      }),
    );
  });

  it("keeps the day under the pointer where it is while zooming", () => {
    const view: View = { from: timeOf("2023-01-01"), through: timeOf("2027-01-01") };
    const around = timeOf("2024-01-01");
    const nearer = zoomed(view, { factor: 0.5, around, whole });
    expect(length(nearer)).toBeCloseTo(length(view) / 2, -3);
    expect((around - nearer.from) / length(nearer)).toBeCloseTo((around - view.from) / length(view), 6);
  });

  it("brings an instant into sight, and moves no more than that takes", () => {
    fc.assert(
      fc.property(anyView, anyTime, (view, time) => {
        const shown = showing(view, time, whole);
        expect(shown.from).toBeLessThanOrEqual(time + 1);
        expect(shown.through).toBeGreaterThanOrEqual(time - 1);
        expect(length(shown)).toBeCloseTo(length(view), -2);
      }),
    );
  });
});
