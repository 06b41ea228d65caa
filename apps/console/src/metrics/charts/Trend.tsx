import type { BucketInterval, FeedbackMetric } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { type BucketFigures, figureOf, type Group } from "../figures/figure.ts";
import { useMetricWords } from "../figures/use-metric-words.ts";
import { useDashboard } from "../use-dashboard.ts";
import { ChartCard } from "./ChartCard.tsx";
import { TrendChart } from "./TrendChart.tsx";
import { TrendLegend } from "./TrendLegend.tsx";
import { TrendTable } from "./TrendTable.tsx";
import { trendPoints, withHidden } from "./trend-points.ts";
import { valueDomain } from "./value-domain.ts";

export interface TrendGroup extends Group {
  readonly buckets: readonly BucketFigures[];
}

interface TrendCardProps {
  readonly total: TrendGroup;
  readonly beside: TrendGroup | null;
  /** What stands beside, in words. */
  readonly besideName: string;
  readonly interval: BucketInterval;
  readonly metric: FeedbackMetric;
}

/** How a figure went over the period, with its intervals. */
export function Trend({ total, beside, besideName, interval, metric }: TrendCardProps) {
  const translate = useTranslate();
  const { state, toggleWithin } = useDashboard();
  const name = useMetricWords()(metric).name;
  const points = trendPoints(total.buckets, beside?.buckets ?? [], metric);
  const drawn = points.flatMap(({ figure, besideFigure }) =>
    [figure, besideFigure].filter((each) => each !== undefined),
  );
  const domain = valueDomain(drawn, metric);
  const shown = {
    ...{ metric, interval, name },
    points: withHidden(points, domain),
    besideName: beside === null ? null : besideName,
  };
  return (
    <ChartCard
      chart="trend"
      title={translate("metrics.trend.title")}
      about={translate("metrics.trend.about")}
      metric={metric}
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
