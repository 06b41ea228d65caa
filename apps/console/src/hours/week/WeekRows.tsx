import { Box, Typography } from "@mui/material";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../../components/visually-hidden.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import type { Day } from "../use-calendar.ts";
import { intervalsText, weekdayName } from "../wall-clock.ts";
import { DayBar } from "./DayBar.tsx";

interface WeekRowsProps {
  readonly days: readonly Day[];
  readonly today: { readonly date: string; readonly time: string };
}

const HOURS = [0, 6, 12, 18, 24] as const;

/** Seven days under one another, midnight to midnight from left to right, each also said in words. */
export function WeekRows({ days, today }: WeekRowsProps) {
  const locale = useFormattingLocale();
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "auto minmax(0, 1fr)", md: "auto minmax(240px, 1fr) minmax(200px, auto)" },
        columnGap: 1.5,
        rowGap: { xs: 0.25, md: 1 },
        alignItems: "center",
      }}
    >
      {days.map((day) => (
        <Fragment key={day.date}>
          <DayName day={day} isToday={day.date === today.date} locale={locale} />
          <DayBar day={day} now={day.date === today.date ? today.time : null} />
          <DayWords day={day} />
        </Fragment>
      ))}
      <Box
        aria-hidden
        sx={{ gridColumn: 2, display: "flex", justifyContent: "space-between", color: "text.secondary", fontSize: 11 }}
      >
        {HOURS.map((hour) => (
          <span key={hour}>{String(hour).padStart(2, "0")}</span>
        ))}
      </Box>
    </Box>
  );
}

interface DayNameProps {
  readonly day: Day;
  readonly isToday: boolean;
  readonly locale: string;
}

function DayName({ day, isToday, locale }: DayNameProps) {
  const translate = useTranslate();
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  return (
    <Box
      component="time"
      dateTime={day.date}
      aria-current={isToday ? "date" : undefined}
      sx={{ fontWeight: isToday ? 700 : 400, whiteSpace: "nowrap", fontSize: "0.8125rem" }}
    >
      {weekdayName(day.weekday, locale, "short")}{" "}
      <Box component="span" sx={{ color: isToday ? "inherit" : "text.secondary" }}>
        {date.format(Date.parse(`${day.date}T00:00:00Z`))}
      </Box>
      {isToday && <Box sx={visuallyHidden}>{translate("support_hours.today")}</Box>}
    </Box>
  );
}

/** The hours, or why there are none, and what makes the day another than the week says. */
function DayWords({ day: { intervals, whyClosed, holiday, override } }: { readonly day: Day }) {
  const translate = useTranslate();
  const special = override ?? holiday;
  return (
    <Typography
      variant="body2"
      sx={{ gridColumn: { xs: 2, md: "auto" }, marginBottom: { xs: 1, md: 0 }, fontVariantNumeric: "tabular-nums" }}
    >
      {intervals.length > 0
        ? intervalsText(intervals)
        : translate(whyClosed === "NOT_PUBLISHED" ? "support_hours.why.NOT_PUBLISHED" : "support_hours.closed")}
      {special !== null && (
        <Box component="span" sx={{ color: "text.secondary" }}>
          {" · "}
          {special}
        </Box>
      )}
    </Typography>
  );
}
