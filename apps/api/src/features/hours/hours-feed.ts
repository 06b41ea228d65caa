import type { Segment } from "@supportbook/policy";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { Locale } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import { type CalendarDay, daysOf } from "./calendar-days.ts";
import { dateIn, type HoursSpan, spanAt } from "./hours-in-force.ts";

const DAYS_AHEAD = 90;
const DAY_MS = 86_400_000;

export interface Feed {
  readonly spans: readonly HoursSpan[];
  readonly segment: Segment;
  readonly country: string | null;
  readonly locale: Locale;
  readonly now: Temporal.Instant;
}

const NAMES = {
  HOME_MOBILE: { en: "Support hours, home and mobile", zh: "支持时间：家庭与移动产品" },
  BUSINESS: { en: "Support hours, business", zh: "支持时间：企业产品" },
} as const;
const OPEN = { en: "Support is open", zh: "支持服务开放" };

/**
 * The openings of the next ninety days and the days that are closed for a reason, as iCalendar (RFC 5545). An event keeps
 * its identity from file to file. @returns null where no hours are published.
 */
export function hoursFeed(feed: Feed): string | null {
  const { spans, segment, country, locale, now } = feed;
  const held = spanAt(spans, now)?.held ?? null;
  if (held === null) return null;
  const { timeZone } = held.revision;
  const calendar = ical({
    name: `${say(locale, NAMES[segment])}${country === null ? "" : ` (${country})`}`,
    prodId: { company: "Supportbook", product: "Support hours", language: locale === "en" ? "EN" : "ZH" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 60 * 60,
  });
  // When the hours were written and not when they are asked for, so that nothing looks changed that is not.
  const stamp = held.revision.recordedAt;
  const identity = `${segment}-${country ?? "other"}`.toLowerCase();
  for (const day of daysOf(spans, { from: dateIn(timeZone, now), count: DAYS_AHEAD, timeZone })) {
    for (const event of eventsOf(day, locale)) {
      calendar.createEvent({ ...event, id: `${identity}-${event.id}@supportbook`, stamp });
    }
  }
  return calendar.toString();
}

function eventsOf(day: CalendarDay, locale: Locale) {
  const openings = day.openings.map(({ opensAt, closesAt }) => ({
    id: opensAt.toString(),
    start: new Date(opensAt.epochMilliseconds),
    end: new Date(closesAt.epochMilliseconds),
    summary: say(locale, OPEN),
    transparency: ICalEventTransparency.TRANSPARENT,
  }));
  const name = (day.override ?? day.holiday)?.name;
  if (name === undefined) return openings;
  return [wholeDay(day, titleOf(name, { locale, closed: openings.length === 0 })), ...openings];
}

function titleOf(name: string, { locale, closed }: { readonly locale: Locale; readonly closed: boolean }): string {
  if (closed) return say(locale, { en: `Support is closed: ${name}`, zh: `支持服务关闭：${name}` });
  return say(locale, { en: `Other support hours: ${name}`, zh: `支持时间调整：${name}` });
}

function wholeDay({ date }: CalendarDay, summary: string) {
  // The library writes a whole day from the parts of the instant in UTC.
  const start = new Date(`${date}T00:00:00Z`);
  const end = new Date(start.getTime() + DAY_MS);
  return { id: date, allDay: true, start, end, summary, transparency: ICalEventTransparency.TRANSPARENT };
}
