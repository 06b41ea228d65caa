import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../components/DateText.tsx";
import { type MailFactsFragment, RetryMailDocument } from "../gql/outbox.ts";
import { request } from "../graphql-client.ts";
import { useViewer } from "../sign-in/use-viewer.ts";
import { MailState } from "./MailState.tsx";

interface MailDialogProps {
  readonly mail: MailFactsFragment;
  readonly onClose: () => void;
}

/** One mail as its reader gets it, with what became of it; who keeps the outbox may have it sent again. */
export function MailDialog({ mail, onClose }: MailDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const viewer = useViewer();
  const { mutate, isPending, error, isSuccess } = useRetry(mail.id);
  const mayRetry = mail.state !== "SENT" && viewer?.has("requests.configure") === true;
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId} sx={{ overflowWrap: "anywhere" }}>
        {mail.subject}
      </DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 1.5 }}>
        <Delivery mail={mail} />
        {error !== null && <Alert severity="error">{error.message}</Alert>}
        {isSuccess && <Alert severity="success">{translate("mail.retried")}</Alert>}
        <Typography
          component="pre"
          tabIndex={0}
          sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", font: "inherit", margin: 0 }}
        >
          {mail.body}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
        {mayRetry && (
          <Button variant="contained" loading={isPending} onClick={() => mutate()}>
            {translate("mail.retry")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Delivery({ mail: { recipient, state, attempts, reason, createdAt, sentAt } }: Pick<MailDialogProps, "mail">) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 0.75 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        <MailState state={state} />
        <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {translate("mail.to", { recipient })}
        </Typography>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          <InstantText instant={sentAt ?? createdAt} />
          {attempts > 0 && <> · {translate("mail.attempts", { smart_count: attempts })}</>}
        </Typography>
      </Box>
      {reason !== null && <Alert severity="warning">{translate("mail.reason", { reason })}</Alert>}
    </Box>
  );
}

function useRetry(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { userErrors } = (await request(RetryMailDocument, { input: { id } })).retryMail;
      if (userErrors[0] !== undefined) throw new Error(userErrors[0].message);
    },
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["mails"] }),
        queries.invalidateQueries({ queryKey: ["requests"] }),
      ]);
    },
  });
}
