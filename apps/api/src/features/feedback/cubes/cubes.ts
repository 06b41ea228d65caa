import { FEEDBACK_DIMENSIONS, type FeedbackDimension } from "../feedback-enums.ts";

/** How long the spans of a cube are, from the longest to the shortest. */
export const GRAINS = ["MONTH", "DAY", "HOUR", "QUARTER_HOUR"] as const;
export type Grain = (typeof GRAINS)[number];

/** Kinds of cells: of which dimensions, and of spans how long. Days and months are those of UTC. */
export interface Cube {
  /** As cells name it. */
  readonly name: string;
  /** None, one or two, in the order of `FEEDBACK_DIMENSIONS`: the values of a cell are `a` and `b`. */
  readonly dimensions: readonly FeedbackDimension[];
  readonly grain: Grain;
}

/** SQL: the first instant of the span in which the instant `at` falls. */
export const SPAN_START: Readonly<Record<Grain, string>> = {
  MONTH: "date_trunc('month', at, 'UTC')",
  DAY: "date_trunc('day', at, 'UTC')",
  HOUR: "date_trunc('hour', at, 'UTC')",
  QUARTER_HOUR: "date_bin('15 minutes', at, 'epoch'::timestamptz)",
};

/** Any two of these are filtered by, or grouped by, at a time; the rest comes with one other at most, or is counted anew. */
const PAIRED: readonly FeedbackDimension[] = [
  ...(["AGENT", "TEAM", "PRODUCT", "PHASE", "SEGMENT", "PLAN", "COUNTRY", "KIND", "OUTCOME", "CLAUSE"] as const),
];

/**
 * Of these there are hours as well: their trends are looked at, and in another zone every bucket would leave facts of up to
 * half a day to be counted at both its ends.
 */
const HOURLY: readonly FeedbackDimension[] = ["AGENT", "TEAM", "PRODUCT", "SEGMENT"];

const pairs = PAIRED.flatMap((first, index) => PAIRED.slice(index + 1).map((second) => [first, second] as const));

const cube = (dimensions: readonly FeedbackDimension[], grain: Grain): Cube => ({
  name: `${dimensions.length === 0 ? "TOTAL" : dimensions.join("+")}@${grain}`,
  dimensions,
  grain,
});

/**
 * All that is kept. Quarters of an hour, because every zone's midnights have fallen on them since 1972; longer spans as
 * well, because a year is then read from 12 cells and not from 35,040.
 */
export const CUBES: readonly Cube[] = [
  ...(["MONTH", "DAY", "QUARTER_HOUR"] as const).map((grain) => cube([], grain)),
  ...FEEDBACK_DIMENSIONS.flatMap((dimension) => [cube([dimension], "MONTH"), cube([dimension], "DAY")]),
  ...HOURLY.map((dimension) => cube([dimension], "HOUR")),
  ...[...pairs, ["PRODUCT", "VERSION"] as const].map((pair) => cube(pair, "MONTH")),
];

/** The cubes of exactly these dimensions, the longest spans first; none where they are not kept. */
export function cubesOf(dimensions: readonly FeedbackDimension[]): readonly Cube[] {
  const wanted = FEEDBACK_DIMENSIONS.filter((dimension) => dimensions.includes(dimension)).join();
  return CUBES.filter((each) => each.dimensions.join() === wanted);
}
