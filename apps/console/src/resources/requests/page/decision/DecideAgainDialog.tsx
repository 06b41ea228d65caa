import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ReasonField, useReason } from "../../../../editing/ReasonField.tsx";
import { type DecideAgainInput, DecideRequestAgainDocument } from "../../../../gql/decide-request-again.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { useRequestChange } from "../change/use-request-change.ts";
import type { ShownRequest } from "../request-section.ts";

interface DecideAgainDialogProps {
  readonly request: ShownRequest;
  /** @param added whether there is a new receipt; there is none where the rules say the same of the same facts. */
  readonly onDecided: (added: boolean) => void;
  readonly onClose: () => void;
}

/** Has the rules asked again by the facts of today, for a reason. */
export function DecideAgainDialog({ request, onDecided, onClose }: DecideAgainDialogProps) {
  const translate = useTranslate();
  const reason = useReason();
  const change = useRequestChange(
    async (input: DecideAgainInput) => (await ask(DecideRequestAgainDocument, { input })).decideAgain,
    ({ receipt }) => onDecided(receipt !== null),
  );

  function submit() {
    const because = reason.ask();
    if (because !== null) change.send({ id: request.id, expectedRevision: request.revision, because });
  }

  return (
    <FormDialog
      title={translate("request.decision.again_title", { number: request.number })}
      confirmLabel={translate("request.decision.again")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2">{translate("request.decision.again_what")}</Typography>
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
