import { instantText } from "./date-and-time.ts";
import type { HoursReason, Stretch } from "./timeline.ts";

/** `PAUSED`: support was open, and the clock stood still. */
export type LedgerReason = HoursReason | "PAUSED";

/** One line of the account of a span of time: did it count, and why. Instants are ISO 8601 in UTC, `to` not included. */
export interface LedgerEntry {
  readonly from: string;
  readonly to: string;
  readonly counted: boolean;
  readonly reason: LedgerReason;
  /** Name of the holiday or the pause. */
  readonly name: string | null;
}

/** The stretches as lines without holes; neighbours of one reason become one line. */
export function ledgerOf(stretches: readonly Stretch<LedgerReason>[]): LedgerEntry[] {
  const joined: Stretch<LedgerReason>[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && last.reason === stretch.reason && last.name === stretch.name) {
      joined[joined.length - 1] = { ...last, to: stretch.to };
    } else joined.push(stretch);
  }
  return joined.map(({ from, to, reason, name }) => ({
    from: instantText(from),
    to: instantText(to),
    counted: reason === "OPEN",
    reason,
    name,
  }));
}
