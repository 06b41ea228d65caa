import { Z_95 } from "./statistics/interval.ts";

const [HOUR, DAY] = [60, 24 * 60];

/** Upper bounds of the buckets of the time from an invitation to its answer, in minutes, inclusive; the last is open. */
export const WAIT_BUCKETS: readonly number[] = [
  ...[5, 15, 30],
  ...[1, 2, 4, 8, 12].map((hours) => hours * HOUR),
  ...[1, 2, 3, 5, 7, 10, 14, 21, 30].map((days) => days * DAY),
  Number.POSITIVE_INFINITY,
];

/** The index of the bucket in which a wait of so many minutes is counted. @throws RangeError for a negative wait. */
export function waitBucketOf(minutes: number): number {
  if (!(minutes >= 0)) throw new RangeError(`minutes: ${minutes} is not a wait; give 0 or more`);
  return WAIT_BUCKETS.findIndex((bound) => minutes <= bound);
}

/** What is known of a percentile: it lies between two bounds, in minutes. `through` null: beyond the last bound. */
export interface WaitPercentile {
  readonly n: number;
  readonly after: number;
  readonly through: number | null;
  /** Spread evenly within the bucket; null in the open one, where nothing says how far it reaches. */
  readonly estimate: number | null;
  /** 95 %, in minutes, from the order statistics at the normal bounds of the rank; `high` null: beyond the last bound. */
  readonly interval: { readonly low: number; readonly high: number | null };
}

/**
 * The `q`-quantile (0 < q < 1) of counted waits: the value of rank ⌈q n⌉ (the definition of the inverse of the empirical
 * distribution). Null where nothing is counted.
 */
export function waitPercentile(counts: readonly number[], q: number): WaitPercentile | null {
  if (!(q > 0 && q < 1)) throw new RangeError(`q: ${q} is not between 0 and 1; give 0.5 for the median`);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const { index, before } = bucketOfRank(counts, Math.ceil(q * n));
  const [after, through] = [boundBelow(index), boundAbove(index)];
  const within = (q * n - before) / (counts[index] ?? 1);
  const reach = Z_95 * Math.sqrt(n * q * (1 - q));
  const lowest = bucketOfRank(counts, Math.max(1, Math.floor(q * n - reach))).index;
  const highest = bucketOfRank(counts, Math.min(n, Math.ceil(q * n + reach) + 1)).index;
  return {
    n,
    after,
    through,
    estimate: through === null ? null : after + within * (through - after),
    interval: { low: boundBelow(lowest), high: boundAbove(highest) },
  };
}

function boundBelow(index: number): number {
  return WAIT_BUCKETS[index - 1] ?? 0;
}

function boundAbove(index: number): number | null {
  const bound = WAIT_BUCKETS[index] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(bound) ? bound : null;
}

function bucketOfRank(counts: readonly number[], rank: number): { readonly index: number; readonly before: number } {
  let before = 0;
  for (const [index, count] of counts.entries()) {
    if (before + count >= rank) return { index, before };
    before += count;
  }
  throw new RangeError(`rank: ${rank} is more than ${before}, all that is counted`);
}
