/** Random histories for the property tests of this folder: two weeks around a change of clocks. */
import fc from "fast-check";
import { aroundTheClock, daily, weekdays } from "../calendar/sample-calendars.ts";
import { SEVERITIES } from "../facts.ts";
import {
  CLOCK_EVENT_TYPES,
  type ClockEvent,
  type ClockEventType,
  type PlainEventType,
  type PlanTimes,
} from "./clock-events.ts";
import { opened } from "./sample-histories.ts";

const OPENED_AT = Temporal.Instant.from("2026-10-19T06:00:00Z");

/** Whole minutes after the request was opened. */
export const minute = fc.integer({ min: 0, max: 14 * 24 * 60 });
export const instantAt = (minutes: number) => OPENED_AT.add({ seconds: Math.round(minutes * 60) }).toString();

export const anyHours = fc.constantFrom(
  weekdays("09:00-17:00", { timeZone: "Europe/Warsaw" }),
  weekdays("09:00-12:00 13:00-18:00", {
    timeZone: "America/New_York",
    holidays: [{ date: "2026-10-26", name: "Lake day" }],
  }),
  daily("00:00-08:00", { timeZone: "Europe/Warsaw" }),
  aroundTheClock(),
  [weekdays("08:00-16:00"), daily("10:00-20:00", { validFrom: "2026-10-24" })],
);

const times = fc
  .array(
    fc.record({
      severity: fc.constantFrom(...SEVERITIES),
      within: fc.integer({ min: 1, max: 40 * 60 }).map((minutes) => `PT${minutes}M`),
      counted: fc.constantFrom("SUPPORT_HOURS" as const, "AROUND_THE_CLOCK" as const),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((list) => list.filter(({ severity }, place) => list.findIndex((one) => one.severity === severity) === place));

const anyPlan: fc.Arbitrary<PlanTimes> = fc.record({ FIRST_RESPONSE: times, NEXT_RESPONSE: times, RESOLUTION: times });
const anySeverity = fc.constantFrom(...SEVERITIES);
const at = minute.map(instantAt);

/** Changes of what is promised; nothing that stops a clock or answers anything. */
const promiseChange: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({ type: fc.constant("PLAN_CHANGED" as const), at, plan: anyPlan }),
  fc.record({ type: fc.constant("SEVERITY_CHANGED" as const), at, severity: anySeverity }),
  fc.record({ type: fc.constant("HOURS_REVISED" as const), at, hours: anyHours }),
  fc.record({ type: fc.constantFrom<PlainEventType[]>("PLAN_ENDED", "PLAN_USED_UP"), at }),
);

const workEvent: fc.Arbitrary<ClockEvent> = fc.record({
  type: fc.constantFrom<PlainEventType[]>(
    "STAFF_ANSWERED",
    "CUSTOMER_WROTE",
    "WAITING_BEGAN",
    "WAITING_ENDED",
    "RESOLVED",
    "CLOSED",
    "REOPENED",
  ),
  at,
});

/** Of one type at most one an instant, so that no order of the list is asked for. */
const distinct = (events: fc.Arbitrary<ClockEvent>, maxLength: number) =>
  fc.uniqueArray(events, { maxLength, selector: (one) => `${one.type} ${one.at}` });

const opening = fc
  .record({ plan: fc.option(anyPlan, { freq: 8 }), severity: anySeverity, hours: anyHours })
  .map((terms) => opened(instantAt(0), terms));

/** Promises that change; the clocks always run. */
export const promisedHistory: fc.Arbitrary<ClockEvent[]> = fc
  .tuple(opening, distinct(promiseChange, 4))
  .map(([one, changes]) => [one, ...changes]);

/** Anything that may happen to a request, in any order. */
export const anyHistory: fc.Arbitrary<ClockEvent[]> = fc
  .tuple(opening, distinct(fc.oneof(promiseChange, { arbitrary: workEvent, weight: 3 }), 10))
  .map(([one, events]) => [one, ...events]);

/** Events that say once more, at `at`, what plan, severity, hours and decision hold by then. */
export function repeated(history: readonly ClockEvent[], moment: string): ClockEvent[] {
  const told = history
    .filter((one) => Date.parse(one.at) <= Date.parse(moment))
    .toSorted(
      (a, b) =>
        Date.parse(a.at) - Date.parse(b.at) || CLOCK_EVENT_TYPES.indexOf(a.type) - CLOCK_EVENT_TYPES.indexOf(b.type),
    );
  const lastOf = (...types: ClockEventType[]) => told.findLast(({ type }) => types.includes(type) || type === "OPENED");
  const last = [
    lastOf("PLAN_CHANGED", "PLAN_ENDED", "PLAN_USED_UP"),
    lastOf("SEVERITY_CHANGED"),
    lastOf("HOURS_REVISED"),
    lastOf("DECIDED"),
  ];
  return last.flatMap((one, place): ClockEvent[] => {
    if (one === undefined) return [];
    return [one.type === "OPENED" ? saidAtOpening(one, moment, place) : { ...one, at: moment }];
  });
}

function saidAtOpening(one: ReturnType<typeof opened>, moment: string, place: number): ClockEvent {
  const { plan, severity, hours, decision } = one;
  const said: ClockEvent[] = [
    plan === null ? { type: "PLAN_ENDED", at: moment } : { type: "PLAN_CHANGED", at: moment, plan },
    { type: "SEVERITY_CHANGED", at: moment, severity },
    { type: "HOURS_REVISED", at: moment, hours },
  ];
  return said[place] ?? { type: "DECIDED", at: moment, decision };
}
