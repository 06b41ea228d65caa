import { Alert, Box, Button } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { ReasonDialog } from "../../../../components/ReasonDialog.tsx";
import { DiscardFeedbackDocument, ReleaseFeedbackDocument } from "../../../../gql/feedback-change.ts";
import { request } from "../../../../graphql-client.ts";
import { paths } from "../../../../paths.ts";
import type { FeedbackProps } from "../use-shown-feedback.ts";
import { useFeedbackChange } from "./use-feedback-change.ts";

const ENDINGS = ["release", "discard"] as const;
type Ending = (typeof ENDINGS)[number];

interface HeldNoticeProps extends FeedbackProps {
  readonly works: boolean;
}

/** It came amid a flood: counted in nothing until somebody says whether a customer wrote it. */
export function HeldNotice({ feedback, works }: HeldNoticeProps) {
  const translate = useTranslate();
  const [ending, setEnding] = useState<Ending | null>(null);
  if (!feedback.held) return null;
  return (
    <Alert severity="warning" sx={{ marginBottom: 2 }}>
      {translate("customer_feedback.held.what")}
      {works && (
        <Box sx={{ display: "flex", gap: 1, marginTop: 1 }}>
          {ENDINGS.map((each) => (
            <Button key={each} variant="outlined" color="inherit" onClick={() => setEnding(each)}>
              {translate(`customer_feedback.held.${each}`)}
            </Button>
          ))}
        </Box>
      )}
      {ending !== null && <EndingDialog feedback={feedback} ending={ending} onClose={() => setEnding(null)} />}
    </Alert>
  );
}

interface EndingDialogProps extends FeedbackProps {
  readonly ending: Ending;
  readonly onClose: () => void;
}

function EndingDialog({ feedback: { id, revision }, ending, onClose }: EndingDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const change = useFeedbackChange(
    async (reason: string) => {
      const input = { id, expectedRevision: revision, reason };
      return ending === "release"
        ? (await request(ReleaseFeedbackDocument, { input })).releaseFeedback
        : (await request(DiscardFeedbackDocument, { input })).discardFeedback;
    },
    () => {
      notify(translate(`customer_feedback.held.done.${ending}`), { type: "success" });
      onClose();
      if (ending === "discard") navigate(paths.feedback());
    },
  );
  return (
    <ReasonDialog
      open
      title={translate(`customer_feedback.held.title.${ending}`)}
      confirmLabel={translate(`customer_feedback.held.${ending}`)}
      onConfirm={change.send}
      onCancel={onClose}
      busy={change.busy}
      problem={change.problem}
    >
      {translate(`customer_feedback.held.means.${ending}`)}
    </ReasonDialog>
  );
}
