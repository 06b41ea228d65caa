import { Alert, Box, Button, Typography } from "@mui/material";
import { MILESTONE_FIELDS, type MilestoneKind, setMilestone } from "@supportbook/policy";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { ConflictDialog } from "../components/ConflictDialog.tsx";
import { useToday } from "../components/use-today.ts";
import { showFact } from "../history/FactValue.tsx";
import { useFactLabel } from "../history/use-fact-label.ts";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { versionTitle } from "../resources/versions/version-title.ts";
import { DateField } from "./DateField.tsx";
import { EffectSummary } from "./EffectSummary.tsx";
import { type EffectOfEdit, effectOfEdit } from "./effect-of-edit.ts";
import { LaterButtons } from "./LaterButtons.tsx";
import { ReasonField, useReason } from "./ReasonField.tsx";
import { updateVersion } from "./save-version.ts";
import { usePlainWords } from "./use-plain-words.ts";
import { useSaving } from "./use-saving.ts";

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
  const labelOf = useFactLabel("versions");
  const source = MILESTONE_FIELDS[kind];
  const [date, setDate] = useState(version[source]);
  const reason = useReason();
  const effect = useEffectOfDate({ version, kind, date });
  const { save, resolve, dismiss, busy, problem, conflict } = useSaving({
    send: (edit) => updateVersion(version.id, edit),
    summary: translate("editing.saved_date", { version: versionTitle(version), field: labelOf(source) }),
    onSaved: onDone,
  });
  useEffect(() => onGrow());

  function submit(event: FormEvent) {
    event.preventDefault();
    const why = reason.ask();
    if (why === null || effect === null || effect.problems.length > 0) return;
    void save({ fields: { [source]: date }, expectedRevision: version.revision, reason: why });
  }

  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: "grid", gap: 1.5, padding: 2 }}>
      <Typography variant="h3">{versionTitle(version)}</Typography>
      <MilestoneDateField label={labelOf(source)} published={version[source]} date={date} onChange={setDate} />
      {effect !== null && <EffectSummary effect={effect} />}
      <ReasonField reason={reason} />
      {problem !== null && <Alert severity="error">{inPlainWords(problem)}</Alert>}
      <Box sx={{ display: "flex", gap: 1, justifyContent: "flex-end" }}>
        <Button onClick={onDone} disabled={busy}>
          {translate("ra.action.cancel")}
        </Button>
        <Button type="submit" variant="contained" loading={busy} disabled={effect === null}>
          {translate("ra.action.save")}
        </Button>
      </Box>
      <ConflictDialog conflict={conflict} labelOf={labelOf} show={showFact} onResolve={resolve} onCancel={dismiss} />
    </Box>
  );
}

interface DateEdit extends Pick<MilestoneEditProps, "version" | "kind"> {
  readonly date: string | null;
}

/** Null as long as the date is as it was, or today is not known yet. */
function useEffectOfDate({ version, kind, date }: DateEdit): EffectOfEdit | null {
  const today = useToday();
  if (today === null || date === version[MILESTONE_FIELDS[kind]]) return null;
  const after = setMilestone(version, kind, date);
  return effectOfEdit({ segment: version.product.segment, before: version, after }, today);
}

interface MilestoneDateFieldProps {
  readonly label: string;
  /** The date that holds now. */
  readonly published: string | null;
  readonly date: string | null;
  readonly onChange: (date: string | null) => void;
}

function MilestoneDateField({ label, published, date, onChange }: MilestoneDateFieldProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 0.75 }}>
      <DateField
        autoFocus
        fullWidth
        label={label}
        value={date}
        onChange={onChange}
        helperText={date === null ? translate("editing.empty_is_not_announced") : undefined}
      />
      <LaterButtons from={published} onChoose={onChange} />
    </Box>
  );
}
