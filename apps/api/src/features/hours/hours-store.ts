import type { DataSource, EntityManager } from "typeorm";
import { openReloaded, type Reloaded } from "../../platform/reloaded.ts";
import type { CalendarRevision, HoursBook } from "./hours-book.ts";
import { SupportCalendarEntity, SupportCalendarRevisionEntity } from "./support-calendar.entity.ts";

declare module "../../platform/context.ts" {
  interface Context {
    /** When support works. */
    readonly hours: HoursStore;
  }
}

/** The calendars in memory: every question about hours reads them. */
export type HoursStore = Reloaded<HoursBook>;

export function openHoursStore(db: DataSource, onError: (error: unknown) => void): Promise<HoursStore> {
  return openReloaded(() => loadHours(db.manager), onError);
}

/** All calendars as the connection, or the transaction, sees them. */
export async function loadHours(manager: EntityManager): Promise<HoursBook> {
  // One after the other: a transaction has one connection.
  const calendars = await manager.find(SupportCalendarEntity, { order: { segment: "ASC", country: "ASC", id: "ASC" } });
  const rows = await manager.find(SupportCalendarRevisionEntity, { order: { revision: "ASC" } });
  const byCalendar = Map.groupBy(rows, ({ calendarId }) => calendarId);
  return {
    calendars: calendars.map((calendar) => ({
      ...calendar,
      revisions: (byCalendar.get(calendar.id) ?? []).map(
        ({ calendarId: _, calendar: __, ...revision }): CalendarRevision => revision,
      ),
    })),
  };
}
