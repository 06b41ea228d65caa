import { Field, InputType, Int } from "type-graphql";
import { type CountedHours, CountedHoursEnum } from "../support-plan.type.ts";
import { ChangeInput, type Maybe, NameInLanguagesInput } from "./services.input.ts";

@InputType({ description: "What a plan does at one severity; what is left out stays as it is" })
export class PlanSeverityInput {
  @Field(() => Int, { description: "Urgency from 1 (most urgent) to 4" })
  severity: number;

  @Field(() => CountedHoursEnum, { nullable: true, description: "Which hours count" })
  counted?: Maybe<CountedHours>;

  @Field(() => Int, {
    nullable: true,
    description: "Minutes to the first answer, 1 to 43,200; null promises nothing at this severity",
  })
  responseMinutes?: Maybe<number>;

  @Field(() => Int, {
    nullable: true,
    description: "Minutes to each further answer, 1 to 43,200; null promises nothing at this severity",
  })
  nextResponseMinutes?: Maybe<number>;

  @Field(() => Int, {
    nullable: true,
    description: "Minutes to the solution, 1 to 43,200; null promises nothing at this severity",
  })
  resolutionMinutes?: Maybe<number>;
}

@InputType({ description: "What a plan promises" })
abstract class PlanPromiseInput extends ChangeInput {
  @Field(() => NameInLanguagesInput, { nullable: true, description: "The vendor's name for it; both for a new plan" })
  names?: Maybe<NameInLanguagesInput>;

  @Field(() => Int, { nullable: true, description: "Incidents included each year, 0 to 10,000; null for any number" })
  yearlyIncidents?: Maybe<number>;

  @Field(() => Int, { nullable: true, description: "Members who may be named as contacts, 0 to 1,000" })
  namedContacts?: Maybe<number>;

  @Field(() => [PlanSeverityInput], { nullable: true, description: "Severities; one that is not named stays as it is" })
  severities?: Maybe<PlanSeverityInput[]>;
}

@InputType({
  description:
    "A new plan. Incidents must be said, null for any number; without contacts it has none, and severities that are not named count support hours and promise nothing",
})
export class CreatePlanInput extends PlanPromiseInput {
  @Field(() => String, { description: "Capitals, digits and underscores, 2 to 40, a capital first; it never changes" })
  code: string;
}

@InputType({
  description:
    "A plan to change. What is left out stays as it is. Whoever holds the plan is promised what it says from then on; make a new plan where holders are to keep what they have",
})
export class UpdatePlanInput extends PlanPromiseInput {
  @Field(() => String, { description: "Which plan" })
  code: string;

  @Field(() => Int, { description: "The revision that is changed" })
  expectedRevision: number;
}

@InputType({ description: "A plan to retire or to bring back" })
export class RetirePlanInput extends ChangeInput {
  @Field(() => String, { description: "Which plan" })
  code: string;

  @Field(() => Int, { description: "The revision that is changed" })
  expectedRevision: number;
}
