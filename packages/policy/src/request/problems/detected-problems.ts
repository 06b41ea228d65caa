import type { Text } from "../../text.ts";
import type { TextSpan } from "./text-span.ts";

export const PROBLEM_CUES = ["NUMBERED_LIST", "BULLETED_LIST", "WORDS"] as const;
export type ProblemCue = (typeof PROBLEM_CUES)[number];

/** How a text might be split into one request for each problem (2.3). An offer: whoever wrote it decides. */
export interface DetectedProblems {
  /** Two or more, in the order of the text, without overlaps. */
  readonly problems: readonly TextSpan[];
  /** What stands before and after them and may hold for all. */
  readonly common: readonly TextSpan[];
  readonly cue: ProblemCue;
  readonly why: Text;
}
