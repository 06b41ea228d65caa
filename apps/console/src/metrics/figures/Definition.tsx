import { Box, Typography } from "@mui/material";
import { type FeedbackMetric, type IntervalMethod, METRIC_DEFINITIONS } from "@supportbook/policy";
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
export function Definition({ metric }: { readonly metric: FeedbackMetric }) {
  const translate = useTranslate();
  const { gist } = useMetricWords()(metric);
  const { id, unit, direction } = METRIC_DEFINITIONS[metric];
  const facts = [
    [translate("metrics.definition.id"), id],
    [translate("metrics.definition.unit"), translate(`metrics.unit.${unit}`)],
    [translate("metrics.definition.direction"), translate(`metrics.direction.${direction}`)],
    [translate("metrics.definition.interval"), translate(`metrics.method.${METHODS[metric]}`)],
  ] as const;
  return (
    <>
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
    </>
  );
}
