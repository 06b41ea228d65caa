import { requireCalendars } from "../calendar/calendar-problems.ts";
import type { SupportCalendar, SupportCalendars } from "../calendar/support-calendar.ts";
import type { Severity } from "../facts.ts";
import type { DecidedForClock, PlanTimes, TimedEvent } from "./clock-events.ts";

/** Why every clock of a request stands still. */
export type Halt = "WAITING_FOR_CUSTOMER" | "RESOLVED" | "CLOSED";

/** How things stand from one event to the next: what the promises follow from, and whether the clocks stand still. */
export interface Standing {
  readonly plan: PlanTimes | null;
  readonly usedUp: boolean;
  readonly severity: Severity | null;
  readonly decision: DecidedForClock;
  /** Oldest first; null: none were ever published. */
  readonly calendars: readonly SupportCalendar[] | null;
  readonly halt: { readonly because: Halt; readonly since: number } | null;
  /** Since when the request counts as solved; it may have been closed after that. */
  readonly resolvedAt: number | null;
}

/** An event and how things stand after it. */
export interface Moment extends TimedEvent {
  readonly standing: Standing;
}

/** @throws RangeError that names what is wrong with the hours. */
export function momentsOf([first, ...later]: readonly [TimedEvent, ...TimedEvent[]]): [Moment, ...Moment[]] {
  const opened = { ...first, standing: afterEvent(BEFORE_ANYTHING, first) };
  let { standing } = opened;
  const moments = later.map((timed) => {
    standing = afterEvent(standing, timed);
    return { ...timed, standing };
  });
  return [opened, ...moments];
}

const BEFORE_ANYTHING: Standing = {
  plan: null,
  usedUp: false,
  severity: null,
  decision: { outcome: "COVERED", guarantee: "BEST_EFFORT" },
  calendars: null,
  halt: null,
  resolvedAt: null,
};

function afterEvent(standing: Standing, { event, at }: TimedEvent): Standing {
  switch (event.type) {
    case "OPENED": {
      const { plan, severity, decision, hours } = event;
      return { ...standing, plan, severity, decision, calendars: inOrder(hours) };
    }
    case "DECIDED":
      return { ...standing, decision: event.decision };
    case "PLAN_CHANGED":
      return { ...standing, plan: event.plan, usedUp: false };
    case "PLAN_ENDED":
      return { ...standing, plan: null };
    case "PLAN_USED_UP":
      return { ...standing, usedUp: true };
    case "SEVERITY_CHANGED":
      return { ...standing, severity: event.severity };
    case "HOURS_REVISED":
      return { ...standing, calendars: inOrder(event.hours) };
    default:
      return { ...standing, ...inWork(standing, event.type, at) };
  }
}

type Work = Pick<Standing, "halt" | "resolvedAt">;
type WorkEvent =
  | "STAFF_ANSWERED"
  | "CUSTOMER_WROTE"
  | "WAITING_BEGAN"
  | "WAITING_ENDED"
  | "RESOLVED"
  | "CLOSED"
  | "REOPENED";

/** A request is in one place at a time, so the last of these events alone says whether its clocks stand still. */
function inWork({ halt, resolvedAt }: Work, type: WorkEvent, at: number): Work {
  switch (type) {
    case "WAITING_BEGAN":
      return { halt: halted("WAITING_FOR_CUSTOMER", halt, at), resolvedAt: null };
    case "RESOLVED":
      return { halt: halted("RESOLVED", halt, at), resolvedAt: resolvedAt ?? at };
    case "CLOSED":
      return { halt: halted("CLOSED", halt, at), resolvedAt };
    case "REOPENED":
      return { halt: null, resolvedAt: null };
    case "WAITING_ENDED":
    case "CUSTOMER_WROTE":
      // Thanks for a solution do not open the request again; that is an event of its own.
      return { halt: halt?.because === "WAITING_FOR_CUSTOMER" ? null : halt, resolvedAt };
    case "STAFF_ANSWERED":
      return { halt, resolvedAt };
  }
}

function halted(because: Halt, before: Standing["halt"], at: number): Standing["halt"] {
  return before?.because === because ? before : { because, since: at };
}

function inOrder(hours: SupportCalendars | null): Standing["calendars"] {
  return hours === null ? null : requireCalendars(hours);
}
