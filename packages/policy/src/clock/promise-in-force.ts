import { readDuration } from "../calendar/date-and-time.ts";
import type { PlanResponseTime } from "../facts.ts";
import { REASONS_FOR_NO_PROMISE } from "../holdings/response-target.ts";
import type { ClockMetric } from "./clock-events.ts";
import type { Standing } from "./standing.ts";
import type { Counting } from "./working-milliseconds.ts";

/**
 * Why a clock does not apply. `NOTHING_AWAITED`: every question has its answer, or the first answer is still to come,
 * which has a clock of its own. `NO_HOURS`: the promise counts in support hours, and none were ever published.
 */
export const REASONS_FOR_NO_CLOCK = ["NO_PLAN", ...REASONS_FOR_NO_PROMISE, "NO_HOURS", "NOTHING_AWAITED"] as const;
export type ReasonForNoClock = (typeof REASONS_FOR_NO_CLOCK)[number];

/** A time that is owed: so many milliseconds, counted so. */
export interface PromiseInForce {
  readonly within: number;
  readonly counting: Counting;
}

/** What is promised as things stand, or why nothing is; in the order in which a response target gives its reasons. */
export function promiseInForce(standing: Standing, metric: ClockMetric): PromiseInForce | ReasonForNoClock {
  const { plan, usedUp, severity, decision, calendars } = standing;
  if (plan === null) return "NO_PLAN";
  if (usedUp) return "USED_UP";
  if (decision.outcome !== "COVERED" && decision.outcome !== "LIMITED") return "NOT_SUPPORTED";
  // Interpretation 10: no promise of a paid plan survives a case for which nothing is guaranteed.
  if (decision.guarantee === "NONE") return "NO_GUARANTEE";
  const times = plan[metric] ?? [];
  if (severity === null && times.length > 0) return "SEVERITY_NOT_KNOWN";
  const time = times.find((one) => one.severity === severity);
  if (time === undefined) return "NO_TIME_FOR_SEVERITY";
  const counting = countingOf(time, calendars);
  return counting === null ? "NO_HOURS" : { within: readDuration(`plan.${metric}.within`, time.within), counting };
}

function countingOf({ counted }: PlanResponseTime, calendars: Standing["calendars"]): Counting | null {
  return counted === "AROUND_THE_CLOCK" ? counted : calendars;
}
