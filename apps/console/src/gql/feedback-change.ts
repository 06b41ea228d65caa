// Generated from src/resources/feedback/page/feedback-change.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What support answers to feedback. */
export type AnswerFeedbackInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The feedback. */
  readonly id: string | number;
  /** Why, for staff; at most 1,000 characters. It outlives an erasure: name nobody. */
  readonly reason?: string | null | undefined;
  /** The answer, in the giver's language: not blank, at most 10,000 characters. */
  readonly text: string;
};

/** Why something was refused. Codes never change; messages follow Accept-Language. */
export type ErrorCode =
  /** The request is not valid. */
  | 'BAD_USER_INPUT'
  /** Somebody else changed this in the meantime. */
  | 'CONFLICT'
  /** You lack the permission that this needs. */
  | 'FORBIDDEN'
  /** Something failed on our side. Quote the request id when you report it. */
  | 'INTERNAL'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** The operation exceeds a limit of this server. */
  | 'QUERY_TOO_COMPLEX'
  /** Too many requests; wait a little. */
  | 'RATE_LIMITED'
  /** Sign in first. */
  | 'UNAUTHENTICATED';

/** Who looks into feedback. */
export type FeedbackAssigneeInput = {
  /** How people call them; not blank. */
  readonly name: string;
  /** The identity provider's lasting name of the person; not blank. */
  readonly subject: string;
};

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

/** What feedback is about, as staff find; what is left out stays. By which values it is counted stays as it was when it came. */
export type LinkFeedbackInput = {
  /** All clauses that it is about, by their ids; at most 20. */
  readonly clauses?: ReadonlyArray<string> | null | undefined;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The feedback. */
  readonly id: string | number;
  /** Why, for staff; at most 1,000 characters. It outlives an erasure: name nobody. */
  readonly reason?: string | null | undefined;
  /** A support request; null for none. Where its giver named one, or rated one, that stays. */
  readonly request?: string | number | null | undefined;
};

/** Feedback as it was seen. */
export type SeenFeedbackInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The feedback. */
  readonly id: string | number;
  /** Why, for staff; at most 1,000 characters. It outlives an erasure: name nobody. */
  readonly reason?: string | null | undefined;
};

/** What becomes of feedback, and who looks into it; what is left out stays. */
export type TriageFeedbackInput = {
  /** Who looks into it; null for nobody. */
  readonly assignee?: FeedbackAssigneeInput | null | undefined;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The feedback. */
  readonly id: string | number;
  /** Why, for staff; at most 1,000 characters. It outlives an erasure: name nobody. */
  readonly reason?: string | null | undefined;
  /** One of its `nextStates`. */
  readonly state?: FeedbackState | null | undefined;
};

export type TriageFeedbackMutationVariables = Exact<{
  input: TriageFeedbackInput;
}>;


export type TriageFeedbackMutation = { readonly triageFeedback: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AnswerFeedbackMutationVariables = Exact<{
  input: AnswerFeedbackInput;
}>;


export type AnswerFeedbackMutation = { readonly answerFeedback: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type LinkFeedbackMutationVariables = Exact<{
  input: LinkFeedbackInput;
}>;


export type LinkFeedbackMutation = { readonly linkFeedback: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReleaseFeedbackMutationVariables = Exact<{
  input: SeenFeedbackInput;
}>;


export type ReleaseFeedbackMutation = { readonly releaseFeedback: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DiscardFeedbackMutationVariables = Exact<{
  input: SeenFeedbackInput;
}>;


export type DiscardFeedbackMutation = { readonly discardFeedback: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const TriageFeedbackDocument = "mutation TriageFeedback($input: TriageFeedbackInput!) {\n  triageFeedback(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<TriageFeedbackMutation, TriageFeedbackMutationVariables>;

export const AnswerFeedbackDocument = "mutation AnswerFeedback($input: AnswerFeedbackInput!) {\n  answerFeedback(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;

export const LinkFeedbackDocument = "mutation LinkFeedback($input: LinkFeedbackInput!) {\n  linkFeedback(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<LinkFeedbackMutation, LinkFeedbackMutationVariables>;

export const ReleaseFeedbackDocument = "mutation ReleaseFeedback($input: SeenFeedbackInput!) {\n  releaseFeedback(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<ReleaseFeedbackMutation, ReleaseFeedbackMutationVariables>;

export const DiscardFeedbackDocument = "mutation DiscardFeedback($input: SeenFeedbackInput!) {\n  discardFeedback(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<DiscardFeedbackMutation, DiscardFeedbackMutationVariables>;
