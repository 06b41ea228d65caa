import { Alert, TextField } from "@mui/material";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../api-tokens/sentence-of.ts";
import { ReasonField, useReason } from "../editing/ReasonField.tsx";
import { ErasePersonFeedbackDocument, type ErasePersonFeedbackMutationVariables } from "../gql/feedback-privacy.ts";
import { request } from "../graphql-client.ts";
import { FormDialog } from "../holdings/FormDialog.tsx";
import { ChangeRefused } from "../records/change-refused.ts";
import { confirmationOf, type PersonInput } from "./person.ts";

interface EraseDialogProps {
  readonly person: PersonInput;
  readonly onClose: () => void;
  /** Told of how many pieces of feedback. */
  readonly onErased: (count: number) => void;
}

async function erase(input: ErasePersonFeedbackMutationVariables["input"]): Promise<number> {
  const { feedback, userErrors } = (await request(ErasePersonFeedbackDocument, { input })).erasePersonFeedback;
  if (userErrors.length > 0 || feedback === null) throw new ChangeRefused(userErrors, null);
  return feedback;
}

/** Erasing cannot be taken back: it takes a reason, and who is meant typed once more. */
export function EraseDialog({ person, onClose, onErased }: EraseDialogProps) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const reason = useReason();
  const [typed, setTyped] = useState("");
  const [isMissed, setMissed] = useState(false);
  const expected = confirmationOf(person);
  const isConfirmed = typed.trim() === expected;
  const erasing = useMutation({
    mutationFn: erase,
    onSuccess: async (count) => {
      await queries.invalidateQueries({ queryKey: ["feedback"] });
      onErased(count);
    },
  });

  function submit() {
    const why = reason.ask();
    setMissed(!isConfirmed);
    if (why !== null && isConfirmed) erasing.mutate({ ...person, reason: why });
  }

  return (
    <FormDialog
      title={translate("customer_feedback.privacy.erase_title", { person: expected })}
      confirmLabel={translate("customer_feedback.privacy.erase_now")}
      busy={erasing.isPending}
      problem={erasing.error === null ? null : sentenceOf(erasing.error, translate)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Alert severity="warning">{translate("customer_feedback.privacy.erase_what")}</Alert>
      <ReasonField reason={reason} />
      <TextField
        required
        label={translate("customer_feedback.privacy.confirm", { person: expected })}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        error={isMissed && !isConfirmed}
        helperText={translate(
          isMissed && !isConfirmed
            ? "customer_feedback.privacy.not_confirmed"
            : "customer_feedback.privacy.confirm_hint",
        )}
        slotProps={{ htmlInput: { autoComplete: "off" } }}
      />
    </FormDialog>
  );
}
