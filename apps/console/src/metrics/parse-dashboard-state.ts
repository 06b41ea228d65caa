import { BUCKET_INTERVALS, FEEDBACK_METRICS } from "@supportbook/policy";
import {
  CHARTS,
  type Compared,
  type DashboardState,
  FIRST_STATE,
  SCALES,
  type ScoreSpan,
  stepsOf,
  wordOf,
} from "./dashboard-state.ts";
import { DIMENSIONS, type DimensionFilters, fieldOf, mayBeUnknown, withValues } from "./dimensions.ts";
import { type DateSpan, PERIOD_PRESETS, type Period } from "./periods.ts";

/** What an address asks for; what cannot be understood of it is passed over, as somebody shortened or mistyped a link. */
export function parseDashboardState(address: URLSearchParams): DashboardState {
  const named = <Name extends string>(field: string, names: readonly Name[]) => {
    const word = address.get(field);
    return names.find((name) => wordOf(name) === word) ?? null;
  };
  return {
    period: periodIn(address),
    timeZone: zoneIn(address),
    interval: named("interval", BUCKET_INTERVALS),
    metric: named("metric", FEEDBACK_METRICS) ?? FIRST_STATE.metric,
    filters: filtersIn(address),
    within: datesIn(address, "within."),
    groupBy: named("by", DIMENSIONS) ?? FIRST_STATE.groupBy,
    order: address.get("order") === "count" ? "count" : "value",
    compared: comparedIn(address),
    scale: named("scale", SCALES),
    asTables: CHARTS.filter((chart) => address.getAll("table").includes(chart)),
    search: address.get("search") ?? "",
    lowestFirst: address.get("comments") === "lowest",
    score: scoreIn(address),
    report: address.get("report") || null,
  };
}

function periodIn(address: URLSearchParams): Period {
  const preset = PERIOD_PRESETS.find((name) => name === address.get("period"));
  return datesIn(address) ?? preset ?? FIRST_STATE.period;
}

function datesIn(address: URLSearchParams, prefix = ""): DateSpan | null {
  const [from, through] = [address.get(`${prefix}from`) ?? "", address.get(`${prefix}through`) ?? ""];
  return isDate(from) && isDate(through) && from <= through ? { from, through } : null;
}

/** The API's dates have four digits of year, which also keeps them in the order of their letters. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function zoneIn(address: URLSearchParams): string | null {
  const zone = address.get("zone") ?? "";
  if (zone === "" || /^[+-]/.test(zone)) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) && zone;
  } catch {
    return null;
  }
}

function filtersIn(address: URLSearchParams, prefix = ""): DimensionFilters {
  return DIMENSIONS.reduce<DimensionFilters>((filters, dimension) => {
    const values = address.getAll(prefix + fieldOf(dimension)).map((value) => value || null);
    return withValues(
      filters,
      dimension,
      values.filter((value) => value !== null || mayBeUnknown(dimension)),
    );
  }, {});
}

function comparedIn(address: URLSearchParams): Compared {
  const filters = filtersIn(address, "vs.");
  if (Object.keys(filters).length > 0) return { kind: "segment", filters };
  const span = datesIn(address, "vs.");
  return span === null ? FIRST_STATE.compared : { kind: "period", span };
}

function scoreIn(address: URLSearchParams): ScoreSpan | null {
  const [, word, ...ends] = /^([a-z]+):(\d{1,2})-(\d{1,2})$/.exec(address.get("score") ?? "") ?? [];
  const scale = SCALES.find((name) => wordOf(name) === word);
  const [from = 0, through = 0] = ends.map(Number);
  if (scale === undefined || from > through) return null;
  const { first, last } = stepsOf(scale);
  return from >= first && through <= last ? { scale, from, through } : null;
}
