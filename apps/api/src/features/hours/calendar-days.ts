import { workingTimeBetween } from "@supportbook/policy";
import type { CalendarOverride, CalendarRevision, PublicHoliday } from "./hours-book.ts";
import { asSupportCalendars, type HoursSpan, spanAt, startOfDay } from "./hours-in-force.ts";

export const CLOSED_REASONS = ["OUT_OF_HOURS", "BREAK", "DAY_OFF", "HOLIDAY", "OVERRIDE", "NOT_PUBLISHED"] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** Open from `opensAt` until just before `closesAt`; `from` and `to` are what the wall clock of the calendar shows then. */
export interface Opening {
  readonly from: string;
  /** `24:00` at the end of the day. */
  readonly to: string;
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
}

export interface CalendarDay {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly timeZone: string;
  readonly openings: readonly Opening[];
  /** Why there is no opening at all; null where there is one. */
  readonly closedBecause: ClosedReason | null;
  /** The override of the day; it goes before a holiday. */
  readonly override: CalendarOverride | null;
  readonly holiday: PublicHoliday | null;
  readonly openMinutes: number;
}

export interface DayRange {
  readonly from: string;
  readonly count: number;
  /** In whose days to count. */
  readonly timeZone: string;
}

/** What the days look like under the hours that hold on each: openings are cut at midnight of `timeZone`. */
export function daysOf(spans: readonly HoursSpan[], { from, count, timeZone }: DayRange): CalendarDay[] {
  const first = Temporal.PlainDate.from(from);
  const dates = Array.from({ length: count }, (_, index) => first.add({ days: index }).toString());
  const end = startOfDay(first.add({ days: count }).toString(), timeZone);
  const open = openStretches(spans, startOfDay(from, timeZone), end);
  let next = 0;
  return dates.map((date, index) => {
    const begins = startOfDay(date, timeZone);
    const ends = index + 1 < count ? startOfDay(dates[index + 1] ?? date, timeZone) : end;
    while (next < open.length && isAtMost(open[next]?.to, begins)) next += 1;
    const openings: Opening[] = [];
    for (let place = next; place < open.length; place += 1) {
      const stretch = open[place];
      if (stretch === undefined || isAtMost(ends, stretch.from)) break;
      openings.push(openingOf(later(stretch.from, begins), sooner(stretch.to, ends), { ends, timeZone }));
    }
    // At noon, so that it is the day's own hours where the zone changes from one to the next.
    const held = spanAt(spans, begins.add({ hours: 12 }))?.held ?? null;
    return dayOf(date, { timeZone, openings, revision: held?.revision ?? null });
  });
}

interface DayParts {
  readonly timeZone: string;
  readonly openings: readonly Opening[];
  readonly revision: CalendarRevision | null;
}

function dayOf(date: string, { timeZone, openings, revision }: DayParts): CalendarDay {
  const override = revision?.overrides.find((day) => day.date === date) ?? null;
  const holiday = revision?.holidays.find((day) => day.date === date) ?? null;
  const minutes = openings.reduce((sum, { opensAt, closesAt }) => sum + opensAt.until(closesAt).total("minutes"), 0);
  const closedBecause = openings.length > 0 ? null : reasonOf({ revision, override, holiday });
  return { date, timeZone, openings, closedBecause, override, holiday, openMinutes: Math.round(minutes) };
}

function reasonOf({
  revision,
  override,
  holiday,
}: Pick<CalendarDay, "override" | "holiday"> & Pick<DayParts, "revision">): ClosedReason {
  if (revision === null) return "NOT_PUBLISHED";
  if (override !== null) return "OVERRIDE";
  return holiday === null ? "DAY_OFF" : "HOLIDAY";
}

interface Stretch {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** The time that counts between two instants, by the rules' own ledger. */
export function openStretches(
  spans: readonly HoursSpan[],
  start: Temporal.Instant,
  end: Temporal.Instant,
): readonly Stretch[] {
  const calendars = asSupportCalendars(spans);
  if (calendars === null) return [];
  const { ledger } = workingTimeBetween(calendars, start.toString(), end.toString());
  return ledger
    .filter(({ counted }) => counted)
    .map(({ from, to }) => ({ from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) }));
}

function openingOf(
  opensAt: Temporal.Instant,
  closesAt: Temporal.Instant,
  { ends, timeZone }: { readonly ends: Temporal.Instant; readonly timeZone: string },
): Opening {
  const to = closesAt.equals(ends) ? "24:00" : wallClock(closesAt, timeZone);
  return { from: wallClock(opensAt, timeZone), to, opensAt, closesAt };
}

function wallClock(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5);
}

const isAtMost = (one: Temporal.Instant | undefined, other: Temporal.Instant) =>
  one !== undefined && Temporal.Instant.compare(one, other) <= 0;
const later = (one: Temporal.Instant, other: Temporal.Instant) => (isAtMost(one, other) ? other : one);
const sooner = (one: Temporal.Instant, other: Temporal.Instant) => (isAtMost(one, other) ? one : other);
