import { useTranslate } from "react-admin";
import { useFigureText } from "../figures/use-figure-text.ts";
import { NumberTable } from "./NumberTable.tsx";
import type { TrendProps } from "./trend-props.ts";
import { usePointWords } from "./use-point-words.ts";

/** The numbers of the trend, bucket by bucket. */
export function TrendTable({
  points,
  metric,
  interval,
  name,
  besideName,
}: Omit<TrendProps, "picked" | "onPick" | "domain">) {
  const translate = useTranslate();
  const text = useFigureText();
  const words = usePointWords(interval);
  const columns = [
    translate("metrics.column.period"),
    name,
    translate("metrics.column.interval"),
    translate("metrics.column.n"),
  ];
  // Of the same days nobody has to be told twice.
  const isOtherDays = points.some(({ bucket, beside }) => beside !== undefined && beside.bucket.from !== bucket.from);
  const besideColumns =
    besideName === null
      ? []
      : [
          ...(isOtherDays ? [translate("metrics.column.against")] : []),
          besideName,
          translate("metrics.column.n_against"),
        ];
  return (
    <NumberTable
      label={translate("metrics.trend.title")}
      columns={[...columns, ...besideColumns]}
      rows={points.map(({ bucket, figure, beside, besideFigure }) => ({
        id: bucket.label,
        cells: [
          words.daysOf(bucket),
          figure && text.value(figure),
          figure && text.interval(metric, figure.interval),
          figure?.n != null && text.count(figure.n),
          ...(besideName === null
            ? []
            : [
                ...(isOtherDays ? [beside && words.daysOf(beside.bucket)] : []),
                besideFigure && text.value(besideFigure),
                besideFigure?.n != null && text.count(besideFigure.n),
              ]),
        ],
      }))}
    />
  );
}
