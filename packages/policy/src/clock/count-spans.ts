import type { ClockMetric } from "./clock-events.ts";
import type { ClockLedgerReason, ClockStretch } from "./clock-ledger.ts";
import { type PromiseInForce, promiseInForce, type ReasonForNoClock } from "./promise-in-force.ts";
import type { StandingSpan } from "./rounds.ts";
import type { Halt, Standing } from "./standing.ts";
import { countedIn, instantWithin, stretchesBetween } from "./working-milliseconds.ts";

/** What a span of time came to for a clock, in milliseconds. */
export interface Count {
  /** Without holes, from the first moment to the last. */
  readonly stretches: readonly ClockStretch[];
  readonly used: number;
  /**
   * When the promise in force was first overrun, null while it is kept. A promise that becomes shorter than what is used
   * is due at the moment of the change, never in the past. Interpretation: a promise that was broken stays so, whatever is
   * promised afterwards.
   */
  readonly brokenAt: number | null;
}

/** Time used carries over from promise to promise; what is left of the next one counts by its own hours. */
export function countSpans(metric: ClockMetric, spans: readonly StandingSpan[]): Count {
  const stretches: ClockStretch[] = [];
  let used = 0;
  let brokenAt: number | null = null;
  for (const { from, to, standing } of spans) {
    const promised = promiseInForce(standing, metric);
    if (typeof promised === "string" || standing.halt !== null) {
      stretches.push({ from, to, reason: reasonForSkipping(promised, standing.halt), name: null });
      continue;
    }
    const passed = stretchesBetween(promised.counting, from, to);
    const left = leftOf(promised, used);
    const dueAt = left === 0 ? from : instantWithin(passed, left);
    // An answer at the very instant is in time.
    if (dueAt !== null && dueAt < to) brokenAt ??= dueAt;
    used += countedIn(passed);
    stretches.push(...passed);
  }
  return { stretches, used, brokenAt };
}

/** Milliseconds of a promise that are left, never below nothing. */
export function leftOf({ within }: PromiseInForce, used: number): number {
  return Math.max(0, within - used);
}

const SKIPPED: Readonly<Record<Halt, ClockLedgerReason>> = {
  WAITING_FOR_CUSTOMER: "WAITING_FOR_CUSTOMER",
  RESOLVED: "REQUEST_RESOLVED",
  CLOSED: "REQUEST_CLOSED",
};

function reasonForSkipping(promised: PromiseInForce | ReasonForNoClock, halt: Standing["halt"]): ClockLedgerReason {
  return typeof promised === "string" || halt === null ? "NOT_PROMISED" : SKIPPED[halt.because];
}
