import { type FeedbackPeriod, previousPeriod, type TimeBucket, timeBuckets } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { periodOf } from "../../feedback/index.ts";
import { boundsOf } from "./bounds-of.ts";
import type { MetricsQuestion } from "./metrics-question.ts";

/** When it is asked about, and when the comparison is. */
export interface AskedTime {
  readonly period: FeedbackPeriod;
  readonly previous: FeedbackPeriod;
  /** Empty without an interval. */
  readonly buckets: readonly TimeBucket[];
  /** Milliseconds since 1970: one bucket from each to the next; a single one without an interval. */
  readonly bounds: readonly number[];
  readonly previousBounds: readonly number[];
}

/** @throws BAD_USER_INPUT naming the date, the zone or the interval that does not do. */
export function askedTime(context: Context, question: MetricsQuestion): AskedTime {
  const { filter, compareWith, interval, timeZone } = question;
  const period = periodOf(context, { filter, timeZone });
  const other = { timeZone, field: "compareWith" };
  const previous = compareWith === null ? previousPeriod(period) : periodOf(context, { ...other, filter: compareWith });
  const buckets = interval === null ? [] : bucketsOf(context, period, interval);
  const [, end = 0] = boundsOf(period);
  const bounds = buckets.length === 0 ? boundsOf(period) : [...buckets.map(({ start }) => Date.parse(start)), end];
  return { period, previous, buckets, bounds, previousBounds: boundsOf(previous) };
}

function bucketsOf(context: Context, period: FeedbackPeriod, interval: NonNullable<MetricsQuestion["interval"]>) {
  try {
    return timeBuckets(period, interval);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const text = {
      en: `interval: there would be thousands of ${interval}; choose a longer one or a shorter period.`,
      zh: `interval：将产生数千个 ${interval} 时间段；请选用更长的时间间隔或更短的时段。`,
    };
    throw fault("BAD_USER_INPUT", say(context.locale, text), { field: ["interval"] });
  }
}
