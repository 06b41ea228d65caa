import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { sentenceOf } from "../api-tokens/sentence-of.ts";
import type { Sides } from "../components/conflict-sides.ts";
import { SaveFeedbackSettingsDocument } from "../gql/feedback-settings.ts";
import { request } from "../graphql-client.ts";
import {
  changedFields,
  conflictOf,
  draftOf,
  faultyFields,
  inputOf,
  type KeptSettings,
  type SettingsDraft,
  settled,
} from "./settings-draft.ts";

interface Wanted {
  readonly draft: SettingsDraft;
  readonly expectedRevision: number;
}

async function send({ draft, expectedRevision }: Wanted) {
  const input = { ...inputOf(draft), expectedRevision };
  return (await request(SaveFeedbackSettingsDocument, { input })).saveFeedbackSettings;
}

/** All that the form keeps. Nothing looks saved before the server said so; what was entered stays whatever it answers. */
export function useSettingsForm(settings: KeptSettings) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(settings);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [movedOn, setMovedOn] = useState<KeptSettings | null>(null);
  const saving = useMutation({
    mutationFn: send,
    onSuccess: ({ settings: now, userErrors }) => {
      if (userErrors.some(({ code }) => code === "CONFLICT")) setMovedOn(now);
      if (userErrors.length > 0 || now === null) return;
      setOpened(now);
      setDraft(draftOf(now));
      void queries.invalidateQueries({ queryKey: ["feedback"] });
      notify(translate("customer_feedback.settings.saved"), { type: "success" });
    },
  });

  function save(wanted = draft, expectedRevision = opened.revision) {
    setMovedOn(null);
    saving.mutate({ draft: wanted, expectedRevision });
  }

  /** Saves what was chosen of the draft and of what somebody else had saved first. */
  function resolve(sides: Sides) {
    if (movedOn === null) return;
    const wanted = settled({ current: movedOn, draft }, sides);
    setOpened(movedOn);
    setDraft(wanted);
    if (changedFields(wanted, draftOf(movedOn)).length > 0) save(wanted, movedOn.revision);
    else setMovedOn(null);
  }

  const errors = saving.data?.userErrors ?? [];
  const refusal = movedOn !== null || errors.length === 0 ? null : errors.map(({ message }) => message).join(" ");
  return {
    draft,
    change: (part: Partial<SettingsDraft>) => setDraft((before) => ({ ...before, ...part })),
    changed: changedFields(draft, draftOf(opened)).length,
    faulty: faultyFields(draft),
    busy: saving.isPending,
    problem: saving.error === null ? refusal : sentenceOf(saving.error, translate),
    conflict: movedOn === null ? null : conflictOf({ opened: draftOf(opened), current: movedOn, draft }),
    save: () => save(),
    reset: () => setDraft(draftOf(opened)),
    resolve,
    dismiss: () => setMovedOn(null),
  };
}

export type SettingsFormState = ReturnType<typeof useSettingsForm>;
