import { Box, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateField } from "../../editing/DateField.tsx";
import { type DateSpan, PERIOD_PRESETS, type Period } from "../periods.ts";

interface PeriodChoiceProps {
  readonly period: Period;
  /** What the period means today. */
  readonly dates: DateSpan;
  readonly onChoose: (period: Period) => void;
}

const OWN_DATES = "dates";

/** A span that moves with the calendar, or days of one's own. */
export function PeriodChoice({ period, dates, onChoose }: PeriodChoiceProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <TextField
        select
        label={translate("metrics.period.label")}
        value={typeof period === "string" ? period : OWN_DATES}
        onChange={({ target }) => onChoose(PERIOD_PRESETS.find((preset) => preset === target.value) ?? dates)}
        sx={{ minWidth: 150 }}
      >
        {PERIOD_PRESETS.map((preset) => (
          <MenuItem key={preset} value={preset}>
            {translate(`metrics.period.${preset.replaceAll("-", "_")}`)}
          </MenuItem>
        ))}
        <MenuItem value={OWN_DATES}>{translate("metrics.period.dates")}</MenuItem>
      </TextField>
      {typeof period !== "string" && <DatesFields dates={period} onChoose={onChoose} />}
    </Box>
  );
}

interface DatesFieldsProps {
  readonly dates: DateSpan;
  readonly onChoose: (dates: DateSpan) => void;
}

/** Both days; one that would leave the other behind takes it along, so that a period never ends before it begins. */
export function DatesFields({ dates: { from, through }, onChoose }: DatesFieldsProps) {
  const translate = useTranslate();
  const choose = (first: string, last: string) =>
    first >= "1000" && last >= "1000" && onChoose({ from: first, through: last });
  return (
    <>
      <DateField
        label={translate("metrics.period.from")}
        value={from}
        onChange={(day) => day !== null && choose(day, day > through ? day : through)}
      />
      <DateField
        label={translate("metrics.period.through")}
        value={through}
        onChange={(day) => day !== null && choose(day < from ? day : from, day)}
      />
    </>
  );
}
