import { LICENSINGS, MILESTONE_FIELDS, MILESTONE_KINDS, SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { ChoiceInput, TextInput } from "../../editing/form/fields.tsx";
import { useFactLabel } from "../../history/use-fact-label.ts";
import { TermFields } from "./TermFields.tsx";

/** Every fact of a product. The slug is chosen once and for all. */
export function ProductFields({ isNew }: { readonly isNew: boolean }) {
  const translate = useTranslate();
  const labelOf = useFactLabel("products");
  return (
    <>
      <FormSection title={translate("editing.section.product")}>
        <TextInput name="name" required label={labelOf("name")} />
        {isNew && <TextInput name="slug" required label={labelOf("slug")} hint={translate("editing.slug_hint")} />}
        <ChoiceInput
          name="segment"
          required
          label={labelOf("segment")}
          hint={isNew ? undefined : translate("editing.segment_hint")}
          choices={SEGMENTS.map((value) => ({ value, name: translate(`resources.products.segments.${value}`) }))}
        />
        <ChoiceInput
          name="licensing"
          required
          label={labelOf("licensing")}
          choices={LICENSINGS.map((value) => ({ value, name: translate(`resources.products.licensings.${value}`) }))}
        />
      </FormSection>
      <FormSection title={translate("editing.section.finding")}>
        <TextInput name="platforms" label={labelOf("platforms")} hint={translate("editing.commas")} />
        <TextInput name="category" label={labelOf("category")} />
        <TextInput name="tags" label={labelOf("tags")} hint={translate("editing.commas")} />
        <TextInput name="aliases" label={labelOf("aliases")} hint={translate("editing.aliases_hint")} />
        <TextInput name="versionCommand" label={labelOf("versionCommand")} hint={translate("editing.command_hint")} />
        <TextInput
          name="identifiers"
          multiline
          label={labelOf("identifiers")}
          hint={translate("editing.identifiers_hint")}
        />
      </FormSection>
      <TermFields />
      <FormSection title={labelOf("milestoneLabels")}>
        {MILESTONE_KINDS.map((kind) => (
          <TextInput
            key={kind}
            name={`milestoneLabels.${kind}`}
            label={translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`)}
          />
        ))}
      </FormSection>
    </>
  );
}
