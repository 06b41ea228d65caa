import { Dialog, DialogTitle } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { NewSecret } from "../api-tokens/NewSecret.tsx";

interface SecretDialogProps {
  readonly secret: string;
  readonly onClose: () => void;
}

/** What the receiver checks signatures with: shown once, here, and nowhere again. */
export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    // A slip beside the dialog must not take away a secret that nothing brings back.
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("webhooks.secret")}</DialogTitle>
      <NewSecret
        secret={secret}
        label={translate("webhooks.secret")}
        notice={translate("webhooks.shown_once")}
        onDone={onClose}
      />
    </Dialog>
  );
}
