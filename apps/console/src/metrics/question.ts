import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import type { Compared, DashboardState, Scale } from "./dashboard-state.ts";
import { DIMENSIONS, type Dimension, type DimensionFilters, fieldOf, withValues } from "./dimensions.ts";
import { type DateSpan, datesOf, daysIn, intervalFor, overlap } from "./periods.ts";

/** As the API takes it: dates, and each dimension by its field. */
export type AskedFilter = DateSpan & Readonly<Record<string, string | readonly (string | null)[]>>;

/** In the strip on top, whichever is looked at below. */
export const STRIP: readonly FeedbackMetric[] = [
  "CSAT",
  "SATISFACTION_MEAN",
  "NPS",
  "CES",
  "CES_EASY",
  "RESPONSE_RATE",
  "INVITATION_COVERAGE",
  "REOPENED_AFTER_GOOD_RATING",
  "TIME_TO_FEEDBACK",
  "VOLUME",
];

/** More columns than this are no map any more: it is drawn by the next longer interval. */
const MOST_COLUMNS = 24;

/** What each part of the page asks. A chart is not narrowed by what is picked in it: the rest of it stays to be picked. */
export interface DashboardQuestion {
  readonly timeZone: string | null;
  readonly interval: BucketInterval;
  readonly metric: FeedbackMetric;
  readonly groupBy: Dimension;
  /** Everything that narrows. */
  readonly filter: AskedFilter;
  /** Null: the API holds it against the period before. */
  readonly compareWith: AskedFilter | null;
  /** Whether the two have no answer in common; where they have, nothing is compared. */
  readonly isComparable: boolean;
  readonly trend: AskedFilter;
  /** Drawn beside the trend; null where nothing was chosen to be. */
  readonly beside: AskedFilter | null;
  readonly breakdown: AskedFilter;
  /** Null: held against the period before, or, where `isBreakdownCompared` says so, against nothing. */
  readonly breakdownCompared: AskedFilter | null;
  /** Held against other values of its own dimension, a row would be told what is not about it. */
  readonly isBreakdownCompared: boolean;
  readonly heatMap: AskedFilter;
  readonly heatInterval: BucketInterval;
}

/** @param today in the zone of the question. */
export function dashboardQuestion(state: DashboardState, today: string): DashboardQuestion {
  const { filters, compared } = state;
  const dates = datesOf(state.period, today);
  const narrowed = partOf(dates, state.within);
  const isComparable = !comparesWithItself(state, today);
  const ofOthers = withValues(filters, state.groupBy, []);
  const isOwnSegment = compared.kind === "segment" && compared.filters[state.groupBy] !== undefined;
  const isBreakdownCompared = isComparable && !isOwnSegment;
  return {
    isComparable,
    isBreakdownCompared,
    breakdownCompared: isBreakdownCompared ? comparedFilter(narrowed, ofOthers, compared) : null,
    timeZone: state.timeZone,
    interval: state.interval ?? intervalFor(dates),
    metric: state.metric,
    groupBy: state.groupBy,
    filter: askedFilter(narrowed, filters),
    compareWith: isComparable ? comparedFilter(narrowed, filters, compared) : null,
    trend: askedFilter(dates, filters),
    beside: comparedFilter(dates, filters, compared),
    breakdown: askedFilter(narrowed, ofOthers),
    heatMap: askedFilter(dates, withValues(filters, "PRODUCT", [])),
    heatInterval: heatIntervalFor(dates, state.interval),
  };
}

/** A part that was picked while the period was another may lie beyond it, and narrows nothing then. */
export function partOf(dates: DateSpan, within: DateSpan | null): DateSpan {
  if (within === null || !overlap(dates, within)) return dates;
  return {
    from: isLater(within.from, dates.from) ? within.from : dates.from,
    through: isLater(within.through, dates.through) ? dates.through : within.through,
  };
}

const isLater = (one: string, other: string) => one > other;

export function askedFilter(dates: DateSpan, filters: DimensionFilters): AskedFilter {
  const named = DIMENSIONS.flatMap((dimension) => {
    const values = filters[dimension];
    return values === undefined ? [] : [[fieldOf(dimension), values] as const];
  });
  return { ...dates, ...Object.fromEntries(named) };
}

function comparedFilter(dates: DateSpan, filters: DimensionFilters, compared: Compared): AskedFilter | null {
  switch (compared.kind) {
    case "previous":
      return null;
    case "period":
      return askedFilter(compared.span, filters);
    case "segment":
      return askedFilter(dates, { ...filters, ...compared.filters });
  }
}

/** Months, unless something longer was chosen or is needed: with few answers a month shows nothing but what is hidden. */
function heatIntervalFor(dates: DateSpan, chosen: BucketInterval | null): BucketInterval {
  if (chosen === "QUARTER" || chosen === "YEAR") return chosen;
  const months = daysIn(dates) / 30.4;
  if (months <= MOST_COLUMNS) return "MONTH";
  return months <= MOST_COLUMNS * 3 ? "QUARTER" : "YEAR";
}

/**
 * Whether an answer may be on both sides of the comparison, which no test of a difference allows for. An answer cites
 * any number of clauses; of every other dimension it has one value.
 */
export function comparesWithItself(state: DashboardState, today: string): boolean {
  const { compared, filters } = state;
  if (compared.kind === "previous") return false;
  if (compared.kind === "period") return overlap(partOf(datesOf(state.period, today), state.within), compared.span);
  return !DIMENSIONS.some((dimension) => {
    const [ones, others] = [filters[dimension] ?? [], compared.filters[dimension] ?? []];
    if (dimension === "CLAUSE" || ones.length === 0 || others.length === 0) return false;
    return ones.every((value) => !others.includes(value));
  });
}

const SCALE_OF: Readonly<Partial<Record<FeedbackMetric, Scale>>> = {
  NPS: "RECOMMEND",
  CES: "EFFORT",
  CES_EASY: "EFFORT",
};

/** The scale whose answers are drawn: as chosen, or that of the metric. */
export const scaleOf = ({ scale, metric }: DashboardState): Scale => scale ?? SCALE_OF[metric] ?? "SATISFACTION";
