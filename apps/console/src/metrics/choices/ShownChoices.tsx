import { Box, MenuItem, TextField } from "@mui/material";
import { BUCKET_INTERVALS, type BucketInterval, FEEDBACK_METRICS, type FeedbackMetric } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useMetricWords } from "../figures/use-metric-words.ts";
import { type DateSpan, intervalFor } from "../periods.ts";
import { useDashboard } from "../use-dashboard.ts";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { ZoneChoice } from "./ZoneChoice.tsx";

interface ShownChoicesProps {
  readonly dates: DateSpan;
  readonly countedZone: string | null;
}

const AUTO = "auto";

/** Which figure, over which days of which zone, cut into what. */
export function ShownChoices({ dates, countedZone }: ShownChoicesProps) {
  const translate = useTranslate();
  const wordsOf = useMetricWords();
  const { state, change } = useDashboard();
  const { period, timeZone, interval, metric } = state;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, rowGap: 1.5, alignItems: "flex-start" }}>
      <TextField
        select
        label={translate("metrics.metric")}
        value={metric}
        onChange={({ target }) => change({ metric: target.value as FeedbackMetric, scale: null })}
        sx={{ width: { xs: "100%", sm: 240 } }}
      >
        {FEEDBACK_METRICS.map((each) => (
          <MenuItem key={each} value={each}>
            {wordsOf(each).name}
          </MenuItem>
        ))}
      </TextField>
      <PeriodChoice period={period} dates={dates} onChoose={(chosen) => change({ period: chosen, within: null })} />
      <ZoneChoice zone={timeZone} counted={countedZone} onChoose={(zone) => change({ timeZone: zone })} />
      <TextField
        select
        label={translate("metrics.interval.label")}
        value={interval ?? AUTO}
        onChange={({ target }) => {
          const chosen = BUCKET_INTERVALS.find((each) => each === target.value) ?? null;
          change({ interval: chosen, within: null });
        }}
        sx={{ minWidth: 120 }}
      >
        <MenuItem value={AUTO}>
          {translate("metrics.interval.auto", { interval: translate(`metrics.interval.${intervalFor(dates)}`) })}
        </MenuItem>
        {BUCKET_INTERVALS.map((each: BucketInterval) => (
          <MenuItem key={each} value={each}>
            {translate(`metrics.interval.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
