import { describe, expect, it } from "vitest";
import type { BucketFigures, Figure } from "../figures/figure.ts";
import { trendPoints, withHidden } from "./trend-points.ts";

const figure = (some: Partial<Figure>): Figure => ({
  metric: "CSAT",
  value: null,
  n: 0,
  suppressed: false,
  interval: null,
  ...some,
});

const bucket = (label: string, some: Partial<Figure>): BucketFigures => ({
  bucket: { label, from: `${label}-01`, through: `${label}-28`, isPartial: false },
  figures: [figure(some)],
});

describe("the points of a trend", () => {
  const points = withHidden(
    trendPoints(
      [
        bucket("2026-01", { value: 0.8, n: 5, interval: { low: 0.376, high: 0.964, method: "WILSON" } }),
        bucket("2026-02", {}),
        bucket("2026-03", { n: null, suppressed: true }),
      ],
      [bucket("2025-01", { value: 0.5, n: 8 })],
      "CSAT",
    ),
    { low: 0.2, high: 1, ticks: [] },
  );

  it("are a gap where nothing was answered, and where too few did", () => {
    expect(points.map(({ value }) => value)).toEqual([0.8, null, null]);
    expect(points.map(({ hiddenAt }) => hiddenAt)).toEqual([null, null, 0.2]);
  });

  it("reach as far as their intervals, which are not even", () => {
    expect(points[0]?.error?.[0]).toBeCloseTo(0.424);
    expect(points[0]?.error?.[1]).toBeCloseTo(0.164);
    expect(points[1]?.error).toBeNull();
  });

  it("stand beside those at the same place of another period, as far as it reaches", () => {
    expect(points.map(({ besideValue }) => besideValue)).toEqual([0.5, null, null]);
    expect(points[0]?.beside?.bucket.label).toBe("2025-01");
  });
});
