import { durationText, instantText } from "../calendar/date-and-time.ts";
import { counts } from "./clock-ledger.ts";
import { type Count, leftOf } from "./count-spans.ts";
import type { PromiseInForce, ReasonForNoClock } from "./promise-in-force.ts";
import type { Halt, Standing } from "./standing.ts";
import { instantAfter } from "./working-milliseconds.ts";

export const CLOCK_STATES = ["NOT_APPLICABLE", "RUNNING", "PAUSED", "MET", "BREACHED"] as const;

/** `NO_HOURS_AHEAD`: the promise counts in support hours, and no more are published. */
export const REASONS_FOR_PAUSE = [
  "WAITING_FOR_CUSTOMER",
  "RESOLVED",
  "CLOSED",
  "NO_HOURS_AHEAD",
] as const satisfies readonly (Halt | "NO_HOURS_AHEAD")[];
export type ReasonForPause = (typeof REASONS_FOR_PAUSE)[number];

/**
 * How a promised time stands (clause 4). Instants are ISO 8601 in UTC, durations ISO 8601 of counted time. Where nothing
 * is promised there is no place for a time, and while a clock is paused none for a due time.
 */
export type ClockState =
  | { readonly state: "NOT_APPLICABLE"; readonly because: ReasonForNoClock }
  | {
      readonly state: "RUNNING";
      readonly startedAt: string;
      /** An answer at this very instant is in time. */
      readonly dueAt: string;
      readonly used: string;
      readonly left: string;
    }
  | {
      readonly state: "PAUSED";
      readonly because: ReasonForPause;
      readonly since: string;
      readonly used: string;
      readonly left: string;
    }
  | { readonly state: "MET"; readonly at: string; readonly used: string }
  | {
      readonly state: "BREACHED";
      /** When the promise was broken. It stays broken, whatever is promised or done afterwards. */
      readonly dueAt: string;
      readonly used: string;
      /** When what was awaited came after all; null while it has not. */
      readonly endedAt: string | null;
    };

/** A round that was counted up to `now` or its end. */
interface Counted extends Count {
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly now: number;
  readonly promised: PromiseInForce | ReasonForNoClock;
  readonly halt: Standing["halt"];
}

export function clockStateOf(counted: Counted): ClockState {
  const { endedAt, brokenAt, promised } = counted;
  const used = durationText(counted.used);
  if (brokenAt !== null) {
    const late = endedAt === null ? null : instantText(endedAt);
    return { state: "BREACHED", dueAt: instantText(brokenAt), used, endedAt: late };
  }
  if (typeof promised === "string") return { state: "NOT_APPLICABLE", because: promised };
  if (endedAt !== null) return { state: "MET", at: instantText(endedAt), used };
  return awaiting(counted, promised);
}

function awaiting({ startedAt, now, halt, stretches, used: spent }: Counted, promise: PromiseInForce): ClockState {
  const used = durationText(spent);
  const left = durationText(leftOf(promise, spent));
  const paused = (because: ReasonForPause, since: number) =>
    ({ state: "PAUSED", because, since: instantText(Math.max(since, startedAt)), used, left }) as const;
  if (halt !== null) return paused(halt.because, halt.since);
  const dueAt = instantAfter(promise.counting, now, leftOf(promise, spent));
  if (dueAt === null) return paused("NO_HOURS_AHEAD", stretches.findLast(counts)?.to ?? startedAt);
  return { state: "RUNNING", startedAt: instantText(startedAt), dueAt: instantText(dueAt), used, left };
}
