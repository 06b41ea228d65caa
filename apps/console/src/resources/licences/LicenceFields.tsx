import { useTranslate } from "react-admin";
import { useController } from "react-hook-form";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { ChoiceInput, DateInput, TextInput } from "../../editing/form/fields.tsx";
import { AccountField } from "./AccountField.tsx";
import { LICENCE_KINDS } from "./licence-form.ts";
import { ProductField } from "./ProductField.tsx";
import { SecretFields } from "./SecretFields.tsx";

/** What the register says of a licence; its number and its code only of a new one. */
export function LicenceFields({ isNew }: { readonly isNew: boolean }) {
  const translate = useTranslate();
  const labelOf = (field: string) => translate(`resources.licences.fields.${field}`);
  return (
    <>
      <FormSection title={translate("licence.section.licence")}>
        <ProductInput />
        {isNew && <TextInput name="number" label={labelOf("number")} hint={translate("licence.number_hint")} />}
        <ChoiceInput
          name="kind"
          label={labelOf("kind")}
          choices={LICENCE_KINDS.map((value) => ({ value, name: translate(`licence.kind.${value}`) }))}
        />
        <TextInput name="edition" label={labelOf("edition")} />
        <SeatsInput />
      </FormSection>
      <FormSection title={translate("licence.section.validity")}>
        <FirstDayInput />
        <DateInput name="validThrough" label={labelOf("validThrough")} hint={translate("licence.valid_through_hint")} />
      </FormSection>
      <FormSection title={translate("licence.section.holder")}>
        <HolderInput />
      </FormSection>
      {isNew && <SecretFields />}
    </>
  );
}

function ProductInput() {
  const translate = useTranslate();
  const rules = { validate: (slug: string | null) => slug !== null || translate("editing.choose_one") };
  const { field, fieldState } = useController<Record<string, string | null>>({ name: "product", rules });
  return (
    <ProductField required slug={field.value ?? null} onChange={field.onChange} problem={fieldState.error?.message} />
  );
}

const COUNT = /^\s*([1-9]\d{0,8})?\s*$/;

function SeatsInput() {
  const translate = useTranslate();
  // Checked here already: what is no number could not be sent as one.
  const rules = { validate: (text: string) => COUNT.test(text) || translate("licence.seats_count") };
  useController({ name: "seats", rules });
  return (
    <TextInput
      name="seats"
      label={translate("resources.licences.fields.seats")}
      hint={translate("licence.seats_hint")}
    />
  );
}

function FirstDayInput() {
  const translate = useTranslate();
  const rules = { validate: (day: string | null) => day !== null || translate("editing.required") };
  useController<Record<string, string | null>>({ name: "validFrom", rules });
  return <DateInput name="validFrom" label={translate("resources.licences.fields.validFrom")} />;
}

function HolderInput() {
  const translate = useTranslate();
  const { field, fieldState } = useController<Record<string, string | null>>({ name: "issuedTo" });
  return (
    <AccountField
      id={field.value ?? null}
      label={translate("resources.licences.fields.issuedTo")}
      none={translate("licence.to_nobody")}
      hint={translate("licence.issued_to_hint")}
      problem={fieldState.error?.message}
      onChange={(account) => field.onChange(account?.id ?? null)}
    />
  );
}
