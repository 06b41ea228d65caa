import type { Segment } from "@supportbook/policy";
import type { CalendarDay } from "./calendar-days.ts";
import { feedPath } from "./feed-path.ts";
import type { SupportHours } from "./support-hours.ts";
import type { SupportDay, SupportHoursType } from "./support-hours.type.ts";

interface Whose {
  readonly segment: Segment;
  readonly country: string | null;
}

export function presentHours(hours: SupportHours, { segment, country }: Whose): SupportHoursType {
  const { at, held, days, ...state } = hours;
  return {
    ...state,
    segment,
    country,
    at: at.toString(),
    calendarName: held?.calendar.name ?? null,
    isFallback: held !== null && held.calendar.country === null,
    days: days.map(presentDay),
    feed: held === null ? null : feedPath(segment, country),
  };
}

export function presentDay(day: CalendarDay): SupportDay {
  const { date, timeZone, openings, openMinutes, closedBecause, holiday, override } = day;
  return {
    date,
    weekday: Temporal.PlainDate.from(date).dayOfWeek,
    timeZone,
    intervals: openings.map(({ from, to, opensAt, closesAt }) => ({
      from,
      to,
      opensAt: opensAt.toString(),
      closesAt: closesAt.toString(),
    })),
    openMinutes,
    whyClosed: closedBecause,
    holiday: holiday?.name ?? null,
    override: override?.name ?? null,
  };
}
