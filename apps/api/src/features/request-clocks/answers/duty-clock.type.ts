import { DUTY_STATES, DUTY_STEPS, type DutyClock, type DutyStep } from "@supportbook/policy";
import { Field, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";

const DutyStateEnum = publishEnum(DUTY_STATES, {
  name: "DutyState",
  description: "Whether the customer is waited for (clause 6.4).",
  values: { NOT_WAITING: "Nobody waits for the customer.", WAITING: "An answer of the customer is awaited." },
});

const DutyStepEnum = publishEnum(DUTY_STEPS, {
  name: "DutyStepKind",
  description: "What follows where a customer who was asked does not answer (clause 6.4).",
  values: {
    REMINDER: "The customer is reminded.",
    WARNING: "The customer is told the day of the close.",
    CLOSE: "The request is closed; it can be reopened for some days.",
  },
});

@ObjectType("DutyStep", { simpleResolvers: true, description: "What happens when, if no answer comes" })
export class DutyStepType {
  @Field(() => DutyStepEnum, { description: "What" })
  step: DutyStep;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it happened or will, in support hours; null where none are published",
  })
  at: string | null;

  @Field(() => Boolean, { description: "Whether it has happened" })
  isTaken: boolean;
}

@ObjectType("DutyClock", { simpleResolvers: true, description: "What the customer owes, and until when (clause 6.4)" })
export class DutyClockType {
  @Field(() => DutyStateEnum, { description: "Whether the customer is waited for" })
  state: DutyClock["state"];

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when; null where nobody waits" })
  since: string | null;

  @Field(() => [DutyStepType], { description: "What happens when, if no answer comes; empty where nobody waits" })
  steps: readonly DutyStepType[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the close where support is, if no answer comes; null where nobody waits",
  })
  closesOn: string | null;
}
