import { Box, LinearProgress } from "@mui/material";
import { useTranslate } from "react-admin";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { ActiveFilters } from "./choices/ActiveFilters.tsx";
import { CompareChoice } from "./choices/CompareChoice.tsx";
import { ShownChoices } from "./choices/ShownChoices.tsx";
import { HiddenBelowProvider } from "./figures/use-figure-text.ts";
import { MetricsParts } from "./MetricsParts.tsx";
import { PrintedHead } from "./PrintedHead.tsx";
import { datesOf } from "./periods.ts";
import { type DashboardQuestion, scaleOf } from "./question.ts";
import { useComparisonWords } from "./use-comparison-words.ts";
import { useDashboard } from "./use-dashboard.ts";
import { useMetrics } from "./use-metrics.ts";

interface MetricsDashboardProps {
  readonly question: DashboardQuestion;
  readonly today: string;
}

/** The choices on top, and what they come to below. What was shown stays until the new figures are there. */
export function MetricsDashboard({ question, today }: MetricsDashboardProps) {
  const translate = useTranslate();
  const { state } = useDashboard();
  const dates = datesOf(state.period, today);
  const metrics = useMetrics(question, scaleOf(state));
  const { data, error, isPending, isPlaceholderData, refetch } = metrics.figures;
  const answered = data?.figures;
  const previous = answered && !isPlaceholderData ? spanOf(answered) : null;
  const against = useComparisonWords(state, { dates, previous });
  const zone = answered?.timeZone ?? null;
  const isBusy = metrics.figures.isFetching || metrics.map.isFetching || metrics.clauses.isFetching;
  return (
    <HiddenBelowProvider value={answered?.suppressedBelow ?? 0}>
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: "minmax(0, 1fr)" }}>
        <PrintedHead {...{ dates, zone }} against={against.sentence} interval={question.interval} />
        <Box sx={{ display: "grid", gap: 1.5, displayPrint: "none" }}>
          <ShownChoices dates={dates} countedZone={zone} />
          <CompareChoice dates={dates} isComparable={question.isComparable} against={against.sentence} />
        </Box>
        <ActiveFilters dates={dates} />
        <Box sx={{ height: 4, displayPrint: "none" }}>
          {isBusy && data !== undefined && <LinearProgress aria-label={translate("ra.page.loading")} />}
        </Box>
        {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
        {isPending && <LoadingState rows={12} />}
        {data !== undefined && (
          <MetricsParts metrics={metrics} answer={data} filter={question.filter} against={against} />
        )}
      </Box>
    </HiddenBelowProvider>
  );
}

function spanOf({
  previousFrom,
  previousThrough,
}: {
  readonly previousFrom: string;
  readonly previousThrough: string;
}) {
  return { from: previousFrom, through: previousThrough };
}
