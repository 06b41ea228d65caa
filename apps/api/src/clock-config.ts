import { DUTY_STEPS, type DutyPlan } from "@supportbook/policy";
import { z } from "zod";
// Not through the front door: what starts the programs reads the configuration without what the features stand on.
import { type ClockSettings, DEFAULT_CLOCK_SETTINGS } from "./features/request-clocks/clock-settings.ts";

/** ISO 8601 in hours, minutes and seconds: a day of support hours is not 24 hours. */
const DURATION = /^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/;
const { dutyPlan, warnBefore } = DEFAULT_CLOCK_SETTINGS;

const durations = (error: string) =>
  z
    .string()
    .transform((text) => text.split(",").map((each) => each.trim()))
    .refine((given) => given.every((each) => DURATION.test(each)), { error, abort: true });

const warnings = `times without days are needed, separated by commas, for example ${warnBefore.join(",")}`;
const steps =
  "support hours to the reminder, the warning and the close are needed, three times that grow, " +
  `for example ${DUTY_STEPS.map((step) => dutyPlan[step]).join(",")}`;

/** When the desk is warned of a promise, and when a customer who does not answer is reminded, warned and let go. */
export const clockVariables = {
  WARN_BEFORE_BREACH: durations(warnings).optional(),
  CUSTOMER_DUTY_HOURS: durations(steps)
    .refine((given) => given.length === DUTY_STEPS.length && grows(given), { error: steps })
    .optional(),
};

function grows(given: readonly string[]): boolean {
  const hours = given.map((each) => Temporal.Duration.from(each).total("hours"));
  return hours.every((each, place) => each > (hours[place - 1] ?? 0));
}

export function clockSettingsOf(read: z.output<z.ZodObject<typeof clockVariables>>): ClockSettings {
  const [REMINDER, WARNING, CLOSE] = read.CUSTOMER_DUTY_HOURS ?? [];
  const isGiven = REMINDER !== undefined && WARNING !== undefined && CLOSE !== undefined;
  const given: DutyPlan = isGiven ? { REMINDER, WARNING, CLOSE } : dutyPlan;
  return { ...DEFAULT_CLOCK_SETTINGS, warnBefore: read.WARN_BEFORE_BREACH ?? warnBefore, dutyPlan: given };
}
