import type { ComposerMode } from "../composer-tool.ts";

/** A message as it was about to be sent; sent again as it is, it bears the same key and is written only once. */
interface Attempt {
  /** Words and files, as text. */
  readonly content: string;
  readonly key: string;
}

/** What is being written in one mode. */
export interface ModeDraft {
  readonly text: string;
  readonly attachments: readonly string[];
  readonly attempt: Attempt | null;
}

/** A reply and a note are written apart, so that no note is ever sent to a customer by a slip. */
export interface Draft extends Readonly<Record<ComposerMode, ModeDraft>> {
  readonly mode: ComposerMode;
}

const NOTHING: ModeDraft = { text: "", attachments: [], attempt: null };

export const EMPTY_DRAFT: Draft = { mode: "REPLY", REPLY: NOTHING, NOTE: NOTHING };

export function isEmpty({ text, attachments }: ModeDraft): boolean {
  return text.trim() === "" && attachments.length === 0;
}

/** The draft with other words; the other mode keeps its own. */
export function changed(draft: Draft, mode: ComposerMode, parts: Partial<ModeDraft>): Draft {
  return { ...draft, [mode]: { ...draft[mode], ...parts } };
}

/** The draft after its message was sent. */
export function sent(draft: Draft, mode: ComposerMode): Draft {
  return { ...draft, [mode]: NOTHING };
}

/** The attempt to send the draft: the one before where that said the same, which may have arrived unnoticed. */
export function attemptOf({ text, attachments, attempt }: ModeDraft, newKey: () => string): Attempt {
  const content = JSON.stringify([text.trim(), ...attachments]);
  return attempt?.content === content ? attempt : { content, key: newKey() };
}
