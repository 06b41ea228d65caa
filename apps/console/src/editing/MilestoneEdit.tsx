import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import { MILESTONE_FIELDS, type MilestoneKind, setMilestone } from "@supportbook/policy";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { ConflictDialog } from "../components/ConflictDialog.tsx";
import { useToday } from "../components/use-today.ts";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { DateField } from "./DateField.tsx";
import { EffectSummary } from "./EffectSummary.tsx";
import { effectOfEdit } from "./effect-of-edit.ts";
import { LaterButtons } from "./LaterButtons.tsx";
import { LONGEST_REASON } from "./reason.ts";
import { updateVersion } from "./save-version.ts";
import { usePlainWords } from "./use-plain-words.ts";
import { useSaving } from "./use-saving.ts";
import { useVersionLabel } from "./use-version-label.ts";

interface MilestoneEditProps {
  readonly version: VersionRecord;
  readonly kind: MilestoneKind;
  readonly onDone: () => void;
  /** The form became taller or lower, so that what holds it may have to move. */
  readonly onGrow: () => void;
}

/** One date, what changing it does, and why: everything that takes to save it, in one small form. */
export function MilestoneEdit({ version, kind, onDone, onGrow }: MilestoneEditProps) {
  const translate = useTranslate();
  const inPlainWords = usePlainWords();
  const labelOf = useVersionLabel();
  const today = useToday();
  const source = MILESTONE_FIELDS[kind];
  const [date, setDate] = useState(version[source]);
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const name = `${version.product.name} ${version.label ?? version.name}`;
  const { save, resolve, dismiss, busy, problem, conflict } = useSaving({
    send: (edit) => updateVersion(version.id, edit),
    summary: translate("editing.saved_date", { version: name, field: labelOf(source) }),
    onSaved: onDone,
  });
  useEffect(() => onGrow());
  const edited = date !== version[source];
  const after = setMilestone(version, kind, date);
  const effect =
    today === null ? null : effectOfEdit({ segment: version.product.segment, before: version, after }, today);
  const reasonMissing = asked && reason.trim() === "";

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!edited || reason.trim() === "" || (effect !== null && effect.problems.length > 0)) return;
    void save({ fields: { [source]: date }, expectedRevision: version.revision, reason: reason.trim() });
  }

  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: "grid", gap: 1.5, padding: 2 }}>
      <Typography variant="h3">{name}</Typography>
      <Box sx={{ display: "grid", gap: 0.75 }}>
        <DateField
          autoFocus
          fullWidth
          label={labelOf(source)}
          value={date}
          onChange={setDate}
          helperText={date === null ? translate("editing.empty_is_not_announced") : undefined}
        />
        <LaterButtons from={version[source]} onChoose={setDate} />
      </Box>
      {edited && effect !== null && <EffectSummary effect={effect} />}
      <TextField
        required
        fullWidth
        label={translate("reason.label")}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={reasonMissing}
        helperText={translate(reasonMissing ? "reason.missing" : "reason.hint")}
        slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
      />
      {problem !== null && <Alert severity="error">{inPlainWords(problem)}</Alert>}
      <Box sx={{ display: "flex", gap: 1, justifyContent: "flex-end" }}>
        <Button onClick={onDone} disabled={busy}>
          {translate("ra.action.cancel")}
        </Button>
        <Button type="submit" variant="contained" loading={busy} disabled={!edited}>
          {translate("ra.action.save")}
        </Button>
      </Box>
      <ConflictDialog conflict={conflict} labelOf={labelOf} onResolve={resolve} onCancel={dismiss} />
    </Box>
  );
}
