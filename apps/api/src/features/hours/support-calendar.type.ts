import type { Segment } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../platform/enum.ts";
import { CountryCodeScalar, DateScalar, DateTimeScalar, TimeZoneScalar } from "../../platform/scalars.ts";
import { SegmentEnum } from "../lifecycle/index.ts";

export const HOURS_STATES = ["REPLACED", "PAST", "IN_FORCE", "PLANNED"] as const;
export type HoursState = (typeof HOURS_STATES)[number];

export const HoursStateEnum = publishEnum(HOURS_STATES, {
  name: "SupportCalendarState",
  description: "Where the hours of a calendar stand today.",
  values: {
    REPLACED: "Other hours took their place; they counted no time, or what they counted is the same under those.",
    PAST: "They held until other hours began, or the calendar was retired.",
    IN_FORCE: "They hold today.",
    PLANNED: "They have not begun.",
  },
});

@ObjectType({ simpleResolvers: true, description: "Open from a time up to, but not including, another." })
export class OpenHoursType {
  @Field(() => String, { description: "`HH:MM`." })
  from: string;

  @Field(() => String, { description: "`HH:MM`; `24:00` is the end of the day." })
  to: string;
}

@ObjectType({ simpleResolvers: true, description: "The hours of a weekday." })
export class WeekdayHours {
  @Field(() => Int, { description: "1 is Monday, 7 is Sunday." })
  weekday: number;

  @Field(() => [OpenHoursType], { description: "In order; empty for a closed day." })
  intervals: OpenHoursType[];
}

@ObjectType("HolidaySource", { simpleResolvers: true, description: "From where public holidays are taken." })
export class HolidaySourceType {
  @Field(() => CountryCodeScalar, { description: "ISO 3166-1 alpha-2." })
  country: string;

  @Field(() => String, { nullable: true, description: "Code of the state; null for days of the whole country." })
  state: string | null;

  @Field(() => String, { nullable: true, description: "Code of the region; null for days of the whole state." })
  region: string | null;
}

@ObjectType("PublicHoliday", { simpleResolvers: true, description: "A public holiday that lasts the whole day." })
export class PublicHolidayType {
  @Field(() => DateScalar, { description: "The day." })
  date: string;

  @Field(() => String, { description: "In English; of several on one day, all of them." })
  name: string;
}

@ObjectType({ simpleResolvers: true, description: "A country, state or region of which public holidays are known." })
export class HolidayPlaceType {
  @Field(() => String, { description: "For `HolidaySourceInput`." })
  code: string;

  @Field(() => String, { description: "Its name." })
  name: string;
}

@ObjectType("CalendarOverride", { simpleResolvers: true, description: "An override." })
export class CalendarOverrideType {
  @Field(() => DateScalar, { description: "The day, in the calendar's time zone." })
  date: string;

  @Field(() => String, { description: "What people are told." })
  name: string;

  @Field(() => [OpenHoursType], { description: "Open then instead; empty for a closed day." })
  intervals: OpenHoursType[];
}

@ObjectType("SupportCalendarRevision", {
  simpleResolvers: true,
  description: "The hours of a calendar from a day on. What was written is never changed; it is only replaced.",
})
export class SupportCalendarRevisionType {
  @Field(() => Int, { description: "Counts the changes of the calendar." })
  revision: number;

  @Field(() => HoursStateEnum, { description: "Where they stand today." })
  state: HoursState;

  @Field(() => DateScalar, { description: "First day, in `timeZone`." })
  validFrom: string;

  @Field(() => TimeZoneScalar, { description: "IANA." })
  timeZone: string;

  @Field(() => [WeekdayHours], { description: "All seven, Monday first." })
  weekly: WeekdayHours[];

  @Field(() => HolidaySourceType, { nullable: true, description: "Null: no day is a holiday." })
  holidaySource: HolidaySourceType | null;

  @Field(() => [PublicHolidayType], {
    description: "Of ten years, as they were known when this was written; they stay so.",
  })
  holidays: PublicHolidayType[];

  @Field(() => [CalendarOverrideType], { description: "In the order of their days." })
  overrides: CalendarOverrideType[];

  @Field(() => String, { description: "Who wrote them." })
  author: string;

  @Field(() => String, { description: "Why." })
  reason: string;

  @Field(() => DateTimeScalar, { description: "When they were written." })
  recordedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When other hours took their place; null where none did.",
  })
  replacedAt: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The hours of a segment in a country, or of a segment wherever no country has its own (clause 2.2).",
})
export class SupportCalendar {
  @Field(() => ID, { description: "Of the calendar." })
  id: string;

  @Field(() => SegmentEnum, { description: "Whose hours." })
  segment: Segment;

  @Field(() => CountryCodeScalar, { nullable: true, description: "Null: the fallback of the segment." })
  country: string | null;

  @Field(() => String, { description: "How people call it." })
  name: string;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`." })
  revision: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day on which it no longer holds; null where it does.",
  })
  retiredFrom: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When somebody retired it." })
  retiredAt: Date | null;

  @Field(() => SupportCalendarRevisionType, {
    description: "The hours that are planned last; what a change starts from.",
  })
  latest: SupportCalendarRevisionType;

  @Field(() => [SupportCalendarRevisionType], { description: "Every one that was ever written, newest first." })
  revisions: SupportCalendarRevisionType[];

  @Field(() => String, { description: "Address of the hours as an iCalendar feed, on this server." })
  feed: string;
}
