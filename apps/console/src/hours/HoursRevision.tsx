import { Box, Card, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import type { Hours } from "./use-calendar.ts";
import { usePlaceName } from "./use-place-name.ts";
import { intervalsText, weekdayName } from "./wall-clock.ts";

interface HoursRevisionProps {
  readonly hours: Hours;
  readonly today: string;
}

/** The usual week of some hours, and the overrides that are still to come. */
export function HoursRevision({ hours, today }: HoursRevisionProps) {
  const translate = useTranslate();
  const { weekly, overrides, state, validFrom, revision } = hours;
  const title = `hours-${revision}`;
  return (
    <Card component="section" aria-labelledby={title} sx={{ padding: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, marginBottom: 1 }}>
        <Typography variant="h2" id={title}>
          {translate(`support_hours.state_title.${state}`)} <DateText date={validFrom} />
        </Typography>
        {state === "PLANNED" && <Chip size="small" color="primary" label={translate("support_hours.state.PLANNED")} />}
      </Box>
      <UsualWeek weekly={weekly} />
      <Typography variant="h3" sx={{ marginTop: 2, marginBottom: 0.5 }}>
        {translate("support_hours.overrides")}
      </Typography>
      <ComingOverrides coming={overrides.filter(({ date }) => date >= today)} />
      <Origin hours={hours} />
    </Card>
  );
}

function UsualWeek({ weekly }: Pick<Hours, "weekly">) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return (
    <Box component="dl" sx={{ margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: 2, rowGap: 0.5 }}>
      {weekly.map(({ weekday, intervals }) => (
        <Box key={weekday} sx={{ display: "contents" }}>
          <Typography component="dt" variant="body2" sx={{ color: "text.secondary" }}>
            {weekdayName(weekday, locale)}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ margin: 0, fontVariantNumeric: "tabular-nums" }}>
            {intervals.length === 0 ? translate("support_hours.closed") : intervalsText(intervals)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function ComingOverrides({ coming }: { readonly coming: Hours["overrides"] }) {
  const translate = useTranslate();
  if (coming.length === 0) {
    return (
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate("support_hours.no_overrides")}
      </Typography>
    );
  }
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: "0.8125rem" }}>
      {coming.map(({ date, name, intervals }) => (
        <li key={date}>
          <DateText date={date} style="long" />: {name} ·{" "}
          {intervals.length === 0 ? translate("support_hours.closed") : intervalsText(intervals)}
        </li>
      ))}
    </Box>
  );
}

/** Whose clock and holidays, and who wrote them why. */
function Origin({ hours: { timeZone, holidaySource, author, reason } }: { readonly hours: Hours }) {
  const translate = useTranslate();
  const placeName = usePlaceName();
  const parts =
    holidaySource === null ? [] : [placeName(holidaySource.country), holidaySource.state, holidaySource.region];
  const place = parts.filter((part) => part !== null).join(", ");
  return (
    <Typography variant="caption" component="p" sx={{ color: "text.secondary", margin: 0, marginTop: 1.5 }}>
      {timeZone.replaceAll("_", " ")} ·{" "}
      {translate(place === "" ? "support_hours.no_holidays" : "support_hours.holidays_of", { place })} ·{" "}
      {translate("support_hours.written_by", { author, reason })}
    </Typography>
  );
}
