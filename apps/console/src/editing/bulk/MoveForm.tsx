import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { MILESTONE_FIELDS, MILESTONE_KINDS, type MilestoneKind } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { DateField } from "../DateField.tsx";
import { FARTHEST_DAYS, type MoveDraft, moveOrderOf } from "./move-order.ts";

interface MoveFormProps {
  readonly draft: MoveDraft;
  readonly onChange: (draft: MoveDraft) => void;
}

/** Which date, and where to. */
export function MoveForm({ draft, onChange }: MoveFormProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "start", paddingTop: 1 }}>
      <TextField
        select
        label={translate("bulk.milestone")}
        value={draft.milestone}
        onChange={({ target }) => onChange({ ...draft, milestone: target.value as MilestoneKind })}
        sx={{ minWidth: 200 }}
      >
        {MILESTONE_KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`)}
          </MenuItem>
        ))}
      </TextField>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={draft.way}
        aria-label={translate("bulk.way")}
        onChange={(_event, way: MoveDraft["way"] | null) => way !== null && onChange({ ...draft, way })}
      >
        <ToggleButton value="BY_DAYS">{translate("bulk.by_days")}</ToggleButton>
        <ToggleButton value="TO_DATE">{translate("bulk.to_date")}</ToggleButton>
      </ToggleButtonGroup>
      {draft.way === "TO_DATE" ? (
        <DateField
          label={translate("bulk.date")}
          value={draft.date}
          onChange={(date) => onChange({ ...draft, date })}
          sx={{ width: 180 }}
        />
      ) : (
        <DaysFields draft={draft} onChange={onChange} />
      )}
    </Box>
  );
}

function DaysFields({ draft, onChange }: MoveFormProps) {
  const translate = useTranslate();
  const wrong = draft.days !== "" && moveOrderOf(draft) === null;
  return (
    <>
      <TextField
        label={translate("bulk.days")}
        value={draft.days}
        onChange={({ target }) => onChange({ ...draft, days: target.value.trim() })}
        error={wrong}
        helperText={wrong ? translate("bulk.days_wrong", { most: FARTHEST_DAYS }) : undefined}
        sx={{ width: wrong ? 220 : 110 }}
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
      />
      <TextField
        select
        label={translate("bulk.direction")}
        value={draft.direction}
        onChange={({ target }) => onChange({ ...draft, direction: target.value as MoveDraft["direction"] })}
        sx={{ width: 120 }}
      >
        <MenuItem value="LATER">{translate("bulk.later")}</MenuItem>
        <MenuItem value="EARLIER">{translate("bulk.earlier")}</MenuItem>
      </TextField>
    </>
  );
}
