import { type Interval, Z_95 } from "./interval.ts";
import { twoSidedNormal } from "./normal.ts";

/** `hits` of `n` independent cases; n ≥ 1 and 0 ≤ hits ≤ n. */
export interface Proportion {
  readonly hits: number;
  readonly n: number;
}

/** Wilson's score interval, without continuity correction (Wilson 1927): never leaves 0–1, never empty. */
export function wilsonInterval({ hits, n }: Proportion): Interval {
  const share = hits / n;
  const square = Z_95 * Z_95;
  const centre = share + square / (2 * n);
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  // At 0 and at n of n an end is exact, and rounding must not push it past.
  const low = hits === 0 ? 0 : (centre - reach) / scale;
  const high = hits === n ? 1 : (centre + reach) / scale;
  return { low, high, method: "WILSON" };
}

/** Interval of `first − second` from the two Wilson intervals (Newcombe 1998, method 10). */
export function differenceInterval(first: Proportion, second: Proportion): Interval {
  const [p1, p2] = [first.hits / first.n, second.hits / second.n];
  const [one, two] = [wilsonInterval(first), wilsonInterval(second)];
  return {
    low: p1 - p2 - Math.hypot(p1 - one.low, two.high - p2),
    high: p1 - p2 + Math.hypot(one.high - p1, p2 - two.low),
    method: "WILSON",
  };
}

const LEAST_EXPECTED = 5;

/**
 * Two-sided p-value of the pooled two-proportion z test without continuity correction. Null where it cannot be trusted:
 * fewer than five hits or misses are to be expected in either sample if both have the same share (Cochran's rule).
 */
export function twoProportionTest(first: Proportion, second: Proportion): number | null {
  const pooled = (first.hits + second.hits) / (first.n + second.n);
  const expected = Math.min(first.n, second.n) * Math.min(pooled, 1 - pooled);
  if (expected < LEAST_EXPECTED) return null;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  return twoSidedNormal((first.hits / first.n - second.hits / second.n) / error);
}
