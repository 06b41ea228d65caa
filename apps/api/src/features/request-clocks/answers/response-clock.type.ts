import {
  CLOCK_LEDGER_REASONS,
  CLOCK_METRICS,
  CLOCK_STATES,
  type ClockLedgerReason,
  type ClockMetric,
  type ClockState,
  type PlanResponseTime,
  REASONS_FOR_NO_CLOCK,
  REASONS_FOR_PAUSE,
  type ReasonForNoClock,
  type ReasonForPause,
} from "@supportbook/policy";
import { Field, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar, DurationScalar } from "../../../platform/scalars.ts";
import { CountedHoursEnum } from "../../services/index.ts";

export const ClockMetricEnum = publishEnum(CLOCK_METRICS, {
  name: "ClockMetric",
  description: "What a plan may promise a time for.",
  values: {
    FIRST_RESPONSE: "The first answer.",
    NEXT_RESPONSE: "Each further answer to what the customer writes.",
    RESOLUTION: "The solution.",
  },
});

export const ClockStateEnum = publishEnum(CLOCK_STATES, {
  name: "ClockState",
  description: "How a promised time stands.",
  values: {
    NOT_APPLICABLE: "Nothing is promised; `reason` says why.",
    RUNNING: "Time counts.",
    PAUSED: "Time stands still; `reason` says why.",
    MET: "What was promised came in time.",
    BREACHED: "The promise was broken, and stays so.",
  },
});

export type ClockReason = ReasonForNoClock | ReasonForPause;
export const ClockReasonEnum = publishEnum([...REASONS_FOR_NO_CLOCK, ...REASONS_FOR_PAUSE], {
  name: "ClockReason",
  description: "Why a clock does not apply, or stands still.",
  values: {
    NO_PLAN: "No plan is held: nothing else promises a time (clause 4).",
    USED_UP: "The plan includes no incident for this request.",
    NOT_SUPPORTED: "The rules give no support to this request.",
    NO_GUARANTEE: "Nothing is guaranteed in this case (clause 4.4).",
    SEVERITY_NOT_KNOWN: "The plan promises by severity, and nobody said how urgent it is.",
    NO_TIME_FOR_SEVERITY: "The plan promises no such time for this severity.",
    NO_HOURS: "The promise counts in support hours, and none were ever published.",
    NOTHING_AWAITED: "Every question has its answer, or the first answer is still to come.",
    WAITING_FOR_CUSTOMER: "The customer is waited for (clause 6.4).",
    RESOLVED: "The request is resolved.",
    CLOSED: "The request is closed.",
    NO_HOURS_AHEAD: "The promise counts in support hours, and no more are published.",
  },
});

const LedgerReasonEnum = publishEnum(CLOCK_LEDGER_REASONS, {
  name: "ClockLedgerReason",
  description: "Why time counted or was skipped.",
  values: {
    OPEN: "Support was open.",
    AROUND_THE_CLOCK: "The promise counts every hour.",
    OUTSIDE_HOURS: "Support was closed.",
    HOLIDAY: "Support was closed for a holiday, or an exception.",
    NOT_IN_FORCE: "No published hours held.",
    WAITING_FOR_CUSTOMER: "The customer was waited for.",
    REQUEST_RESOLVED: "The request was resolved.",
    REQUEST_CLOSED: "The request was closed.",
    NOT_PROMISED: "Nothing was promised then.",
  },
});

@ObjectType("ClockLedgerLine", {
  simpleResolvers: true,
  description: "A stretch of time that counted into a promise, or was skipped",
})
export class ClockLedgerLineType {
  @Field(() => DateTimeScalar, { description: "Its beginning" })
  from: string;

  @Field(() => DateTimeScalar, { description: "Its end, not included" })
  to: string;

  @Field(() => Boolean, { description: "Whether it counts" })
  counted: boolean;

  @Field(() => LedgerReasonEnum, { description: "Why it does, or does not" })
  reason: ClockLedgerReason;

  @Field(() => String, { nullable: true, description: "Of the holiday" })
  name: string | null;

  @Field(() => DurationScalar, { description: "From its beginning to its end" })
  duration: string;
}

@ObjectType("ClockRound", { simpleResolvers: true, description: "One time that something promised is awaited" })
export class ClockRoundType {
  @Field(() => ClockStateEnum, { description: "How it stands" })
  state: ClockState["state"];

  @Field(() => ClockReasonEnum, {
    nullable: true,
    description: "Why it does not apply, or stands still; null otherwise",
  })
  reason: ClockReason | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the promise is, or was, due; null where it is paused, met or not there",
  })
  dueAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When what was promised came; null where it has not" })
  endedAt: string | null;

  @Field(() => DurationScalar, { nullable: true, description: "Counted time that has passed; null without a promise" })
  used: string | null;

  @Field(() => DurationScalar, { nullable: true, description: "Counted time that is left; null once it is over" })
  left: string | null;

  @Field(() => DurationScalar, { nullable: true, description: "What is promised, in counted time; null for nothing" })
  promised: string | null;

  @Field(() => CountedHoursEnum, { nullable: true, description: "Which hours count; null where nothing is promised" })
  counted: PlanResponseTime["counted"] | null;

  @Field(() => [ClockLedgerLineType], { description: "All of its time, without holes: what counted and what did not" })
  ledger: readonly ClockLedgerLineType[];
}

@ObjectType("ResponseClock", {
  simpleResolvers: true,
  description: "How a time that a plan may promise stands (clause 4)",
})
export class ResponseClockType extends ClockRoundType {
  @Field(() => ClockMetricEnum, { description: "What is awaited" })
  metric: ClockMetric;

  @Field(() => [ClockRoundType], {
    description: "What earlier answers came to, the first first; for further answers only",
  })
  earlier: readonly ClockRoundType[];
}
