import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  CreateProviderDocument,
  ReinstateProviderDocument,
  RetireProviderDocument,
  UpdateProviderDocument,
} from "../gql/edit-services.ts";
import type { ServiceProviderFactsFragment } from "../gql/services.ts";
import { request } from "../graphql-client.ts";
import { RecordDialog } from "./RecordDialog.tsx";
import { RecordField } from "./RecordField.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import { useChange } from "./use-change.ts";

interface ProviderDialogProps {
  /** Null for a new one. */
  readonly provider: ServiceProviderFactsFragment | null;
  readonly onClose: () => void;
}

const FIELDS = ["name", "url", "email", "phone"] as const;

/** The form of a provider, and what can be done with it. */
function useProviderForm({ provider, onClose }: ProviderDialogProps) {
  const changing = useChange(onClose);
  const [draft, setDraft] = useState(() => ({
    name: provider?.name ?? "",
    url: provider?.url ?? "",
    email: provider?.email ?? "",
    phone: provider?.phone ?? "",
  }));

  function save() {
    changing.make(async () => {
      if (provider === null) return await request(CreateProviderDocument, { input: draft });
      const { id, revision } = provider;
      return await request(UpdateProviderDocument, { input: { ...draft, id, expectedRevision: revision } });
    });
  }

  function setRetired({ id, revision, retired }: ServiceProviderFactsFragment) {
    const input = { id, expectedRevision: revision };
    changing.make(async () =>
      retired ? await request(ReinstateProviderDocument, { input }) : await request(RetireProviderDocument, { input }),
    );
  }

  return { changing, draft, setDraft, save, setRetired };
}

/** Who sells locally, and how customers reach them. */
export function ProviderDialog({ provider, onClose }: ProviderDialogProps) {
  const translate = useTranslate();
  const { changing, draft, setDraft, save, setRetired } = useProviderForm({ provider, onClose });
  return (
    <RecordDialog
      title={
        provider === null ? translate("market.new_provider") : translate("market.edit_named", { name: provider.name })
      }
      changing={changing}
      fields={FIELDS}
      onSave={save}
      onClose={onClose}
      more={
        provider && (
          <Button disabled={changing.busy} onClick={() => setRetired(provider)}>
            {translate(provider.retired ? "market.reinstate" : "market.retire")}
          </Button>
        )
      }
    >
      {FIELDS.map((field) => (
        <RecordField
          key={field}
          required={field === "name"}
          label={translate(`market.fact.${field}`)}
          value={draft[field]}
          onEdit={(text) => setDraft((before) => ({ ...before, [field]: text }))}
          refused={changing.refused[field]}
        />
      ))}
      {provider !== null && <RecordHistory of="provider" id={provider.id} />}
    </RecordDialog>
  );
}
