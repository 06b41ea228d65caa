/** The API's codes of feedback, in the order in which they are offered; their words are in the area `feedback`. */
export const FEEDBACK_TYPES = [
  "RATING",
  "PRAISE",
  "COMPLAINT",
  "SUGGESTION",
  "PROBLEM_WITH_RULES_OR_SITE",
  "OTHER",
] as const;

export const FEEDBACK_SOURCES = ["INVITATION", "FORM", "ACCOUNT"] as const;

export const FEEDBACK_STATES = ["NEW", "IN_WORK", "ANSWERED", "CLOSED"] as const;
export type FeedbackStateName = (typeof FEEDBACK_STATES)[number];

/** What somebody still has to do something about. */
export const OPEN_STATES: readonly FeedbackStateName[] = ["NEW", "IN_WORK"];
