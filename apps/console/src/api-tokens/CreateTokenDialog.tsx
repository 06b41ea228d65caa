import { Dialog, DialogTitle } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { NewSecret } from "./NewSecret.tsx";
import { TokenForm } from "./TokenForm.tsx";

/** Makes a token, then shows its secret: once, here, and nowhere again. */
export function CreateTokenDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const queries = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);

  function close() {
    // The list behind the dialog has no secret, but it has the new token.
    void queries.invalidateQueries({ queryKey: ["api-tokens"] });
    onClose();
  }

  return (
    // A slip beside the dialog must not take away a secret that nothing brings back.
    <Dialog open onClose={secret === null ? onClose : undefined} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {translate(secret === null ? "api_token.create" : "api_token.created_title")}
      </DialogTitle>
      {secret === null ? (
        <TokenForm onCreated={setSecret} onCancel={onClose} />
      ) : (
        <NewSecret secret={secret} onDone={close} />
      )}
    </Dialog>
  );
}
