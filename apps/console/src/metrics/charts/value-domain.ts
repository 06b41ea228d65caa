import { type FeedbackMetric, METRIC_DEFINITIONS, type MetricUnit } from "@supportbook/policy";
import { scaleLinear } from "d3-scale";
import type { FigureInterval } from "../figures/figure.ts";

interface Drawn {
  readonly value: number | null;
  readonly interval?: FigureInterval | null;
}

/** Where figures and their intervals have room, with the ticks to read them by. */
export interface ValueDomain {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Beyond these a figure cannot be, so no axis is drawn there. */
const LIMITS: Readonly<Partial<Record<MetricUnit, readonly [low: number, high: number]>>> = {
  SHARE: [0, 1],
  POINTS: [-100, 100],
  MINUTES: [0, Number.POSITIVE_INFINITY],
  COUNT: [0, Number.POSITIVE_INFINITY],
};

/** The axis for figures of one metric. Only a count begins at 0: all else is told by its place and not by a length. */
export function valueDomain(drawn: readonly Drawn[], metric: FeedbackMetric): ValueDomain {
  const { unit } = METRIC_DEFINITIONS[metric];
  const values = drawn.flatMap(({ value, interval }) =>
    [value, interval?.low, interval?.high].filter((each) => typeof each === "number"),
  );
  const [least, most] = LIMITS[unit] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const low = unit === "COUNT" ? 0 : Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { low: 0, high: 1, ticks: [] };
  const room = low === high ? Math.abs(low) / 10 || 1 : 0;
  const scale = scaleLinear()
    .domain([Math.max(least, low - room), Math.min(most, high + room)])
    .nice(5);
  const [first = 0, last = 1] = scale.domain();
  const [from, through] = [Math.max(first, least), Math.min(last, most)];
  return { low: from, high: through, ticks: scale.ticks(5).filter((tick) => tick >= from && tick <= through) };
}

/** How far along the axis, 0 to 1. */
export const placeOf = (value: number, { low, high }: ValueDomain) =>
  high === low ? 0.5 : (value - low) / (high - low);
