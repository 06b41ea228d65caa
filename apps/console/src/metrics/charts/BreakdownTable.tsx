import type { FeedbackMetric } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import type { Dimension } from "../dimensions.ts";
import { useFigureText } from "../figures/use-figure-text.ts";
import { useMetricWords } from "../figures/use-metric-words.ts";
import { useDashboard } from "../use-dashboard.ts";
import type { BreakdownRow } from "./breakdown-rows.ts";
import { NumberTable } from "./NumberTable.tsx";

interface BreakdownTableProps {
  readonly rows: readonly BreakdownRow[];
  readonly dimension: Dimension;
  readonly metric: FeedbackMetric;
  readonly isCompared: boolean;
}

export function BreakdownTable({ rows, dimension, metric, isCompared }: BreakdownTableProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { compared } = useDashboard().state;
  const name = translate(`metrics.dimension.${dimension}`);
  return (
    <NumberTable
      label={translate("metrics.breakdown.title", { dimension: name })}
      columns={[
        name,
        useMetricWords()(metric).name,
        translate("metrics.column.interval"),
        translate("metrics.column.n"),
        ...(isCompared
          ? [
              translate(compared.kind === "previous" ? "metrics.column.before" : "metrics.column.against"),
              translate("metrics.column.verdict"),
            ]
          : []),
      ]}
      rows={rows.map(({ value, label, figure }) => ({
        id: value ?? "",
        cells: [
          label,
          text.value(figure),
          text.interval(metric, figure.interval),
          figure.n !== null && text.count(figure.n),
          ...(isCompared
            ? [
                figure.comparison?.previousValue != null && text.plain(metric, figure.comparison.previousValue),
                figure.comparison?.verdict != null && translate(`metrics.verdict.${figure.comparison.verdict}`),
              ]
            : []),
        ],
      }))}
    />
  );
}
