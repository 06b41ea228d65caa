import { phaseOn, type Segment } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { ConflictDialog } from "../../components/ConflictDialog.tsx";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import { useToday } from "../../components/use-today.ts";
import { changedFields } from "../../editing/changed-fields.ts";
import { EffectSummary } from "../../editing/EffectSummary.tsx";
import { effectOfEdit } from "../../editing/effect-of-edit.ts";
import { ChangedFields } from "../../editing/form/ChangedFields.tsx";
import { EditorPage } from "../../editing/form/EditorPage.tsx";
import { LeaveGuard } from "../../editing/form/LeaveGuard.tsx";
import { useFieldProblems } from "../../editing/form/use-field-problems.ts";
import type { SavedVersion } from "../../editing/save-version.ts";
import { usePlainWords } from "../../editing/use-plain-words.ts";
import { type Edit, useSaving } from "../../editing/use-saving.ts";
import { useVersionLabel } from "../../editing/use-version-label.ts";
import { milestonesOf, type VersionForm, versionInputOf } from "../../editing/version-form.ts";
import { VersionFields } from "./VersionFields.tsx";

interface VersionEditorProps {
  readonly product: { readonly slug: string; readonly name: string; readonly segment: Segment };
  /** The version that is edited; none for a new one. */
  readonly id?: string;
  readonly revision: number;
  readonly saved: VersionForm;
  /** Its product and name, for messages. */
  readonly title: string;
  readonly send: (edit: Edit) => Promise<SavedVersion>;
  /** Null where the reader took theirs throughout. */
  readonly onSaved: (version: SavedVersion | null) => void;
  readonly backTo: string;
}

/** The whole form of a version, from the first key to the saved change. */
export function VersionEditor(props: VersionEditorProps) {
  const { product, id, revision, saved, title, send, onSaved, backTo } = props;
  const translate = useTranslate();
  const labelOf = useVersionLabel();
  const inPlainWords = usePlainWords();
  const form = useForm<VersionForm>({ defaultValues: saved });
  const entered = useWatch({ control: form.control, compute: (values) => values as VersionForm });
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const before = versionInputOf(saved);
  const changes = changedFields(before, versionInputOf(entered));
  const effect = <Effect {...{ product, saved, entered, isNew: id === undefined }} />;
  const saving = useSaving<SavedVersion>({
    send,
    summary: translate(id === undefined ? "editing.created" : "editing.saved", { name: title }),
    onSaved(version) {
      setDone(true);
      onSaved(version);
    },
  });

  async function confirm(reason: string) {
    await saving.save({ fields: changes, expectedRevision: revision, reason });
    setAsking(false);
  }

  useFieldProblems(form, saving.fieldProblems, inPlainWords);
  return (
    <FormProvider {...form}>
      <LeaveGuard unsaved={Object.keys(changes).length > 0 && !done} />
      <EditorPage
        effect={effect}
        changed={Object.keys(changes).length}
        problem={saving.problem === null ? null : inPlainWords(saving.problem)}
        saveLabel={translate(id === undefined ? "editing.create" : "ra.action.save")}
        onSave={form.handleSubmit(() => setAsking(true))}
        backTo={backTo}
      >
        <VersionFields product={product.slug} id={id} />
      </EditorPage>
      <ReasonDialog
        open={asking}
        title={translate("editing.save_title", { name: title })}
        confirmLabel={translate(id === undefined ? "editing.create" : "ra.action.save")}
        busy={saving.busy}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => void confirm(reason)}
      >
        <ChangedFields before={before} after={changes} labelOf={labelOf} />
        {effect}
      </ReasonDialog>
      <ConflictDialog
        conflict={saving.conflict}
        labelOf={labelOf}
        onResolve={(sides) => void saving.resolve(sides)}
        onCancel={saving.dismiss}
      />
    </FormProvider>
  );
}

interface EffectProps extends Pick<VersionEditorProps, "product" | "saved"> {
  readonly entered: VersionForm;
  readonly isNew: boolean;
}

function Effect({ product: { segment }, saved, entered, isNew }: EffectProps) {
  const today = useToday();
  if (today === null) return null;
  const after = milestonesOf(entered);
  const effect = effectOfEdit({ segment, before: milestonesOf(saved), after }, today);
  // Before it was created there was no answer that could change.
  if (isNew && effect.problems.length === 0) return <PhaseChip phase={phaseOn(segment, after, today)} />;
  return <EffectSummary effect={effect} />;
}
