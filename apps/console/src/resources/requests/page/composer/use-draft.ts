import { useCallback, useEffect, useRef } from "react";
import { useRemoveFromStore, useStore } from "react-admin";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import type { ComposerMode } from "../composer-tool.ts";
import { changed, type Draft, EMPTY_DRAFT, isEmpty, type ModeDraft, sent } from "./draft.ts";

export interface KeptDraft {
  readonly draft: Draft;
  readonly setMode: (mode: ComposerMode) => void;
  readonly change: (mode: ComposerMode, parts: (before: ModeDraft) => Partial<ModeDraft>) => void;
  /** Takes the message of a mode out of the draft, once it has arrived. */
  readonly clear: (mode: ComposerMode) => void;
}

/** What somebody writes about a request, kept in this browser until it is sent; others at the same screen see their own. */
export function useDraft(requestId: string): KeptDraft {
  const subject = useViewer()?.person?.subject ?? "";
  const key = `request_page.draft.${subject}.${requestId}`;
  const [draft, setDraft] = useStore<Draft>(key, EMPTY_DRAFT);
  const remove = useRemoveFromStore();
  const nothingLeft = isEmpty(draft.REPLY) && isEmpty(draft.NOTE);
  const leavesNothing = useRef(nothingLeft);
  useEffect(() => {
    leavesNothing.current = nothingLeft;
  });
  useEffect(() => {
    // Else every request that was ever looked at would leave something behind.
    return () => {
      if (leavesNothing.current) remove(key);
    };
  }, [key, remove]);
  useWarning(!nothingLeft);
  return {
    draft,
    setMode: useCallback((mode) => setDraft((before: Draft) => ({ ...before, mode })), [setDraft]),
    change: useCallback(
      (mode, parts) => setDraft((before: Draft) => changed(before, mode, parts(before[mode]))),
      [setDraft],
    ),
    clear: useCallback((mode) => setDraft((before: Draft) => sent(before, mode)), [setDraft]),
  };
}

/** The browser asks before it closes a window in which something was not sent. */
function useWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsent]);
}
