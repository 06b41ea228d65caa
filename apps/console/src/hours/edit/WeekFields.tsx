import { Box, Button, Card, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { type Interval, weekdayName } from "../wall-clock.ts";
import type { CalendarDraft } from "./calendar-draft.ts";
import { IntervalFields } from "./IntervalFields.tsx";
import type { FieldProblems } from "./use-save-calendar.ts";

interface WeekFieldsProps {
  readonly weekly: CalendarDraft["weekly"];
  readonly onChange: (weekly: CalendarDraft["weekly"]) => void;
  readonly problems: FieldProblems;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The usual week, a row for each day. */
export function WeekFields({ weekly, onChange, problems }: WeekFieldsProps) {
  const translate = useTranslate();
  const monday = weekly["1"] ?? [];
  return (
    <Card component="section" aria-labelledby="week-fields" sx={{ padding: 2 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, marginBottom: 1 }}>
        <Typography variant="h2" id="week-fields" sx={{ marginRight: "auto" }}>
          {translate("support_hours.field.weekly")}
        </Typography>
        <Button
          size="small"
          onClick={() => onChange({ ...weekly, "2": monday, "3": monday, "4": monday, "5": monday })}
        >
          {translate("support_hours.copy_monday")}
        </Button>
      </Box>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", marginTop: 0 }}>
        {translate("support_hours.week_hint")}
      </Typography>
      <Box sx={{ display: "grid", gap: 1 }}>
        {WEEKDAYS.map((weekday) => (
          <DayFields
            key={weekday}
            {...{ weekday, problems }}
            intervals={weekly[String(weekday)] ?? []}
            onChange={(intervals) => onChange({ ...weekly, [weekday]: intervals })}
          />
        ))}
      </Box>
      {problems.weekly !== undefined && (
        <Typography variant="caption" component="p" sx={{ color: "error.main", margin: 0 }}>
          {problems.weekly}
        </Typography>
      )}
    </Card>
  );
}

interface DayFieldsProps {
  readonly weekday: number;
  readonly intervals: readonly Interval[];
  readonly onChange: (intervals: readonly Interval[]) => void;
  readonly problems: FieldProblems;
}

function DayFields({ weekday, intervals, onChange, problems }: DayFieldsProps) {
  const name = weekdayName(weekday, useFormattingLocale());
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "110px 1fr" }, alignItems: "start", gap: 0.5 }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600, lineHeight: "36px" }}>
        {name}
      </Typography>
      <IntervalFields label={name} path={`weekly.${weekday - 1}.intervals`} {...{ intervals, onChange, problems }} />
    </Box>
  );
}
