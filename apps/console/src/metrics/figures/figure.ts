import type { FeedbackMetric } from "@supportbook/policy";
import type { Dimension, DimensionValue } from "../dimensions.ts";

/** 95 %, in the unit of the figure. */
export interface FigureInterval {
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

export interface FigureComparison {
  /** Null for a figure that has no better or worse. */
  readonly verdict: "BETTER" | "WORSE" | "NOT_DISTINGUISHABLE" | null;
  readonly difference: number | null;
  readonly interval: FigureInterval | null;
  readonly pValue: number | null;
  readonly previousValue: number | null;
  readonly previousN: number | null;
}

/** One figure as the API answers it: without n it is suppressed, without a value nothing was counted. */
export interface Figure {
  readonly metric: FeedbackMetric;
  readonly value: number | null;
  readonly n: number | null;
  readonly suppressed: boolean;
  /** Left out where it is not asked for, as in a map of hundreds of cells. */
  readonly interval?: FigureInterval | null;
  readonly comparison?: FigureComparison | null;
}

export interface GroupKey {
  readonly dimension: Dimension;
  readonly value: DimensionValue;
  readonly label: string;
}

export interface Bucket {
  readonly label: string;
  readonly from: string;
  readonly through: string;
  readonly isPartial: boolean;
}

export interface BucketFigures {
  readonly bucket: Bucket;
  readonly figures: readonly Figure[];
}

export interface Group {
  readonly key: readonly GroupKey[];
  readonly figures: readonly Figure[];
}

export const figureOf = (figures: readonly Figure[], metric: FeedbackMetric) =>
  figures.find((figure) => figure.metric === metric);
