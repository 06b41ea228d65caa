import { compareFeedback, type FeedbackCounts, type FeedbackMetric, measureFeedback } from "@supportbook/policy";
import type { FeedbackComparison, FeedbackFigure } from "./figure.type.ts";

/** One figure over counts, held against that over others where these are given. */
export function figureOf(
  metric: FeedbackMetric,
  counts: FeedbackCounts,
  previous: FeedbackCounts | null,
): FeedbackFigure {
  const { definition, value, n, interval } = measureFeedback(metric, counts);
  const comparison = previous === null ? null : comparisonOf(metric, counts, previous);
  return { metric, definition, value, n, suppressed: false, interval, comparison };
}

/** In place of a figure that may not be shown. */
export function suppressedFigure(metric: FeedbackMetric, definition: string): FeedbackFigure {
  return { metric, definition, value: null, n: null, suppressed: true, interval: null, comparison: null };
}

function comparisonOf(metric: FeedbackMetric, counts: FeedbackCounts, previous: FeedbackCounts): FeedbackComparison {
  const [now, before] = [measureFeedback(metric, counts), measureFeedback(metric, previous)];
  const tested = compareFeedback(metric, counts, previous);
  const both = now.value !== null && before.value !== null;
  return {
    verdict: tested?.verdict ?? null,
    difference: tested?.difference ?? (both ? now.value - before.value : null),
    interval: tested?.interval ?? null,
    pValue: tested?.pValue ?? null,
    test: tested?.test ?? null,
    previousValue: before.value,
    previousN: before.n,
  };
}
