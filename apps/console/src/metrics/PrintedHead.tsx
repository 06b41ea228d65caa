import { Box } from "@mui/material";
import type { BucketInterval } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useMetricWords } from "./figures/use-metric-words.ts";
import type { DateSpan } from "./periods.ts";
import { useDashboard } from "./use-dashboard.ts";
import { useDatesText } from "./use-dates-text.ts";

interface PrintedHeadProps {
  readonly dates: DateSpan;
  readonly zone: string | null;
  readonly interval: BucketInterval;
  readonly against: string;
}

/** On paper: what the fields say on the screen. The filters stand there as they are. */
export function PrintedHead({ dates, zone, interval, against }: PrintedHeadProps) {
  const translate = useTranslate();
  const datesText = useDatesText();
  const { metric } = useDashboard().state;
  return (
    <Box sx={{ display: "none", displayPrint: "block", fontSize: "0.8125rem" }}>
      <strong>{useMetricWords()(metric).name}</strong> · {datesText(dates)} · {zone} ·{" "}
      {translate(`metrics.interval.${interval}`)} · {against}
    </Box>
  );
}
