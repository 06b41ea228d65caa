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

/**
 * What somebody writes about a request, kept in this browser until it is sent; others at the same screen see their own. All
 * who ask for the draft of one request share it.
 */
export function useDraft(requestId: string): KeptDraft {
  const [draft, setDraft] = useStore<Draft>(useKey(requestId), EMPTY_DRAFT);
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

function useKey(requestId: string): string {
  const subject = useViewer()?.person?.subject ?? "";
  return `request_page.draft.${subject}.${requestId}`;
}

/** Has the browser ask before it closes a window in which something was not sent, and keeps no empty drafts. */
export function useDraftUpkeep(requestId: string, draft: Draft): void {
  const key = useKey(requestId);
  const remove = useRemoveFromStore();
  const nothingLeft = isEmpty(draft.REPLY) && isEmpty(draft.NOTE);
  const leavesNothing = useRef(nothingLeft);
  useEffect(() => {
    leavesNothing.current = nothingLeft;
    if (nothingLeft) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [nothingLeft]);
  useEffect(() => {
    // Else every request that was ever looked at would leave something behind.
    return () => {
      if (leavesNothing.current) remove(key);
    };
  }, [key, remove]);
}
