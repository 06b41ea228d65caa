import { useState } from "react";
import { useTranslate } from "react-admin";
import { UpdatePaidServiceDocument } from "../gql/edit-services.ts";
import type { PaidServiceFactsFragment } from "../gql/services.ts";
import { request } from "../graphql-client.ts";
import { RecordDialog } from "./RecordDialog.tsx";
import { RecordField } from "./RecordField.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import { useChange } from "./use-change.ts";

interface ServiceDialogProps {
  readonly service: PaidServiceFactsFragment;
  readonly onClose: () => void;
}

/** The vendor's own name and page of a service; which services there are the rules say. */
export function ServiceDialog({ service, onClose }: ServiceDialogProps) {
  const translate = useTranslate();
  const changing = useChange(onClose);
  const { refused } = changing;
  const { code, revision, names } = service;
  const [draft, setDraft] = useState({ en: names.en, zh: names.zh, url: service.url ?? "" });

  function save() {
    const { en, zh, url } = draft;
    const input = { code, expectedRevision: revision, names: { en, zh }, url };
    changing.make(() => request(UpdatePaidServiceDocument, { input }));
  }

  return (
    <RecordDialog
      title={translate("market.edit_named", { name: service.name })}
      changing={changing}
      fields={["names.en", "names.zh", "url"]}
      onSave={save}
      onClose={onClose}
    >
      <RecordField
        label={translate("market.fact.nameEn")}
        value={draft.en}
        onEdit={(en) => setDraft({ ...draft, en })}
        refused={refused["names.en"]}
      />
      <RecordField
        label={translate("market.fact.nameZh")}
        value={draft.zh}
        onEdit={(zh) => setDraft({ ...draft, zh })}
        refused={refused["names.zh"]}
      />
      <RecordField
        label={translate("market.fact.url")}
        value={draft.url}
        onEdit={(url) => setDraft({ ...draft, url })}
        refused={refused.url}
      />
      <RecordHistory of="service" id={code} />
    </RecordDialog>
  );
}
