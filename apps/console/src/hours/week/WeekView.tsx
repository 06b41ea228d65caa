import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Box, Button, Card, IconButton, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { type Calendar, useWeek } from "../use-calendar.ts";
import { daysAfter, mondayOf, wallClockIn } from "../wall-clock.ts";
import { WeekRows } from "./WeekRows.tsx";

/** A week of the calendar as it is lived: holidays, exceptions and planned hours included. */
export function WeekView({ calendar: { id, now, latest } }: { readonly calendar: Calendar }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const today = wallClockIn(now.timeZone ?? latest.timeZone, now.at);
  const [monday, setMonday] = useState(mondayOf(today.date));
  const { data: days, error, refetch } = useWeek(id, monday);
  const weeks = (count: number) => setMonday(daysAfter(monday, count * 7));
  return (
    <Card component="section" aria-labelledby="week-title" sx={{ padding: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, marginBottom: 1.5 }}>
        <Typography variant="h2" id="week-title" sx={{ marginRight: "auto" }}>
          {translate("support_hours.week", { days: formatSpan(monday, daysAfter(monday, 6), locale) })}
        </Typography>
        <Button disabled={monday === mondayOf(today.date)} onClick={() => setMonday(mondayOf(today.date))}>
          {translate("support_hours.this_week")}
        </Button>
        <IconButton size="small" aria-label={translate("support_hours.week_before")} onClick={() => weeks(-1)}>
          <ChevronLeft />
        </IconButton>
        <IconButton size="small" aria-label={translate("support_hours.week_after")} onClick={() => weeks(1)}>
          <ChevronRight />
        </IconButton>
      </Box>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {error === null && days === undefined && <LoadingState rows={7} />}
      {error === null && days !== undefined && <WeekRows days={days} today={today} />}
    </Card>
  );
}

/** `23–29 Nov 2026` */
function formatSpan(from: string, through: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return format.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${through}T00:00:00Z`));
}
