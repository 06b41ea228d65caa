import { durationText } from "../calendar/date-and-time.ts";
import type { PlanResponseTime } from "../facts.ts";
import { CLOCK_METRICS, type ClockEvent, type ClockMetric } from "./clock-events.ts";
import { type ClockLedgerEntry, clockLedgerOf } from "./clock-ledger.ts";
import { type ClockReading, type ReadHistory, readHistory, readingsOf } from "./clock-reading.ts";
import type { ClockState } from "./clock-state.ts";
import { type PromiseInForce, promiseInForce } from "./promise-in-force.ts";

/** One time that something was awaited, and the account of it. */
export interface ClockRound {
  readonly state: ClockState;
  /**
   * From the start to the end or to now, without holes; what it counts is `used`. It is kept where a promise ended, and
   * empty where nothing was ever promised.
   */
  readonly ledger: readonly ClockLedgerEntry[];
  /** What is promised as things stood last in the round; null where nothing is. */
  readonly promised: PromisedTime | null;
}

/** A time of a plan, ISO 8601, and which hours count into it. */
export type PromisedTime = Pick<PlanResponseTime, "within" | "counted">;

/** How one promised time of a request stands. */
export interface ResponseClock extends ClockRound {
  readonly metric: ClockMetric;
  /** What next answers came to before, oldest first; nothing for the others. */
  readonly earlier: readonly ClockRound[];
}

/**
 * The clocks of a request as they stand at `now`: first answer, next answer, solution. Each stands still while the
 * customer is waited for and while the request is resolved or closed; each goes on with the time it has used when the
 * plan, the severity or the hours change. The clock at a moment depends on nothing that happened after it.
 * @param history in any order; see `CLOCK_EVENT_TYPES` for events of one instant.
 * @throws RangeError that names the event or the field at fault.
 */
export function responseClocks(history: readonly ClockEvent[], now: string): ResponseClock[] {
  const read = readHistory(history, now);
  return CLOCK_METRICS.map((metric) => clockOf(metric, read));
}

/** The earliest of the due times; null where no clock is running. */
export function nextDueAt(clocks: readonly Pick<ResponseClock, "state">[]): string | null {
  const due = clocks.flatMap(({ state }) => (state.state === "RUNNING" ? [state.dueAt] : []));
  return due.toSorted((a, b) => Temporal.Instant.compare(a, b))[0] ?? null;
}

function clockOf(metric: ClockMetric, read: ReadHistory): ResponseClock {
  const rounds = readingsOf(metric, read).map(roundOf);
  const current = rounds.at(-1) ?? { state: notAwaited(metric, read), ledger: [], promised: null };
  return { metric, ...current, earlier: rounds.slice(0, -1) };
}

function notAwaited(metric: ClockMetric, { moments }: ReadHistory): ClockState {
  const { standing } = moments.at(-1) ?? moments[0];
  const promised = promiseInForce(standing, metric);
  return { state: "NOT_APPLICABLE", because: typeof promised === "string" ? promised : "NOTHING_AWAITED" };
}

function roundOf({ state, stretches, promise }: ClockReading): ClockRound {
  return { state, ledger: clockLedgerOf(stretches), promised: promise === null ? null : promisedTime(promise) };
}

function promisedTime({ within, counting }: PromiseInForce): PromisedTime {
  const counted = counting === "AROUND_THE_CLOCK" ? counting : "SUPPORT_HOURS";
  return { within: durationText(within), counted };
}
