import { randomUUID } from "node:crypto";
import type { Segment } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { CalendarFacts } from "./hours-book.ts";
import { publicHolidays, YEARS_OF_HOLIDAYS } from "./public-holidays.ts";
import { SupportCalendarEntity, SupportCalendarRevisionEntity } from "./support-calendar.entity.ts";

/** Hours of a calendar that is taken over as it stood elsewhere, oldest first. */
export interface CalendarHistory {
  readonly segment: Segment;
  readonly country: string | null;
  readonly name: string;
  readonly author: string;
  readonly hours: readonly (CalendarFacts & {
    readonly validFrom: string;
    readonly recordedAt: Date;
    readonly reason: string;
  })[];
}

/** Takes a calendar over with the hours that it had. Past ones may be among them: here nobody has counted by them yet. */
export async function insertCalendar(manager: EntityManager, history: CalendarHistory): Promise<void> {
  const { segment, country, name, author, hours } = history;
  const calendar = { id: randomUUID(), segment, country, name, revision: hours.length };
  await manager.insert(SupportCalendarEntity, { ...calendar, retiredFrom: null, retiredAt: null });
  const revisions = hours.map((one, index) => ({
    ...one,
    calendarId: calendar.id,
    revision: index + 1,
    holidays:
      one.holidaySource === null
        ? []
        : publicHolidays(one.holidaySource, { from: Number(one.validFrom.slice(0, 4)), count: YEARS_OF_HOLIDAYS }),
    author,
    replacedAt: null,
  }));
  await manager.insert(SupportCalendarRevisionEntity, revisions);
}
