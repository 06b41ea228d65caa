import { Box, Card, CardActionArea, Typography } from "@mui/material";
import type { FeedbackMetric } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useDashboard } from "../use-dashboard.ts";
import { MetricDefinition } from "./Definition.tsx";
import { DefinitionButton } from "./DefinitionButton.tsx";
import type { Figure } from "./figure.ts";
import { useFigureText } from "./use-figure-text.ts";
import { useMetricWords } from "./use-metric-words.ts";
import { Verdict } from "./Verdict.tsx";

/** Every figure at a glance; the one that is pressed is what the charts below show. */
export function FigureStrip({ figures }: { readonly figures: readonly Figure[] }) {
  const translate = useTranslate();
  const { state, change } = useDashboard();
  return (
    <Box
      component="section"
      aria-label={translate("metrics.figures")}
      sx={{
        display: "grid",
        gap: 1,
        gridTemplateColumns: {
          xs: "repeat(2, minmax(0, 1fr))",
          sm: "repeat(auto-fill, minmax(172px, 1fr))",
          lg: "repeat(5, minmax(0, 1fr))",
        },
        "@media print": { gridTemplateColumns: "repeat(5, minmax(0, 1fr))", breakInside: "avoid" },
      }}
    >
      {figures.map((figure) => (
        <FigureCard
          key={figure.metric}
          figure={figure}
          chosen={figure.metric === state.metric}
          onChoose={(metric) => change({ metric, scale: null })}
        />
      ))}
    </Box>
  );
}

interface FigureCardProps {
  readonly figure: Figure;
  readonly chosen: boolean;
  readonly onChoose: (metric: FeedbackMetric) => void;
}

function FigureCard({ figure, chosen, onChoose }: FigureCardProps) {
  const text = useFigureText();
  const { metric, interval, comparison } = figure;
  const { name } = useMetricWords()(metric);
  return (
    <Card
      data-metric={metric}
      sx={{
        position: "relative",
        ...(chosen && { borderColor: "primary.main", boxShadow: "inset 0 3px 0 var(--one)" }),
      }}
    >
      <CardActionArea
        aria-pressed={chosen}
        onClick={() => onChoose(metric)}
        sx={{
          padding: 1.25,
          paddingTop: 1,
          height: "100%",
          display: "grid",
          justifyContent: "stretch",
          alignContent: "start",
          gap: 0.25,
          textAlign: "left",
        }}
      >
        <Box
          sx={{ fontSize: "0.75rem", fontWeight: 600, color: "text.secondary", paddingRight: 2.5, minHeight: "2.6em" }}
        >
          {name}
        </Box>
        <Typography
          component="span"
          sx={{ fontSize: figure.suppressed ? "0.875rem" : "1.5rem", fontWeight: 700, lineHeight: 1.15 }}
        >
          {text.value(figure)}
        </Typography>
        <Box sx={{ fontSize: "0.75rem", color: "text.secondary", minHeight: "1.35em" }}>
          {interval != null && <span>{text.interval(metric, interval)} · </span>}
          {!figure.suppressed && metric !== "VOLUME" && <span>{text.n(figure.n)}</span>}
        </Box>
        {comparison != null && <Verdict metric={metric} comparison={comparison} />}
      </CardActionArea>
      {/* Beside the button and not in it: a button within a button is none. */}
      <Box sx={{ position: "absolute", top: 4, right: 4 }}>
        <DefinitionButton name={name}>
          <MetricDefinition metric={metric} />
        </DefinitionButton>
      </Box>
    </Card>
  );
}
