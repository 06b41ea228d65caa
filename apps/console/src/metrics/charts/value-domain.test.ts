import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf, valueDomain } from "./value-domain.ts";

const interval = (low: number, high: number) => ({ low, high, method: "WILSON" });

describe("the axis of a chart", () => {
  it("has room for every figure and interval, and for nothing that a share cannot be", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const drawn = fc.tuple(share, share, share).map((values) => {
      const [low = 0, value = 0, high = 0] = values.sort((one, other) => one - other);
      return { value, interval: interval(low, high) };
    });
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1 }), (figures) => {
        const domain = valueDomain(figures, "CSAT");
        expect(domain.low).toBeGreaterThanOrEqual(0);
        expect(domain.high).toBeLessThanOrEqual(1);
        for (const { interval } of figures) {
          expect(placeOf(interval.low, domain)).toBeGreaterThanOrEqual(0);
          expect(placeOf(interval.high, domain)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("begins at 0 for a count, which is drawn from there", () => {
    expect(
      valueDomain(
        [
          { value: 80, interval: null },
          { value: 95, interval: null },
        ],
        "VOLUME",
      ).low,
    ).toBe(0);
  });

  it("stands still where there is nothing to draw", () => {
    expect(valueDomain([{ value: null, interval: null }], "NPS")).toEqual({ low: 0, high: 1, ticks: [] });
  });
});
