import { Box } from "@mui/material";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { Breakdown } from "./charts/Breakdown.tsx";
import { ClauseTable } from "./charts/ClauseTable.tsx";
import { Distribution } from "./charts/Distribution.tsx";
import { HeatMap } from "./charts/HeatMap.tsx";
import { RefusedSupported } from "./charts/RefusedSupported.tsx";
import { Trend } from "./charts/Trend.tsx";
import { Comments } from "./comments/Comments.tsx";
import { FigureStrip } from "./figures/FigureStrip.tsx";
import { PrintedDefinitions } from "./PrintedDefinitions.tsx";
import type { AskedFilter } from "./question.ts";
import type { ComparisonWords } from "./use-comparison-words.ts";
import { useDashboard } from "./use-dashboard.ts";
import type { useMetrics } from "./use-metrics.ts";

type Metrics = ReturnType<typeof useMetrics>;
type Answer = NonNullable<Metrics["figures"]["data"]>;

interface MetricsPartsProps {
  readonly metrics: Metrics;
  readonly answer: Answer;
  readonly filter: AskedFilter;
  readonly against: ComparisonWords;
}

const TWO_COLUMNS = {
  display: "grid",
  gap: 1.5,
  alignItems: "start",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 3fr) minmax(0, 2fr)" },
  "@media print": { gridTemplateColumns: "minmax(0, 1fr)" },
} as const;

export function MetricsParts({ metrics, answer, filter, against }: MetricsPartsProps) {
  const { figures, trend, beside, breakdown, asked } = answer;
  const { question, scale } = asked;
  const shown = figures.total.figures;
  if (isNothing(answer)) return <NothingCounted />;
  const own = question.isComparable ? shown : shown.map((figure) => ({ ...figure, comparison: null }));
  return (
    <>
      <FigureStrip figures={own} />
      <Trend
        total={trend.total}
        beside={beside?.total ?? null}
        sides={against.sides}
        interval={question.interval}
        metric={question.metric}
      />
      <Box sx={TWO_COLUMNS}>
        <Breakdown
          {...breakdown}
          dimension={question.groupBy}
          metric={question.metric}
          isCompared={question.isBreakdownCompared}
        />
        <Distribution steps={figures.total.distribution} scale={scale} />
      </Box>
      <Part query={metrics.map}>
        {({ heatMap, asked: { heatInterval, metric } }) => (
          <HeatMap {...heatMap} interval={heatInterval} metric={metric} />
        )}
      </Part>
      <Part query={metrics.clauses}>
        {({ feedbackClauses }) => (
          <Box sx={TWO_COLUMNS}>
            <ClauseTable clauses={feedbackClauses} />
            <RefusedSupported refused={feedbackClauses.refused.figures} supported={feedbackClauses.supported.figures} />
          </Box>
        )}
      </Part>
      <Comments filter={filter} />
      <PrintedDefinitions />
    </>
  );
}

interface PartProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What comes by a request of its own fails by itself, and leaves the rest of the page as it is. */
function Part<Data>({ query: { data, error, refetch }, children }: PartProps<Data>) {
  return (
    <>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <LoadingState rows={5} /> : children(data)}
    </>
  );
}

/** Neither was anything said, nor was anybody to be asked; what is hidden is not nothing. */
function isNothing({ figures }: Answer): boolean {
  return figures.total.figures.every(({ n, suppressed }) => n === 0 && !suppressed);
}

function NothingCounted() {
  const translate = useTranslate();
  const { state } = useDashboard();
  const isFiltered = Object.keys(state.filters).length > 0 || state.within !== null;
  return (
    <EmptyState
      title={translate("metrics.empty.title")}
      hint={translate(isFiltered ? "metrics.empty.filtered" : "metrics.empty.unfiltered")}
    />
  );
}
