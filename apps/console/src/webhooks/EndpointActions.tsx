import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import {
  type EndpointFactsFragment,
  RemoveWebhookEndpointDocument,
  RotateWebhookSecretDocument,
  SendTestDeliveryDocument,
  UpdateWebhookEndpointDocument,
} from "../gql/webhooks.ts";
import { request } from "../graphql-client.ts";
import { useKeeping } from "../upkeep/use-keeping.ts";
import { SecretDialog } from "./SecretDialog.tsx";

/** For how long the old secret signs beside the new one. */
const OVERLAP_HOURS = 24;

interface EndpointActionsProps {
  readonly endpoint: EndpointFactsFragment;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

/** What can be done to an endpoint. */
export function EndpointActions({ endpoint, onEdit, onRemoved }: EndpointActionsProps) {
  const translate = useTranslate();
  const { id, enabled, revision: expectedRevision } = endpoint;
  const changing = useKeeping(["webhooks"], () => {});
  const [secret, setSecret] = useState<string | null>(null);
  const [asked, setAsked] = useState<"ROTATE" | "REMOVE" | null>(null);
  const problem = changing.problem([]);
  const test = () => changing.make(() => request(SendTestDeliveryDocument, { input: { id } }));
  const turn = () =>
    changing.make(() => request(UpdateWebhookEndpointDocument, { input: { id, expectedRevision, enabled: !enabled } }));

  function confirmed() {
    setAsked(null);
    changing.make(async () => {
      if (asked === "REMOVE") {
        const removed = await request(RemoveWebhookEndpointDocument, { input: { id } });
        if (removed.payload.userErrors.length === 0) onRemoved();
        return removed;
      }
      const rotated = await request(RotateWebhookSecretDocument, { input: { id, overlapHours: OVERLAP_HOURS } });
      setSecret(rotated.payload.secret);
      return rotated;
    });
  }

  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button variant="contained" loading={changing.busy} onClick={test}>
          {translate("webhooks.test")}
        </Button>
        <Button onClick={onEdit}>{translate("webhooks.edit")}</Button>
        <Button onClick={turn}>{translate(enabled ? "webhooks.turn_off" : "webhooks.turn_on")}</Button>
        <Button onClick={() => setAsked("ROTATE")}>{translate("webhooks.rotate")}</Button>
        <Button color="error" onClick={() => setAsked("REMOVE")}>
          {translate("webhooks.remove")}
        </Button>
      </Box>
      {problem !== null && <Alert severity="error">{problem}</Alert>}
      {asked !== null && <Confirm asked={asked} onConfirm={confirmed} onCancel={() => setAsked(null)} />}
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}

interface ConfirmProps {
  readonly asked: "ROTATE" | "REMOVE";
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Confirm({ asked, onConfirm, onCancel }: ConfirmProps) {
  const translate = useTranslate();
  const titleId = useId();
  const action = translate(asked === "ROTATE" ? "webhooks.rotate" : "webhooks.remove");
  const what = asked === "ROTATE" ? "webhooks.rotate_what" : "webhooks.remove_what";
  return (
    <Dialog open onClose={onCancel} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{action}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate(what, { hours: OVERLAP_HOURS })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onCancel}>
          {translate("ra.action.cancel")}
        </Button>
        <Button variant="contained" color={asked === "REMOVE" ? "error" : "primary"} onClick={onConfirm}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
