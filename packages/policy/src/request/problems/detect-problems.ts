import { announcedProblems } from "./announced-problems.ts";
import type { DetectedProblems } from "./detected-problems.ts";
import { listedProblems } from "./listed-problems.ts";

/** What seems to tell of more than this is a log or a table that somebody pasted. */
const MOST_PROBLEMS = 20;

/**
 * Offers how a text, English or Chinese, might be split into one request for each problem. Conservative: a list of steps,
 * attempts, signs or messages is one problem, and so is everything that does not say otherwise. Null where there is
 * nothing to offer.
 */
export function detectProblems(text: string): DetectedProblems | null {
  const detected = listedProblems(text) ?? announcedProblems(text);
  return detected === null || detected.problems.length > MOST_PROBLEMS ? null : detected;
}
