import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WAIT_BUCKETS, waitBucketOf, waitPercentile } from "./wait-buckets.ts";

const counted = (minutes: readonly number[]) => {
  const counts = WAIT_BUCKETS.map(() => 0);
  for (const wait of minutes) counts[waitBucketOf(wait)] = (counts[waitBucketOf(wait)] ?? 0) + 1;
  return counts;
};

describe("[6.3] the time to feedback", () => {
  it("puts the median of four waits into the bucket of the second, half way through it", () => {
    // Ranks 1–4 in buckets (0–5], (30–60], (30–60], (240–480]: rank 2 is the first of two between 30 and 60 minutes.
    expect(waitPercentile(counted([3, 40, 50, 300]), 0.5)).toMatchObject({
      n: 4,
      after: 30,
      through: 60,
      estimate: 45,
    });
  });

  it("counts a wait that ends on a bound below it, and says no more of the open bucket than where it begins", () => {
    expect([waitBucketOf(5), waitBucketOf(5.01), waitBucketOf(43_200.1)]).toEqual([0, 1, WAIT_BUCKETS.length - 1]);
    const beyond = { after: 43_200, through: null, estimate: null, interval: { low: 43_200, high: null } };
    expect(waitPercentile(counted([99_999, 99_999]), 0.9)).toMatchObject(beyond);
  });

  it("brackets the true percentile of the waits", () => {
    const waits = fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(waits, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (minutes, q) => {
        const found = waitPercentile(counted(minutes), q);
        const truth = minutes.toSorted((a, b) => a - b)[Math.ceil(q * minutes.length) - 1] ?? Number.NaN;
        expect(truth).toBeGreaterThanOrEqual(found?.after ?? Number.NaN);
        expect(truth).toBeLessThanOrEqual(found?.through ?? Number.POSITIVE_INFINITY);
        expect(found?.interval.low).toBeLessThanOrEqual(found?.after ?? Number.NaN);
        expect(found?.interval.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(found?.through ?? 0);
      }),
    );
  });

  it("of nothing is null; a wait below 0 and a percentile of 100 are refused", () => {
    expect(waitPercentile(counted([]), 0.5)).toBeNull();
    expect(() => waitBucketOf(-1)).toThrow(/^minutes:/);
    expect(() => waitPercentile(counted([1]), 1)).toThrow(/^q:/);
  });
});
