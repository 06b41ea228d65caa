import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { say } from "../../platform/say.ts";
import { DateScalar } from "../../platform/scalars.ts";
import { historyOf, RecordChange } from "../audit/index.ts";
import { daysOf } from "./calendar-days.ts";
import { type CalendarRecord, latestRevision } from "./hours-book.ts";
import { dateIn, type HoursSpan, hoursOfCalendar, spanAt } from "./hours-in-force.ts";
import { requireKnowable } from "./look-ahead.ts";
import { calendarById, presentCalendar } from "./present-calendar.ts";
import { presentDay, presentHours } from "./present-hours.ts";
import { SupportCalendar } from "./support-calendar.type.ts";
import { hoursAt } from "./support-hours.ts";
import { SupportDay, SupportHoursType } from "./support-hours.type.ts";

const MOST_DAYS = 400;

@Resolver(() => SupportCalendar)
export class SupportCalendarsResolver {
  @Query(() => [SupportCalendar], {
    description: guarded("console.use", "The support calendars, by segment and country, fallbacks last (clause 2.2)."),
  })
  supportCalendars(
    @Ctx() ctx: Context,
    @Arg("retired", () => Boolean, { defaultValue: false, description: "Those that were retired instead." })
    retired: boolean,
  ): SupportCalendar[] {
    requirePermission(ctx, "console.use");
    return ctx.hours
      .current()
      .calendars.filter(({ retiredAt }) => (retiredAt !== null) === retired)
      .map((calendar) => presentCalendar(ctx, calendar));
  }

  @Query(() => SupportCalendar, {
    nullable: true,
    description: guarded("console.use", "One support calendar; null where there is none."),
  })
  supportCalendar(
    @Ctx() ctx: Context,
    @Arg("id", () => ID, { description: "Of the calendar." }) id: string,
  ): SupportCalendar | null {
    requirePermission(ctx, "console.use");
    return calendarById(ctx, id);
  }

  @FieldResolver(() => SupportHoursType, { description: "Whether support works by this calendar now." })
  now(@Root() { id, segment, country }: SupportCalendar, @Ctx() ctx: Context): SupportHoursType {
    return presentHours(hoursAt(hoursOfCalendar(recordOf(ctx, id)), ctx.now()), { segment, country });
  }

  @FieldResolver(() => [SupportDay], { description: "Its days, with the hours that hold or are planned on each." })
  days(
    @Root() { id }: SupportCalendar,
    @Ctx() ctx: Context,
    @Arg("from", () => DateScalar, { nullable: true, description: "The first day; today in its zone if left out." })
    from: string | null,
    @Arg("count", () => Int, { defaultValue: 7, description: "How many days; at most 400." }) count: number,
  ): SupportDay[] {
    if (count < 1 || count > MOST_DAYS) throw badCount(ctx, count);
    if (from != null) requireKnowable(ctx, "from", from);
    const calendar = recordOf(ctx, id);
    const spans = hoursOfCalendar(calendar);
    const timeZone = zoneOn(spans, ctx.now()) ?? latestRevision(calendar).timeZone;
    return daysOf(spans, { from: from ?? dateIn(timeZone, ctx.now()), count, timeZone }).map(presentDay);
  }

  @FieldResolver(() => [RecordChange], { description: "Who changed what, newest first." })
  history(@Root() { id }: SupportCalendar, @Ctx() ctx: Context): Promise<RecordChange[]> {
    return historyOf(ctx, "SupportCalendar", id);
  }
}

function recordOf({ hours }: Context, id: string): CalendarRecord {
  const calendar = hours.current().calendars.find((one) => one.id === id);
  if (calendar === undefined) throw new Error(`the support calendar ${id} is gone, though calendars are never deleted`);
  return calendar;
}

function zoneOn(spans: readonly HoursSpan[], instant: Temporal.Instant): string | null {
  return spanAt(spans, instant)?.timeZone ?? null;
}

function badCount({ locale }: Context, count: number) {
  const text = {
    en: `count is ${count}; ask for 1 to ${MOST_DAYS} days.`,
    zh: `count 为 ${count}；可查询 1 至 ${MOST_DAYS} 天。`,
  };
  return fault("BAD_USER_INPUT", say(locale, text), { field: ["count"] });
}
