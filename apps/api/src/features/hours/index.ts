/** When support works: the front door. */
import { CalendarPlanningResolver } from "./calendar-planning.resolver.ts";
import { SupportCalendarEntity, SupportCalendarRevisionEntity } from "./support-calendar.entity.ts";
import { SupportCalendarMutationsResolver } from "./support-calendar-mutations.resolver.ts";
import { SupportCalendarsResolver } from "./support-calendars.resolver.ts";
import { SupportHoursResolver } from "./support-hours.resolver.ts";

export { calendarsRegister } from "./calendars-register.ts";
export type { CalendarFacts, HoursBook } from "./hours-book.ts";
export { asSupportCalendars, hoursFor } from "./hours-in-force.ts";
export { serveHoursFeed } from "./hours-routes.ts";
export { type HoursStore, openHoursStore } from "./hours-store.ts";
export { type CalendarHistory, insertCalendar } from "./insert-calendar.ts";

export const hoursEntities = [SupportCalendarEntity, SupportCalendarRevisionEntity];
export const hoursResolvers = [
  SupportHoursResolver,
  SupportCalendarsResolver,
  SupportCalendarMutationsResolver,
  CalendarPlanningResolver,
] as const;
