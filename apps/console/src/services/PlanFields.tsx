import { Alert, Box, Checkbox, FormControlLabel } from "@mui/material";
import { useTranslate } from "react-admin";
import type { PlanDraft } from "./plan-draft.ts";
import { RecordField } from "./RecordField.tsx";

interface PlanFieldsProps {
  readonly isNew: boolean;
  readonly draft: PlanDraft;
  readonly onEdit: (draft: PlanDraft) => void;
  readonly problemOf: (path: string) => string | undefined;
}

const NUMERIC = { htmlInput: { inputMode: "numeric" } } as const;

/** How a plan is called, and how much it includes. */
export function PlanFields({ isNew, draft, onEdit, problemOf }: PlanFieldsProps) {
  const translate = useTranslate();
  return (
    <>
      {isNew ? (
        <RecordField
          required
          label={translate("market.fact.code")}
          value={draft.code}
          onEdit={(code) => onEdit({ ...draft, code })}
          refused={problemOf("code")}
          helperText={translate("market.code_hint")}
        />
      ) : (
        <Alert severity="info">{translate("market.holders_too")}</Alert>
      )}
      <RecordField
        required
        label={translate("market.fact.nameEn")}
        value={draft.en}
        onEdit={(en) => onEdit({ ...draft, en })}
        refused={problemOf("names.en")}
      />
      <RecordField
        required
        label={translate("market.fact.nameZh")}
        value={draft.zh}
        onEdit={(zh) => onEdit({ ...draft, zh })}
        refused={problemOf("names.zh")}
      />
      <IncludedFields draft={draft} onEdit={onEdit} problemOf={problemOf} />
    </>
  );
}

/** How much is included each year, and for whom. */
function IncludedFields({ draft, onEdit, problemOf }: Omit<PlanFieldsProps, "isNew">) {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, alignItems: "start" }}>
        <RecordField
          disabled={draft.anyNumber}
          label={translate("market.fact.yearlyIncidents")}
          value={draft.anyNumber ? "" : draft.incidents}
          onEdit={(incidents) => onEdit({ ...draft, incidents })}
          refused={problemOf("yearlyIncidents")}
          slotProps={NUMERIC}
        />
        <FormControlLabel
          control={<Checkbox checked={draft.anyNumber} onChange={(_, anyNumber) => onEdit({ ...draft, anyNumber })} />}
          label={translate("market.any_number")}
        />
      </Box>
      <RecordField
        label={translate("market.fact.namedContacts")}
        value={draft.contacts}
        onEdit={(contacts) => onEdit({ ...draft, contacts })}
        refused={problemOf("namedContacts")}
        slotProps={NUMERIC}
      />
    </>
  );
}
