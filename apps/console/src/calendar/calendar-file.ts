import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { CalendarEntry } from "./milestones-ahead.ts";

interface CalendarFileOptions {
  /** What the calendar is called. */
  readonly name: string;
  /** The line of an entry, such as "Sample Scanner 4: last day of support". */
  readonly titleOf: (entry: CalendarEntry) => string;
  /** Address of what an entry is about. */
  readonly urlOf: (entry: CalendarEntry) => string;
  /** When the file is made. */
  readonly now: Date;
}

/**
 * One iCalendar file (RFC 5545) of all entries: each a whole day that keeps nobody busy. An entry keeps its identity from
 * file to file, so that a calendar that takes the next one moves it instead of adding another.
 */
export function calendarFile(entries: readonly CalendarEntry[], options: CalendarFileOptions): string {
  const calendar = ical({
    name: options.name,
    prodId: { company: "Supportbook", product: "Lifecycle calendar" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    // The library writes a whole day from the parts of the instant in UTC.
    const start = new Date(`${entry.date}T00:00:00Z`);
    calendar.createEvent({
      id: `${entry.version.id}-${entry.kind}@supportbook`,
      allDay: true,
      start,
      end: new Date(start.getTime() + 86_400_000),
      stamp: options.now,
      summary: options.titleOf(entry),
      url: options.urlOf(entry),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
