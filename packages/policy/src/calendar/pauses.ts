import { readMilliseconds } from "./date-and-time.ts";
import type { LedgerReason } from "./ledger.ts";
import type { Stretch } from "./timeline.ts";

/** A span in which the clock stands still, such as waiting for the customer. `to` null: it still does. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
  readonly name?: string | null;
}

type PauseStretch = Stretch<"PAUSED">;

/**
 * The pauses that last any time, in the order in which they begin.
 * @throws RangeError that names the pause that ends before it begins.
 */
export function readPauses(pauses: readonly Pause[]): PauseStretch[] {
  const read = pauses.map(({ from, to, name }, place): PauseStretch => {
    const start = readMilliseconds(`pauses[${place}].from`, from);
    const end = to === null ? Number.POSITIVE_INFINITY : readMilliseconds(`pauses[${place}].to`, to);
    if (end < start) throw new RangeError(`pauses[${place}].to: ${to} lies before ${from}; give a later time`);
    return { from: start, to: end, reason: "PAUSED", name: name ?? null };
  });
  return read.filter((pause) => pause.from < pause.to).toSorted((a, b) => a.from - b.from);
}

/**
 * Takes the pauses out of open time; where several overlap, the one that began first is named. Closed time stays what it
 * is: it would not have counted anyway.
 */
export function* withPauses(
  stretches: Iterable<Stretch>,
  pauses: readonly PauseStretch[],
): Generator<Stretch<LedgerReason>> {
  for (const stretch of stretches) {
    if (stretch.reason !== "OPEN") {
      yield stretch;
      continue;
    }
    let reached = stretch.from;
    for (const pause of pauses) {
      if (pause.to <= reached || pause.from >= stretch.to) continue;
      if (reached < pause.from) yield { ...stretch, from: reached, to: pause.from };
      const to = Math.min(pause.to, stretch.to);
      yield { ...pause, from: Math.max(reached, pause.from), to };
      reached = to;
    }
    if (reached < stretch.to) yield { ...stretch, from: reached };
  }
}
