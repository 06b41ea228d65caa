import type { FeedbackMetric } from "@supportbook/policy";
import type { DimensionValue } from "../dimensions.ts";
import { type Bucket, type BucketFigures, type Figure, figureOf, type GroupKey } from "../figures/figure.ts";

export interface HeatGroup {
  readonly key: readonly GroupKey[];
  readonly figures: readonly Figure[];
  readonly buckets: readonly BucketFigures[];
}

export interface HeatCell {
  readonly bucket: Bucket;
  readonly figure: Figure;
  /** 0 for the lowest figure of the map, 1 for its highest; null where there is none. */
  readonly shade: number | null;
}

export interface HeatRow {
  readonly value: DimensionValue;
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

/** Figures by product and time, those with the most answers first. */
export function heatRows(groups: readonly HeatGroup[], metric: FeedbackMetric): readonly HeatRow[] {
  const cells = groups.flatMap(({ buckets }) =>
    buckets.flatMap(({ figures }) => figureOf(figures, metric)?.value ?? []),
  );
  const [least, most] = [Math.min(...cells), Math.max(...cells)];
  const shadeOf = ({ value }: Figure) => {
    if (value === null) return null;
    return most === least ? 0.5 : (value - least) / (most - least);
  };
  return [...groups]
    .sort((one, other) => (figureOf(other.figures, metric)?.n ?? 0) - (figureOf(one.figures, metric)?.n ?? 0))
    .flatMap(({ key, buckets }) => {
      const own = key.find(({ dimension }) => dimension === "PRODUCT");
      if (own === undefined) return [];
      const row = buckets.flatMap(({ bucket, figures }) => {
        const figure = figureOf(figures, metric);
        return figure === undefined ? [] : [{ bucket, figure, shade: shadeOf(figure) }];
      });
      return [{ value: own.value, label: own.label, cells: row }];
    });
}
