import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../platform/scalars.ts";
import { UserError } from "../../platform/user-error.ts";
import { SupportCalendar } from "./support-calendar.type.ts";
import { SupportDay } from "./support-hours.type.ts";

@ObjectType({ simpleResolvers: true, description: "What came of changing a calendar." })
export class SupportCalendarPayload {
  @Field(() => SupportCalendar, {
    nullable: true,
    description:
      "The calendar as it stands now; on a CONFLICT the one that is in the way. Null when refused otherwise.",
  })
  supportCalendar: SupportCalendar | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "A day that a change would change." })
export class SupportDayChange {
  @Field(() => DateScalar, { description: "The day, in the zone of the new hours." })
  date: string;

  @Field(() => SupportDay, { description: "As it is planned now." })
  before: SupportDay;

  @Field(() => SupportDay, { description: "As it would be." })
  after: SupportDay;
}

@ObjectType({ simpleResolvers: true, description: "What a change would do. Nothing was written." })
export class SupportCalendarPreview {
  @Field(() => DateScalar, { nullable: true, description: "First day of the new hours; null when refused." })
  effectiveFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day that was compared; null when refused." })
  comparedThrough: string | null;

  @Field(() => [SupportDayChange], { description: "Every day that would differ, in order." })
  changes: SupportDayChange[];

  @Field(() => Int, { description: "Open minutes of the compared days as planned now." })
  openMinutesBefore: number;

  @Field(() => Int, { description: "Open minutes of the compared days as they would be." })
  openMinutesAfter: number;

  @Field(() => [UserError], { description: "Why the change would be refused; empty where it would not." })
  userErrors: UserError[];
}
