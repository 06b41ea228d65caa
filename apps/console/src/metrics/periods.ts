import type { BucketInterval } from "@supportbook/policy";

/** Calendar dates `YYYY-MM-DD`, both inclusive. */
export interface DateSpan {
  readonly from: string;
  readonly through: string;
}

export const PERIOD_PRESETS = [
  "last-7-days",
  "last-30-days",
  "last-90-days",
  "last-12-months",
  "this-month",
  "last-month",
  "this-quarter",
  "last-quarter",
  "this-year",
  "last-year",
] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** Moves on with the calendar, or stays where it was put. */
export type Period = PeriodPreset | DateSpan;

/** The dates that a period means on a day. Spans of days and months end with the day itself, which is not over. */
export function datesOf(period: Period, today: string): DateSpan {
  if (typeof period !== "string") return period;
  const day = Temporal.PlainDate.from(today);
  const span = (from: Temporal.PlainDate, through: Temporal.PlainDate) => ({
    from: from.toString(),
    through: through.toString(),
  });
  const month = day.with({ day: 1 });
  const quarter = month.subtract({ months: (day.month - 1) % 3 });
  const year = day.with({ month: 1, day: 1 });
  const before = (first: Temporal.PlainDate) => first.subtract({ days: 1 });
  switch (period) {
    case "last-7-days":
      return span(day.subtract({ days: 6 }), day);
    case "last-30-days":
      return span(day.subtract({ days: 29 }), day);
    case "last-90-days":
      return span(day.subtract({ days: 89 }), day);
    case "last-12-months":
      return span(month.subtract({ months: 11 }), day);
    case "this-month":
      return span(month, day);
    case "last-month":
      return span(month.subtract({ months: 1 }), before(month));
    case "this-quarter":
      return span(quarter, day);
    case "last-quarter":
      return span(quarter.subtract({ months: 3 }), before(quarter));
    case "this-year":
      return span(year, day);
    case "last-year":
      return span(year.subtract({ years: 1 }), before(year));
  }
}

export function daysIn({ from, through }: DateSpan): number {
  return Temporal.PlainDate.from(from).until(through, { largestUnit: "days" }).days + 1;
}

/** Days: up to how many a period is drawn by each interval, so that a trend has few enough points to be told apart. */
const LONGEST: readonly (readonly [BucketInterval, number])[] = [
  ["DAY", 31],
  ["WEEK", 200],
  ["MONTH", 1_200],
  ["QUARTER", 4_000],
];

/** What a period is cut into where nobody said. */
export function intervalFor(dates: DateSpan): BucketInterval {
  const days = daysIn(dates);
  return LONGEST.find(([, most]) => days <= most)?.[0] ?? "YEAR";
}

export function overlap(one: DateSpan, other: DateSpan): boolean {
  return one.from <= other.through && other.from <= one.through;
}
