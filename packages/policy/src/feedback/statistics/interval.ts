/** How an interval was computed. */
export const INTERVAL_METHODS = ["WILSON", "NPS_NORMAL", "STUDENT_T", "ORDER_STATISTICS", "LOG_NORMAL"] as const;
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/** A 95 % interval, both ends inclusive, in the unit of the figure that it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly method: IntervalMethod;
}

/** The quantile of the standard normal distribution that leaves 2.5 % above it. */
export const Z_95 = 1.959963984540054;
