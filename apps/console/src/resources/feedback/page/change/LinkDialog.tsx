import { Checkbox, FormControlLabel, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { RequestCard } from "../../../requests/groups/FindRequest.tsx";
import { type Finding, useFoundRequest } from "../../../requests/groups/use-found-request.ts";
import type { FeedbackProps } from "../use-shown-feedback.ts";
import { ClausesField } from "./ClausesField.tsx";
import { FeedbackConflict } from "./FeedbackConflict.tsx";
import type { WorkedFacts } from "./feedback-facts.ts";
import { ReasonIfAny } from "./ReasonIfAny.tsx";
import { useWorking } from "./use-working.ts";

interface LinkDialogProps extends FeedbackProps {
  readonly onClose: () => void;
}

/** Which request and which clauses it is about, as staff find. */
export default function LinkDialog({ feedback: latest, onClose }: LinkDialogProps) {
  const translate = useTranslate();
  // What the form was opened with; what others change meanwhile is told as a conflict.
  const [feedback] = useState(latest);
  const { request, requestLinkedByStaff } = feedback;
  // What the giver named or rated stays.
  const isFree = request === null || requestLinkedByStaff;
  const finding = useFoundRequest("");
  const [clauses, setClauses] = useState<readonly string[]>(feedback.clauses);
  const [isUnlinked, setUnlinked] = useState(false);
  const [reason, setReason] = useState("");
  const working = useWorking(feedback, onClose);

  function submit() {
    const isAsked = isFree && !isUnlinked && finding.number.trim() !== "";
    const found = isAsked ? finding.take() : null;
    if (isAsked && found === null) return;
    const wanted: Partial<WorkedFacts> = {
      ...(isUnlinked && { request: null }),
      ...(found !== null && { request: { id: found.id, number: found.number } }),
      ...(clauses.join() !== feedback.clauses.join() && { clauses }),
    };
    if (Object.keys(wanted).length === 0) onClose();
    else working.save(wanted, reason);
  }

  return (
    <>
      <FormDialog
        title={translate("customer_feedback.link.title")}
        confirmLabel={translate("ra.action.save")}
        busy={working.busy}
        problem={working.problem}
        onSubmit={submit}
        onClose={onClose}
      >
        <p>
          {translate(isFree ? "customer_feedback.link.what" : "customer_feedback.link.fixed", {
            number: request?.number ?? "",
          })}
        </p>
        {isFree && <RequestPart feedback={feedback} {...{ finding, isUnlinked, setUnlinked }} />}
        <ClausesField chosen={clauses} onChange={setClauses} />
        <ReasonIfAny reason={reason} onChange={setReason} />
      </FormDialog>
      <FeedbackConflict working={working} />
    </>
  );
}

interface RequestPartProps extends FeedbackProps {
  readonly finding: Finding;
  readonly isUnlinked: boolean;
  readonly setUnlinked: (isUnlinked: boolean) => void;
}

/** Where the number of the request is written, or that there is none. */
function RequestPart({ feedback, finding, isUnlinked, setUnlinked }: RequestPartProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={translate("customer_feedback.link.number")}
        placeholder={feedback.request?.number ?? "R1000001"}
        value={finding.number}
        onChange={({ target }) => finding.set(target.value)}
        disabled={isUnlinked}
        error={finding.problem !== null}
        helperText={finding.problem}
        slotProps={{ htmlInput: { maxLength: 40 }, inputLabel: { shrink: true } }}
      />
      {feedback.requestLinkedByStaff && (
        <FormControlLabel
          control={<Checkbox checked={isUnlinked} onChange={(_, checked) => setUnlinked(checked)} />}
          label={translate("customer_feedback.link.none")}
        />
      )}
      {finding.found !== null && (
        <RequestCard lead={translate("customer_feedback.link.about")} request={finding.found} />
      )}
    </>
  );
}
