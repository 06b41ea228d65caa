// Generated from src/resources/requests/feedback/request-feedback.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why no feedback is asked for. */
export type FeedbackReasonNotAsked =
  /** Feedback on this request was asked for before; it is asked for once (6.3). */
  | 'ALREADY_ASKED'
  /** The requester was asked for feedback a short while ago (6.3). */
  | 'ASKED_RECENTLY'
  /** The request repeats another; feedback is asked for on that one (6.3). */
  | 'DUPLICATE'
  /** The request was merged into another; feedback is asked for on that one (6.3). */
  | 'MERGED'
  /** Nobody of the staff acted on the request, so there is no service to rate (6.3). */
  | 'MET_NOBODY'
  /** The request is still being processed; feedback is asked for afterwards (6.3). */
  | 'NOT_PROCESSED'
  /** There is no address to which an invitation could be sent (6.3). */
  | 'NO_ADDRESS'
  /** The requester does not want to be asked for feedback, and owes none (6.3). */
  | 'OPTED_OUT'
  /** Another request of this person is still open; nobody is asked while waiting for help (6.3). */
  | 'OTHER_REQUEST_OPEN'
  /** The requester is staff, and staff do not rate their own work (6.3). */
  | 'STAFF_REQUEST'
  /** The vendor asks nobody for feedback at present, as it may (6.3). */
  | 'TURNED_OFF'
  /** The customer withdrew the request, so no processing was completed that could be rated (6.3). */
  | 'WITHDRAWN';

/** How feedback came. */
export type FeedbackSource =
  /** From a company account (7.2). */
  | 'ACCOUNT'
  /** By the form for home & mobile (7.1). */
  | 'FORM'
  /** By the link of an invitation (6.3). */
  | 'INVITATION';

/** What staff make of feedback. */
export type FeedbackState =
  /** Whoever gave it was answered. */
  | 'ANSWERED'
  /** Nothing more becomes of it. */
  | 'CLOSED'
  /** Somebody looks into it. */
  | 'IN_WORK'
  /** Nobody has looked at it yet. */
  | 'NEW';

/** What the customer says that feedback is (7.1). */
export type FeedbackType =
  /** Something went wrong. */
  | 'COMPLAINT'
  /** None of these. */
  | 'OTHER'
  /** Something went well. */
  | 'PRAISE'
  /** The support rules or the site cannot be understood or used. */
  | 'PROBLEM_WITH_RULES_OR_SITE'
  /** An answer to an invitation after a request was processed (6.3). */
  | 'RATING'
  /** Something could be better. */
  | 'SUGGESTION';

export type RequestFeedbackQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestFeedbackQuery = { readonly request: { readonly id: string, readonly feedbackOccasions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly offered: boolean, readonly expiresAt: string | null, readonly answeredAt: string | null, readonly reasons: ReadonlyArray<{ readonly reason: FeedbackReasonNotAsked, readonly explanation: string }> }>, readonly feedback: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly type: FeedbackType, readonly source: FeedbackSource, readonly state: FeedbackState, readonly held: boolean, readonly locale: string, readonly satisfaction: number | null, readonly effort: number | null, readonly recommend: number | null, readonly comment: string | null, readonly erasedAt: string | null }> } | null };

export const RequestFeedbackDocument = "query RequestFeedback($id: ID!) {\n  request(id: $id) {\n    id\n    feedbackOccasions {\n      id\n      at\n      offered\n      expiresAt\n      answeredAt\n      reasons {\n        reason\n        explanation\n      }\n    }\n    feedback {\n      id\n      receivedAt\n      type\n      source\n      state\n      held\n      locale\n      satisfaction\n      effort\n      recommend\n      comment\n      erasedAt\n    }\n  }\n}" as TypedDocument<RequestFeedbackQuery, RequestFeedbackQueryVariables>;
