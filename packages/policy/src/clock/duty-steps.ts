import { readDuration } from "../calendar/date-and-time.ts";

/** What follows, in this order, where a customer who was asked does not answer (clause 6.4). */
export const DUTY_STEPS = ["REMINDER", "WARNING", "CLOSE"] as const;
export type DutyStep = (typeof DUTY_STEPS)[number];

/** Support hours from the beginning of the wait to each step, ISO 8601 without days, each longer than the one before. */
export type DutyPlan = Readonly<Record<DutyStep, string>>;

/**
 * With eight support hours a day: a reminder after three working days, a warning after seven, the end after ten.
 * Interpretation: the rules ask for prompt answers and name no time; a desk may set its own.
 */
export const DEFAULT_DUTY_PLAN: DutyPlan = { REMINDER: "PT24H", WARNING: "PT56H", CLOSE: "PT80H" };

/** A step that was taken. */
export interface StepTaken {
  readonly step: DutyStep;
  /** ISO 8601. */
  readonly at: string;
  /** The close that the customer was told of with this step, ISO 8601: it never comes sooner, whatever hours are added. */
  readonly closeToldAt?: string | null;
}

/** A step and the support milliseconds between the one before (or the beginning of the wait) and it. */
export interface DutyGap {
  readonly step: DutyStep;
  readonly after: number;
  readonly gap: number;
}

/** @throws RangeError that names the step whose time is not longer than that of the one before. */
export function dutyGaps(plan: DutyPlan): DutyGap[] {
  let before = 0;
  return DUTY_STEPS.map((step) => {
    const after = readDuration(`plan.${step}`, plan[step]);
    if (after <= before) {
      throw new RangeError(
        `plan.${step}: ${plan[step]} leaves no time after the step before it; give more support hours`,
      );
    }
    const gap = after - before;
    before = after;
    return { step, after, gap };
  });
}
