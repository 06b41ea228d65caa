import type { Segment } from "../facts.ts";
import { MILESTONE_FIELDS, type Milestones } from "./milestones.ts";
import { phaseOn } from "./phase.ts";

/** A span of calendar dates, both inclusive; null is open. */
export interface DaySpan {
  readonly from: string | null;
  readonly through: string | null;
}

const BEFORE_ALL_DATES = "0000-00-00";

/**
 * From the first to the last day on which a version is in another phase, and so gets other answers, after its milestones
 * went from `before` to `after`. Null where no day differs. Days within the span may be the same.
 */
export function daysOfOtherPhase(segment: Segment, before: Milestones, after: Milestones): DaySpan | null {
  // A phase can only begin on the day of a milestone or on the day after one.
  const turns = [before, after].flatMap((milestones) =>
    Object.values(MILESTONE_FIELDS).flatMap((field) => {
      const date = milestones[field];
      return date === null ? [] : [date, plusDays(date, 1) ?? []].flat();
    }),
  );
  const starts = [BEFORE_ALL_DATES, ...new Set(turns.sort())];
  const differs = starts.map((day) => phaseOn(segment, before, day) !== phaseOn(segment, after, day));
  const first = differs.indexOf(true);
  if (first < 0) return null;
  const from = starts[first];
  const afterLast = starts[differs.lastIndexOf(true) + 1];
  return {
    from: from === undefined || from === BEFORE_ALL_DATES ? null : from,
    through: afterLast === undefined ? null : plusDays(afterLast, -1),
  };
}

/** The span that holds all the others; null where there are none. */
export function hullOf(spans: readonly DaySpan[]): DaySpan | null {
  if (spans.length === 0) return null;
  const froms = spans.map(({ from }) => from);
  const throughs = spans.map(({ through }) => through);
  return {
    from: froms.includes(null) ? null : (froms.sort()[0] ?? null),
    through: throughs.includes(null) ? null : (throughs.sort().at(-1) ?? null),
  };
}

/** Null where the day has no year of four digits and so cannot be written as `YYYY-MM-DD`. */
export function plusDays(date: string, days: number): string | null {
  const moved = Temporal.PlainDate.from(date).add({ days });
  return moved.year < 1 || moved.year > 9999 ? null : moved.toString();
}
