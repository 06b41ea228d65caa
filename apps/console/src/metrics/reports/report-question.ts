import { FEEDBACK_METRICS, type FeedbackMetric } from "@supportbook/policy";
import type { FeedbackReportPeriod } from "../../gql/metrics-reports.ts";
import { type Compared, type DashboardState, FIRST_STATE, printDashboardState } from "../dashboard-state.ts";
import { DIMENSIONS, type Dimension, type DimensionFilters, fieldOf, withValues } from "../dimensions.ts";
import { parseDashboardState } from "../parse-dashboard-state.ts";
import { type DateSpan, datesOf, intervalFor, type Period, type PeriodPreset } from "../periods.ts";
import { comparesWithItself } from "../question.ts";

type Filter = Readonly<Record<string, readonly (string | null)[]>>;

/** What a report asks, as the API keeps it. */
export interface ReportQuestion {
  readonly period: DateSpan | { readonly relative: FeedbackReportPeriod };
  readonly filter: Filter;
  readonly groupBy: readonly Dimension[];
  readonly interval: DashboardState["interval"];
  readonly metrics: readonly FeedbackMetric[];
  readonly timeZone: string | null;
  readonly compare:
    | { readonly kind: "PREVIOUS" }
    | ({ readonly kind: "PERIOD" } & DateSpan)
    | { readonly kind: "SEGMENT"; readonly filter: Filter };
  readonly suppressBelow?: number | null;
  /** The page's address when it was saved. */
  readonly page: string | null;
}

/** The page's periods by the API's words; "this year" is the year to date. */
const RELATIVE: Readonly<Record<PeriodPreset, FeedbackReportPeriod>> = {
  "last-7-days": "LAST_7_DAYS",
  "last-30-days": "LAST_30_DAYS",
  "last-90-days": "LAST_90_DAYS",
  "last-12-months": "LAST_12_MONTHS",
  "this-month": "THIS_MONTH",
  "last-month": "LAST_MONTH",
  "this-quarter": "THIS_QUARTER",
  "last-quarter": "LAST_QUARTER",
  "this-year": "YEAR_TO_DATE",
  "last-year": "LAST_YEAR",
};

export const RELATIVE_PERIODS: readonly FeedbackReportPeriod[] = [...Object.values(RELATIVE), "LAST_WEEK"];

/** What the page shows, as a report asks it again and again. What was picked in a chart for a look is left out. */
export function questionOfState(shown: DashboardState, today: string): ReportQuestion {
  const state = { ...shown, within: null, report: null };
  const { period, metric, groupBy, filters, compared, timeZone } = state;
  return {
    period: typeof period === "string" ? { relative: RELATIVE[period] } : period,
    filter: filterOf(filters),
    groupBy: [groupBy],
    interval: state.interval ?? intervalFor(datesOf(period, today)),
    metrics: [metric],
    timeZone,
    compare: comparesWithItself(state, today) ? { kind: "PREVIOUS" } : compareOf(compared),
    page: printDashboardState(state).toString(),
  };
}

function filterOf(filters: DimensionFilters): Filter {
  return Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const values = filters[dimension] ?? [];
      return values.length === 0 ? [] : [[fieldOf(dimension), values]];
    }),
  );
}

function compareOf(compared: Compared): ReportQuestion["compare"] {
  if (compared.kind === "previous") return { kind: "PREVIOUS" };
  if (compared.kind === "period") return { kind: "PERIOD", ...compared.span };
  return { kind: "SEGMENT", filter: filterOf(compared.filters) };
}

interface SavedReport extends DateSpan {
  readonly id: string;
  readonly question: ReportQuestion;
}

/** What the page shows of a report: as it was when it was saved, but for what was changed of the report since. */
export function stateOfReport({ id, question, from, through }: SavedReport): DashboardState {
  const { page, metrics, timeZone } = question;
  const shown = page === null ? stateOfQuestion(question) : parseDashboardState(new URLSearchParams(page));
  const [first = FIRST_STATE.metric] = metrics;
  const metric = metrics.includes(shown.metric) ? shown.metric : first;
  return { ...shown, metric, timeZone, period: periodOf(question, { from, through }), report: id };
}

/** The page knows no last week: it shows the dates that the report means today. */
function periodOf({ period }: ReportQuestion, today: DateSpan): Period {
  if (!("relative" in period)) return { from: period.from, through: period.through };
  const presets = Object.entries(RELATIVE) as [PeriodPreset, FeedbackReportPeriod][];
  return presets.find(([, relative]) => relative === period.relative)?.[0] ?? today;
}

/** Of a report that was kept through the API alone. */
function stateOfQuestion({ filter, groupBy, interval, compare }: ReportQuestion): DashboardState {
  return {
    ...FIRST_STATE,
    filters: filtersIn(filter),
    groupBy: groupBy[0] ?? FIRST_STATE.groupBy,
    interval,
    compared: comparedIn(compare),
  };
}

function comparedIn(compare: ReportQuestion["compare"]): Compared {
  if (compare.kind === "PERIOD") return { kind: "period", span: { from: compare.from, through: compare.through } };
  return compare.kind === "SEGMENT" ? { kind: "segment", filters: filtersIn(compare.filter) } : { kind: "previous" };
}

function filtersIn(filter: Filter): DimensionFilters {
  return DIMENSIONS.reduce<DimensionFilters>(
    (filters, dimension) => withValues(filters, dimension, filter[fieldOf(dimension)] ?? []),
    {},
  );
}

/** In the order in which the page has them, each once. */
export function orderedMetrics(chosen: readonly FeedbackMetric[]): FeedbackMetric[] {
  return FEEDBACK_METRICS.filter((metric) => chosen.includes(metric));
}
