import type { FeedbackState } from "../feedback-enums.ts";

/** What may become of feedback by hand. ANSWERED is what `answerFeedback` makes of it, and what it goes back to. */
const NEXT: Readonly<Record<FeedbackState, readonly FeedbackState[]>> = {
  NEW: ["IN_WORK", "CLOSED"],
  IN_WORK: ["NEW", "CLOSED"],
  ANSWERED: ["IN_WORK", "CLOSED"],
  CLOSED: ["NEW", "IN_WORK"],
};

/** Nothing becomes of what is held before somebody released it. */
export function nextStates({ state, held }: { readonly state: FeedbackState; readonly held: boolean }) {
  return held ? [] : NEXT[state];
}
