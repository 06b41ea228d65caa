import { type FeedbackPeriod, spanOf } from "@supportbook/policy";

/** The period as one bucket, in milliseconds since 1970: its first instant, and the first after it. */
export function boundsOf(period: FeedbackPeriod): readonly number[] {
  const { start, end } = spanOf(period);
  return [Date.parse(start), Date.parse(end)];
}
