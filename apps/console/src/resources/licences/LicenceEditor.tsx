import { useQueryClient } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { FactsEditor, type FactsEditorProps } from "../../editing/form/FactsEditor.tsx";
import type { AccountChoiceFragment } from "../../gql/account-choices.ts";
import { LicenceFields } from "./LicenceFields.tsx";
import { showLicenceValue } from "./LicenceValue.tsx";
import { type LicenceForm, licenceInputOf, newLicenceInputOf } from "./licence-form.ts";
import type { SavedLicence } from "./save-licence.ts";
import { accountChoiceKey } from "./use-account-choice.ts";

type Editor = FactsEditorProps<LicenceForm, SavedLicence>;
type LicenceEditorProps = Pick<Editor, "revision" | "saved" | "title" | "send" | "onSaved" | "backTo">;

const SECRETS = ["code", "keyFile"];

/** The form of a licence. A code or key file is typed into it and shown nowhere else. */
export function LicenceEditor({ onSaved, ...props }: LicenceEditorProps) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const isNew = props.revision === null;

  const nameOfAccount = (id: string) => queries.getQueryData<AccountChoiceFragment>(accountChoiceKey(id))?.name;

  function textOf(field: string, value: unknown): string | undefined {
    if (field === "kind" && value) return translate(`licence.kind.${value}`);
    // The field that it was chosen in has asked for it.
    if (field === "issuedTo" && typeof value === "string") return nameOfAccount(value);
    if (SECRETS.includes(field) && value) return "••••";
    return undefined;
  }

  return (
    <FactsEditor
      {...props}
      inputOf={isNew ? newLicenceInputOf : licenceInputOf}
      labelOf={(field) => translate(`resources.licences.fields.${field}`)}
      textOf={textOf}
      show={showLicenceValue}
      onSaved={(saved) => {
        void queries.invalidateQueries({ queryKey: ["licences"] });
        onSaved(saved);
      }}
    >
      <LicenceFields isNew={isNew} />
    </FactsEditor>
  );
}
