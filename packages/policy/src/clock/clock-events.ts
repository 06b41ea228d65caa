import { readMilliseconds } from "../calendar/date-and-time.ts";
import type { SupportCalendars } from "../calendar/support-calendar.ts";
import type { CoverageDecision } from "../decision.ts";
import type { PlanResponseTime, Severity } from "../facts.ts";

/** What a plan may promise a time for: the first answer, each further answer, the solution. */
export const CLOCK_METRICS = ["FIRST_RESPONSE", "NEXT_RESPONSE", "RESOLUTION"] as const;
export type ClockMetric = (typeof CLOCK_METRICS)[number];

/** The times a plan promises, by severity. What is left out is not promised: clause 4 knows no other source of a time. */
export type PlanTimes = Readonly<Partial<Record<ClockMetric, readonly PlanResponseTime[]>>>;

/** Of a coverage decision, what settles whether a promise of the plan holds for this request. */
export type DecidedForClock = Pick<CoverageDecision, "outcome" | "guarantee">;

interface Opened {
  readonly type: "OPENED";
  readonly at: string;
  /** Null: no plan is held. */
  readonly plan: PlanTimes | null;
  readonly severity: Severity | null;
  readonly decision: DecidedForClock;
  /** Of the request's segment and country; null: none were ever published. */
  readonly hours: SupportCalendars | null;
}

/**
 * What happened to a request, as far as its clocks go; `at` is ISO 8601 and counts to the millisecond. An event carries
 * what held from then on, so that later changes of plans and calendars cannot reach back (clause 4).
 *
 * `PLAN_USED_UP`: the plan includes no incident for this request. `HOURS_REVISED`: the published hours were edited.
 * `CUSTOMER_WROTE` ends the wait for the customer, whether or not `WAITING_ENDED` says so too (clause 6.4).
 */
export type ClockEvent =
  | Opened
  | { readonly type: "DECIDED"; readonly at: string; readonly decision: DecidedForClock }
  | { readonly type: "PLAN_CHANGED"; readonly at: string; readonly plan: PlanTimes }
  | { readonly type: "SEVERITY_CHANGED"; readonly at: string; readonly severity: Severity | null }
  | { readonly type: "HOURS_REVISED"; readonly at: string; readonly hours: SupportCalendars | null }
  | { readonly type: PlainEventType; readonly at: string };

/** Events that say all by having happened. */
export type PlainEventType = Exclude<
  ClockEventType,
  "OPENED" | "DECIDED" | "PLAN_CHANGED" | "SEVERITY_CHANGED" | "HOURS_REVISED"
>;

/**
 * The order in which events of one millisecond are read, whatever their order in the list: first what is promised, then
 * what stops the clocks, then what keeps them running. So an answer and a question that cross leave a question
 * unanswered, and a plan that follows another leaves no gap. Of one type, the list's order holds.
 */
export const CLOCK_EVENT_TYPES = [
  "OPENED",
  "DECIDED",
  "PLAN_ENDED",
  "PLAN_CHANGED",
  "PLAN_USED_UP",
  "SEVERITY_CHANGED",
  "HOURS_REVISED",
  "STAFF_ANSWERED",
  "WAITING_BEGAN",
  "WAITING_ENDED",
  "RESOLVED",
  "CLOSED",
  "REOPENED",
  "CUSTOMER_WROTE",
] as const;
export type ClockEventType = (typeof CLOCK_EVENT_TYPES)[number];

/** An event at its millisecond since 1970. */
export interface TimedEvent {
  readonly at: number;
  readonly event: ClockEvent;
}

/**
 * The events up to and including `now`, in the order in which they are read. Later ones are left out, so that the past
 * can be asked about.
 * @throws RangeError that names the event at fault.
 */
export function eventsUntil(history: readonly ClockEvent[], now: string): readonly [TimedEvent, ...TimedEvent[]] {
  const end = readMilliseconds("now", now);
  const [first, ...later] = history
    .map((event, place): TimedEvent => ({ at: readMilliseconds(`history[${place}].at`, event.at), event }))
    .toSorted((a, b) => a.at - b.at || rankOf(a.event) - rankOf(b.event));
  if (first?.event.type !== "OPENED") {
    throw new RangeError(
      "history: does not begin with OPENED; give the event that opened the request, before all others",
    );
  }
  if (later.some(({ event }) => event.type === "OPENED")) {
    throw new RangeError("history: has OPENED more than once; a request opens once, later write REOPENED");
  }
  if (end < first.at) {
    throw new RangeError(`now: ${now} lies before the request was opened at ${first.event.at}; give a later time`);
  }
  return [first, ...later.filter(({ at }) => at <= end)];
}

const rankOf = ({ type }: ClockEvent) => CLOCK_EVENT_TYPES.indexOf(type);
