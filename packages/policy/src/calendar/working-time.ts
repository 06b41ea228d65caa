import { requireCalendars } from "./calendar-problems.ts";
import { durationText, instantText, readDuration, readMilliseconds } from "./date-and-time.ts";
import { type LedgerEntry, type LedgerReason, ledgerOf } from "./ledger.ts";
import { type Pause, readPauses, withPauses } from "./pauses.ts";
import type { SupportCalendars } from "./support-calendar.ts";
import { type Stretch, timeline } from "./timeline.ts";

/** When a duration of working time is used up, and how each moment up to then counted. */
export interface DueTime {
  /** ISO 8601 in UTC; null while an open pause keeps the clock from getting there. */
  readonly due: string | null;
  /** Working time still to run when the open pause began; `PT0S` where `due` is known. */
  readonly remaining: string;
  /** From the start to `due`, or to the beginning of the open pause. */
  readonly ledger: readonly LedgerEntry[];
}

/** How much working time lies in a span. */
export interface WorkingTime {
  /** ISO 8601, in hours and smaller units. */
  readonly duration: string;
  readonly ledger: readonly LedgerEntry[];
}

/** Hours so few that a duration takes longer than this are a mistake, and the search for its end must stop. */
const LONGEST_SEARCH = 100 * 366 * 86_400_000;

/**
 * The earliest instant at which `duration` (ISO 8601, no days) of working time has passed since `start`: time that runs
 * out as support closes is due then, not when it opens again. Resolution is a millisecond.
 * @throws RangeError that names the field at fault, also where the calendar has too few hours to get there.
 */
export function addWorkingTime(
  calendar: SupportCalendars,
  start: string,
  duration: string,
  pauses: readonly Pause[] = [],
): DueTime {
  const from = readMilliseconds("start", start);
  const still = readPauses(pauses);
  const stop = still.find((pause) => pause.to === Number.POSITIVE_INFINITY)?.from ?? Number.POSITIVE_INFINITY;
  const passed: Stretch<LedgerReason>[] = [];
  let remaining = readDuration("duration", duration);
  let reached = from;
  for (const stretch of withPauses(timeline(requireCalendars(calendar), from), still)) {
    if (remaining === 0 || stretch.from >= stop) break;
    const counts = stretch.reason === "OPEN";
    reached = Math.min(stretch.to, stop, counts ? stretch.from + remaining : Number.POSITIVE_INFINITY);
    if (reached - from > LONGEST_SEARCH) throw tooFewHours(duration, start);
    if (counts) remaining -= reached - stretch.from;
    passed.push({ ...stretch, to: reached });
  }
  return {
    due: remaining === 0 ? instantText(reached) : null,
    remaining: durationText(remaining),
    ledger: ledgerOf(passed),
  };
}

function tooFewHours(duration: string, start: string): RangeError {
  const remedy = "give the calendar weekly hours, or ask for less";
  return new RangeError(`calendar: has too few open hours for ${duration} after ${start}; ${remedy}`);
}

/**
 * The working time between two instants, and the account of it. A pause without an end lasts through `end`.
 * @throws RangeError that names the field at fault.
 */
export function workingTimeBetween(
  calendar: SupportCalendars,
  start: string,
  end: string,
  pauses: readonly Pause[] = [],
): WorkingTime {
  const [from, to] = [readMilliseconds("start", start), readMilliseconds("end", end)];
  if (to < from) throw new RangeError(`end: ${end} lies before the start ${start}; give a later time`);
  const passed: Stretch<LedgerReason>[] = [];
  let worked = 0;
  for (const stretch of withPauses(timeline(requireCalendars(calendar), from), readPauses(pauses))) {
    if (stretch.from >= to) break;
    const clipped = { ...stretch, to: Math.min(stretch.to, to) };
    if (clipped.reason === "OPEN") worked += clipped.to - clipped.from;
    passed.push(clipped);
  }
  return { duration: durationText(worked), ledger: ledgerOf(passed) };
}
