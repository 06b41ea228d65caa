import { Box, Typography } from "@mui/material";
import { FEEDBACK_METRICS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { MetricDefinition } from "./figures/Definition.tsx";
import { useMetricWords } from "./figures/use-metric-words.ts";

/** On paper nothing can be opened: what the figures mean stands at its end. */
export function PrintedDefinitions() {
  const translate = useTranslate();
  const wordsOf = useMetricWords();
  return (
    <Box sx={{ display: "none", displayPrint: "block" }}>
      <Typography variant="h2">{translate("metrics.definition.all")}</Typography>
      <Box sx={{ columnCount: 2 }}>
        {FEEDBACK_METRICS.map((metric) => (
          <Box key={metric} sx={{ breakInside: "avoid", paddingBlock: 1 }}>
            <strong>{wordsOf(metric).name}</strong>
            <MetricDefinition metric={metric} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
