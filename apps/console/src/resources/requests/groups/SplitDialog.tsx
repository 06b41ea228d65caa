import { Alert, MenuItem, TextField } from "@mui/material";
import { KIND_NAMES, REQUEST_KINDS } from "@supportbook/policy";
import { useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { ReasonField, useReason } from "../../../editing/ReasonField.tsx";
import { SplitRequestDocument, type SplitRequestInput } from "../../../gql/request-groups.ts";
import { request as ask } from "../../../graphql-client.ts";
import { FormDialog } from "../../../holdings/FormDialog.tsx";
import { paths } from "../../../paths.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import { useRequestChange } from "../page/change/use-request-change.ts";
import { useConversation } from "../page/conversation/use-conversation.ts";
import type { RequestDialogProps } from "../page/request-action.ts";
import { MessageChoice } from "./MessageChoice.tsx";
import { splitPreview, splitProblem } from "./split-preview.ts";

const LONGEST_SUBJECT = 200;

/** Makes a request of its own of what was told together with another problem (2.3), and goes there. */
export default function SplitDialog({ request, onClose }: RequestDialogProps) {
  const translate = useTranslate();
  const words = useWords();
  const navigate = useNavigate();
  const reason = useReason();
  const conversation = useConversation(request.id);
  const messages = (conversation.data?.pages ?? []).toReversed().flatMap((page) => page.messages.nodes);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [subject, setSubject] = useState("");
  const [kind, setKind] = useState(request.kind);
  const [asked, setAsked] = useState(false);
  // One dialog splits once, however often it is sent.
  const idempotencyKey = useMemo(() => crypto.randomUUID(), []);
  const change = useRequestChange(
    async (input: SplitRequestInput) => (await ask(SplitRequestDocument, { input })).splitRequest,
    ({ created }) => (created === null ? onClose() : navigate(paths.request(created.id))),
  );
  const preview = splitPreview(messages, chosen);
  const problem = asked ? splitProblem(preview) : null;
  const subjectMissing = asked && subject.trim() === "";

  function submit() {
    setAsked(true);
    const why = reason.ask();
    if (why === null || subject.trim() === "" || splitProblem(preview) !== null) return;
    const { id, revision: expectedRevision } = request;
    const input = { id, expectedRevision, subject: subject.trim(), kind, messages: [...chosen] };
    change.send({ ...input, reason: why, idempotencyKey });
  }

  return (
    <FormDialog
      title={translate("grouping.split.title", { number: request.number })}
      confirmLabel={translate("grouping.split.do")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{translate("grouping.split.what")}</p>
      <MessageChoice
        messages={messages}
        chosen={chosen}
        onChange={setChosen}
        {...(conversation.hasNextPage && { onEarlier: () => void conversation.fetchNextPage() })}
      />
      <Alert severity={problem === null ? "info" : "error"}>
        {problem === null
          ? `${translate("grouping.split.preview", { smart_count: preview.moving })} ${translate("grouping.split.stays", { smart_count: preview.readableStaying })}`
          : translate(`grouping.split.${problem}`)}
      </Alert>
      <TextField
        required
        label={translate("grouping.split.subject")}
        value={subject}
        onChange={({ target }) => setSubject(target.value)}
        error={subjectMissing}
        helperText={subjectMissing ? translate("grouping.split.subject_missing") : null}
        slotProps={{ htmlInput: { maxLength: LONGEST_SUBJECT } }}
      />
      <TextField
        select
        label={translate("grouping.split.kind")}
        value={kind}
        onChange={({ target }) => setKind(REQUEST_KINDS.find((each) => each === target.value) ?? kind)}
      >
        {REQUEST_KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {words(KIND_NAMES[each])}
          </MenuItem>
        ))}
      </TextField>
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
