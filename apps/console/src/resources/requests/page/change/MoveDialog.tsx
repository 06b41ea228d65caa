import { Alert, TextField } from "@mui/material";
import { CATEGORY_NAMES } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReasonField, useReason } from "../../../../editing/ReasonField.tsx";
import { MoveRequestDocument, type MoveRequestInput } from "../../../../gql/change-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { useWords } from "../../../../rulebook/use-words.ts";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { useDraft } from "../composer/use-draft.ts";
import type { RequestDialogProps } from "../request-action.ts";
import { useRequestChange } from "./use-request-change.ts";

export type OfferedMove = RequestDialogProps["request"]["moves"][number];

interface MoveDialogProps extends Pick<RequestDialogProps, "request" | "onClose"> {
  readonly move: OfferedMove;
}

const LONGEST_MESSAGE = 20_000;

/** Asks for exactly what a move needs, and makes it. What was entered stays whatever the server answers. */
export function MoveDialog({ request, move: { move, name, to, needs }, onClose }: MoveDialogProps) {
  const translate = useTranslate();
  const words = useWords();
  const me = useViewer()?.person ?? null;
  const reason = useReason();
  // What was begun under the conversation is gone on with here, and stays there when this is given up.
  const { draft, change: changeDraft, clear } = useDraft(request.id);
  const { text: message, attachments } = draft.REPLY;
  const [asked, setAsked] = useState(false);
  const change = useRequestChange(
    async (input: MoveRequestInput) => (await ask(MoveRequestDocument, { input })).moveRequest,
    () => {
      if (needs.includes("PUBLIC_MESSAGE")) clear("REPLY");
      onClose();
    },
  );
  const messageMissing = needs.includes("PUBLIC_MESSAGE") && message.trim() === "";

  function submit() {
    setAsked(true);
    const why = needs.includes("REASON") ? reason.ask() : undefined;
    if (why === null || messageMissing) return;
    change.send({
      id: request.id,
      expectedRevision: request.revision,
      move,
      ...(why !== undefined && { reason: why }),
      ...(needs.includes("PUBLIC_MESSAGE") && { message: message.trim(), attachments }),
      ...(needs.includes("ASSIGNEE") && me !== null && { assignee: { subject: me.subject, name: me.name } }),
    });
  }

  return (
    <FormDialog
      title={`${name} · ${request.number}`}
      confirmLabel={name}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Alert severity="info">
        {translate("request.move.leads_to", { category: words(CATEGORY_NAMES[to]) })}
        {needs.includes("ASSIGNEE") && ` ${translate("request.move.assigns_you")}`}
        {needs.includes("PUBLIC_MESSAGE") &&
          attachments.length > 0 &&
          ` ${translate("request.move.with_files", { smart_count: attachments.length })}`}
      </Alert>
      {needs.includes("PUBLIC_MESSAGE") && (
        <TextField
          required
          multiline
          minRows={4}
          maxRows={14}
          autoFocus
          label={translate("request.move.message")}
          value={message}
          onChange={({ target }) => changeDraft("REPLY", () => ({ text: target.value }))}
          error={asked && messageMissing}
          helperText={translate(asked && messageMissing ? "request.move.message_missing" : "request.move.message_hint")}
          slotProps={{ htmlInput: { maxLength: LONGEST_MESSAGE } }}
        />
      )}
      {needs.includes("REASON") && <ReasonField reason={reason} />}
    </FormDialog>
  );
}
