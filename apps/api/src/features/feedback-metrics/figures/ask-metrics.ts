import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import type { FeedbackDimension, FeedbackFilter } from "../../feedback/index.ts";
import type { FeedbackMetrics } from "./metrics.type.ts";

/** What `feedbackMetrics` is asked. */
export interface MetricsQuestion {
  readonly filter: FeedbackFilter;
  readonly metrics: readonly FeedbackMetric[];
  readonly groupBy: readonly FeedbackDimension[];
  /** Null: all of the period in one. */
  readonly interval: BucketInterval | null;
  /** Null: the vendor's. */
  readonly timeZone: string | null;
  /** Null: the previous period of as many days. */
  readonly compareWith: FeedbackFilter | null;
  /** Null: as the settings say. */
  readonly suppressBelow: number | null;
}

/** All figures that are asked for, from one look into the database. @throws BAD_USER_INPUT, QUERY_TOO_COMPLEX. */
export async function askMetrics(_context: Context, _question: MetricsQuestion): Promise<FeedbackMetrics> {
  throw new Error("Figures are not counted yet.");
}
