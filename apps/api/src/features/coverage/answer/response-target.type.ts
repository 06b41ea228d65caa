import {
  type PlanResponseTime,
  REASONS_FOR_NO_PROMISE,
  RESPONSE_TARGET_STATES,
  type ReasonForNoPromise,
  type ResponseTarget,
} from "@supportbook/policy";
import { Field, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar, DurationScalar } from "../../../platform/scalars.ts";
import { CountedHoursEnum } from "../../services/index.ts";

const ResponseTargetStateEnum = publishEnum<ResponseTarget["state"]>(RESPONSE_TARGET_STATES, {
  name: "ResponseTargetState",
  description: "Whether a time to the first answer is promised (clauses 4 and 5.1).",
  values: {
    NOT_APPLICABLE: "No plan is held, and nothing else ever promises a time.",
    NOT_PROMISED: "A plan is held and promises no time for this.",
    COMMITTED: "The plan promises a time.",
  },
});

const ReasonForNoPromiseEnum = publishEnum<ReasonForNoPromise>(REASONS_FOR_NO_PROMISE, {
  name: "ReasonForNoPromise",
  description: "Why a plan that is held promises no time for a question.",
  values: {
    USED_UP: "The incidents of the contract year are used up.",
    NOT_SUPPORTED: "No support is owed, or only a paid service gives it.",
    NO_GUARANTEE: "A clause of 4.4 takes every guarantee away.",
    SEVERITY_NOT_KNOWN: "The plan promises times by severity, and it was not said.",
    NO_TIME_FOR_SEVERITY: "The plan has no time for this severity.",
  },
});

@ObjectType("ResponseTarget", {
  simpleResolvers: true,
  description: "Whether, and by when, the first answer is promised (clauses 4 and 5.1)",
})
export class ResponseTargetType {
  @Field(() => ResponseTargetStateEnum, { description: "Whether a time is promised" })
  state: ResponseTarget["state"];

  @Field(() => ReasonForNoPromiseEnum, { nullable: true, description: "Why none is promised; only with NOT_PROMISED" })
  because: ReasonForNoPromise | null;

  @Field(() => Int, { nullable: true, description: "The severity that it is promised for; only with COMMITTED" })
  severity: number | null;

  @Field(() => DurationScalar, { nullable: true, description: "Time to the first answer; only with COMMITTED" })
  within: string | null;

  @Field(() => CountedHoursEnum, { nullable: true, description: "Which hours count; only with COMMITTED" })
  counted: PlanResponseTime["counted"] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When the time is up if it starts at the instant asked about, by the support hours of the segment and country; null where they are not published, or nothing is promised",
  })
  dueAt: string | null;

  @Field(() => String, { description: "The same in a sentence, in the caller's language" })
  statement: string;
}
