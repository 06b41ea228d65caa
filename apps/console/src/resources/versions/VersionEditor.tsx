import { phaseOn, type Segment } from "@supportbook/policy";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import { useToday } from "../../components/use-today.ts";
import { EffectSummary } from "../../editing/EffectSummary.tsx";
import { effectOfEdit } from "../../editing/effect-of-edit.ts";
import { FactsEditor, type FactsEditorProps } from "../../editing/form/FactsEditor.tsx";
import type { SavedVersion } from "../../editing/save-version.ts";
import { milestonesOf, type VersionForm, versionInputOf } from "../../editing/version-form.ts";
import { VersionNamesContext } from "../../history/FactValue.tsx";
import { useFactLabel } from "../../history/use-fact-label.ts";
import { useVersionValueText } from "./use-version-value-text.ts";
import { useVersionsOf } from "./use-versions-of.ts";
import { VersionFields } from "./VersionFields.tsx";

type Editor = FactsEditorProps<VersionForm, SavedVersion>;

interface VersionEditorProps extends Pick<Editor, "revision" | "saved" | "title" | "send" | "onSaved" | "backTo"> {
  readonly product: { readonly slug: string; readonly name: string; readonly segment: Segment };
  /** The version that is edited; none for a new one. */
  readonly id?: string;
}

/** The form of a version, with what its dates come to. */
export function VersionEditor({ product, id, ...editor }: VersionEditorProps) {
  const labelOf = useFactLabel("versions");
  const { data = [] } = useVersionsOf(product.slug);
  const textOf = useVersionValueText(product.slug);
  return (
    <VersionNamesContext value={new Map(data.map((version) => [version.id, version.name]))}>
      <FactsEditor
        {...editor}
        inputOf={versionInputOf}
        labelOf={labelOf}
        textOf={textOf}
        effectOf={(entered) => <Effect {...{ entered, saved: editor.saved, ...product }} isNew={id === undefined} />}
      >
        <VersionFields product={product.slug} id={id} />
      </FactsEditor>
    </VersionNamesContext>
  );
}

interface EffectProps {
  readonly saved: VersionForm;
  readonly entered: VersionForm;
  readonly segment: Segment;
  readonly isNew: boolean;
}

function Effect({ segment, saved, entered, isNew }: EffectProps) {
  const today = useToday();
  if (today === null) return null;
  const after = milestonesOf(entered);
  const effect = effectOfEdit({ segment, before: milestonesOf(saved), after }, today);
  // Before it was created there was no answer that could change.
  if (isNew && effect.problems.length === 0) return <PhaseChip phase={phaseOn(segment, after, today)} />;
  return <EffectSummary effect={effect} />;
}
