import { Box, FormControlLabel, Switch, TextField } from "@mui/material";
import { SEGMENT_NAMES, SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import type { SupportCalendarsQuery } from "../gql/support-calendars.ts";
import { useWords } from "../rulebook/use-words.ts";

export interface CalendarChoices {
  readonly retired: boolean;
  /** Empty for all. */
  readonly segment: string;
  readonly search: string;
}

interface CalendarFiltersProps {
  readonly choices: CalendarChoices;
  readonly onChoose: (choices: CalendarChoices) => void;
}

export function CalendarFilters({ choices, onChoose }: CalendarFiltersProps) {
  const translate = useTranslate();
  const words = useWords();
  const choose = (some: Partial<CalendarChoices>) => onChoose({ ...choices, ...some });
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginBottom: 1.5, alignItems: "center" }}>
      <TextField
        type="search"
        label={translate("support_hours.search")}
        value={choices.search}
        onChange={({ target }) => choose({ search: target.value })}
        sx={{ width: 240 }}
      />
      <TextField
        select
        label={translate("support_hours.field.segment")}
        value={choices.segment}
        onChange={({ target }) => choose({ segment: target.value })}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 180 }}
      >
        <option value="">{translate("support_hours.every_segment")}</option>
        {SEGMENTS.map((one) => (
          <option key={one} value={one}>
            {words(SEGMENT_NAMES[one])}
          </option>
        ))}
      </TextField>
      <FormControlLabel
        control={<Switch size="small" checked={choices.retired} onChange={(_, retired) => choose({ retired })} />}
        label={translate("support_hours.retired")}
        sx={{ marginLeft: 0.5 }}
      />
    </Box>
  );
}

type Calendar = SupportCalendarsQuery["supportCalendars"][number];

/** @param place the country's name in the reader's language. */
export function isWanted(calendar: Calendar, { segment, search }: CalendarChoices, place: string): boolean {
  const { name, country, latest } = calendar;
  const known = `${name} ${country ?? ""} ${place} ${latest.timeZone}`.toLowerCase();
  return (segment === "" || calendar.segment === segment) && known.includes(search.trim().toLowerCase());
}
