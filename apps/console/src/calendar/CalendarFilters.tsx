import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { type CalendarChoices, ENDS } from "./use-calendar-choices.ts";

interface CalendarFiltersProps {
  readonly choices: CalendarChoices;
  readonly onChoose: (choices: Partial<CalendarChoices>) => void;
}

/** Whose versions, and what of them ends. */
export function CalendarFilters({ choices: { segment, kinds }, onChoose }: CalendarFiltersProps) {
  const translate = useTranslate();
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <TextField
        select
        label={translate("resources.products.fields.segment")}
        value={segment ?? ""}
        onChange={({ target }) => onChoose({ segment: SEGMENTS.find((each) => each === target.value) ?? null })}
        sx={{ minWidth: 150 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{translate("list.any")}</MenuItem>
        {SEGMENTS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`resources.products.segments.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <ToggleButtonGroup
        size="small"
        value={kinds}
        onChange={(_event, chosen: CalendarChoices["kinds"]) => onChoose({ kinds: chosen })}
        aria-label={translate("calendar.what_ends")}
        sx={{ flexWrap: "wrap", maxWidth: "100%" }}
      >
        {ENDS.map((kind) => (
          <ToggleButton key={kind} value={kind}>
            {translate(`calendar.end.${kind}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
