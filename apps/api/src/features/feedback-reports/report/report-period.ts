import { publishEnum } from "../../../platform/enum.ts";

export const RELATIVE_PERIODS = [
  "LAST_7_DAYS",
  "LAST_30_DAYS",
  "LAST_90_DAYS",
  "LAST_12_MONTHS",
  "LAST_WEEK",
  "THIS_MONTH",
  "LAST_MONTH",
  "THIS_QUARTER",
  "LAST_QUARTER",
  "YEAR_TO_DATE",
  "LAST_YEAR",
] as const;
export type RelativePeriod = (typeof RELATIVE_PERIODS)[number];

/** Published for the schema's sake: a question names it inside its JSON. */
export const RelativePeriodEnum = publishEnum<RelativePeriod>(RELATIVE_PERIODS, {
  name: "FeedbackReportPeriod",
  description: "A period that moves on with the calendar of the question's time zone.",
  values: {
    LAST_7_DAYS: "Seven days, the last of which is today.",
    LAST_30_DAYS: "Thirty days, the last of which is today.",
    LAST_90_DAYS: "Ninety days, the last of which is today.",
    LAST_12_MONTHS: "This month through today, and the eleven before it.",
    LAST_WEEK: "The last whole week, Monday through Sunday.",
    THIS_MONTH: "This month through today.",
    LAST_MONTH: "The last whole month.",
    THIS_QUARTER: "This quarter of the year through today.",
    LAST_QUARTER: "The last whole quarter of the year.",
    YEAR_TO_DATE: "This year through today.",
    LAST_YEAR: "The last whole year.",
  },
});

/** Calendar dates `YYYY-MM-DD`, both inclusive. */
export interface DateSpan {
  readonly from: string;
  readonly through: string;
}

export type ReportPeriod = DateSpan | { readonly relative: RelativePeriod };

/** The dates that a period means on a day. What ends with the day itself holds a day that is not over. */
export function datesOf(period: ReportPeriod, today: Temporal.PlainDate): DateSpan {
  if (!("relative" in period)) return { from: period.from, through: period.through };
  const [from, through] = SPANS[period.relative](today);
  return { from: from.toString(), through: through.toString() };
}

type Day = Temporal.PlainDate;
type Span = readonly [from: Day, through: Day];

const monthOf = (day: Day) => day.with({ day: 1 });
const quarterOf = (day: Day) => monthOf(day).subtract({ months: (day.month - 1) % 3 });
const yearOf = (day: Day) => day.with({ month: 1, day: 1 });
const mondayOf = (day: Day) => day.subtract({ days: day.dayOfWeek - 1 });
const endingWith = (day: Day, days: number): Span => [day.subtract({ days: days - 1 }), day];
const before = (first: Day, length: Temporal.DurationLike): Span => [
  first.subtract(length),
  first.subtract({ days: 1 }),
];

const SPANS: Readonly<Record<RelativePeriod, (today: Day) => Span>> = {
  LAST_7_DAYS: (today) => endingWith(today, 7),
  LAST_30_DAYS: (today) => endingWith(today, 30),
  LAST_90_DAYS: (today) => endingWith(today, 90),
  LAST_12_MONTHS: (today) => [monthOf(today).subtract({ months: 11 }), today],
  LAST_WEEK: (today) => before(mondayOf(today), { weeks: 1 }),
  THIS_MONTH: (today) => [monthOf(today), today],
  LAST_MONTH: (today) => before(monthOf(today), { months: 1 }),
  THIS_QUARTER: (today) => [quarterOf(today), today],
  LAST_QUARTER: (today) => before(quarterOf(today), { months: 3 }),
  YEAR_TO_DATE: (today) => [yearOf(today), today],
  LAST_YEAR: (today) => before(yearOf(today), { years: 1 }),
};
