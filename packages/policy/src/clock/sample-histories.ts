/** Histories for the tests of this folder. */
import { weekdays } from "../calendar/sample-calendars.ts";
import { type PlanResponseTime, SEVERITIES } from "../facts.ts";
import type { ClockEvent, ClockMetric, PlainEventType, PlanTimes } from "./clock-events.ts";
import { type ResponseClock, responseClocks } from "./response-clock.ts";

export const nineToFive = weekdays("09:00-17:00");

type Times = Partial<Record<ClockMetric, string>>;

/** A plan that promises the same time for every severity, in support hours unless told otherwise. */
export const planOf = (times: Times, counted: PlanResponseTime["counted"] = "SUPPORT_HOURS"): PlanTimes =>
  Object.fromEntries(
    Object.entries(times).map(([metric, within]) => [
      metric,
      SEVERITIES.map((severity) => ({ severity, within, counted })),
    ]),
  );

type Opened = Extract<ClockEvent, { readonly type: "OPENED" }>;

/** A supported request of severity 2, with 4 h to the first answer, 2 h to the next and 16 h to the solution. */
export const opened = (at: string, more: Partial<Opened> = {}): Opened => ({
  type: "OPENED",
  at,
  plan: planOf({ FIRST_RESPONSE: "PT4H", NEXT_RESPONSE: "PT2H", RESOLUTION: "PT16H" }),
  severity: 2,
  decision: { outcome: "COVERED", guarantee: "RESPONSE_TIME" },
  hours: nineToFive,
  ...more,
});

/** An event that carries nothing but its instant. */
export const event = (type: PlainEventType, at: string): ClockEvent => ({ type, at });

export function clockOf(metric: ClockMetric, history: readonly ClockEvent[], now: string): ResponseClock {
  const found = responseClocks(history, now).find((clock) => clock.metric === metric);
  if (found === undefined) throw new Error(`no clock of ${metric}`);
  return found;
}

export const stateOf = (metric: ClockMetric, history: readonly ClockEvent[], now: string) =>
  clockOf(metric, history, now).state;
