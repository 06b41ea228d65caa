import { useSyncExternalStore } from "react";

/** What was saved last, so that it can be taken back from wherever the reader has gone since. */
export interface SavedChange {
  /** For `undoChange`. */
  readonly changeId: string;
  /** What was done, as a sentence. */
  readonly summary: string;
}

let last: SavedChange | null = null;
const listeners = new Set<() => void>();

/** Null takes the notice away. */
export function announceChange(change: SavedChange | null): void {
  last = change;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLastChange(): SavedChange | null {
  return useSyncExternalStore(subscribe, () => last);
}
