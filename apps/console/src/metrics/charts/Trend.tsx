import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { type BucketFigures, figureOf, type Group } from "../figures/figure.ts";
import { useMetricWords } from "../figures/use-metric-words.ts";
import type { ComparisonWords } from "../use-comparison-words.ts";
import { useDashboard } from "../use-dashboard.ts";
import { ChartCard } from "./ChartCard.tsx";
import { TrendChart } from "./TrendChart.tsx";
import { TrendLegend } from "./TrendLegend.tsx";
import { TrendTable } from "./TrendTable.tsx";
import { trendPoints, withHidden } from "./trend-points.ts";
import { useMetricDefined } from "./use-metric-defined.tsx";
import { valueDomain } from "./value-domain.ts";

export interface TrendGroup extends Group {
  readonly buckets: readonly BucketFigures[];
}

interface TrendCardProps {
  readonly total: TrendGroup;
  readonly beside: TrendGroup | null;
  /** What the two curves are, where there are two. */
  readonly sides: ComparisonWords["sides"];
  readonly interval: BucketInterval;
  readonly metric: FeedbackMetric;
}

/** How a figure went over the period, with its intervals. */
export function Trend({ total, beside, sides, interval, metric }: TrendCardProps) {
  const translate = useTranslate();
  const { state, toggleWithin } = useDashboard();
  const metricName = useMetricWords()(metric).name;
  const { domain, points } = useMemo(() => {
    const plain = trendPoints(total.buckets, beside?.buckets ?? [], metric);
    const figures = plain.flatMap(({ figure, besideFigure }) =>
      [figure, besideFigure].filter((each) => each !== undefined),
    );
    const axis = valueDomain(figures, metric);
    return { domain: axis, points: withHidden(plain, axis) };
  }, [total, beside, metric]);
  const shown = {
    ...{ metric, interval },
    name: beside === null || sides === null ? metricName : sides.own,
    points,
    besideName: beside === null || sides === null ? null : sides.other,
  };
  return (
    <ChartCard
      chart="trend"
      title={translate("metrics.trend.title")}
      about={translate("metrics.trend.about")}
      definition={useMetricDefined(metric)}
      n={figureOf(total.figures, metric)?.n ?? null}
    >
      {state.asTables.includes("trend") ? (
        <TrendTable {...shown} />
      ) : (
        <>
          <TrendChart {...shown} domain={domain} picked={state.within} onPick={toggleWithin} />
          <TrendLegend {...shown} />
        </>
      )}
    </ChartCard>
  );
}
