import DragHandle from "@mui/icons-material/DragHandle";
import TrendingDown from "@mui/icons-material/TrendingDown";
import TrendingUp from "@mui/icons-material/TrendingUp";
import { Box } from "@mui/material";
import { type FeedbackMetric, METRIC_DEFINITIONS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useDashboard } from "../use-dashboard.ts";
import type { FigureComparison } from "./figure.ts";
import { useFigureText } from "./use-figure-text.ts";

interface VerdictProps {
  readonly metric: FeedbackMetric;
  readonly comparison: FigureComparison;
  /** Without what the figure was: the word alone. */
  readonly brief?: boolean;
}

const COLOURS = { BETTER: "success.main", WORSE: "error.main", NOT_DISTINGUISHABLE: "text.secondary" } as const;

/** What a test makes of the difference, in words and with a sign: never by colour alone. */
export function Verdict({ metric, comparison, brief = false }: VerdictProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { compared } = useDashboard().state;
  const { difference, interval, previousValue, previousN } = comparison;
  // Where one side has no figure there is nothing to be told apart.
  const verdict = difference === null ? null : comparison.verdict;
  const was =
    previousValue === null
      ? translate("metrics.nothing_before")
      : translate(compared.kind === "previous" ? "metrics.was" : "metrics.there", {
          value: text.plain(metric, previousValue),
          n: text.n(previousN),
        });
  if (brief && verdict === null) return null;
  return (
    <Box sx={{ fontSize: "0.75rem", lineHeight: 1.35 }}>
      {verdict !== null && (
        <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, color: COLOURS[verdict], fontWeight: 650 }}>
          <VerdictIcon metric={metric} verdict={verdict} />
          <span>
            {translate(`metrics.verdict.${verdict}`)}
            {!brief && difference !== null && ` (${text.difference(metric, difference)})`}
          </span>
        </Box>
      )}
      {!brief && (
        <Box sx={{ color: "text.secondary" }} title={text.interval(metric, interval) ?? undefined}>
          {was}
        </Box>
      )}
    </Box>
  );
}

const ICON = { fontSize: 15, flexShrink: 0 } as const;

interface VerdictIconProps {
  readonly metric: FeedbackMetric;
  readonly verdict: NonNullable<FigureComparison["verdict"]>;
}

/** Points to where the figure went; whether that is good is said in the word. */
function VerdictIcon({ metric, verdict }: VerdictIconProps) {
  if (verdict === "NOT_DISTINGUISHABLE") return <DragHandle sx={ICON} aria-hidden />;
  const higherIsBetter = METRIC_DEFINITIONS[metric].direction === "HIGHER_IS_BETTER";
  const went = (verdict === "BETTER") === higherIsBetter ? TrendingUp : TrendingDown;
  const Icon = went;
  return <Icon sx={ICON} aria-hidden />;
}
