import { isDeepStrictEqual } from "node:util";
import { calendarDateOf, contractYearOn, isHeldOn, isUsedUp, planUseOn, plusDays } from "@supportbook/policy";
import type { PlanOnAccount } from "../../holdings/index.ts";
import { planTimesOf } from "../../services/index.ts";
import type { PlanSpan } from "./request-plan-terms.entity.ts";

export interface AskedForPlan {
  /** Of the request: its own incident counts for it, not against it. */
  readonly number: string;
  readonly at: Temporal.Instant;
  /** In which days begin. */
  readonly timeZone: string;
}

/** What holds for a request from an instant on, as far as it can be foreseen: plans begin, end and renew by the day. */
export function planSpansFrom(plans: readonly PlanOnAccount[], asked: AskedForPlan): PlanSpan[] {
  const today = calendarDateOf(asked.at, asked.timeZone);
  const days = plans.flatMap((plan) => turningDays(plan, today)).filter((day) => day > today);
  const begun = { from: asked.at.toString(), ...planOn(plans, today, asked.number) };
  const coming = [...new Set(days)]
    .toSorted()
    .map((day) => ({ from: startOf(day, asked.timeZone), ...planOn(plans, day, asked.number) }));
  return [begun, ...coming].filter((span, place, all) => {
    const before = all[place - 1];
    return before === undefined || !samePlan(before, span);
  });
}

/** Spans as they hold from an instant on. */
export function spansAfter(spans: readonly PlanSpan[], at: Temporal.Instant): PlanSpan[] {
  const isBegun = ({ from }: PlanSpan) => Temporal.Instant.compare(from, at) <= 0;
  const { plan, usedUp } = spans.findLast(isBegun) ?? { plan: null, usedUp: false };
  return [{ from: at.toString(), plan, usedUp }, ...spans.filter((span) => !isBegun(span))];
}

export function samePlan(one: Pick<PlanSpan, "plan" | "usedUp">, other: Pick<PlanSpan, "plan" | "usedUp">): boolean {
  return isDeepStrictEqual([one.plan, one.usedUp], [other.plan, other.usedUp]);
}

function turningDays({ held: { heldFrom, heldThrough } }: PlanOnAccount, today: string): string[] {
  const year = contractYearOn(heldFrom, today < heldFrom ? heldFrom : today);
  const ends = [heldThrough, year?.through ?? null].flatMap((day) => (day === null ? [] : [plusDays(day, 1)]));
  return [heldFrom, ...ends.filter((day) => day !== null)];
}

/**
 * Interpretation: an incident that was counted for this very request is the plan's answer to it, so that its promise holds
 * although it was the last one included.
 */
function planOn(plans: readonly PlanOnAccount[], day: string, number: string): Omit<PlanSpan, "from"> {
  const found = plans.find(({ held }) => isHeldOn(held, day));
  const plan = found?.held.plan;
  if (found === undefined || plan === undefined) return { plan: null, usedUp: false };
  const { heldFrom, heldThrough } = found.held;
  const { yearlyIncidents, code, severities } = plan;
  const usedOn = found.incidents.map((incident) => incident.usedOn);
  const use = planUseOn({ heldFrom, heldThrough, yearlyIncidents, usedOn }, day);
  const isIncluded = found.incidents.some(({ reference }) => reference.trim().toUpperCase() === number);
  const usedUp = !isIncluded && use !== null && isUsedUp(use);
  return { plan: { code, times: planTimesOf(severities) }, usedUp };
}

function startOf(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).toInstant().toString();
}
