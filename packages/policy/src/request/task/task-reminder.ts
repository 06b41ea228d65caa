import { readMilliseconds } from "../../calendar/date-and-time.ts";
import type { SupportCalendars } from "../../calendar/support-calendar.ts";
import { addWorkingTime, workingTimeBetween } from "../../calendar/working-time.ts";

/** When a task was asked and when its result is due (ISO 8601), and whose hours count; null: none are published. */
export interface TaskTimes {
  readonly asked: string;
  readonly due: string;
  readonly hours: SupportCalendars | null;
}

/**
 * When the customer is reminded of a task: once half of the support hours up to its end have passed, so while support is
 * open and never in the night. Where support does not open before it is due, halfway by the clock.
 * @returns ISO 8601 in UTC.
 * @throws RangeError that names the instant that is none, or where the task is due before it was asked.
 */
export function taskReminderAt({ asked, due, hours }: TaskTimes): string {
  const [from, to] = [readMilliseconds("asked", asked), readMilliseconds("due", due)];
  if (to <= from) throw new RangeError(`due: ${due} is not after ${asked}; give a later time`);
  const between = hours === null ? 0 : milliseconds(workingTimeBetween(hours, asked, due).duration);
  const half = Math.floor(between / 2);
  if (hours !== null && half > 0) {
    const reached = addWorkingTime(hours, asked, durationOf(half)).due;
    if (reached !== null) return reached;
  }
  return Temporal.Instant.fromEpochMilliseconds(Math.floor((from + to) / 2)).toString();
}

function milliseconds(duration: string): number {
  return Temporal.Duration.from(duration).total("milliseconds");
}

function durationOf(total: number): string {
  return Temporal.Duration.from({ milliseconds: total }).round({ largestUnit: "hours" }).toString();
}
