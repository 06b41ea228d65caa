import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { type ApiTokenFactsFragment, RevokeApiTokenDocument } from "../gql/api-tokens.ts";
import { request } from "../graphql-client.ts";
import { sentenceOf } from "./sentence-of.ts";

interface RevokeTokenDialogProps {
  readonly token: ApiTokenFactsFragment;
  readonly onClose: () => void;
}

/** Ends a token. It cannot be taken back, so it is asked for twice. */
export function RevokeTokenDialog({ token: { id, name, ending }, onClose }: RevokeTokenDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { userErrors } = (await request(RevokeApiTokenDocument, { input: { id } })).revokeApiToken;
      if (userErrors[0] !== undefined) throw new Error(userErrors[0].message);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["api-tokens"] });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("api_token.revoke_title", { name })}</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 1.5 }}>
        <DialogContentText>{translate("api_token.revoke_what", { ending })}</DialogContentText>
        {error !== null && <Alert severity="error">{sentenceOf(error, translate)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button variant="contained" color="error" loading={isPending} onClick={() => mutate()}>
          {translate("api_token.revoke")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
