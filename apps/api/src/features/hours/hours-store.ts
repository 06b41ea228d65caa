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

/** Where changes of calendars are announced. */
export const HOURS_CHANNEL = "support_hours";

/** The calendars in memory: every question about hours reads them. */
export type HoursStore = Reloaded<HoursBook>;

/** Loads the calendars and follows their changes, whichever process makes them. */
export function openHoursStore(db: DataSource, url: string, onError: (error: unknown) => void): Promise<HoursStore> {
  // In one snapshot of the database, so that no calendar stands without its hours.
  return openReloaded(() => db.transaction("REPEATABLE READ", loadHours), onError, { url, channel: HOURS_CHANNEL });
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
