import type { Segment, SupportCalendars } from "@supportbook/policy";
import { asSupportCalendars, type HoursBook, hoursFor } from "../../hours/index.ts";

type CalendarRecord = HoursBook["calendars"][number];

/** The published hours as they were known from an instant on. */
export interface KnownHours {
  readonly from: Temporal.Instant;
  /** Null: none were ever published by then. */
  readonly hours: SupportCalendars | null;
}

interface HoursAsked {
  readonly segment: Segment;
  readonly country: string | null;
  /** From which instant on. */
  readonly since: Date;
}

/**
 * The hours of a segment in a country as they were known at an instant and whenever they were edited later, oldest first.
 * Calendars keep what was written when, so what is counted by them never changes afterwards (clause 2.2).
 */
export function hoursAsKnown(book: HoursBook, { segment, country, since }: HoursAsked): [KnownHours, ...KnownHours[]] {
  const calendars = book.calendars.filter(
    (calendar) => calendar.segment === segment && (calendar.country === country || calendar.country === null),
  );
  const known = (at: Date): KnownHours => ({
    from: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
    hours: asSupportCalendars(hoursFor({ calendars: calendars.flatMap((each) => asOf(each, at)) }, segment, country)),
  });
  const edits = calendars.flatMap(editsOf).filter((at) => at.getTime() > since.getTime());
  const times = [...new Set(edits.map((at) => at.getTime()))].toSorted((a, b) => a - b);
  return [known(since), ...times.map((time) => known(new Date(time)))];
}

/** When something became known of a calendar. */
function editsOf({ revisions, retiredAt }: CalendarRecord): Date[] {
  const ofRevisions = revisions.flatMap(({ recordedAt, replacedAt }) => [recordedAt, replacedAt]);
  return [...ofRevisions, retiredAt].filter((at) => at !== null);
}

/** A calendar as it was known; none before its first hours were written. */
function asOf(calendar: CalendarRecord, at: Date): CalendarRecord[] {
  const isKnown = (written: Date | null) => written !== null && written.getTime() <= at.getTime();
  const revisions = calendar.revisions
    .filter(({ recordedAt }) => isKnown(recordedAt))
    .map((revision) => ({ ...revision, replacedAt: isKnown(revision.replacedAt) ? revision.replacedAt : null }));
  if (revisions.length === 0) return [];
  const retired = isKnown(calendar.retiredAt) ? {} : { retiredFrom: null, retiredAt: null };
  return [{ ...calendar, ...retired, revisions }];
}
