import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { Conflict, Side } from "../components/conflict-sides.ts";
import { RequestFailed } from "../graphql-client.ts";
import { ChangeRefused } from "../records/change-refused.ts";
import { announceChange } from "./last-change.ts";

/** An edit: only the fields that differ, by the names of the API's input. */
export interface Edit {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly expectedRevision: number;
  readonly reason: string;
}

interface SavingOptions<Saved> {
  /** Asks the API. @throws ChangeRefused or RequestFailed. */
  readonly send: (edit: Edit) => Promise<Saved & { readonly changeId: string | null }>;
  /** The sentence that tells what was done, with "Undo" beside it. */
  readonly summary: string;
  readonly onSaved: (saved: Saved | null) => void;
}

interface Trouble {
  /** Why it was not saved, as a sentence. */
  readonly problem: string | null;
  /** Sentences by field, of what the API refused. */
  readonly fieldProblems: Readonly<Record<string, string>>;
  readonly conflict: Conflict | null;
}

const NO_TROUBLE: Trouble = { problem: null, fieldProblems: {}, conflict: null };

/** Names of facts whose input is called otherwise. */
const INPUT_NAMES: Readonly<Record<string, string>> = { successorId: "successor" };

/**
 * Saves pessimistically: nothing looks saved before the API said so. On a conflict the edit is kept until somebody chose
 * field by field; what is left of it is then saved on the revision that won.
 */
export function useSaving<Saved>({ send, summary, onSaved }: SavingOptions<Saved>) {
  const queryClient = useQueryClient();
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(NO_TROUBLE);
  const [edit, setEdit] = useState<Edit | null>(null);

  async function save(wanted: Edit): Promise<void> {
    setBusy(true);
    setEdit(wanted);
    setTrouble(NO_TROUBLE);
    try {
      const saved = await send(wanted);
      // What was equal already is no change, and nothing could be undone.
      if (saved.changeId !== null) announceChange({ changeId: saved.changeId, summary });
      await refresh();
      onSaved(saved);
    } catch (error) {
      setTrouble(troubleOf(error, (code) => translate(`failure.remedy.${code}`)));
      if (!(error instanceof ChangeRefused) && !(error instanceof RequestFailed)) throw error;
    } finally {
      setBusy(false);
    }
  }

  function refresh(): Promise<unknown> {
    return Promise.all(["versions", "products"].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  }

  async function resolve(sides: Readonly<Record<string, Side>>): Promise<void> {
    if (edit === null || trouble.conflict === null) return;
    const given = new Set(Object.keys(sides).filter((field) => sides[field] === "theirs"));
    const fields = Object.fromEntries(
      Object.entries(edit.fields).filter(([name]) => ![...given].some((field) => inputName(field) === name)),
    );
    if (Object.keys(fields).length > 0) {
      await save({ ...edit, fields, expectedRevision: trouble.conflict.currentRevision });
      return;
    }
    // Theirs throughout: there is nothing left to save.
    setTrouble(NO_TROUBLE);
    await refresh();
    onSaved(null);
  }

  return { busy, ...trouble, save, resolve, dismiss: () => setTrouble(NO_TROUBLE) };
}

function inputName(field: string): string {
  return INPUT_NAMES[field] ?? field;
}

function troubleOf(error: unknown, remedyOf: (code: string) => string): Trouble {
  if (error instanceof ChangeRefused) {
    const { conflict, message, body } = error;
    if (conflict !== null) return { ...NO_TROUBLE, conflict };
    return { ...NO_TROUBLE, problem: message, fieldProblems: sentences(body.errors ?? {}) };
  }
  if (!(error instanceof RequestFailed)) return NO_TROUBLE;
  return { ...NO_TROUBLE, problem: [error.message, remedyOf(error.code)].filter((text) => text !== "").join(" ") };
}

function sentences(errors: NonNullable<ChangeRefused["body"]["errors"]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, text]) => (typeof text === "string" ? [[field, text]] : [])),
  );
}
