import type { FeedbackCounts } from "./counts.ts";
import { type FeedbackMetric, METRIC_DEFINITIONS } from "./definitions.ts";
import { type Basis, basisOf } from "./measure.ts";
import type { Interval } from "./statistics/interval.ts";
import { differenceInterval, type Proportion, twoProportionTest } from "./statistics/proportion.ts";
import { meanDifference, promoterDifference, type TestedDifference } from "./statistics/spread.ts";

export const COMPARISON_VERDICTS = ["BETTER", "WORSE", "NOT_DISTINGUISHABLE"] as const;
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number];

export const COMPARISON_TESTS = ["TWO_PROPORTION_Z", "NPS_Z", "WELCH_T"] as const;
export type ComparisonTest = (typeof COMPARISON_TESTS)[number];

/** A figure of one period or segment held against that of another, which shares no answer with it. */
export interface Comparison {
  /** Of the first against the second. `BETTER` and `WORSE` need a two-sided p-value below 0.05. */
  readonly verdict: ComparisonVerdict;
  /** First less second, in the unit of the definition; null where either has no value. */
  readonly difference: number | null;
  /** 95 %, of the difference. */
  readonly interval: Interval | null;
  /** Null where a sample is too small, or too uniform, for the test: the verdict is NOT_DISTINGUISHABLE then. */
  readonly pValue: number | null;
  readonly test: ComparisonTest;
}

const SIGNIFICANT = 0.05;

type Tested = Omit<Comparison, "verdict">;

/**
 * Compares two groups of counts by one figure. Null for a figure that has no better or worse: a volume, a time to
 * feedback. One comparison in twenty between equals is called different, so who makes many will see some.
 */
export function compareFeedback(
  metric: FeedbackMetric,
  first: FeedbackCounts,
  second: FeedbackCounts,
): Comparison | null {
  const { direction } = METRIC_DEFINITIONS[metric];
  const tested = testedOf(basisOf(metric, first), basisOf(metric, second));
  if (tested === null || direction === "NEITHER") return null;
  const { difference, pValue } = tested;
  if (difference === null || pValue === null || pValue >= SIGNIFICANT) {
    return { verdict: "NOT_DISTINGUISHABLE", ...tested };
  }
  const isBetter = difference > 0 === (direction === "HIGHER_IS_BETTER");
  return { verdict: isBetter ? "BETTER" : "WORSE", ...tested };
}

function testedOf(first: Basis, second: Basis): Tested | null {
  if (first.kind === "PROPORTION" && second.kind === "PROPORTION") return testedShares(first.of, second.of);
  if (first.kind === "MEAN" && second.kind === "MEAN") {
    const tested = first.of && second.of && meanDifference(first.of, second.of);
    return testedMeans("WELCH_T", differenceOf(first.of, second.of), tested);
  }
  if (first.kind === "PROMOTERS" && second.kind === "PROMOTERS") {
    const tested = first.of && second.of && promoterDifference(first.of, second.of);
    return testedMeans("NPS_Z", differenceOf(first.of, second.of), tested);
  }
  return null;
}

function testedShares(first: Proportion, second: Proportion): Tested {
  if (first.n === 0 || second.n === 0) {
    return { difference: null, interval: null, pValue: null, test: "TWO_PROPORTION_Z" };
  }
  return {
    difference: first.hits / first.n - second.hits / second.n,
    interval: differenceInterval(first, second),
    pValue: twoProportionTest(first, second),
    test: "TWO_PROPORTION_Z",
  };
}

function differenceOf(first: { readonly mean: number } | null, second: { readonly mean: number } | null) {
  return first === null || second === null ? null : first.mean - second.mean;
}

function testedMeans(test: ComparisonTest, difference: number | null, tested: TestedDifference | null): Tested {
  return { difference, interval: tested?.interval ?? null, pValue: tested?.pValue ?? null, test };
}
