import { MILESTONE_KINDS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { CheckInput, ChoiceInput, DateInput, TextInput } from "../../editing/form/fields.tsx";
import { MilestoneInput } from "../../editing/form/MilestoneInput.tsx";
import { useFactLabel } from "../../history/use-fact-label.ts";
import { useVersionsOf } from "./use-versions-of.ts";

interface VersionFieldsProps {
  /** Slug: successors are its other versions. */
  readonly product: string;
  /** The version itself; none for a new one. */
  readonly id?: string;
}

/** Every fact of a version, the dates first: they are what is edited most. */
export function VersionFields({ product, id }: VersionFieldsProps) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  return (
    <>
      {id === undefined && <Names />}
      <FormSection title={translate("editing.section.dates")}>
        {MILESTONE_KINDS.map((kind) => (
          <MilestoneInput key={kind} kind={kind} />
        ))}
        <CheckInput
          name="endedOnUnknownDate"
          label={labelOf("endedOnUnknownDate")}
          hint={translate("editing.ended_hint")}
        />
      </FormSection>
      <FormSection title={translate("editing.section.support")}>
        <SuccessorInput product={product} id={id} />
        <CheckInput name="longTermSupport" label={labelOf("longTermSupport")} />
        <DateInput
          name="longTermSupportFrom"
          label={labelOf("longTermSupportFrom")}
          hint={translate("editing.lts_hint")}
        />
        <ChoiceInput
          name="discontinued"
          label={labelOf("discontinued")}
          choices={[
            { value: "", name: translate("editing.unsaid") },
            { value: "yes", name: translate("ra.boolean.true") },
            { value: "no", name: translate("ra.boolean.false") },
          ]}
        />
        <DateInput name="discontinuedOn" label={labelOf("discontinuedOn")} />
      </FormSection>
      <FormSection title={translate("editing.section.build")}>
        <TextInput name="latestBuild" label={labelOf("latestBuild")} hint={translate("editing.build_hint")} />
        <DateInput name="latestBuildOn" label={labelOf("latestBuildOn")} />
        <TextInput name="latestBuildUrl" label={labelOf("latestBuildUrl")} hint={translate("editing.url_hint")} />
      </FormSection>
      {id !== undefined && <Names />}
    </>
  );
}

function Names() {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  return (
    <FormSection title={translate("editing.section.name")}>
      <TextInput name="name" required label={labelOf("name")} hint={translate("editing.name_hint")} />
      <TextInput name="label" label={labelOf("label")} hint={translate("editing.label_hint")} />
      <TextInput name="codename" label={labelOf("codename")} />
    </FormSection>
  );
}

function SuccessorInput({ product, id }: VersionFieldsProps) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  const { data = [] } = useVersionsOf(product);
  const others = data.filter((version) => version.id !== id);
  return (
    <ChoiceInput
      name="successor"
      label={labelOf("successor")}
      hint={translate("editing.successor_hint")}
      choices={[
        { value: "", name: translate("editing.none") },
        ...others.map((version) => ({ value: version.id, name: version.label ?? version.name })),
      ]}
    />
  );
}
