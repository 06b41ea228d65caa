import type { Segment } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { CountryCodeScalar, DateScalar } from "../../platform/scalars.ts";
import { SegmentEnum } from "../lifecycle/index.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Open from a time up to, but not including, another, on the wall clock of the calendar." })
export class OpenHoursInput {
  @Field(() => String, { description: "`HH:MM`." })
  from: string;

  @Field(() => String, { description: "`HH:MM`, after `from`; `24:00` is the end of the day." })
  to: string;
}

@InputType({ description: "The hours of a weekday. Several intervals have a break between them." })
export class WeekdayHoursInput {
  @Field(() => Int, { description: "1 is Monday, 7 is Sunday." })
  weekday: number;

  @Field(() => [OpenHoursInput], { description: "Empty for a closed day." })
  intervals: OpenHoursInput[];
}

@InputType({ description: "From where public holidays are taken." })
export class HolidaySourceInput {
  @Field(() => CountryCodeScalar, { description: "ISO 3166-1 alpha-2." })
  country: string;

  @Field(() => String, { nullable: true, description: "Code of a state of it, as `holidayPlaces` lists them." })
  state?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Code of a region of the state, as `holidayPlaces` lists them." })
  region?: Maybe<string>;
}

@InputType({ description: "An override, which goes before the week and the holidays." })
export class CalendarOverrideInput {
  @Field(() => DateScalar, { description: "The day, in the calendar's time zone." })
  date: string;

  @Field(() => String, {
    description: "What people are told, such as `Stocktaking`; not blank, at most 100 characters.",
  })
  name: string;

  @Field(() => [OpenHoursInput], { defaultValue: [], description: "Open then instead; empty for a closed day." })
  intervals: OpenHoursInput[];
}

@InputType({ description: "A calendar to make." })
export class CreateSupportCalendarInput {
  @Field(() => SegmentEnum, { description: "Whose hours." })
  segment: Segment;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: "The country; without it the hours of every country that has no calendar of its own.",
  })
  country?: Maybe<string>;

  @Field(() => String, { description: "Not blank, at most 100 characters." })
  name: string;

  @Field(() => String, { description: "IANA name, such as `Europe/Lisbon`." })
  timeZone: string;

  @Field(() => [WeekdayHoursInput], { description: "Each weekday at most once; what is left out is closed." })
  weekly: WeekdayHoursInput[];

  @Field(() => HolidaySourceInput, { nullable: true, description: "Without it no day is a holiday." })
  holidaySource?: Maybe<HolidaySourceInput>;

  @Field(() => [CalendarOverrideInput], { defaultValue: [], description: "At most 400, each of another day." })
  overrides: CalendarOverrideInput[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day, in the calendar's time zone. Without it the day after today, or today where nothing is published yet.",
  })
  effectiveFrom?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "For the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A calendar to change: what is left out stays as it was last planned." })
export class UpdateSupportCalendarInput {
  @Field(() => ID, { description: "The calendar." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Not blank, at most 100 characters. Holds at once." })
  name?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "IANA name, such as `Europe/Lisbon`." })
  timeZone?: Maybe<string>;

  @Field(() => [WeekdayHoursInput], {
    nullable: true,
    description: "The whole week: each weekday at most once; what is left out is closed.",
  })
  weekly?: Maybe<WeekdayHoursInput[]>;

  @Field(() => HolidaySourceInput, { nullable: true, description: "Null: no day is a holiday any more." })
  holidaySource?: Maybe<HolidaySourceInput>;

  @Field(() => [CalendarOverrideInput], {
    nullable: true,
    description: "All of them: at most 400, each of another day.",
  })
  overrides?: Maybe<CalendarOverrideInput[]>;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day of the new hours, in their time zone, never one that is over. Without it the day of the hours that are planned already, else the day after today. They take the place of all hours that have not begun.",
  })
  effectiveFrom?: Maybe<string>;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Hours that are planned for an earlier day than the new ones stay planned.",
  })
  keepPlanned: boolean;

  @Field(() => String, { description: "For the history; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({
  description: "A calendar to retire. The country then has the hours of the segment's fallback, if there is one.",
})
export class RetireSupportCalendarInput {
  @Field(() => ID, { description: "The calendar." })
  id: string;

  @Field(() => Int, { description: "The revision that is retired." })
  expectedRevision: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day on which it no longer holds, in its time zone. Without it the day after today.",
  })
  effectiveFrom?: Maybe<string>;

  @Field(() => String, { description: "For the history; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({
  description: "A calendar as it would be made, or changed where `id` is given. Nothing is written.",
})
export class PreviewSupportCalendarInput {
  @Field(() => ID, { nullable: true, description: "The calendar that would be changed; a new one without it." })
  id?: Maybe<string>;

  @Field(() => SegmentEnum, { nullable: true, description: "Of a new calendar; needed without `id`." })
  segment?: Maybe<Segment>;

  @Field(() => CountryCodeScalar, { nullable: true, description: "Of a new calendar; without it the fallback." })
  country?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "As in the change." })
  name?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "As in the change; needed without `id`." })
  timeZone?: Maybe<string>;

  @Field(() => [WeekdayHoursInput], { nullable: true, description: "As in the change." })
  weekly?: Maybe<WeekdayHoursInput[]>;

  @Field(() => HolidaySourceInput, { nullable: true, description: "As in the change." })
  holidaySource?: Maybe<HolidaySourceInput>;

  @Field(() => [CalendarOverrideInput], { nullable: true, description: "As in the change." })
  overrides?: Maybe<CalendarOverrideInput[]>;

  @Field(() => DateScalar, { nullable: true, description: "As in the change." })
  effectiveFrom?: Maybe<string>;

  @Field(() => Boolean, { defaultValue: false, description: "As in the change." })
  keepPlanned: boolean;

  @Field(() => Int, {
    defaultValue: 42,
    description: "How many days to compare, from the first of the new hours; at most 400.",
  })
  days: number;
}
