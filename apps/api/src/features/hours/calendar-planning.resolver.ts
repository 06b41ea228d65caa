import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { Refused, userErrorsOf } from "../../platform/refusal.ts";
import { say } from "../../platform/say.ts";
import { CountryCodeScalar } from "../../platform/scalars.ts";
import { sourceProblems } from "./calendar-draft.ts";
import { presentDay } from "./present-hours.ts";
import { previewSupportCalendar } from "./preview-support-calendar.ts";
import type { HolidayPlace } from "./public-holidays.ts";
import { holidayPlaces, publicHolidays } from "./public-holidays.ts";
import { HolidaySourceInput, PreviewSupportCalendarInput } from "./support-calendar.input.ts";
import { HolidayPlaceType, PublicHolidayType } from "./support-calendar.type.ts";
import { SupportCalendarPreview } from "./support-calendar-payload.type.ts";

const REFUSED = { effectiveFrom: null, comparedThrough: null, changes: [], openMinutesBefore: 0, openMinutesAfter: 0 };

/** What staff look at before they save. */
@Resolver()
export class CalendarPlanningResolver {
  @Query(() => SupportCalendarPreview, {
    description: guarded("hours.edit", "What a change of a support calendar would do, day by day. Nothing is written."),
  })
  previewSupportCalendar(
    @Ctx() ctx: Context,
    @Arg("input", () => PreviewSupportCalendarInput, { description: "The change." }) input: PreviewSupportCalendarInput,
  ): SupportCalendarPreview {
    requirePermission(ctx, "hours.edit");
    try {
      const { changes, ...preview } = previewSupportCalendar(ctx, input);
      const days = changes.map(({ date, before, after }) => ({
        date,
        before: presentDay(before),
        after: presentDay(after),
      }));
      return { ...preview, changes: days, userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { ...REFUSED, userErrors: userErrorsOf(ctx, error) };
    }
  }

  @Query(() => [PublicHolidayType], {
    description: guarded("hours.edit", "The public holidays of a year, as a calendar would take them over today."),
  })
  publicHolidays(
    @Ctx() ctx: Context,
    @Arg("source", () => HolidaySourceInput, { description: "Of where." }) source: HolidaySourceInput,
    @Arg("year", () => Int, { description: "1970 to 2100." }) year: number,
  ): PublicHolidayType[] {
    requirePermission(ctx, "hours.edit");
    const { country, state = null, region = null } = source;
    const [problem] = sourceProblems({ country, state, region });
    if (problem !== undefined) {
      throw fault("BAD_USER_INPUT", say(ctx.locale, problem.text), {
        field: ["source", ...(problem.field ?? []).slice(1)],
      });
    }
    if (year < 1970 || year > 2100) {
      const text = { en: `year is ${year}; ask for 1970 to 2100.`, zh: `year 为 ${year}；可查询 1970 至 2100 年。` };
      throw fault("BAD_USER_INPUT", say(ctx.locale, text), { field: ["year"] });
    }
    return publicHolidays({ country, state, region }, { from: year, count: 1 });
  }

  @Query(() => [HolidayPlaceType], {
    description: guarded(
      "hours.edit",
      "Of where public holidays are known: countries; the states of a country; the regions of a state.",
    ),
  })
  holidayPlaces(
    @Ctx() ctx: Context,
    @Arg("country", () => CountryCodeScalar, { nullable: true, description: "List the states of this country." })
    country?: string | null,
    @Arg("state", () => String, { nullable: true, description: "List the regions of this state of the country." })
    state?: string | null,
  ): HolidayPlace[] {
    requirePermission(ctx, "hours.edit");
    return holidayPlaces(country ?? null, country == null ? null : (state ?? null));
  }
}
