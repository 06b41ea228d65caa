import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DateField } from "../editing/DateField.tsx";
import { RecordIncidentDocument } from "../gql/edit-holdings.ts";
import { request } from "../graphql-client.ts";
import { useAccountChange } from "../resources/accounts/use-account-change.ts";
import { FormDialog } from "./FormDialog.tsx";
import { QuotaBar } from "./QuotaBar.tsx";
import type { HeldPlan } from "./use-holdings.ts";

interface RecordIncidentDialogProps {
  readonly held: HeldPlan;
  readonly today: string;
  readonly onClose: () => void;
}

/** As long as the API takes, in characters. */
const LONGEST_REFERENCE = 100;
const LONGEST_NOTE = 1_000;

/** Counts one incident of a plan. */
export function RecordIncidentDialog({ held, today, onClose }: RecordIncidentDialogProps) {
  const translate = useTranslate();
  const [reference, setReference] = useState("");
  const [note, setNote] = useState("");
  const [usedOn, setUsedOn] = useState<string | null>(today);
  const [asked, setAsked] = useState(false);
  const missing = asked && reference.trim() === "";
  const record = useAccountChange(async () => {
    const input = { heldPlan: held.id, reference, note, usedOn };
    return (await request(RecordIncidentDocument, { input })).recordIncident;
  }, onClose);

  function submit() {
    setAsked(true);
    if (reference.trim() !== "") record.send(undefined);
  }

  return (
    <FormDialog
      title={translate("held.incident.record")}
      confirmLabel={translate("held.incident.record")}
      busy={record.busy}
      problem={record.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <QuotaBar use={held.use} />
      <TextField
        autoFocus
        required
        fullWidth
        label={translate("held.incident.reference")}
        value={reference}
        onChange={({ target }) => setReference(target.value)}
        error={missing}
        helperText={translate(missing ? "editing.required" : "held.incident.reference_hint")}
        slotProps={{ htmlInput: { maxLength: LONGEST_REFERENCE } }}
      />
      <DateField fullWidth label={translate("held.incident.usedOn")} value={usedOn} onChange={setUsedOn} />
      <TextField
        fullWidth
        multiline
        label={translate("held.incident.note")}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST_NOTE } }}
      />
    </FormDialog>
  );
}
