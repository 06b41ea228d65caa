import type { Readable } from "node:stream";
import { csvOf } from "../../../platform/csv/write-cells.ts";
import type { FeedbackDimension } from "../../feedback/index.ts";
import type { FeedbackFigure } from "../figures/figure.type.ts";
import type { FeedbackGroup, FeedbackMetrics, FeedbackTimeBucket } from "../figures/metrics.type.ts";

/** A figure, of which group and when. */
interface FigureRow {
  readonly of: "TOTAL" | "GROUP";
  readonly group: FeedbackGroup;
  /** Null: the whole period. */
  readonly bucket: FeedbackTimeBucket | null;
  readonly figure: FeedbackFigure;
  readonly answer: FeedbackMetrics;
}

const COLUMNS: Readonly<Record<string, (row: FigureRow) => string | number | boolean | null | undefined>> = {
  of: ({ of }) => of,
  bucket: ({ bucket }) => bucket?.label,
  from: ({ bucket, answer }) => bucket?.from ?? answer.from,
  through: ({ bucket, answer }) => bucket?.through ?? answer.through,
  time_zone: ({ answer }) => answer.timeZone,
  is_partial: ({ bucket }) => bucket?.isPartial,
  metric: ({ figure }) => figure.metric,
  definition: ({ figure }) => figure.definition,
  n: ({ figure }) => figure.n,
  value: ({ figure }) => figure.value,
  low: ({ figure }) => figure.interval?.low,
  high: ({ figure }) => figure.interval?.high,
  interval: ({ figure }) => figure.interval?.method,
  suppressed: ({ figure }) => figure.suppressed,
  suppressed_below: ({ answer }) => answer.suppressedBelow,
  verdict: ({ figure }) => figure.comparison?.verdict,
  difference: ({ figure }) => figure.comparison?.difference,
  difference_low: ({ figure }) => figure.comparison?.interval?.low,
  difference_high: ({ figure }) => figure.comparison?.interval?.high,
  p_value: ({ figure }) => figure.comparison?.pValue,
  test: ({ figure }) => figure.comparison?.test,
  previous_from: ({ figure, answer }) => figure.comparison && answer.previousFrom,
  previous_through: ({ figure, answer }) => figure.comparison && answer.previousThrough,
  previous_n: ({ figure }) => figure.comparison?.previousN,
  previous_value: ({ figure }) => figure.comparison?.previousValue,
};

/**
 * What `feedbackMetrics` answers, a figure a row: the total and each group, over the whole period and in each bucket of
 * time. Two columns for each dimension: its value (nothing where it is not known) and what people call it.
 */
export function figuresFile(answer: FeedbackMetrics, groupBy: readonly FeedbackDimension[]): Readable {
  const keys = groupBy.flatMap((dimension) => [dimension.toLowerCase(), `${dimension.toLowerCase()}_label`]);
  return csvOf([...keys, ...Object.keys(COLUMNS)], cellsOf(answer, groupBy));
}

async function* cellsOf(
  answer: FeedbackMetrics,
  groupBy: readonly FeedbackDimension[],
): AsyncGenerator<(string | number)[]> {
  for (const row of rowsOf(answer)) {
    const keys = groupBy.flatMap((_, index) => {
      const key = row.group.key[index];
      return [key?.value ?? "", key?.label ?? ""];
    });
    yield [...keys, ...Object.values(COLUMNS).map((read) => cellOf(read(row)))];
  }
}

function cellOf(value: string | number | boolean | null | undefined): string | number {
  return typeof value === "number" ? value : String(value ?? "");
}

function* rowsOf(answer: FeedbackMetrics): Generator<FigureRow> {
  const groups = [
    { of: "TOTAL" as const, group: answer.total },
    ...answer.groups.map((group) => ({ of: "GROUP" as const, group })),
  ];
  for (const { of, group } of groups) {
    for (const figure of group.figures) yield { of, group, bucket: null, figure, answer };
    for (const { bucket, figures } of group.buckets) {
      for (const figure of figures) yield { of, group, bucket, figure, answer };
    }
  }
}
