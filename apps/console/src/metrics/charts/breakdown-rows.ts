import type { FeedbackMetric } from "@supportbook/policy";
import type { Dimension, DimensionValue } from "../dimensions.ts";
import { type Figure, figureOf, type Group } from "../figures/figure.ts";

/** One value of the dimension. */
export interface BreakdownRow {
  readonly value: DimensionValue;
  readonly label: string;
  readonly figure: Figure;
}

/** The highest figure, or the most answers, first; after them what has no figure, and at last what is hidden. */
export function breakdownRows(
  groups: readonly Group[],
  {
    dimension,
    metric,
    order,
  }: { readonly dimension: Dimension; readonly metric: FeedbackMetric; readonly order: "value" | "count" },
): readonly BreakdownRow[] {
  const rows = groups.flatMap(({ key, figures }) => {
    const [own, figure] = [key.find((each) => each.dimension === dimension), figureOf(figures, metric)];
    return own === undefined || figure === undefined ? [] : [{ value: own.value, label: own.label, figure }];
  });
  const weight = ({ figure }: BreakdownRow) => (order === "value" ? figure.value : figure.n);
  return rows.sort((one, other) => {
    const [rankOfOne, rankOfOther] = [rankOf(one), rankOf(other)];
    if (rankOfOne !== rankOfOther) return rankOfOne - rankOfOther;
    return (weight(other) ?? 0) - (weight(one) ?? 0) || one.label.localeCompare(other.label);
  });
}

function rankOf({ figure }: BreakdownRow): number {
  if (figure.suppressed) return 2;
  return figure.value === null ? 1 : 0;
}
