import { Autocomplete, TextField } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { useController } from "react-hook-form";
import { FactsEditor, type FactsEditorProps } from "../../editing/form/FactsEditor.tsx";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { TextInput } from "../../editing/form/fields.tsx";
import { type AccountForm, accountInputOf } from "./account-form.ts";
import type { SavedAccount } from "./save-account.ts";
import { useCountries } from "./use-countries.ts";

type Editor = FactsEditorProps<AccountForm, SavedAccount>;
type AccountEditorProps = Pick<Editor, "revision" | "saved" | "title" | "send" | "onSaved" | "backTo">;

/** The form of a company account. */
export function AccountEditor({ onSaved, ...props }: AccountEditorProps) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const { nameOf } = useCountries();
  const labelOf = (field: string) => translate(`resources.accounts.fields.${field}`);
  return (
    <FactsEditor
      {...props}
      inputOf={accountInputOf}
      labelOf={labelOf}
      textOf={(field, value) => (field === "country" && value ? nameOf(String(value)) : undefined)}
      onSaved={(saved) => {
        void queries.invalidateQueries({ queryKey: ["accounts"] });
        onSaved(saved);
      }}
    >
      <FormSection title={translate("account.section.account")}>
        <TextInput name="name" required label={labelOf("name")} />
        <CountryInput label={labelOf("country")} />
        <TextInput
          name="number"
          label={labelOf("number")}
          hint={translate(props.revision === null ? "account.number_hint" : "account.number_shape")}
        />
      </FormSection>
    </FactsEditor>
  );
}

function CountryInput({ label }: { readonly label: string }) {
  const translate = useTranslate();
  const { codes, nameOf } = useCountries();
  const rules = { validate: (code: string) => code !== "" || translate("editing.choose_one") };
  const { field, fieldState } = useController<AccountForm, "country">({ name: "country", rules });
  return (
    <Autocomplete
      options={codes}
      value={field.value === "" ? null : field.value}
      onChange={(_, code) => field.onChange(code ?? "")}
      onBlur={field.onBlur}
      getOptionLabel={(code) => `${nameOf(code)} (${code})`}
      renderInput={(input) => (
        <TextField
          {...input}
          required
          inputRef={field.ref}
          label={label}
          error={fieldState.error !== undefined}
          helperText={fieldState.error?.message ?? translate("account.country_hint")}
        />
      )}
    />
  );
}
