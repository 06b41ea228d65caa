import { isCalendarDate, isTimeZone, readInstant } from "../../calendar/date-and-time.ts";
import { plusDays } from "../../lifecycle/days-of-other-phase.ts";

/** A span of calendar dates (`YYYY-MM-DD`), both inclusive, in a named IANA zone. */
export interface FeedbackPeriod {
  readonly from: string;
  readonly through: string;
  readonly timeZone: string;
}

/** A span of instants, ISO 8601 in UTC: `start` belongs to it, `end` does not. */
export interface InstantSpan {
  readonly start: string;
  readonly end: string;
}

/** @throws RangeError that names the field that is no date, no zone, or before the first. */
export function checkPeriod({ from, through, timeZone }: FeedbackPeriod): void {
  for (const [field, date] of Object.entries({ from, through })) {
    if (!isCalendarDate(date)) throw new RangeError(`${field}: "${date}" is not a date; write it as "2026-11-23"`);
  }
  if (through < from) throw new RangeError(`through: ${through} is before ${from}; give a later date`);
  // An offset would hold in summer what is true in winter only.
  if (!isTimeZone(timeZone) || /^[+-]/.test(timeZone)) {
    throw new RangeError(`timeZone: "${timeZone}" is not a named time zone; use one such as "Europe/Lisbon"`);
  }
}

/** The first instant of a date in a zone: not always midnight, which some changes of the clock leave out. */
export function startOfDate(date: Temporal.PlainDate, timeZone: string): string {
  return date.toZonedDateTime({ timeZone }).toInstant().toString();
}

/** The instants of a period. */
export function spanOf(period: FeedbackPeriod): InstantSpan {
  checkPeriod(period);
  const { from, through, timeZone } = period;
  return {
    start: startOfDate(Temporal.PlainDate.from(from), timeZone),
    end: startOfDate(Temporal.PlainDate.from(through).add({ days: 1 }), timeZone),
  };
}

/** The date of an instant in a zone. */
export function dateOf(instant: string, timeZone: string): Temporal.PlainDate {
  return readInstant("instant", instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

/**
 * The period of as many calendar days that ends on the day before: 30 days are held against 30 days, not a month of 30
 * against one of 31.
 * @throws RangeError where there is none that can be written.
 */
export function previousPeriod(period: FeedbackPeriod): FeedbackPeriod {
  checkPeriod(period);
  const { from, through, timeZone } = period;
  const days = Temporal.PlainDate.from(from).until(through, { largestUnit: "days" }).days + 1;
  const [before, last] = [plusDays(from, -days), plusDays(from, -1)];
  if (before === null || last === null) throw new RangeError(`from: nothing can be written before ${from}`);
  return { from: before, through: last, timeZone };
}
