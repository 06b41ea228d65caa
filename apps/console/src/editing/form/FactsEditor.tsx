import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { type DefaultValues, FormProvider, useForm, useWatch } from "react-hook-form";
import { ConflictDialog } from "../../components/ConflictDialog.tsx";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import { showFact } from "../../history/FactValue.tsx";
import { changedFields } from "../changed-fields.ts";
import { usePlainWords } from "../use-plain-words.ts";
import { type Edit, useSaving } from "../use-saving.ts";
import { ChangedFields } from "./ChangedFields.tsx";
import { EditorPage } from "./EditorPage.tsx";
import { LeaveGuard } from "./LeaveGuard.tsx";
import { useAfter } from "./use-after.ts";
import { useFieldProblems } from "./use-field-problems.ts";

export interface FactsEditorProps<Form extends object, Saved> {
  /** What the form begins with: the facts as they were opened, or nothing said for something new. */
  readonly saved: Form;
  /** The facts by the names of the API's input. */
  readonly inputOf: (form: Form) => Readonly<Record<string, unknown>>;
  /** The revision that is edited; null for something new. */
  readonly revision: number | null;
  /** What is edited, as people call it. */
  readonly title: string;
  readonly labelOf: (field: string) => string;
  /** How a value reads that is a word of the API. */
  readonly textOf?: (field: string, value: unknown) => string | undefined;
  /** The same where a conflict is settled; the catalogue's facts are known there. */
  readonly show?: (field: string, value: string | null) => ReactNode;
  /** What the edit would do beyond the fields themselves. */
  readonly effectOf?: (entered: Form) => ReactNode;
  readonly send: (edit: Edit) => Promise<Saved & { readonly changeId: string | null }>;
  /** Called with null where the reader took theirs throughout. */
  readonly onSaved: (saved: Saved | null) => void;
  readonly backTo: string;
  /** The fields. */
  readonly children: ReactNode;
}

/** A whole form of facts, from the first key to the saved change: effect, reason, conflict and the way back. */
export function FactsEditor<Form extends object, Saved>(props: FactsEditorProps<Form, Saved>) {
  const { saved, inputOf, revision, title, labelOf, textOf, show = showFact, effectOf, backTo, children } = props;
  const translate = useTranslate();
  const inPlainWords = usePlainWords();
  const form = useForm<Form>({ defaultValues: saved as DefaultValues<Form> });
  const entered = useWatch({ control: form.control, compute: (values) => values as Form });
  const [asking, setAsking] = useState(false);
  const { done, ...saving } = useSavingOnce(props);
  const before = inputOf(saved);
  const changes = changedFields(before, inputOf(entered));
  const count = Object.keys(changes).length;
  const saveLabel = translate(revision === null ? "editing.create" : "ra.action.save");

  useFieldProblems(form, saving.fieldProblems, inPlainWords);
  return (
    <FormProvider {...form}>
      <LeaveGuard unsaved={count > 0 && !done} />
      <EditorPage
        effect={effectOf?.(entered)}
        changed={count}
        problem={saving.problem === null ? null : inPlainWords(saving.problem)}
        saveLabel={saveLabel}
        onSave={form.handleSubmit(() => setAsking(true))}
        backTo={backTo}
      >
        {children}
      </EditorPage>
      <ReasonDialog
        open={asking}
        title={translate("editing.save_title", { name: title })}
        confirmLabel={saveLabel}
        busy={saving.busy}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) =>
          void saving.save({ fields: changes, expectedRevision: revision ?? 0, reason }).then(() => setAsking(false))
        }
      >
        <ChangedFields before={before} after={changes} labelOf={labelOf} textOf={textOf} />
        {effectOf?.(entered)}
      </ReasonDialog>
      <ConflictDialog
        conflict={saving.conflict}
        labelOf={labelOf}
        show={show}
        onResolve={(sides) => void saving.resolve(sides)}
        onCancel={saving.dismiss}
      />
    </FormProvider>
  );
}

/** Saving that remembers that it was done, so that leaving the page then asks nothing. */
function useSavingOnce<Form extends object, Saved>(props: FactsEditorProps<Form, Saved>) {
  const { revision, title, send, onSaved } = props;
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<{ readonly saved: Saved | null } | null>(null);
  const saving = useSaving<Saved>({
    send,
    summary: translate(revision === null ? "editing.created" : "editing.saved", { name: title }),
    onSaved: (saved) => setOutcome({ saved }),
  });
  // Only once the page knows that nothing is unsaved: else the guard would hold back the way out.
  useAfter(outcome, ({ saved }) => onSaved(saved));
  return { ...saving, done: outcome !== null };
}
