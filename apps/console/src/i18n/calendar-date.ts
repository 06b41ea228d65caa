/** Calendar dates are `YYYY-MM-DD`. They are written from their parts; no zone ever touches them. */

export interface DateStyle {
  /** `en-GB`, `zh-CN` … */
  readonly locale: string;
  /** `long` names the weekday too. */
  readonly style?: "medium" | "long";
}

export function formatCalendarDate(date: string, { locale, style = "medium" }: DateStyle): string {
  const options: Intl.DateTimeFormatOptions =
    style === "long"
      ? { weekday: "short", year: "numeric", month: "long", day: "numeric" }
      : { year: "numeric", month: "short", day: "numeric" };
  // Both ends are UTC: the instant is only how Intl takes a day.
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(Date.parse(`${date}T00:00:00Z`));
}

/** An instant in the reader's own zone, to the minute. */
export function formatInstant(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(Date.parse(instant));
}

/** Whole days from one calendar date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const DAYS_PER = { year: 365.2425, month: 30.436875 } as const;

/** "in 3 months", "yesterday": days up to eight weeks, then whole months, then whole years; never more than there are. */
export function formatDaysAway(days: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const distance = Math.abs(days);
  if (distance <= 56) return format.format(days, "day");
  if (distance < 548) return format.format(Math.trunc(days / DAYS_PER.month), "month");
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(Math.trunc(days / DAYS_PER.year), "year");
}
