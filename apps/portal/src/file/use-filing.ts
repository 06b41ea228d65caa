import { useCallback, useEffect, useRef, useState } from "react";
import { DeleteDraftDocument, DraftsDocument, SaveDraftDocument } from "../gql/filing.ts";
import { ask } from "../graphql-client.ts";
import { useSignedIn } from "../session.ts";
import { type Filing, keptFiling, newFiling } from "./filing.ts";

const KEPT = "supportbook.portal.filing";
/** After the last key was pressed. */
const SAVE_AFTER_MS = 800;

type DraftState = "NONE" | "SAVED" | "NOT_SAVED";

interface ServerDraft {
  readonly id: string;
  readonly revision: number;
}

/** What is being written: in this tab always, so that it survives signing in; on the server for whoever is signed in. */
export function useFiling() {
  const signedIn = useSignedIn();
  const [filing, setFiling] = useState<Filing>(() => keptFiling(readKept()) ?? newFiling());
  const [draftState, setDraftState] = useState<DraftState>("NONE");
  const [isRestored, setRestored] = useState(false);
  const draft = useRef<ServerDraft | null>(null);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const isLookedUp = useRef(false);
  const isOver = useRef(false);

  const change = useCallback((part: Partial<Filing> | ((before: Filing) => Partial<Filing>)) => {
    setFiling((before) => ({ ...before, ...(typeof part === "function" ? part(before) : part) }));
  }, []);

  /** Saves one after the other: each names the revision that the one before it made. */
  const save = useCallback((content: Filing) => {
    saving.current = saving.current.then(async () => {
      if (isOver.current) return;
      try {
        if (!isLookedUp.current) draft.current = (await latestDraft(content.key)).draft;
        isLookedUp.current = true;
        const seen = draft.current === null ? {} : { id: draft.current.id, expectedRevision: draft.current.revision };
        const { saveRequestDraft } = await ask(SaveDraftDocument, { input: { ...seen, content: { ...content } } });
        // Where another tab saved it meanwhile, the next save goes on from there.
        draft.current = saveRequestDraft.draft ?? null;
        setDraftState(saveRequestDraft.userErrors.length === 0 ? "SAVED" : "NOT_SAVED");
      } catch {
        setDraftState("NOT_SAVED");
      }
    });
    return saving.current;
  }, []);

  useEffect(() => {
    if (filing.product === "" || isOver.current) return;
    sessionStorage.setItem(KEPT, JSON.stringify(filing));
    // Questions to the rules are not kept; what is written down for support is.
    if (!signedIn || filing.stage !== "FORM") return;
    const timer = setTimeout(() => void save(filing), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [filing, signedIn, save]);

  useEffect(() => {
    if (!signedIn || readKept() !== null) return;
    void latestDraft(null).then(
      (found) => {
        if (found.filing === null || readKept() !== null) return;
        draft.current = found.draft;
        isLookedUp.current = true;
        setFiling(found.filing);
        setRestored(true);
      },
      () => {},
    );
  }, [signedIn]);

  /** Ends what was written here: it was filed. */
  function finish(): void {
    isOver.current = true;
    sessionStorage.removeItem(KEPT);
  }

  async function startOver(): Promise<void> {
    sessionStorage.removeItem(KEPT);
    setFiling(newFiling());
    setRestored(false);
    setDraftState("NONE");
    await saving.current;
    const last = draft.current;
    draft.current = null;
    if (last !== null) await ask(DeleteDraftDocument, { input: { id: last.id } }).catch(() => {});
  }

  /** The draft to end with the filing. A save that comes later names a draft that is over, and makes no new one. */
  async function settledDraft(): Promise<string | null> {
    await save(filing);
    return draft.current?.id ?? null;
  }

  return { filing, change, draftState, isRestored, startOver, finish, settledDraft };
}

function readKept(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  } catch {
    return null;
  }
}

/** The draft of a filing, or the last one of all for null. */
async function latestDraft(key: string | null): Promise<{ draft: ServerDraft | null; filing: Filing | null }> {
  const { requestDrafts } = await ask(DraftsDocument, {});
  for (const { id, revision, content } of requestDrafts) {
    const filing = keptFiling(content);
    if (filing !== null && (key === null || filing.key === key)) return { draft: { id, revision }, filing };
  }
  return { draft: null, filing: null };
}
