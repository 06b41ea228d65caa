import type { FeedbackMetric } from "@supportbook/policy";
import { type Bucket, type BucketFigures, type Figure, figureOf } from "../figures/figure.ts";
import type { ValueDomain } from "./value-domain.ts";

/** One bucket of the trend, with that at the same place of what it is held against. */
export interface TrendPoint {
  readonly bucket: Bucket;
  readonly figure: Figure | undefined;
  /** Null: nothing was counted, or it is hidden. A gap of the line, never 0. */
  readonly value: number | null;
  /** How far the interval reaches below and above the value. */
  readonly error: readonly [below: number, above: number] | null;
  readonly beside: BucketFigures | undefined;
  readonly besideFigure: Figure | undefined;
  readonly besideValue: number | null;
  readonly besideError: readonly [below: number, above: number] | null;
  /** Where it is marked that something is hidden; null where nothing is. */
  readonly hiddenAt: number | null;
}

export function trendPoints(
  buckets: readonly BucketFigures[],
  beside: readonly BucketFigures[],
  metric: FeedbackMetric,
): readonly Omit<TrendPoint, "hiddenAt">[] {
  return buckets.map(({ bucket, figures }, place) => {
    const figure = figureOf(figures, metric);
    const other = beside[place];
    const besideFigure = other && figureOf(other.figures, metric);
    return {
      bucket,
      figure,
      value: figure?.value ?? null,
      error: errorOf(figure),
      beside: other,
      besideFigure,
      besideValue: besideFigure?.value ?? null,
      besideError: errorOf(besideFigure),
    };
  });
}

/** Hidden points stand on the axis, so that nobody takes them for a value. */
export function withHidden(points: readonly Omit<TrendPoint, "hiddenAt">[], { low }: ValueDomain): TrendPoint[] {
  return points.map((point) => ({ ...point, hiddenAt: point.figure?.suppressed === true ? low : null }));
}

function errorOf(figure: Figure | undefined): readonly [number, number] | null {
  const { value = null, interval = null } = figure ?? {};
  return value === null || interval == null ? null : [value - interval.low, interval.high - value];
}
