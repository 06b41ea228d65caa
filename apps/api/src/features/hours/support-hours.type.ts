import type { Segment } from "@supportbook/policy";
import { Field, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../platform/enum.ts";
import { CountryCodeScalar, DateScalar, DateTimeScalar, TimeZoneScalar } from "../../platform/scalars.ts";
import { SegmentEnum } from "../lifecycle/index.ts";
import { CLOSED_REASONS, type ClosedReason } from "./calendar-days.ts";

export const ClosedReasonEnum = publishEnum(CLOSED_REASONS, {
  name: "ClosedReason",
  description: "Why support does not work at an instant, or all day.",
  values: {
    OUT_OF_HOURS: "Before it opens, or after it closed for the day.",
    BREAK: "Between two intervals of the day.",
    DAY_OFF: "A weekday without hours.",
    HOLIDAY: "A public holiday.",
    OVERRIDE: "An override.",
    NOT_PUBLISHED: "No hours are published; nothing is promised and nothing is made up.",
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "Support works from `opensAt` up to, but not including, `closesAt`.",
})
export class SupportOpening {
  @Field(() => String, { description: "`HH:MM` on the wall clock of the calendar." })
  from: string;

  @Field(() => String, { description: "`HH:MM` on the wall clock of the calendar; `24:00` is the end of the day." })
  to: string;

  @Field(() => DateTimeScalar, { description: "The same in UTC." })
  opensAt: string;

  @Field(() => DateTimeScalar, { description: "The same in UTC." })
  closesAt: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A day of support, from midnight to midnight of the calendar's zone.",
})
export class SupportDay {
  @Field(() => DateScalar, { description: "The day, in `timeZone`." })
  date: string;

  @Field(() => Int, { description: "1 is Monday, 7 is Sunday." })
  weekday: number;

  @Field(() => TimeZoneScalar, { description: "IANA; in whose days is counted." })
  timeZone: string;

  @Field(() => [SupportOpening], { description: "When support works, in order; empty on a closed day." })
  intervals: SupportOpening[];

  @Field(() => Int, { description: "How many minutes support works, by the clock and not by the wall." })
  openMinutes: number;

  @Field(() => ClosedReasonEnum, { nullable: true, description: "Why it is closed all day; null where it is not." })
  whyClosed: ClosedReason | null;

  @Field(() => String, { nullable: true, description: "Name of the public holiday on that day, in English." })
  holiday: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Name of the override, which goes before the week and the holiday.",
  })
  override: string | null;
}

@ObjectType("SupportHours", {
  simpleResolvers: true,
  description: "Whether support works at an instant, and when it does next (clause 2.2).",
})
export class SupportHoursType {
  @Field(() => SegmentEnum, { description: "Whose hours." })
  segment: Segment;

  @Field(() => CountryCodeScalar, { nullable: true, description: "Where; null: where no country has its own." })
  country: string | null;

  @Field(() => DateTimeScalar, { description: "The instant that is answered for." })
  at: string;

  @Field(() => Boolean, { nullable: true, description: "Null where no hours are published." })
  openNow: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it closes next, having been open; null where it never does or nothing is published.",
  })
  closesNext: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it opens next, having been closed; null where it never does or nothing is published.",
  })
  opensNext: string | null;

  @Field(() => ClosedReasonEnum, { nullable: true, description: "Null while support is open." })
  whyClosed: ClosedReason | null;

  @Field(() => String, { nullable: true, description: "Name of the holiday or override that closes it." })
  closedFor: string | null;

  @Field(() => TimeZoneScalar, { nullable: true, description: "IANA; null where no hours are published." })
  timeZone: string | null;

  @Field(() => String, { nullable: true, description: "Name of the calendar; null where no hours are published." })
  calendarName: string | null;

  @Field(() => Boolean, {
    description: "True where the country has no hours of its own and has those of the segment's fallback.",
  })
  isFallback: boolean;

  @Field(() => [SupportDay], {
    description: "The day of `at` and the six after it; empty where no hours are published.",
  })
  days: SupportDay[];

  @Field(() => String, {
    nullable: true,
    description: "Address of the hours as an iCalendar feed, on this server; null where no hours are published.",
  })
  feed: string | null;
}
