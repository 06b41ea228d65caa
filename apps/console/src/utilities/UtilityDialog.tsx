import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  type DiagnosticUtilityFactsFragment,
  DiagnosticUtilityHistoryDocument,
  RestoreDiagnosticUtilityDocument,
  RetireDiagnosticUtilityDocument,
  SaveDiagnosticUtilityDocument,
} from "../gql/diagnostic-utilities.ts";
import { request } from "../graphql-client.ts";
import { RecordDialog } from "../services/RecordDialog.tsx";
import { RecordField } from "../services/RecordField.tsx";
import { KeptHistory } from "../upkeep/KeptHistory.tsx";
import { useKeeping } from "../upkeep/use-keeping.ts";

export const UTILITIES_KEY = ["diagnostic-utilities"] as const;

interface UtilityDialogProps {
  /** Null for a new one. */
  readonly utility: DiagnosticUtilityFactsFragment | null;
  readonly onClose: () => void;
}

const TEXTS = ["collectsEn", "collectsZh", "instructionsEn", "instructionsZh"] as const;
const FIELDS = ["name", "url", ...TEXTS, "products"] as const;

function useUtilityForm({ utility, onClose }: UtilityDialogProps) {
  const changing = useKeeping(UTILITIES_KEY, onClose);
  const [draft, setDraft] = useState(() => ({
    name: utility?.name ?? "",
    url: utility?.url ?? "",
    collectsEn: utility?.collectsEn ?? "",
    collectsZh: utility?.collectsZh ?? "",
    instructionsEn: utility?.instructionsEn ?? "",
    instructionsZh: utility?.instructionsZh ?? "",
    products: utility?.products.map(({ slug }) => slug).join(", ") ?? "",
  }));

  function save() {
    const seen = utility === null ? {} : { id: utility.id, expectedRevision: utility.revision };
    const products = draft.products.split(/[\s,，、]+/).filter((slug) => slug !== "");
    changing.make(() => request(SaveDiagnosticUtilityDocument, { input: { ...seen, ...draft, products } }));
  }

  function setRetired({ id, revision, retired }: DiagnosticUtilityFactsFragment) {
    const input = { id, expectedRevision: revision };
    changing.make(() =>
      request(retired ? RestoreDiagnosticUtilityDocument : RetireDiagnosticUtilityDocument, { input }),
    );
  }

  return { changing, draft, setDraft, save, setRetired };
}

/** What a customer is told of a utility before they agree to it. */
export function UtilityDialog({ utility, onClose }: UtilityDialogProps) {
  const translate = useTranslate();
  const { changing, draft, setDraft, save, setRetired } = useUtilityForm({ utility, onClose });
  return (
    <RecordDialog
      title={utility === null ? translate("tasks.new_utility") : translate("market.edit_named", { name: utility.name })}
      changing={changing}
      fields={FIELDS}
      onSave={save}
      onClose={onClose}
      more={
        utility && (
          <Button disabled={changing.busy} onClick={() => setRetired(utility)}>
            {translate(utility.retired ? "market.reinstate" : "market.retire")}
          </Button>
        )
      }
    >
      {FIELDS.map((field) => (
        <RecordField
          key={field}
          required={field !== "products"}
          multiline={TEXTS.some((name) => name === field)}
          label={translate(`tasks.fact.${field}`)}
          helperText={field === "products" ? translate("tasks.products_hint") : undefined}
          value={draft[field]}
          onEdit={(text) => setDraft((before) => ({ ...before, [field]: text }))}
          refused={changing.refused[field]}
        />
      ))}
      {utility !== null && <History id={utility.id} />}
    </RecordDialog>
  );
}

function History({ id }: { readonly id: string }) {
  const translate = useTranslate();
  return (
    <KeptHistory
      queryKey={[...UTILITIES_KEY, id]}
      load={async (signal) =>
        (await request(DiagnosticUtilityHistoryDocument, { key: id }, { signal })).record?.history ?? []
      }
      nameOf={(field) => translate(`tasks.fact.${field}`, { _: field })}
    />
  );
}
