import { Typography } from "@mui/material";
import type { PlanResponseTime } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";

/** What the plan promises for this severity. */
export function ResponseTime({ commitment }: { readonly commitment: PlanResponseTime }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { severity, within, counted } = commitment;
  return (
    <Typography variant="body2" sx={{ marginTop: 0.5, fontWeight: 600 }}>
      {translate("coverage.first_answer", { within: durationWords(within, locale), severity })}{" "}
      {translate(`coverage.counted.${counted}`)}
    </Typography>
  );
}

/** "4 hours"; ISO 8601 where the browser cannot write durations. */
function durationWords(duration: string, locale: string): string {
  if (!("DurationFormat" in Intl)) return duration;
  const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(duration);
  return new Intl.DurationFormat(locale, { style: "long" }).format({
    years,
    months,
    weeks,
    days,
    hours,
    minutes,
    seconds,
  });
}
