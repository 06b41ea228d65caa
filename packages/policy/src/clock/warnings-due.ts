import { durationText, instantText, readDuration, readMilliseconds } from "../calendar/date-and-time.ts";
import { CLOCK_METRICS, type ClockEvent, type ClockMetric } from "./clock-events.ts";
import { type ClockReading, readHistory, readingsOf } from "./clock-reading.ts";
import { leftOf } from "./count-spans.ts";
import { instantAfter } from "./working-milliseconds.ts";

/** A warning that a promise is about to be broken, or the notice that it was. */
export interface ClockWarning {
  readonly metric: ClockMetric;
  /** The threshold: `PT0S` is the notice that the promise was broken. */
  readonly left: string;
  /** Names the warning of this threshold in this round for ever; keep it to give the warning once. */
  readonly key: string;
  readonly dueAt: string;
}

export interface WarningsAsked {
  /**
   * Counted time left at which to warn, ISO 8601 such as `PT1H`, in any order. One that is longer than the promise warns
   * at once; `PT0S` gives notice once the promise is broken.
   */
  readonly thresholds: readonly string[];
  /** Keys of the warnings that were given. */
  readonly given: readonly string[];
}

export interface WarningsDue {
  readonly due: readonly ClockWarning[];
  /** When to ask again if nothing happens to the request; null: nothing more can fall due until something does. */
  readonly askAgainAt: string | null;
}

/**
 * The warnings of a request that are due and were not given (clause 4), each once whatever the rhythm of asking: none
 * for what is met, none while a clock stands still. Interpretation: a threshold that was slept through until the promise
 * was broken is not warned of any more; the notice at `PT0S` says what is true by then.
 * @throws RangeError that names the event or the threshold at fault.
 */
export function warningsDue(history: readonly ClockEvent[], asked: WarningsAsked, now: string): WarningsDue {
  const read = readHistory(history, now);
  const thresholds = thresholdsOf(asked);
  const ahead = CLOCK_METRICS.flatMap((metric) => {
    const reading = readingsOf(metric, read).at(-1);
    return reading === undefined ? [] : thresholds.flatMap((left) => warningOf(reading, left, read.now));
  }).filter(({ warning }) => !asked.given.includes(warning.key));
  const later = ahead.filter(({ at }) => at > read.now).map(({ at }) => at);
  return {
    due: ahead.filter(({ at }) => at <= read.now).map(({ warning }) => warning),
    askAgainAt: later.length === 0 ? null : instantText(Math.min(...later)),
  };
}

/** Milliseconds, the longest first: the order in which they are reached. */
function thresholdsOf({ thresholds }: WarningsAsked): number[] {
  const read = thresholds.map((threshold, place) => readDuration(`thresholds[${place}]`, threshold));
  return [...new Set(read)].toSorted((a, b) => b - a);
}

interface WarningAhead {
  readonly warning: ClockWarning;
  /** Milliseconds since 1970; `now` where it has been reached, whenever that was. */
  readonly at: number;
}

/** One warning, or none where the round will not come to it as things stand. */
function warningOf(reading: ClockReading, threshold: number, now: number): WarningAhead[] {
  const { metric, state, startedAt, promise, used } = reading;
  const left = durationText(threshold);
  const key = `${metric} ${instantText(startedAt)} ${left}`;
  if (state.state === "BREACHED" && state.endedAt === null && threshold === 0) {
    return [{ warning: { metric, left, key, dueAt: state.dueAt }, at: now }];
  }
  if (state.state !== "RUNNING" || promise === null) return [];
  const warning = { metric, left, key, dueAt: state.dueAt };
  // An answer at the due time itself is in time: the promise is broken a moment later.
  if (threshold === 0) return [{ warning, at: readMilliseconds("dueAt", state.dueAt) + 1 }];
  const at = instantAfter(promise.counting, now, Math.max(0, leftOf(promise, used) - threshold));
  return at === null ? [] : [{ warning, at }];
}
