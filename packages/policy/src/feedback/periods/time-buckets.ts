import { checkPeriod, dateOf, type FeedbackPeriod, type InstantSpan, startOfDate } from "./feedback-period.ts";

/** Weeks are those of ISO 8601: they begin on Monday, and belong to the year that holds their Thursday. */
export const BUCKET_INTERVALS = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type BucketInterval = (typeof BUCKET_INTERVALS)[number];

/** A day, week, month, quarter or year of a zone's calendar. */
export interface TimeBucket extends InstantSpan {
  /** `2026-11-23`, `2026-W48`, `2026-11`, `2026-Q4` or `2026`. */
  readonly label: string;
  /** Its first and last date, both inclusive. */
  readonly from: string;
  readonly through: string;
  /** Whether the period reaches over only a part of it, so that its figures are not those of the whole. */
  readonly isPartial: boolean;
}

/** More would be no chart; a finer question has to be about a shorter period. */
const MOST_BUCKETS = 4000;

/**
 * Every bucket that shares a day with the period, in order and without gaps, whether or not anything happened in it. The
 * instants are those of the bucket, cut off at the period's ends.
 * @throws RangeError that names the field which does not fit, or the interval where there would be too many.
 */
export function timeBuckets(period: FeedbackPeriod, interval: BucketInterval): readonly TimeBucket[] {
  checkPeriod(period);
  const [first, last] = [Temporal.PlainDate.from(period.from), Temporal.PlainDate.from(period.through)];
  const buckets: TimeBucket[] = [];
  for (let from = firstDateOf(first, interval); Temporal.PlainDate.compare(from, last) <= 0; ) {
    if (buckets.length === MOST_BUCKETS) {
      throw new RangeError(
        `interval: more than ${MOST_BUCKETS} of ${interval}; choose a longer one or a shorter period`,
      );
    }
    const next = from.add(LENGTHS[interval]);
    buckets.push(bucketOf({ from, next, interval }, period));
    from = next;
  }
  return buckets;
}

/** The label of the bucket in which an instant (ISO 8601) falls. @throws RangeError that names the instant or the zone. */
export function bucketLabel(instant: string, interval: BucketInterval, timeZone: string): string {
  return labelOf(firstDateOf(dateOf(instant, timeZone), interval), interval);
}

const LENGTHS: Readonly<Record<BucketInterval, Temporal.DurationLike>> = {
  DAY: { days: 1 },
  WEEK: { weeks: 1 },
  MONTH: { months: 1 },
  QUARTER: { months: 3 },
  YEAR: { years: 1 },
};

function firstDateOf(date: Temporal.PlainDate, interval: BucketInterval): Temporal.PlainDate {
  switch (interval) {
    case "DAY":
      return date;
    case "WEEK":
      return date.subtract({ days: date.dayOfWeek - 1 });
    case "MONTH":
      return date.with({ day: 1 });
    case "QUARTER":
      return date.with({ day: 1, month: date.month - ((date.month - 1) % 3) });
    case "YEAR":
      return date.with({ day: 1, month: 1 });
  }
}

function labelOf(from: Temporal.PlainDate, interval: BucketInterval): string {
  switch (interval) {
    case "DAY":
      return from.toString();
    case "WEEK":
      return `${from.yearOfWeek}-W${String(from.weekOfYear).padStart(2, "0")}`;
    case "MONTH":
      return from.toPlainYearMonth().toString();
    case "QUARTER":
      return `${from.year}-Q${(from.month + 2) / 3}`;
    case "YEAR":
      return String(from.year);
  }
}

interface BucketDates {
  readonly from: Temporal.PlainDate;
  readonly next: Temporal.PlainDate;
  readonly interval: BucketInterval;
}

function bucketOf({ from, next, interval }: BucketDates, { timeZone, ...period }: FeedbackPeriod): TimeBucket {
  const afterPeriod = Temporal.PlainDate.from(period.through).add({ days: 1 });
  const startsInside = Temporal.PlainDate.compare(from, period.from) >= 0;
  const endsInside = Temporal.PlainDate.compare(next, afterPeriod) <= 0;
  return {
    label: labelOf(from, interval),
    from: from.toString(),
    through: next.subtract({ days: 1 }).toString(),
    start: startOfDate(startsInside ? from : Temporal.PlainDate.from(period.from), timeZone),
    end: startOfDate(endsInside ? next : afterPeriod, timeZone),
    isPartial: !(startsInside && endsInside),
  };
}
