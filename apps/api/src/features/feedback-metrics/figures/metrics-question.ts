import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import type { FeedbackDimension, FeedbackFilter } from "../../feedback/index.ts";

/** What `feedbackMetrics` is asked. */
export interface MetricsQuestion {
  readonly filter: FeedbackFilter;
  readonly metrics: readonly FeedbackMetric[];
  /** Three at most, each once. */
  readonly groupBy: readonly FeedbackDimension[];
  /** Null: all of the period in one. */
  readonly interval: BucketInterval | null;
  /** Null: the vendor's. */
  readonly timeZone: string | null;
  /** Null: the previous period of as many days. */
  readonly compareWith: FeedbackFilter | null;
  /** Null: as the settings say. */
  readonly suppressBelow: number | null;
  /** Whether distributions are looked at as well. */
  readonly withDistribution?: boolean;
}
