import { Box, Typography } from "@mui/material";
import {
  type Direction,
  type FeedbackMetric,
  type IntervalMethod,
  METRIC_DEFINITIONS,
  type MetricUnit,
} from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useMetricWords } from "./use-metric-words.ts";

const METHODS: Readonly<Record<FeedbackMetric, IntervalMethod | "NONE">> = {
  CSAT: "WILSON",
  SATISFACTION_MEAN: "STUDENT_T",
  NPS: "NPS_NORMAL",
  CES: "STUDENT_T",
  CES_EASY: "WILSON",
  RESPONSE_RATE: "WILSON",
  INVITATION_COVERAGE: "WILSON",
  VOLUME: "NONE",
  REOPENED_AFTER_GOOD_RATING: "WILSON",
  TIME_TO_FEEDBACK: "ORDER_STATISTICS",
};

/** The gist of a metric, and what one needs to defend a figure of it. */
export function MetricDefinition({ metric }: { readonly metric: FeedbackMetric }) {
  const { gist } = useMetricWords()(metric);
  return <Definition {...METRIC_DEFINITIONS[metric]} gist={gist} method={METHODS[metric]} />;
}

interface DefinitionProps {
  readonly id: string;
  readonly gist: string;
  /** Null: a plain number. */
  readonly unit: MetricUnit | null;
  readonly direction: Direction | null;
  readonly method: IntervalMethod | "NONE";
}

export function Definition({ id, gist, unit, direction, method }: DefinitionProps) {
  const translate = useTranslate();
  const facts = [
    [translate("metrics.definition.id"), id],
    ...(unit === null ? [] : [[translate("metrics.definition.unit"), translate(`metrics.unit.${unit}`)]]),
    ...(direction === null
      ? []
      : [[translate("metrics.definition.direction"), translate(`metrics.direction.${direction}`)]]),
    [translate("metrics.definition.interval"), translate(`metrics.method.${method}`)],
  ];
  return (
    <div>
      <Typography variant="body2">{gist}</Typography>
      <Box
        component="dl"
        sx={{
          display: "grid",
          gridTemplateColumns: "auto 1fr",
          columnGap: 1.5,
          rowGap: 0.25,
          margin: 0,
          marginTop: 1,
          fontSize: "0.75rem",
          "& dt": { color: "text.secondary" },
          "& dd": { margin: 0 },
        }}
      >
        {facts.map(([name, value]) => (
          <Box key={name} sx={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Box>
        ))}
      </Box>
    </div>
  );
}
