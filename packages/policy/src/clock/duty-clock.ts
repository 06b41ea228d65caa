import { instantText, readMilliseconds } from "../calendar/date-and-time.ts";
import type { ClockEvent } from "./clock-events.ts";
import { type ReadHistory, readHistory } from "./clock-reading.ts";
import {
  DEFAULT_DUTY_PLAN,
  type DutyGap,
  type DutyPlan,
  type DutyStep,
  dutyGaps,
  type StepTaken,
} from "./duty-steps.ts";
import { spansOf } from "./rounds.ts";
import { dateInHours, instantAfterHours, nextOpen, type WaitingSpan } from "./waiting-hours.ts";

/** One line of what the customer sees: what happens when, if no answer comes. */
export interface DutyStepAhead {
  readonly step: DutyStep;
  /** ISO 8601 in UTC: when it was taken, or will be; null where no support hours are published. */
  readonly at: string | null;
  readonly isTaken: boolean;
}

export const DUTY_STATES = ["NOT_WAITING", "WAITING"] as const;

/** The customer's clock (clause 6.4): it runs only while the customer is waited for. */
export type DutyClock =
  | { readonly state: "NOT_WAITING" }
  | {
      readonly state: "WAITING";
      readonly since: string;
      readonly steps: readonly DutyStepAhead[];
      /** The step to take now; null: none. It stays due until it is told as taken. */
      readonly due: DutyStep | null;
      /** The step that comes next, due or not; null once the last was taken. */
      readonly next: DutyStepAhead | null;
      /** Calendar date of the close in the time zone of support, which the warning names; null: no hours are published. */
      readonly closesOn: string | null;
    };

export interface DutyAsked {
  readonly plan?: DutyPlan;
  /** Steps taken on this request; those of earlier waits do not matter. */
  readonly taken?: readonly StepTaken[];
}

/**
 * Reminder, warning, close, in support hours from the beginning of the wait. A step that would fall outside support hours
 * waits for them. A step keeps its distance from the one before, also where that one was taken late: nobody is warned and
 * closed in one breath. Any answer of the customer ends the wait, and the next wait begins anew.
 * @throws RangeError that names the event or the step at fault.
 */
export function dutyClock(history: readonly ClockEvent[], now: string, asked: DutyAsked = {}): DutyClock {
  const read = readHistory(history, now);
  const { halt } = (read.moments.at(-1) ?? read.moments[0]).standing;
  if (halt?.because !== "WAITING_FOR_CUSTOMER") return { state: "NOT_WAITING" };
  const taken = takenSince(halt.since, asked.taken ?? []);
  const closesNotBefore = Math.max(halt.since, ...taken.map(({ closeToldAt }) => closeToldAt));
  const wait: Wait = { since: halt.since, now: read.now, spans: waitingSpans(read, halt.since), closesNotBefore };
  const planned = plannedSteps(
    wait,
    dutyGaps(asked.plan ?? DEFAULT_DUTY_PLAN),
    new Map(taken.map(({ step, at }) => [step, at])),
  );
  const next = planned.find(({ isTaken }) => !isTaken) ?? null;
  const closesAt = planned.find(({ step }) => step === "CLOSE")?.at ?? null;
  return {
    state: "WAITING",
    since: instantText(halt.since),
    steps: planned.map(presented),
    due: next !== null && next.at !== null && next.at <= read.now ? next.step : null,
    next: next === null ? null : presented(next),
    closesOn: closesAt === null ? null : dateInHours(wait.spans, closesAt),
  };
}

interface Wait {
  readonly since: number;
  readonly now: number;
  /** The last one has no end. */
  readonly spans: readonly WaitingSpan[];
  readonly closesNotBefore: number;
}

interface PlannedStep extends Omit<DutyStepAhead, "at"> {
  readonly at: number | null;
}

function plannedSteps(wait: Wait, gaps: readonly DutyGap[], taken: ReadonlyMap<DutyStep, number>): PlannedStep[] {
  const lastTaken = gaps.findLastIndex(({ step }) => taken.has(step));
  let before: number | null = wait.since;
  const steps: PlannedStep[] = [];
  for (const [place, gap] of gaps.entries()) {
    const takenAt = taken.get(gap.step);
    // A reminder that was left out is not made up for after the warning.
    if (takenAt === undefined && place < lastTaken) continue;
    const at: number | null = takenAt ?? stepAt(wait, gap, before);
    steps.push({ step: gap.step, at, isTaken: takenAt !== undefined });
    // A step that is overdue will be taken now at the earliest, and the next one keeps its distance from that.
    before = takenAt ?? (at === null ? null : Math.max(at, wait.now));
  }
  return steps;
}

/** When a step is to be taken that was not; `before` is when the one before it was or will be. */
function stepAt(
  { since, now, spans, closesNotBefore }: Wait,
  { step, after, gap }: DutyGap,
  before: number | null,
): number | null {
  const planned = instantAfterHours(spans, since, after);
  const distant = before === null ? null : instantAfterHours(spans, before, gap);
  if (planned === null || distant === null) return null;
  const at = nextOpen(spans, Math.max(planned, distant, step === "CLOSE" ? closesNotBefore : since));
  if (at === null || at > now) return at;
  const openFromNow = nextOpen(spans, now);
  return openFromNow === now ? at : openFromNow;
}

function presented({ step, at, isTaken }: PlannedStep): DutyStepAhead {
  return { step, at: at === null ? null : instantText(at), isTaken };
}

function waitingSpans({ moments }: ReadHistory, since: number): WaitingSpan[] {
  return spansOf(moments, Number.POSITIVE_INFINITY)
    .filter(({ to }) => to > since)
    .map(({ to, standing }) => ({ to, calendars: standing.calendars }));
}

/** A step comes some time after the wait began, so one of that very instant belongs to the wait before. */
function takenSince(since: number, taken: readonly StepTaken[]) {
  const read = taken.map(({ step, at, closeToldAt }, place) => ({
    step,
    at: readMilliseconds(`taken[${place}].at`, at),
    closeToldAt: closeToldAt == null ? since : readMilliseconds(`taken[${place}].closeToldAt`, closeToldAt),
  }));
  return read.filter(({ at }) => at > since);
}
