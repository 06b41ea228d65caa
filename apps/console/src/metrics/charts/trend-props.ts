import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import type { DateSpan } from "../periods.ts";
import type { TrendPoint } from "./trend-points.ts";
import type { ValueDomain } from "./value-domain.ts";

/** What the trend shows, drawn or as a table. */
export interface TrendProps {
  readonly points: readonly TrendPoint[];
  readonly metric: FeedbackMetric;
  readonly interval: BucketInterval;
  readonly domain: ValueDomain;
  /** What is looked at, and what is drawn beside it; null where nothing is. */
  readonly name: string;
  readonly besideName: string | null;
  readonly picked: DateSpan | null;
  readonly onPick: (span: DateSpan) => void;
}
