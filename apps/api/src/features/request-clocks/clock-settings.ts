import { DEFAULT_DUTY_PLAN, DEFAULT_MOVE_WINDOWS, type DutyPlan, type MoveWindows } from "@supportbook/policy";

/** What an operator may set about the clocks of requests. */
export interface ClockSettings {
  /** Counted time left at which the desk is warned, ISO 8601 such as `PT1H`; `PT0S` gives notice of a broken promise. */
  readonly warnBefore: readonly string[];
  /** When a customer who does not answer is reminded, warned and let go (6.4), in support hours. */
  readonly dutyPlan: DutyPlan;
  readonly windows: MoveWindows;
}

/**
 * Interpretation: an hour is the time in which somebody can still look into a request and say something of use; and that
 * a promise was broken is always told.
 */
export const DEFAULT_CLOCK_SETTINGS: ClockSettings = {
  warnBefore: ["PT1H", "PT0S"],
  dutyPlan: DEFAULT_DUTY_PLAN,
  windows: DEFAULT_MOVE_WINDOWS,
};
