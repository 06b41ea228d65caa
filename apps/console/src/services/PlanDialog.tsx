import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  CreatePlanDocument,
  ReinstatePlanDocument,
  RetirePlanDocument,
  UpdatePlanDocument,
} from "../gql/edit-services.ts";
import type { SupportPlanFactsFragment } from "../gql/services.ts";
import { request } from "../graphql-client.ts";
import { PlanFields } from "./PlanFields.tsx";
import { PROMISED_MINUTES, planDraft, planInput, unreadable } from "./plan-draft.ts";
import { ReasonInput } from "./ReasonInput.tsx";
import { RecordDialog } from "./RecordDialog.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import { SeverityGrid } from "./SeverityGrid.tsx";
import { useChange } from "./use-change.ts";

interface PlanDialogProps {
  /** Null for a new one. */
  readonly plan: SupportPlanFactsFragment | null;
  readonly onClose: () => void;
}

const FIELDS = [
  ...["code", "names.en", "names.zh", "yearlyIncidents", "namedContacts", "reason"],
  ...[1, 2, 3, 4].flatMap((severity) => PROMISED_MINUTES.map((name) => `severities.${severity}.${name}`)),
];

/** The form of a plan, and what can be done with it. */
function usePlanForm({ plan, onClose }: PlanDialogProps) {
  const translate = useTranslate();
  const changing = useChange(onClose);
  const [draft, setDraft] = useState(() => planDraft(plan));
  const [asked, setAsked] = useState(false);
  const wrong = asked ? unreadable(draft) : [];

  function save() {
    setAsked(true);
    if (unreadable(draft).length > 0) return;
    const input = planInput(draft);
    changing.make(async () => {
      if (plan === null) return await request(CreatePlanDocument, { input });
      return await request(UpdatePlanDocument, { input: { ...input, expectedRevision: plan.revision } });
    });
  }

  function setRetired({ code, revision, retired }: SupportPlanFactsFragment) {
    const input = { code, expectedRevision: revision, reason: draft.reason };
    changing.make(async () =>
      retired ? await request(ReinstatePlanDocument, { input }) : await request(RetirePlanDocument, { input }),
    );
  }

  const problemOf = (path: string) =>
    wrong.includes(path) ? translate("market.whole_number") : changing.refused[path];
  return { changing, draft, setDraft, save, setRetired, problemOf };
}

/** What a plan promises: to all who hold it. */
export function PlanDialog({ plan, onClose }: PlanDialogProps) {
  const translate = useTranslate();
  const { changing, draft, setDraft, save, setRetired, problemOf } = usePlanForm({ plan, onClose });
  return (
    <RecordDialog
      title={plan === null ? translate("market.new_plan") : translate("market.edit_named", { name: plan.name })}
      changing={changing}
      fields={plan === null ? FIELDS : FIELDS.filter((field) => field !== "code")}
      onSave={save}
      onClose={onClose}
      more={
        plan && (
          <Button disabled={changing.busy} onClick={() => setRetired(plan)}>
            {translate(plan.retired ? "market.reinstate" : "market.retire")}
          </Button>
        )
      }
    >
      <PlanFields isNew={plan === null} draft={draft} onEdit={setDraft} problemOf={problemOf} />
      <SeverityGrid
        severities={draft.severities}
        onEdit={(severities) => setDraft({ ...draft, severities })}
        problemOf={problemOf}
      />
      <ReasonInput
        value={draft.reason}
        onEdit={(reason) => setDraft({ ...draft, reason })}
        refused={problemOf("reason")}
      />
      {plan !== null && <RecordHistory of="plan" id={plan.code} />}
    </RecordDialog>
  );
}
