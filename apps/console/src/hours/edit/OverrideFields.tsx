import AddOutlined from "@mui/icons-material/AddOutlined";
import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import { Box, Button, Card, IconButton, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateField } from "../../editing/DateField.tsx";
import type { DraftOverride } from "./calendar-draft.ts";
import { IntervalFields } from "./IntervalFields.tsx";
import type { FieldProblems } from "./use-save-calendar.ts";

interface OverrideFieldsProps {
  readonly overrides: readonly DraftOverride[];
  readonly onChange: (overrides: readonly DraftOverride[]) => void;
  readonly problems: FieldProblems;
  /** The day of a new override. */
  readonly firstDay: string;
}

/** Days that are closed, or open at other times, once. */
export function OverrideFields({ overrides, onChange, problems, firstDay }: OverrideFieldsProps) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-labelledby="override-fields" sx={{ padding: 2, display: "grid", gap: 1.5 }}>
      <Typography variant="h2" id="override-fields">
        {translate("support_hours.overrides")}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", margin: 0 }}>
        {translate("support_hours.overrides_hint")}
      </Typography>
      {overrides.map((override, place) => (
        <OverrideRow
          // biome-ignore lint/suspicious/noArrayIndexKey: its date may be changed, and two may have the same for a while
          key={place}
          {...{ override, place, problems }}
          onChange={(changed) => onChange(overrides.map((one, index) => (index === place ? changed : one)))}
          onRemove={() => onChange(overrides.filter((_, index) => index !== place))}
        />
      ))}
      <Box>
        <Button
          startIcon={<AddOutlined />}
          onClick={() => onChange([...overrides, { date: firstDay, name: "", intervals: [] }])}
        >
          {translate("support_hours.override.add")}
        </Button>
      </Box>
      {problems.overrides !== undefined && (
        <Typography variant="caption" component="p" sx={{ color: "error.main", margin: 0 }}>
          {problems.overrides}
        </Typography>
      )}
    </Card>
  );
}

interface OverrideRowProps {
  readonly override: DraftOverride;
  readonly place: number;
  readonly onChange: (override: DraftOverride) => void;
  readonly onRemove: () => void;
  readonly problems: FieldProblems;
}

function OverrideRow({ override, place, onChange, onRemove, problems }: OverrideRowProps) {
  const translate = useTranslate();
  const { date, name, intervals } = override;
  const path = `overrides.${place}`;
  const problem = (field: string) => ({
    error: problems[`${path}.${field}`] !== undefined,
    helperText: problems[`${path}.${field}`],
  });
  return (
    <Box
      role="group"
      aria-label={translate("support_hours.override.number", { number: place + 1 })}
      sx={{ display: "grid", gap: 1, paddingBottom: 1.5, borderBottom: 1, borderColor: "divider" }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "flex-start" }}>
        <DateField
          size="small"
          required
          label={translate("support_hours.override.date")}
          value={date}
          onChange={(chosen) => chosen !== null && onChange({ ...override, date: chosen })}
          {...problem("date")}
        />
        <TextField
          size="small"
          required
          label={translate("support_hours.override.name")}
          value={name}
          onChange={({ target }) => onChange({ ...override, name: target.value })}
          slotProps={{ htmlInput: { maxLength: 100 } }}
          sx={{ flex: "1 1 180px" }}
          {...problem("name")}
        />
        <IconButton aria-label={translate("support_hours.override.remove", { number: place + 1 })} onClick={onRemove}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </Box>
      <IntervalFields
        label={name || date}
        intervals={intervals}
        onChange={(changed) => onChange({ ...override, intervals: changed })}
        problems={problems}
        path={`${path}.intervals`}
      />
    </Box>
  );
}
