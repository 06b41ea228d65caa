import {
  addWorkingTime,
  type CoverageQuestion,
  type PlanResponseTime,
  type ResponseTarget,
  responseTargetOf,
  responseTargetStatement,
} from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { asSupportCalendars, hoursFor } from "../../hours/index.ts";
import type { CheckedCoverage } from "../check-coverage.ts";
import type { ResponseTargetType } from "./response-target.type.ts";

const NO_TIME = { because: null, severity: null, within: null, counted: null, dueAt: null } as const;

/** Whether, and by when, the first answer is promised; a time stands there only where a plan commits to it. */
export function presentResponseTarget(ctx: Context, { question, decision, established }: CheckedCoverage) {
  const { plan, severity } = question.facts;
  const { outcome, guarantee, responseCommitment } = decision;
  const answered = { plan, outcome, guarantee, responseCommitment, severityKnown: severity !== null };
  const target = responseTargetOf({ ...answered, use: established?.use ?? null });
  const statement = say(ctx.locale, responseTargetStatement(target));
  return { statement, ...timeOf(ctx, question, target) } satisfies ResponseTargetType;
}

function timeOf(ctx: Context, question: CoverageQuestion, target: ResponseTarget) {
  const { state } = target;
  if (target.state === "NOT_APPLICABLE") return { ...NO_TIME, state };
  if (target.state === "NOT_PROMISED") return { ...NO_TIME, state, because: target.because };
  const { severity, within, counted } = target.promise;
  return { because: null, state, severity, within, counted, dueAt: dueAt(ctx, question, target.promise) };
}

function dueAt(ctx: Context, { at, facts }: CoverageQuestion, { within, counted }: PlanResponseTime): string | null {
  if (counted === "AROUND_THE_CLOCK") return Temporal.Instant.from(at).add(within).toString();
  const calendars = asSupportCalendars(hoursFor(ctx.hours.current(), facts.segment, facts.country));
  if (calendars === null) return null;
  try {
    return addWorkingTime(calendars, at, within).due;
  } catch (error) {
    // Hours that were published once and ended, so that the time is never up.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
