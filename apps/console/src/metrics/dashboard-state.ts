import { type BucketInterval, FEEDBACK_SCALES, type FeedbackMetric } from "@supportbook/policy";
import { DIMENSIONS, type Dimension, type DimensionFilters, fieldOf } from "./dimensions.ts";
import type { DateSpan, Period } from "./periods.ts";

export const SCALES = ["SATISFACTION", "EFFORT", "RECOMMEND"] as const;
export type Scale = (typeof SCALES)[number];

/** The parts of the page that can be read as a table instead. */
export const CHARTS = ["trend", "breakdown", "distribution"] as const;
export type Chart = (typeof CHARTS)[number];

/** What the figures are held against. */
export type Compared =
  | { readonly kind: "previous" }
  | { readonly kind: "period"; readonly span: DateSpan }
  /** The same period and filters, but for these values: product A against B. */
  | { readonly kind: "segment"; readonly filters: DimensionFilters };

/** The steps of a scale, the first and the last included. */
export const stepsOf = (scale: Scale) => FEEDBACK_SCALES[scale.toLowerCase() as Lowercase<Scale>];

/** Steps of a scale, both inclusive. */
export interface ScoreSpan {
  readonly scale: Scale;
  readonly from: number;
  readonly through: number;
}

/** Everything that decides what the page shows. It stands in the address: whoever is sent the link sees the same. */
export interface DashboardState {
  readonly period: Period;
  /** IANA name; null is the vendor's. */
  readonly timeZone: string | null;
  /** Null: by the length of the period. */
  readonly interval: BucketInterval | null;
  readonly metric: FeedbackMetric;
  readonly filters: DimensionFilters;
  /** A part of the period that was picked in a chart: it narrows everything but the chart of time itself. */
  readonly within: DateSpan | null;
  readonly groupBy: Dimension;
  /** What stands first in the breakdown: the highest figure, or the most answers. */
  readonly order: "value" | "count";
  readonly compared: Compared;
  /** Null: the scale of the metric. */
  readonly scale: Scale | null;
  readonly asTables: readonly Chart[];
  /** Comments only: no figure is narrowed by what it measures. */
  readonly search: string;
  readonly lowestFirst: boolean;
  readonly score: ScoreSpan | null;
  /** Id of the saved report that this is. */
  readonly report: string | null;
}

export const FIRST_STATE: DashboardState = {
  period: "last-12-months",
  timeZone: null,
  interval: null,
  metric: "CSAT",
  filters: {},
  within: null,
  groupBy: "PRODUCT",
  order: "value",
  compared: { kind: "previous" },
  scale: null,
  asTables: [],
  search: "",
  lowestFirst: false,
  score: null,
  report: null,
};

/** Written as it has to be read: what is as on the first page is left out, so that links stay short. */
export function printDashboardState(state: DashboardState): URLSearchParams {
  const address = new URLSearchParams();
  const say = (name: string, value: string | null) => value !== null && value !== "" && address.set(name, value);
  const { period, compared, within, score } = state;
  if (typeof period !== "string") sayDates(address, period);
  else if (period !== FIRST_STATE.period) say("period", period);
  say("zone", state.timeZone);
  say("interval", state.interval && wordOf(state.interval));
  if (state.metric !== FIRST_STATE.metric) say("metric", wordOf(state.metric));
  sayFilters(address, state.filters);
  if (within !== null) sayDates(address, within, "within.");
  if (state.groupBy !== FIRST_STATE.groupBy) say("by", fieldOf(state.groupBy));
  if (state.order === "count") say("order", "count");
  if (compared.kind === "period") sayDates(address, compared.span, "vs.");
  if (compared.kind === "segment") sayFilters(address, compared.filters, "vs.");
  say("scale", state.scale && wordOf(state.scale));
  for (const chart of CHARTS) if (state.asTables.includes(chart)) address.append("table", chart);
  say("search", state.search);
  if (state.lowestFirst) say("comments", "lowest");
  if (score !== null) say("score", `${wordOf(score.scale)}:${score.from}-${score.through}`);
  say("report", state.report);
  return address;
}

/** As the address has names: `time-to-feedback`. */
export const wordOf = (name: string) => name.toLowerCase().replaceAll("_", "-");

function sayDates(address: URLSearchParams, { from, through }: DateSpan, prefix = ""): void {
  address.set(`${prefix}from`, from);
  address.set(`${prefix}through`, through);
}

/** Not known is written as no value: `product=`. */
function sayFilters(address: URLSearchParams, filters: DimensionFilters, prefix = ""): void {
  for (const dimension of DIMENSIONS) {
    for (const value of filters[dimension] ?? []) address.append(prefix + fieldOf(dimension), value ?? "");
  }
}
