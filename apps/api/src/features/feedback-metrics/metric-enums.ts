import {
  BUCKET_INTERVALS,
  type BucketInterval,
  COMPARISON_TESTS,
  COMPARISON_VERDICTS,
  type ComparisonTest,
  type ComparisonVerdict,
  DIRECTIONS,
  type Direction,
  FEEDBACK_METRICS,
  type FeedbackMetric,
  INTERVAL_METHODS,
  type IntervalMethod,
  METRIC_DEFINITIONS,
  METRIC_UNITS,
  type MetricUnit,
} from "@supportbook/policy";
import { publishEnum } from "../../platform/enum.ts";

export const FeedbackMetricEnum = publishEnum<FeedbackMetric>(FEEDBACK_METRICS, {
  name: "FeedbackMetric",
  description: "What is worked out of feedback; docs/metrics.md has each definition with an example.",
  values: Object.fromEntries(FEEDBACK_METRICS.map((metric) => [metric, METRIC_DEFINITIONS[metric].gist.en])) as Record<
    FeedbackMetric,
    string
  >,
});

export const FeedbackIntervalEnum = publishEnum<BucketInterval>(BUCKET_INTERVALS, {
  name: "FeedbackInterval",
  description: "How long each bucket of time is, by the calendar of the query's time zone.",
  values: {
    DAY: "A day.",
    WEEK: "A week from Monday to Sunday, as ISO 8601 has it.",
    MONTH: "A month.",
    QUARTER: "Three months from January, April, July or October on.",
    YEAR: "A year.",
  },
});

export const IntervalMethodEnum = publishEnum<IntervalMethod>(INTERVAL_METHODS, {
  name: "FeedbackIntervalMethod",
  description: "How a 95 % interval was worked out.",
  values: {
    WILSON: "Wilson's score interval of a share; Newcombe's of a difference of shares.",
    NPS_NORMAL: "Normal, with the standard error of a net promoter score.",
    STUDENT_T: "Student's, of a mean; Welch's of a difference of means.",
    ORDER_STATISTICS: "By the ranks around the median, to the bounds of the buckets of waiting.",
    LOG_NORMAL: "Normal on the logarithm of a ratio.",
  },
});

export const ComparisonVerdictEnum = publishEnum<ComparisonVerdict>(COMPARISON_VERDICTS, {
  name: "FeedbackVerdict",
  description: "What a comparison comes to, by the direction in which the figure improves.",
  values: {
    BETTER: "Better, with a two-sided p-value below 0.05.",
    WORSE: "Worse, with a two-sided p-value below 0.05.",
    NOT_DISTINGUISHABLE: "The figures may differ by chance alone, or are too few for the test.",
  },
});

export const ComparisonTestEnum = publishEnum<ComparisonTest>(COMPARISON_TESTS, {
  name: "FeedbackTest",
  description: "By which test two figures were compared.",
  values: {
    TWO_PROPORTION_Z: "Two shares, with the pooled standard error.",
    NPS_Z: "Two net promoter scores.",
    WELCH_T: "Two means whose spreads may differ.",
  },
});

export const MetricUnitEnum = publishEnum<MetricUnit>(METRIC_UNITS, {
  name: "FeedbackUnit",
  description: "In what a figure is counted.",
  values: {
    SHARE: "0 to 1.",
    STEPS: "Steps of the scale of the question.",
    POINTS: "−100 to 100.",
    MINUTES: "Minutes.",
    COUNT: "Pieces.",
  },
});

export const DirectionEnum = publishEnum<Direction>(DIRECTIONS, {
  name: "FeedbackDirection",
  description: "Which way a figure improves.",
  values: {
    HIGHER_IS_BETTER: "The higher the better.",
    LOWER_IS_BETTER: "The lower the better.",
    NEITHER: "More of it is no praise and no blame.",
  },
});

export const FEEDBACK_READINGS = ["CELLS", "FACTS", "BOTH"] as const;
export type FeedbackReading = (typeof FEEDBACK_READINGS)[number];

export const FeedbackReadingEnum = publishEnum<FeedbackReading>(FEEDBACK_READINGS, {
  name: "FeedbackReading",
  description: "What figures were counted of. They are the same whatever it was.",
  values: {
    CELLS: "Counts that are kept.",
    FACTS: "Each occasion and each piece of feedback anew.",
    BOTH: "Counts that are kept, and what lies beside their bounds anew.",
  },
});
