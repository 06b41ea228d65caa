import { readMilliseconds } from "../calendar/date-and-time.ts";
import { type ClockEvent, type ClockMetric, eventsUntil } from "./clock-events.ts";
import type { ClockStretch } from "./clock-ledger.ts";
import { type ClockState, clockStateOf } from "./clock-state.ts";
import { countSpans } from "./count-spans.ts";
import { type PromiseInForce, promiseInForce } from "./promise-in-force.ts";
import { type Round, roundsOf, spansOf } from "./rounds.ts";
import { type Moment, momentsOf } from "./standing.ts";

/** A round as it stands at one moment; times in milliseconds. */
export interface ClockReading {
  readonly metric: ClockMetric;
  readonly startedAt: number;
  readonly state: ClockState;
  readonly stretches: readonly ClockStretch[];
  /** Null: nothing is promised as things stand. */
  readonly promise: PromiseInForce | null;
  readonly used: number;
}

/** A history up to one moment, read once for every clock. */
export interface ReadHistory {
  readonly moments: readonly [Moment, ...Moment[]];
  readonly now: number;
}

/** @throws RangeError that names the event or the field at fault. */
export function readHistory(history: readonly ClockEvent[], now: string): ReadHistory {
  return { moments: momentsOf(eventsUntil(history, now)), now: readMilliseconds("now", now) };
}

/** Every round of a metric, oldest first. */
export function readingsOf(metric: ClockMetric, { moments, now }: ReadHistory): ClockReading[] {
  return roundsOf(metric, moments).map((round) => readingOf(metric, round, now));
}

function readingOf(metric: ClockMetric, { moments, endedAt }: Round, now: number): ClockReading {
  const [first] = moments;
  const { standing } = moments.at(-1) ?? first;
  const count = countSpans(metric, spansOf(moments, endedAt ?? now));
  const promised = promiseInForce(standing, metric);
  const startedAt = first.at;
  return {
    metric,
    startedAt,
    state: clockStateOf({ ...count, startedAt, endedAt, now, promised, halt: standing.halt }),
    // Where nothing was ever promised there is nothing to account for.
    stretches: count.stretches.every(({ reason }) => reason === "NOT_PROMISED") ? [] : count.stretches,
    promise: typeof promised === "string" ? null : promised,
    used: count.used,
  };
}
