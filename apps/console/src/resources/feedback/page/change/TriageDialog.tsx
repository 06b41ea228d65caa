import { FormControl, FormControlLabel, FormLabel, MenuItem, Radio, RadioGroup, TextField } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import type { FeedbackProps } from "../use-shown-feedback.ts";
import { FeedbackConflict } from "./FeedbackConflict.tsx";
import type { WorkedFacts } from "./feedback-facts.ts";
import { ReasonIfAny } from "./ReasonIfAny.tsx";
import { useWorking } from "./use-working.ts";

const WHO = ["same", "me", "nobody"] as const;
type Who = (typeof WHO)[number];

interface TriageDialogProps extends FeedbackProps {
  readonly onClose: () => void;
}

/** What becomes of it, and who looks into it. */
export function TriageDialog({ feedback: latest, onClose }: TriageDialogProps) {
  const translate = useTranslate();
  // What the form was opened with; what others change meanwhile is told as a conflict.
  const [feedback] = useState(latest);
  const me = useViewer()?.person ?? null;
  const [state, setState] = useState(feedback.state);
  const [who, setWho] = useState<Who>("same");
  const [reason, setReason] = useState("");
  const working = useWorking(feedback, onClose);

  function submit() {
    const wanted: Partial<WorkedFacts> = {
      ...(state !== feedback.state && { state }),
      ...(who === "me" && me !== null && { assignee: { subject: me.subject, name: me.name } }),
      ...(who === "nobody" && { assignee: null }),
    };
    if (Object.keys(wanted).length === 0) onClose();
    else working.save(wanted, reason);
  }

  return (
    <>
      <FormDialog
        title={translate("customer_feedback.triage.title")}
        confirmLabel={translate("ra.action.save")}
        busy={working.busy}
        problem={working.problem}
        onSubmit={submit}
        onClose={onClose}
      >
        <TextField
          select
          autoFocus
          label={translate("customer_feedback.fact.state")}
          value={state}
          onChange={({ target }) => setState(target.value as typeof state)}
        >
          {[feedback.state, ...feedback.nextStates].map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`customer_feedback.state.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <WhoField who={who} now={feedback.assigneeName} onChange={setWho} />
        <ReasonIfAny reason={reason} onChange={setReason} />
      </FormDialog>
      <FeedbackConflict working={working} />
    </>
  );
}

interface WhoFieldProps {
  readonly who: Who;
  /** Who looks into it now. */
  readonly now: string | null;
  readonly onChange: (who: Who) => void;
}

function WhoField({ who, now, onChange }: WhoFieldProps) {
  const translate = useTranslate();
  const labelId = useId();
  const nameOf = (each: Who) =>
    translate(`customer_feedback.triage.who.${each}`, { name: now ?? translate("customer_feedback.nobody") });
  return (
    <FormControl>
      <FormLabel id={labelId}>{translate("customer_feedback.fact.assignee")}</FormLabel>
      <RadioGroup aria-labelledby={labelId} value={who} onChange={(_, chosen) => onChange(chosen as Who)}>
        {WHO.filter((each) => each !== "nobody" || now !== null).map((each) => (
          <FormControlLabel key={each} value={each} control={<Radio size="small" />} label={nameOf(each)} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
