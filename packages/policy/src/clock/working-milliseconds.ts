import type { SupportCalendar } from "../calendar/support-calendar.ts";
import { timeline } from "../calendar/timeline.ts";
import { type ClockStretch, counts } from "./clock-ledger.ts";

/** Whether time counts always, or in the hours of these calendars, oldest first. */
export type Counting = "AROUND_THE_CLOCK" | readonly SupportCalendar[];

/** Hours so few that a promise takes longer than this lead nowhere, and the search for its end must stop. */
const LONGEST_SEARCH = 20 * 366 * 86_400_000;

/** Everything between two instants (milliseconds since 1970), counted or not, without holes. */
export function stretchesBetween(counting: Counting, from: number, to: number): ClockStretch[] {
  const found: ClockStretch[] = [];
  if (from >= to) return found;
  for (const stretch of stretchesFrom(counting, from)) {
    if (stretch.from >= to) break;
    found.push({ ...stretch, to: Math.min(stretch.to, to) });
  }
  return found;
}

/**
 * The earliest instant at which so many milliseconds have counted since `from`: time that runs out as support closes is
 * up then, not when it opens again. Null where too few hours are to come, as after the last calendar was retired.
 */
export function instantAfter(counting: Counting, from: number, milliseconds: number): number | null {
  return milliseconds === 0 ? from : instantWithin(searched(counting, from), milliseconds);
}

/** The instant at which so many milliseconds of these stretches have counted; null where they do not come to that. */
export function instantWithin(stretches: Iterable<ClockStretch>, milliseconds: number): number | null {
  let left = milliseconds;
  for (const stretch of stretches) {
    if (!counts(stretch)) continue;
    if (left <= stretch.to - stretch.from) return stretch.from + left;
    left -= stretch.to - stretch.from;
  }
  return null;
}

/** The first instant from `from` on that counts: `from` itself while support is open. Null where none comes. */
export function nextCounted(counting: Counting, from: number): number | null {
  return instantWithin(searched(counting, from), 0);
}

function* searched(counting: Counting, from: number): Generator<ClockStretch> {
  for (const stretch of stretchesFrom(counting, from)) {
    if (stretch.from - from > LONGEST_SEARCH) return;
    yield stretch;
  }
}

function stretchesFrom(counting: Counting, from: number): Iterable<ClockStretch> {
  if (counting !== "AROUND_THE_CLOCK") return timeline(counting, from);
  return [{ from, to: Number.POSITIVE_INFINITY, reason: "AROUND_THE_CLOCK", name: null }];
}

/** How many milliseconds of the stretches count. */
export function countedIn(stretches: readonly ClockStretch[]): number {
  return stretches.filter(counts).reduce((sum, { from, to }) => sum + to - from, 0);
}
