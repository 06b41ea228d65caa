import type { Segment, SupportCalendar, SupportCalendars } from "@supportbook/policy";
import {
  type CalendarRecord,
  type CalendarRevision,
  CLOSED_WEEK,
  type HoursBook,
  revisionsInOrder,
} from "./hours-book.ts";

/** Whose hours hold from a day on. */
export interface HoursSpan {
  /** First day, in `timeZone`. */
  readonly from: string;
  /** Of the hours; where nothing is published, of those that ended. */
  readonly timeZone: string;
  /** Null: nothing is published from that day on. */
  readonly held: { readonly calendar: CalendarRecord; readonly revision: CalendarRevision } | null;
}

/**
 * The hours of a segment in a country as they were, are and will be, oldest first: those of the country while it has a
 * calendar, else those of the segment's fallback. Empty where nothing was ever published.
 */
export function hoursFor(book: HoursBook, segment: Segment, country: string | null): HoursSpan[] {
  const ofSegment = book.calendars.filter((calendar) => calendar.segment === segment);
  const own = ofSegment.filter((calendar) => country !== null && calendar.country === country);
  const fallback = ofSegment.filter((calendar) => calendar.country === null);
  return layered([own.flatMap(heldSpans), fallback.flatMap(heldSpans)]);
}

/** The hours of one calendar, whoever else might step in. */
export function hoursOfCalendar(calendar: CalendarRecord): HoursSpan[] {
  return layered([heldSpans(calendar)]);
}

/** As the rules count them; null where nothing was ever published. */
export function asSupportCalendars(spans: readonly HoursSpan[]): SupportCalendars | null {
  return spans.length === 0 ? null : spans.map(asSupportCalendar);
}

/** The span in which an instant lies; null before the first. */
export function spanAt(spans: readonly HoursSpan[], instant: Temporal.Instant): HoursSpan | null {
  const begun = spans.filter(
    (span) => startOfDay(span.from, span.timeZone).epochMilliseconds <= instant.epochMilliseconds,
  );
  return begun.at(-1) ?? null;
}

export function startOfDay(date: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone }).toInstant();
}

export function dateIn(timeZone: string, instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

interface HeldSpan {
  readonly from: string;
  /** Not included; null: for ever. */
  readonly to: string | null;
  readonly calendar: CalendarRecord;
  readonly revision: CalendarRevision;
}

function heldSpans(calendar: CalendarRecord): HeldSpan[] {
  const revisions = revisionsInOrder(calendar);
  return revisions.flatMap((revision, index) => {
    const to = earlier(revisions[index + 1]?.validFrom ?? null, calendar.retiredFrom);
    return to !== null && to <= revision.validFrom ? [] : [{ from: revision.validFrom, to, calendar, revision }];
  });
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Day by day the first layer that holds. */
function layered(layers: readonly (readonly HeldSpan[])[]): HoursSpan[] {
  const days = layers.flat().flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const spans: HoursSpan[] = [];
  for (const day of [...new Set(days)].toSorted()) {
    const found = layers.flatMap((layer) =>
      layer.filter(({ from, to }) => from <= day && (to === null || day < to)),
    )[0];
    const held = found === undefined ? null : { calendar: found.calendar, revision: found.revision };
    const last = spans.at(-1);
    if (last !== undefined && last.held?.revision === held?.revision) continue;
    spans.push({ from: day, timeZone: held?.revision.timeZone ?? last?.timeZone ?? "UTC", held });
  }
  return spans;
}

function asSupportCalendar({ from: validFrom, timeZone, held }: HoursSpan): SupportCalendar {
  if (held === null) return { timeZone, weekly: CLOSED_WEEK, holidays: [], validFrom };
  const { weekly, holidays, overrides } = held.revision;
  const overridden = new Set(overrides.map(({ date }) => date));
  const days = [...overrides, ...holidays.filter(({ date }) => !overridden.has(date))];
  return { timeZone, weekly, holidays: days, validFrom };
}
