import { Box, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from "@mui/material";
import { LICENSINGS, SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import type { ImportSettings } from "./use-settings.ts";

interface ClassificationProps {
  readonly settings: ImportSettings;
  readonly onChange: (more: Partial<ImportSettings>) => void;
}

/** What becomes of products that the file says neither segment nor licensing of. */
export function Classification({ settings, onChange }: ClassificationProps) {
  const translate = useTranslate();
  const { segment, licensing, reclassify } = settings;
  const said = segment !== null || licensing !== null;
  return (
    <Box component="fieldset" sx={{ border: 0, padding: 0, margin: 0, minWidth: 0, display: "grid", gap: 1 }}>
      <Typography variant="h2" component="legend" sx={{ padding: 0, float: "left" }}>
        {translate("imports.settings.classification")}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", maxWidth: "80ch" }}>
        {translate("imports.settings.classification_hint")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, marginTop: 0.5 }}>
        <Choice
          label={translate("resources.products.fields.segment")}
          value={segment}
          unsaid={translate("imports.settings.otherwise", { value: translate("resources.products.segments.BUSINESS") })}
          choices={SEGMENTS.map((value) => ({ value, name: translate(`resources.products.segments.${value}`) }))}
          onChoose={(value) => onChange({ segment: value })}
        />
        <Choice
          label={translate("resources.products.fields.licensing")}
          value={licensing}
          unsaid={translate("imports.settings.otherwise", {
            value: translate("resources.products.licensings.COMMERCIAL"),
          })}
          choices={LICENSINGS.map((value) => ({ value, name: translate(`resources.products.licensings.${value}`) }))}
          onChoose={(value) => onChange({ licensing: value })}
        />
      </Box>
      <FormControlLabel
        disabled={!said}
        control={
          <Checkbox
            size="small"
            checked={said && reclassify}
            onChange={({ target }) => onChange({ reclassify: target.checked })}
          />
        }
        label={
          <>
            {translate("imports.settings.reclassify")}
            <Typography variant="caption" component="div" sx={{ color: "text.secondary" }}>
              {translate(said ? "imports.settings.reclassify_hint" : "imports.settings.reclassify_needs")}
            </Typography>
          </>
        }
      />
    </Box>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  /** What it means that nothing is chosen. */
  readonly unsaid: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, value, unsaid, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <TextField
      select
      label={label}
      value={value ?? ""}
      onChange={({ target }) => onChoose(choices.find((choice) => choice.value === target.value)?.value ?? null)}
      sx={{ minWidth: 260, maxWidth: "100%" }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{unsaid}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
