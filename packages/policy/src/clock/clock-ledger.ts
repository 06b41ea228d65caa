import { durationText, instantText } from "../calendar/date-and-time.ts";
import type { Stretch } from "../calendar/timeline.ts";

/**
 * Why time counted or not. Of the hours: `OPEN`, `OUTSIDE_HOURS`, `HOLIDAY`, `NOT_IN_FORCE`; of a promise that does not
 * look at hours: `AROUND_THE_CLOCK`; of the request: `WAITING_FOR_CUSTOMER`, `REQUEST_RESOLVED`, `REQUEST_CLOSED`; of
 * the plan: `NOT_PROMISED`. Interpretation: what stops a clock is named day and night, as one line.
 */
export const CLOCK_LEDGER_REASONS = [
  "OPEN",
  "AROUND_THE_CLOCK",
  "OUTSIDE_HOURS",
  "HOLIDAY",
  "NOT_IN_FORCE",
  "WAITING_FOR_CUSTOMER",
  "REQUEST_RESOLVED",
  "REQUEST_CLOSED",
  "NOT_PROMISED",
] as const;
export type ClockLedgerReason = (typeof CLOCK_LEDGER_REASONS)[number];

/** One line of the account of a clock. Instants are ISO 8601 in UTC, `to` not included. */
export interface ClockLedgerEntry {
  readonly from: string;
  readonly to: string;
  readonly counted: boolean;
  readonly reason: ClockLedgerReason;
  /** Of the holiday. */
  readonly name: string | null;
  /** ISO 8601: from `from` to `to`. */
  readonly duration: string;
}

export type ClockStretch = Stretch<ClockLedgerReason>;

export function counts({ reason }: Pick<ClockStretch, "reason">): boolean {
  return reason === "OPEN" || reason === "AROUND_THE_CLOCK";
}

/** Stretches that follow each other as lines; neighbours of one reason and name become one. */
export function clockLedgerOf(stretches: readonly ClockStretch[]): ClockLedgerEntry[] {
  const joined: ClockStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && last.reason === stretch.reason && last.name === stretch.name) {
      joined[joined.length - 1] = { ...last, to: stretch.to };
    } else joined.push(stretch);
  }
  return joined.map(({ from, to, reason, name }) => ({
    from: instantText(from),
    to: instantText(to),
    counted: counts({ reason }),
    reason,
    name,
    duration: durationText(to - from),
  }));
}
