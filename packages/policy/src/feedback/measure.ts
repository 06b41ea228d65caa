import { checkCounts, FEEDBACK_SCALES, type FeedbackCounts, type FeedbackScale } from "./counts.ts";
import { type FeedbackMetric, METRIC_DEFINITIONS } from "./definitions.ts";
import type { Interval } from "./statistics/interval.ts";
import { type Proportion, wilsonInterval } from "./statistics/proportion.ts";
import { meanInterval, promoterInterval, type Spread, spreadOfPromoters, spreadOfSteps } from "./statistics/spread.ts";
import { type WaitPercentile, waitPercentile } from "./wait-buckets.ts";

/** One figure, in the unit of its definition. */
export interface Measure {
  readonly metric: FeedbackMetric;
  /** Id of the definition. */
  readonly definition: string;
  /**
   * Null, never 0, where nothing was counted that it could be computed of; only a volume is 0 then. A median beyond the
   * last bound of the buckets is null, too, with n above 0.
   */
  readonly value: number | null;
  /** The denominator. */
  readonly n: number;
  /** Null for a volume, without a value, where answers do not scatter (a mean, NPS), and where its end is unknown. */
  readonly interval: Interval | null;
}

/** The counts behind a figure, by the kind of its mathematics. */
export type Basis =
  | { readonly kind: "PROPORTION"; readonly of: Proportion }
  | { readonly kind: "MEAN"; readonly scale: FeedbackScale; readonly of: Spread | null }
  | { readonly kind: "PROMOTERS"; readonly of: Spread | null }
  | { readonly kind: "WAITS"; readonly of: readonly number[] }
  | { readonly kind: "COUNT"; readonly of: number };

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

const share = (hits: number, n: number): Basis => ({ kind: "PROPORTION", of: { hits, n } });

const mean = (scale: FeedbackScale, counts: FeedbackCounts): Basis => ({
  kind: "MEAN",
  scale,
  of: spreadOfSteps(counts[scale], FEEDBACK_SCALES[scale].first),
});

const BASES: Readonly<Record<FeedbackMetric, (counts: FeedbackCounts) => Basis>> = {
  CSAT: ({ satisfaction }) => share(sumOf(satisfaction.slice(3)), sumOf(satisfaction)),
  SATISFACTION_MEAN: (counts) => mean("satisfaction", counts),
  NPS: ({ recommend }) => ({ kind: "PROMOTERS", of: spreadOfPromoters(recommend) }),
  CES: (counts) => mean("effort", counts),
  CES_EASY: ({ effort }) => share(sumOf(effort.slice(4)), sumOf(effort)),
  RESPONSE_RATE: ({ answered, sent }) => share(answered, sent),
  INVITATION_COVERAGE: ({ offered, decided }) => share(offered, decided),
  VOLUME: ({ feedback }) => ({ kind: "COUNT", of: feedback }),
  REOPENED_AFTER_GOOD_RATING: ({ reopenedAfterGood, ratedGood }) => share(reopenedAfterGood, ratedGood),
  TIME_TO_FEEDBACK: ({ waits }) => ({ kind: "WAITS", of: waits }),
};

/** What a figure is computed of. @throws RangeError that names the count which is none. */
export function basisOf(metric: FeedbackMetric, counts: FeedbackCounts): Basis {
  checkCounts(counts);
  return BASES[metric](counts);
}

/**
 * One figure over one group of counted feedback.
 * @throws RangeError that names the count which is no whole number of 0 or more, or more than its whole.
 */
export function measureFeedback(metric: FeedbackMetric, counts: FeedbackCounts): Measure {
  return { metric, definition: METRIC_DEFINITIONS[metric].id, ...figureOf(basisOf(metric, counts)) };
}

type Figure = Pick<Measure, "value" | "n" | "interval">;

const NOTHING: Figure = { value: null, n: 0, interval: null };

function figureOf(basis: Basis): Figure {
  switch (basis.kind) {
    case "COUNT":
      return { value: basis.of, n: basis.of, interval: null };
    case "PROPORTION":
      return figureOfShare(basis.of);
    case "WAITS": {
      const median = waitPercentile(basis.of, 0.5);
      return median === null ? NOTHING : figureOfMedian(median);
    }
    case "MEAN": {
      const { first: least, last: most } = FEEDBACK_SCALES[basis.scale];
      return figureOfSpread(basis.of, (spread) => meanInterval(spread, { least, most }));
    }
    case "PROMOTERS":
      return figureOfSpread(basis.of, promoterInterval);
  }
}

function figureOfMedian({ estimate, n, interval: { low, high } }: WaitPercentile): Figure {
  return { value: estimate, n, interval: high === null ? null : { low, high, method: "ORDER_STATISTICS" } };
}

function figureOfShare(of: Proportion): Figure {
  return of.n === 0 ? NOTHING : { value: of.hits / of.n, n: of.n, interval: wilsonInterval(of) };
}

function figureOfSpread(spread: Spread | null, intervalOf: (spread: Spread) => Interval | null): Figure {
  return spread === null ? NOTHING : { value: spread.mean, n: spread.n, interval: intervalOf(spread) };
}

/** How many chose one step of a scale; `share` and its Wilson interval are null where nobody answered. */
export interface StepShare {
  readonly step: number;
  readonly count: number;
  readonly share: number | null;
  readonly n: number;
  readonly interval: Interval | null;
}

/** Every step of the scale, in its order, those that nobody chose included. */
export function distributionOf(scale: FeedbackScale, counts: FeedbackCounts): readonly StepShare[] {
  checkCounts(counts);
  const n = sumOf(counts[scale]);
  return counts[scale].map((count, index) => {
    const { value, interval } = figureOfShare({ hits: count, n });
    return { step: FEEDBACK_SCALES[scale].first + index, count, share: value, n, interval };
  });
}
