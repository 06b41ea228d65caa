import { Alert, Box, Button, TextField } from "@mui/material";
import { useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { LeaveGuard } from "../../../../editing/form/LeaveGuard.tsx";
import { AnswerFeedbackDocument } from "../../../../gql/feedback-change.ts";
import { request } from "../../../../graphql-client.ts";
import { useRequestCommands } from "../../../requests/page/keys/request-command.ts";
import { useFeedbackChange } from "../change/use-feedback-change.ts";
import type { FeedbackProps, ShownFeedback } from "../use-shown-feedback.ts";

const LONGEST_ANSWER = 5_000;

/** Words to the giver, in their language. What is written stays until the server has it. */
export function AnswerForm({ feedback }: FeedbackProps) {
  const translate = useTranslate();
  const { locale, giver } = feedback;
  const { text, setText, isMissed, field, sending, send } = useAnswering(feedback);
  const language = translate(`request.language.${locale === "en" ? "en" : "zh"}`);
  return (
    <Box
      component="form"
      data-composer
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      sx={{ display: "grid", gap: 1.5, marginTop: 1.5, justifyItems: "start" }}
    >
      <LeaveGuard unsaved={text.trim() !== ""} />
      <TextField
        multiline
        fullWidth
        minRows={4}
        maxRows={16}
        inputRef={field}
        label={translate("customer_feedback.answer.label")}
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={isMissed}
        helperText={translate(`customer_feedback.answer.${isMissed ? "missing" : "hint"}`, { language })}
        slotProps={{ htmlInput: { maxLength: LONGEST_ANSWER, lang: locale } }}
      />
      <WhereItGoes giver={giver} />
      {sending.problem !== null && <Alert severity={sending.isBehind ? "warning" : "error"}>{sending.problem}</Alert>}
      <Button type="submit" variant="contained" loading={sending.busy} data-send>
        {translate(sending.isBehind ? "customer_feedback.answer.send_all_the_same" : "customer_feedback.answer.send")}
      </Button>
    </Box>
  );
}

/** What is being written, and the sending of it. */
function useAnswering({ id, revision }: ShownFeedback) {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const words = text.trim();
  const sending = useFeedbackChange(
    async () => {
      const input = { id, expectedRevision: revision, text: words };
      return (await request(AnswerFeedbackDocument, { input })).answerFeedback;
    },
    () => {
      setText("");
      setAsked(false);
      notify(translate("customer_feedback.answer.done"), { type: "success" });
    },
  );
  useRequestCommands((command) => {
    if (command === "reply") field.current?.focus();
  });

  function send() {
    setAsked(true);
    if (words === "") field.current?.focus();
    else sending.send(undefined);
  }

  return { text, setText, isMissed: isAsked && words === "", field, sending, send };
}

/** Said before it is sent: whether it is mailed, and to whom. */
function WhereItGoes({ giver }: Pick<ShownFeedback, "giver">) {
  const translate = useTranslate();
  const way = wayTo(giver);
  return (
    <Alert severity="info" sx={{ width: "100%" }} data-answer-goes={way}>
      {translate(`customer_feedback.answer.goes.${way}`, { email: giver?.email ?? "" })}
    </Alert>
  );
}

function wayTo(giver: ShownFeedback["giver"]): "BOTH" | "MAIL" | "PAGES" {
  if (giver?.email == null) return "PAGES";
  return giver.subject === null ? "MAIL" : "BOTH";
}
