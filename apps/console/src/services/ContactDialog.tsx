import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { SetLocalContactDocument } from "../gql/edit-services.ts";
import type { LocalContactFactsFragment } from "../gql/services.ts";
import { request } from "../graphql-client.ts";
import { CountryInput } from "./CountryInput.tsx";
import { ReasonInput } from "./ReasonInput.tsx";
import { RecordDialog } from "./RecordDialog.tsx";
import { RecordField } from "./RecordField.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import { useChange } from "./use-change.ts";

interface ContactDialogProps {
  /** Null for a new one. */
  readonly contact: LocalContactFactsFragment | null;
  readonly onClose: () => void;
}

/** Whom customers of a country ask what is sold there. */
export function ContactDialog({ contact, onClose }: ContactDialogProps) {
  const translate = useTranslate();
  const changing = useChange(onClose);
  const { refused } = changing;
  const [draft, setDraft] = useState({ name: contact?.name ?? "", url: contact?.url ?? "", reason: "" });
  const [country, setCountry] = useState<string | null>(contact?.country ?? null);
  const edit = (some: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...some }));

  function send(name: string | null) {
    if (country === null) return;
    const input = { ...draft, name, country, expectedRevision: contact?.revision ?? 0 };
    changing.make(() => request(SetLocalContactDocument, { input }));
  }

  return (
    <RecordDialog
      title={translate(contact === null ? "market.new_contact" : "market.edit_named", { name: contact?.name })}
      changing={changing}
      fields={["name", "url", "reason"]}
      onSave={() => send(draft.name)}
      onClose={onClose}
      more={
        contact && (
          <Button color="error" disabled={changing.busy} onClick={() => send(null)}>
            {translate("market.remove_contact")}
          </Button>
        )
      }
    >
      {contact === null && <CountryInput country={country} onEdit={setCountry} />}
      <RecordField
        required
        label={translate("market.fact.name")}
        value={draft.name}
        onEdit={(name) => edit({ name })}
        refused={refused.name}
      />
      <RecordField
        required
        label={translate("market.fact.url")}
        value={draft.url}
        onEdit={(url) => edit({ url })}
        refused={refused.url}
      />
      <ReasonInput value={draft.reason} onEdit={(reason) => edit({ reason })} refused={refused.reason} />
      {contact !== null && <RecordHistory of="contact" id={contact.country} />}
    </RecordDialog>
  );
}
