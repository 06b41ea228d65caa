import { Checkbox, FormControlLabel, MenuItem, TextField } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  CreateWebhookEndpointDocument,
  type EndpointFactsFragment,
  UpdateWebhookEndpointDocument,
  WebhookEndpointsDocument,
} from "../gql/webhooks.ts";
import { request } from "../graphql-client.ts";
import { RecordDialog } from "../services/RecordDialog.tsx";
import { RecordField } from "../services/RecordField.tsx";
import { useKeeping } from "../upkeep/use-keeping.ts";
import { SecretDialog } from "./SecretDialog.tsx";

interface EndpointDialogProps {
  /** Null for a new one. */
  readonly endpoint: EndpointFactsFragment | null;
  readonly onClose: () => void;
}

interface Draft {
  readonly url: string;
  readonly description: string;
  readonly kinds: readonly string[];
  readonly withText: boolean;
}

const EMPTY: Draft = { url: "", description: "", kinds: [], withText: false };

/** The form of an endpoint; of a new one, the secret follows, once. */
export function EndpointDialog({ endpoint, onClose }: EndpointDialogProps) {
  const translate = useTranslate();
  const [secret, setSecret] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft>(endpoint ?? EMPTY);
  // The secret of a new one is still to be shown.
  const changing = useKeeping(["webhooks"], () => endpoint !== null && onClose());
  const edit = (some: Partial<Draft>) => setDraft((before) => ({ ...before, ...some }));

  function save() {
    const { url, description, kinds, withText } = draft;
    const input = { url, description, kinds: [...kinds], withText };
    changing.make(async () => {
      if (endpoint !== null) {
        const { id, revision: expectedRevision } = endpoint;
        return await request(UpdateWebhookEndpointDocument, { input: { ...input, id, expectedRevision } });
      }
      const made = await request(CreateWebhookEndpointDocument, { input });
      setSecret(made.payload.secret);
      return made;
    });
  }

  if (secret !== null) return <SecretDialog secret={secret} onClose={onClose} />;
  return (
    <RecordDialog
      title={translate(endpoint === null ? "webhooks.create" : "webhooks.edit")}
      changing={changing}
      fields={["url", "description", "kinds"]}
      onSave={save}
      onClose={onClose}
    >
      <RecordField
        autoFocus
        required
        label={translate("webhooks.field.url")}
        helperText={translate("webhooks.hint.url")}
        value={draft.url}
        onEdit={(url) => edit({ url })}
        refused={changing.refused.url}
      />
      <RecordField
        required
        label={translate("webhooks.field.description")}
        value={draft.description}
        onEdit={(description) => edit({ description })}
        refused={changing.refused.description}
      />
      <KindChoice kinds={draft.kinds} onEdit={(kinds) => edit({ kinds })} />
      <FormControlLabel
        control={<Checkbox checked={draft.withText} onChange={(_, withText) => edit({ withText })} />}
        label={translate("webhooks.field.withText")}
      />
    </RecordDialog>
  );
}

interface KindChoiceProps {
  readonly kinds: readonly string[];
  readonly onEdit: (kinds: readonly string[]) => void;
}

function KindChoice({ kinds, onEdit }: KindChoiceProps) {
  const translate = useTranslate();
  const { data = [] } = useQuery({
    queryKey: ["webhooks", "kinds"],
    queryFn: async ({ signal }) => (await request(WebhookEndpointsDocument, {}, { signal })).webhookKinds,
  });
  return (
    <TextField
      select
      fullWidth
      label={translate("webhooks.field.kinds")}
      helperText={translate("webhooks.hint.kinds")}
      value={[...kinds]}
      slotProps={{ select: { multiple: true } }}
      onChange={({ target }) => onEdit(target.value as unknown as string[])}
    >
      {[...new Set([...data, ...kinds])].map((kind) => (
        <MenuItem key={kind} value={kind}>
          {kind}
        </MenuItem>
      ))}
    </TextField>
  );
}
