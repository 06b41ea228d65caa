import { Box, MenuItem, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { CountedHours } from "../gql/services.ts";
import { PROMISED_MINUTES, type SeverityDraft } from "./plan-draft.ts";
import { RecordField } from "./RecordField.tsx";

const COUNTED: readonly CountedHours[] = ["SUPPORT_HOURS", "AROUND_THE_CLOCK"];

interface SeverityGridProps {
  readonly severities: readonly SeverityDraft[];
  readonly onEdit: (severities: readonly SeverityDraft[]) => void;
  readonly problemOf: (path: string) => string | undefined;
}

/** Which hours count at each severity, and how soon somebody answers and solves; empty minutes promise nothing. */
export function SeverityGrid({ severities, onEdit, problemOf }: SeverityGridProps) {
  const translate = useTranslate();
  const change = (severity: number, some: Partial<SeverityDraft>) =>
    onEdit(severities.map((each) => (each.severity === severity ? { ...each, ...some } : each)));
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, display: "grid", gap: 1.5 }}>
      <Typography component="legend" variant="body2" sx={{ fontWeight: 600, marginBottom: 1 }}>
        {translate("market.severities")}
      </Typography>
      {severities.map(({ severity, counted, ...minutes }) => (
        <Box key={severity} sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
          <TextField
            select
            fullWidth
            label={translate("market.hours_at", { severity })}
            value={counted}
            onChange={({ target }) => change(severity, { counted: COUNTED.find((each) => each === target.value) })}
          >
            {COUNTED.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`market.counted.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          {PROMISED_MINUTES.map((name) => (
            <RecordField
              key={name}
              label={translate(`market.minutes_at.${name}`, { severity })}
              value={minutes[name]}
              onEdit={(text) => change(severity, { [name]: text })}
              refused={problemOf(`severities.${severity}.${name}`)}
              helperText={minutes[name].trim() === "" ? translate("market.promises_nothing") : undefined}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: "numeric" } }}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}
