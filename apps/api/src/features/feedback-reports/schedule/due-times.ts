import type { ReportSchedule } from "./report-schedule.ts";

/** When, and nothing of to whom. */
export type Timing = Pick<ReportSchedule, "frequency" | "weekday" | "dayOfMonth" | "hour" | "timeZone">;

/** Two months of 31 days, and a day for each side: no schedule is silent for longer. */
const LONGEST_GAP_DAYS = 64;

/** The first time after `after` at which a schedule has its report mailed. */
export function nextDueAfter(timing: Timing, after: Temporal.Instant): Temporal.Instant {
  const day = dayBefore(after, timing);
  const due = duesFrom(day, timing, 1).find((each) => Temporal.Instant.compare(each, after) > 0);
  if (due === undefined) throw new Error(`The schedule ${JSON.stringify(timing)} is never due.`);
  return due;
}

/** The last time at or before `at` at which it does. */
export function lastDueBy(timing: Timing, at: Temporal.Instant): Temporal.Instant {
  const day = dayBefore(at, timing).add({ days: 2 });
  const due = duesFrom(day, timing, -1).find((each) => Temporal.Instant.compare(each, at) <= 0);
  if (due === undefined) throw new Error(`The schedule ${JSON.stringify(timing)} was never due.`);
  return due;
}

/** A day early: where a zone leaves out a whole day, what was due on it is due on the next. */
function dayBefore(at: Temporal.Instant, { timeZone }: Timing): Temporal.PlainDate {
  return at.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 });
}

function duesFrom(start: Temporal.PlainDate, timing: Timing, step: 1 | -1): Temporal.Instant[] {
  const days = Array.from({ length: LONGEST_GAP_DAYS }, (_, index) => start.add({ days: index * step }));
  return days.filter((day) => isDueOn(timing, day)).map((day) => instantOf(timing, day));
}

function isDueOn({ frequency, weekday, dayOfMonth }: Timing, day: Temporal.PlainDate): boolean {
  if (frequency === "WEEKLY") return day.dayOfWeek === weekday;
  if (frequency === "MONTHLY") return day.day === Math.min(dayOfMonth ?? 1, day.daysInMonth);
  return true;
}

/**
 * An hour that the clocks leave out is the one to which they are put forward; of an hour that they show twice it is the
 * first.
 */
function instantOf({ hour, timeZone }: Timing, day: Temporal.PlainDate): Temporal.Instant {
  const local = day.toPlainDateTime({ hour });
  return local.toZonedDateTime(timeZone, { disambiguation: "compatible" }).toInstant();
}
