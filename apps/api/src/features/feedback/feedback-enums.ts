/** What is counted: that it was decided whether to ask, or that feedback was given. */
export const FEEDBACK_BASES = ["OCCASION", "FEEDBACK"] as const;
export type FeedbackBasis = (typeof FEEDBACK_BASES)[number];

/** What the customer says it is (clause 7.1); a rating answers an invitation (6.3). */
export const FEEDBACK_TYPES = [
  "RATING",
  "PRAISE",
  "COMPLAINT",
  "SUGGESTION",
  "PROBLEM_WITH_RULES_OR_SITE",
  "OTHER",
] as const;
export type FeedbackType = (typeof FEEDBACK_TYPES)[number];

/** How it came: by invitation (6.3), by the form for home & mobile (7.1), or from a company account (7.2). */
export const FEEDBACK_SOURCES = ["INVITATION", "FORM", "ACCOUNT"] as const;
export type FeedbackSource = (typeof FEEDBACK_SOURCES)[number];

/** What staff make of it. */
export const FEEDBACK_STATES = ["NEW", "IN_WORK", "ANSWERED", "CLOSED"] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

/** By what feedback can be filtered and grouped. */
export const FEEDBACK_DIMENSIONS = [
  "AGENT",
  "TEAM",
  "PRODUCT",
  "VERSION",
  "PHASE",
  "SEGMENT",
  "PLAN",
  "COUNTRY",
  "KIND",
  "OUTCOME",
  "CLAUSE",
  "EDITION",
  "TYPE",
  "SOURCE",
  "LANGUAGE",
] as const;
export type FeedbackDimension = (typeof FEEDBACK_DIMENSIONS)[number];
