import { Alert } from "@mui/material";
import type { Segment } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { ConflictDialog } from "../components/ConflictDialog.tsx";
import { ReasonDialog } from "../components/ReasonDialog.tsx";
import { useToday } from "../components/use-today.ts";
import { EffectSummary } from "../editing/EffectSummary.tsx";
import { effectOfEdit } from "../editing/effect-of-edit.ts";
import { useSaving } from "../editing/use-saving.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { FactValue } from "./FactValue.tsx";
import { fieldsToRestore, restoreVersion } from "./restore-version.ts";
import { differingFields, type Facts, milestonesOf } from "./revision-facts.ts";
import { useFactLabel } from "./use-fact-label.ts";

export interface RestorePlan {
  readonly id: string;
  /** With its product. */
  readonly name: string;
  readonly segment: Segment;
  /** The one to hold again. */
  readonly revision: number;
  readonly earlier: Facts;
  readonly present: Facts;
  readonly presentRevision: number;
}

interface RestoreDialogProps {
  readonly plan: RestorePlan;
  readonly onDone: () => void;
}

/** Asks why an earlier revision is to hold again, and shows what that changes. */
export function RestoreDialog({ plan, onDone }: RestoreDialogProps) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  const { id, name, revision, earlier, present, presentRevision } = plan;
  const fields = fieldsToRestore(present, earlier);
  const { save, resolve, dismiss, busy, problem, conflict } = useSaving({
    send: (edit) => restoreVersion({ id, revision, whole: Object.keys(fields).length }, edit),
    summary: translate("history.restored", { version: name, revision }),
    onSaved: onDone,
  });
  return (
    <>
      <ReasonDialog
        open={conflict === null}
        title={translate("history.restore_title", { revision })}
        confirmLabel={translate("history.restore")}
        busy={busy}
        problem={problem}
        onCancel={onDone}
        onConfirm={(reason) => void save({ fields, expectedRevision: presentRevision, reason })}
      >
        <RestorePreview plan={plan} />
      </ReasonDialog>
      <ConflictDialog
        conflict={conflict}
        labelOf={labelOf}
        show={(field, value) => <FactValue field={field} value={value} />}
        onResolve={(sides) => void resolve(sides)}
        onCancel={dismiss}
      />
    </>
  );
}

function RestorePreview({ plan: { segment, earlier, present } }: Pick<RestoreDialogProps, "plan">) {
  const translate = useTranslate();
  const today = useToday();
  const labelOf = useFactLabel("versions");
  const changes = differingFields(present, earlier).map((field) => ({
    field,
    from: present[field] ?? null,
    to: earlier[field] ?? null,
  }));
  if (changes.length === 0) return <Alert severity="info">{translate("history.nothing_to_restore")}</Alert>;
  const milestones = { before: milestonesOf(present), after: milestonesOf(earlier) };
  return (
    <>
      <ChangeTable changes={changes} labelOf={labelOf} tense="plan" />
      {today !== null && <EffectSummary effect={effectOfEdit({ segment, ...milestones }, today)} />}
    </>
  );
}
