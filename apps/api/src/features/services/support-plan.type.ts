import type { PlanResponseTime } from "@supportbook/policy";
import { Field, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../platform/enum.ts";
import { DurationScalar } from "../../platform/scalars.ts";
import { NameInLanguagesType } from "./paid-service.type.ts";

export type CountedHours = PlanResponseTime["counted"];
export const COUNTED_HOURS = ["SUPPORT_HOURS", "AROUND_THE_CLOCK"] as const satisfies readonly CountedHours[];

export const CountedHoursEnum = publishEnum(COUNTED_HOURS, {
  name: "CountedHours",
  description: "Which hours a plan counts at a severity.",
  values: {
    SUPPORT_HOURS: "The support hours of the customer's segment and country.",
    AROUND_THE_CLOCK: "Every hour of every day.",
  },
});

@ObjectType("ResponseCommitment", {
  simpleResolvers: true,
  description: "A response time that a paid plan promises. Standard support promises none (clause 4)",
})
export class ResponseCommitmentType {
  @Field(() => Int, { description: "Urgency from 1 (most urgent) to 4" })
  severity: number;

  @Field(() => DurationScalar, { description: "Time to the first answer" })
  within: string;

  @Field(() => Boolean, { description: "True: counted around the clock. False: counted in support hours" })
  aroundTheClock: boolean;
}

@ObjectType("PlanSeverity", { simpleResolvers: true, description: "What a plan does at one severity" })
export class PlanSeverityType {
  @Field(() => Int, { description: "Urgency from 1 (most urgent) to 4" })
  severity: number;

  @Field(() => CountedHoursEnum, { description: "Which hours count" })
  counted: CountedHours;

  @Field(() => Int, {
    nullable: true,
    description: "Minutes to the first answer; null promises nothing at this severity (clause 4)",
  })
  responseMinutes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Minutes to each further answer; null promises nothing at this severity",
  })
  nextResponseMinutes: number | null;

  @Field(() => Int, { nullable: true, description: "Minutes to the solution; null promises nothing at this severity" })
  resolutionMinutes: number | null;
}

@ObjectType("SupportPlan", {
  simpleResolvers: true,
  description: "A paid plan that an account may hold and a coverage question may name (clause 5.1)",
})
export class SupportPlanType {
  @Field(() => String, { description: "Code that accounts hold and questions name" })
  code: string;

  @Field(() => String, { description: "The vendor's name for it, in the caller's language" })
  name: string;

  @Field(() => NameInLanguagesType, { description: "The vendor's name for it, in both languages" })
  names: NameInLanguagesType;

  @Field(() => [ResponseCommitmentType], { description: "What it promises, for each severity that it names" })
  responseTimes: ResponseCommitmentType[];

  @Field(() => Int, { nullable: true, description: "Incidents included each year; null for any number" })
  yearlyIncidents: number | null;

  @Field(() => Int, { description: "How many members of the account may be named as its contacts" })
  namedContacts: number;

  @Field(() => [PlanSeverityType], { description: "What it does at each severity, most urgent first" })
  severities: readonly PlanSeverityType[];

  @Field(() => Boolean, { description: "True where it is given to no account any more; who holds it keeps it" })
  retired: boolean;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  revision: number;
}
