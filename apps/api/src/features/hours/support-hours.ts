import { closesNext, isOpen, opensNext, type Segment } from "@supportbook/policy";
import { type CalendarDay, type ClosedReason, daysOf } from "./calendar-days.ts";
import type { CalendarRecord, CalendarRevision, HoursBook } from "./hours-book.ts";
import { asSupportCalendars, dateIn, type HoursSpan, hoursFor, spanAt } from "./hours-in-force.ts";

const DAYS_AHEAD = 7;

/** Whether support works at an instant, and what comes next (clause 2.2). */
export interface SupportHours {
  readonly at: Temporal.Instant;
  /** Null where no hours are published: nothing is made up. */
  readonly openNow: boolean | null;
  readonly opensNext: string | null;
  readonly closesNext: string | null;
  readonly whyClosed: ClosedReason | null;
  /** Of the holiday or override that closes it. */
  readonly closedFor: string | null;
  /** What holds at the instant; null where nothing does. */
  readonly held: { readonly calendar: CalendarRecord; readonly revision: CalendarRevision } | null;
  /** In whose days the days are counted. */
  readonly timeZone: string | null;
  readonly days: readonly CalendarDay[];
}

export interface HoursQuestion {
  readonly segment: Segment;
  readonly country: string | null;
  readonly at: Temporal.Instant;
}

export function supportHoursOf(book: HoursBook, { segment, country, at }: HoursQuestion): SupportHours {
  return hoursAt(hoursFor(book, segment, country), at);
}

export function hoursAt(spans: readonly HoursSpan[], at: Temporal.Instant): SupportHours {
  const held = spanAt(spans, at)?.held ?? null;
  const calendars = asSupportCalendars(spans);
  const instant = at.toString();
  const coming = {
    at,
    opensNext: calendars === null ? null : opensNext(calendars, instant),
    closesNext: calendars === null ? null : closesNext(calendars, instant),
  };
  if (held === null || calendars === null) {
    const unpublished = { openNow: null, whyClosed: "NOT_PUBLISHED", closedFor: null, held: null } as const;
    return { ...coming, ...unpublished, timeZone: null, days: [] };
  }
  const { timeZone } = held.revision;
  const days = daysOf(spans, { from: dateIn(timeZone, at), count: DAYS_AHEAD, timeZone });
  const openNow = isOpen(calendars, instant);
  const why = openNow ? null : whyClosed(days[0], at);
  return { ...coming, openNow, ...named(why, days[0]), held, timeZone, days };
}

function whyClosed(today: CalendarDay | undefined, at: Temporal.Instant): ClosedReason {
  if (today === undefined) return "NOT_PUBLISHED";
  if (today.closedBecause !== null) return today.closedBecause;
  const wasOpen = today.openings.some(({ closesAt }) => Temporal.Instant.compare(closesAt, at) <= 0);
  const opensAgain = today.openings.some(({ opensAt }) => Temporal.Instant.compare(opensAt, at) > 0);
  if (wasOpen && opensAgain) return "BREAK";
  return today.override === null ? "OUT_OF_HOURS" : "OVERRIDE";
}

function named(
  why: ClosedReason | null,
  today: CalendarDay | undefined,
): Pick<SupportHours, "whyClosed" | "closedFor"> {
  if (why === "OVERRIDE") return { whyClosed: why, closedFor: today?.override?.name ?? null };
  return { whyClosed: why, closedFor: why === "HOLIDAY" ? (today?.holiday?.name ?? null) : null };
}
