/** Times of day as people write them; a day has 24 hours on the wall, whatever the clocks do. */

export interface Interval {
  readonly from: string;
  readonly to: string;
}

const TIME = /^(\d{1,2})(?::?(\d{2}))?$/;

/** `9`, `9:30` and `0930` as `HH:MM`; what is no time stays as it was typed, for the server to name. */
export function asTime(typed: string): string {
  const [, hours, minutes = "00"] = TIME.exec(typed.trim().replace("：", ":")) ?? [];
  return hours === undefined ? typed.trim() : `${hours.padStart(2, "0")}:${minutes}`;
}

/** Where a time stands in the day, from 0 to 1. */
export function partOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (hours * 60 + minutes) / 1440;
}

/** `08:00–12:00, 13:00–17:00` */
export function intervalsText(intervals: readonly Interval[]): string {
  return intervals.map(({ from, to }) => `${from}–${to}`).join(", ");
}

/** The wall clock of a zone at an instant, as date and time. */
export function wallClockIn(timeZone: string, instant: string): { readonly date: string; readonly time: string } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString().slice(0, 5) };
}

/** The Monday on or before a date. */
export function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

export function daysAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** `Mon`, `周一` … of an ISO weekday. */
export function weekdayName(weekday: number, locale: string, style: "short" | "long" = "long"): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" }).format(date);
}

interface DaysAlike {
  readonly first: number;
  readonly last: number;
  readonly intervals: readonly Interval[];
}

/** Neighbouring weekdays of the same hours, as one. */
export function daysAlike(weekly: Readonly<Record<string, readonly Interval[]>>): DaysAlike[] {
  const alike: DaysAlike[] = [];
  for (const [day, intervals] of Object.entries(weekly)) {
    const last = alike.at(-1);
    const isSame = last !== undefined && intervalsText(last.intervals) === intervalsText(intervals);
    if (isSame) alike[alike.length - 1] = { ...last, last: Number(day) };
    else alike.push({ first: Number(day), last: Number(day), intervals });
  }
  return alike;
}
