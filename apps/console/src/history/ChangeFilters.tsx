import { Box, FormControlLabel, MenuItem, Switch, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { type ChangeChoices, SPANS } from "./use-change-choices.ts";

interface ChangeFiltersProps {
  readonly choices: ChangeChoices;
  readonly onChoose: (choices: Partial<ChangeChoices>) => void;
  /** How many there are; not known yet if left out. */
  readonly total: number | undefined;
}

/** How far back, and whether only what shortened a promise. */
export function ChangeFilters({ choices: { shortened, days }, onChoose, total }: ChangeFiltersProps) {
  const translate = useTranslate();
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", marginBottom: 1.5 }}>
      <TextField
        select
        label={translate("changes.since")}
        value={days ?? 0}
        onChange={({ target }) => onChoose({ days: Number(target.value) === 0 ? null : Number(target.value) })}
        sx={{ minWidth: 150 }}
      >
        <MenuItem value={0}>{translate("changes.ever")}</MenuItem>
        {SPANS.map((span) => (
          <MenuItem key={span} value={span}>
            {translate("changes.last_days", { smart_count: span })}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={<Switch checked={shortened} onChange={(_event, checked) => onChoose({ shortened: checked })} />}
        label={translate("changes.shortened_only")}
      />
      <Typography role="status" variant="body2" sx={{ color: "text.secondary" }}>
        {total !== undefined && translate("changes.count", { smart_count: total })}
      </Typography>
    </Box>
  );
}
