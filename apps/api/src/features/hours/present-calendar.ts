import { WEEKDAYS } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { Refused, userErrorsOf } from "../../platform/refusal.ts";
import { feedPath } from "./feed-path.ts";
import { type CalendarRecord, type CalendarRevision, latestRevision } from "./hours-book.ts";
import { hoursOfCalendar, spanAt, startOfDay } from "./hours-in-force.ts";
import type { HoursState, SupportCalendar, SupportCalendarRevisionType } from "./support-calendar.type.ts";
import type { SupportCalendarPayload } from "./support-calendar-payload.type.ts";
import { CalendarInTheWay } from "./write-calendar.ts";

export function presentCalendar(ctx: Pick<Context, "now">, calendar: CalendarRecord): SupportCalendar {
  const { id, segment, country, name, revision, retiredFrom, retiredAt } = calendar;
  const present = (one: CalendarRevision) => presentRevision(one, stateOf(calendar, one, ctx.now()));
  return {
    ...{ id, segment, country, name, revision, retiredFrom, retiredAt },
    latest: present(latestRevision(calendar)),
    revisions: calendar.revisions.toReversed().map(present),
    feed: feedPath(segment, country),
  };
}

/** What came of a change that answers with the id of what it changed. */
export async function payloadOf(ctx: Context, change: Promise<string>): Promise<SupportCalendarPayload> {
  try {
    return { supportCalendar: calendarById(ctx, await change), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!(error instanceof CalendarInTheWay)) return { supportCalendar: null, userErrors: userErrorsOf(ctx, error) };
    // What is in the way may have been written a moment ago, and elsewhere.
    await ctx.hours.reload();
    return { supportCalendar: calendarById(ctx, error.calendarId), userErrors: userErrorsOf(ctx, error) };
  }
}

export function calendarById(ctx: Context, id: string): SupportCalendar | null {
  const calendar = ctx.hours.current().calendars.find((one) => one.id === id);
  return calendar === undefined ? null : presentCalendar(ctx, calendar);
}

function presentRevision(revision: CalendarRevision, state: HoursState): SupportCalendarRevisionType {
  const { weekly, holidays, overrides, ...rest } = revision;
  return {
    ...rest,
    state,
    weekly: WEEKDAYS.map((weekday) => ({ weekday, intervals: [...weekly[weekday]] })),
    holidays: [...holidays],
    overrides: overrides.map((day) => ({ ...day, intervals: [...day.intervals] })),
  };
}

function stateOf(calendar: CalendarRecord, revision: CalendarRevision, now: Temporal.Instant): HoursState {
  if (revision.replacedAt !== null) return "REPLACED";
  if (spanAt(hoursOfCalendar(calendar), now)?.held?.revision === revision) return "IN_FORCE";
  const begins = startOfDay(revision.validFrom, revision.timeZone);
  return Temporal.Instant.compare(begins, now) > 0 ? "PLANNED" : "PAST";
}
