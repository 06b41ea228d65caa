// Generated from src/feedback/feedback.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How feedback came. */
export type FeedbackSource =
  /** From a company account (7.2). */
  | 'ACCOUNT'
  /** By the form for home & mobile (7.1). */
  | 'FORM'
  /** By the link of an invitation (6.3). */
  | 'INVITATION';

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

/** Feedback on support for business products, from a company account (7.2). */
export type GiveAccountFeedbackInput = {
  /** The company account; you belong to it. */
  readonly account: string | number;
  /** Clauses of the rules that it is about, by their ids in the edition in force, such as `4.2.5`; at most 20. */
  readonly clauses?: ReadonlyArray<string> | null | undefined;
  /** In your own words: not blank, at most 4,000 characters. */
  readonly comment: string;
  /** Chosen by you, 8 to 100 characters; sent again within a day with the same key, nothing is written again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Slug of the product that it is about. */
  readonly product?: string | null | undefined;
  /** A support request of the account that it is about, as far as you may see it. */
  readonly request?: string | number | null | undefined;
  /** How satisfied you are with support: 1 to 5, 5 the most. */
  readonly satisfaction?: number | null | undefined;
  /** What it is; anything but RATING, which answers an invitation. */
  readonly type: FeedbackType;
};

/** Feedback on support for home & mobile products, by the public form (7.1). */
export type GiveFeedbackInput = {
  /** Clauses of the rules that it is about, by their ids in the edition in force, such as `4.2.5`; at most 20. */
  readonly clauses?: ReadonlyArray<string> | null | undefined;
  /** In your own words: not blank, at most 4,000 characters. */
  readonly comment: string;
  /** A mail address for an answer; that of your sign-in without it, and none for whoever is not signed in. */
  readonly email?: string | null | undefined;
  /** Leave it out: a form shows this field to no person, and what comes with it filled is thrown away. */
  readonly homepage?: string | null | undefined;
  /** How to call you; at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Slug of the product that it is about. */
  readonly product?: string | null | undefined;
  /** Number of a support request of yours that it is about; takes being signed in. */
  readonly request?: string | null | undefined;
  /** How satisfied you are with support: 1 to 5, 5 the most. */
  readonly satisfaction?: number | null | undefined;
  /** Of `feedbackForm`; good for one submission, from some seconds after it was made on. */
  readonly ticket: string;
  /** What it is; anything but RATING, which answers an invitation. */
  readonly type: FeedbackType;
};

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type FeedbackFormQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackFormQuery = { readonly feedbackForm: { readonly ticket: string, readonly notBefore: string } };

export type RequestsToNameQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestsToNameQuery = { readonly ownRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly subject: string, readonly segment: Segment, readonly account: { readonly id: string } | null }> } };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { readonly giveFeedback: { readonly thanks: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type GiveAccountFeedbackMutationVariables = Exact<{
  input: GiveAccountFeedbackInput;
}>;


export type GiveAccountFeedbackMutation = { readonly giveAccountFeedback: { readonly thanks: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type OwnFeedbackQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnFeedbackQuery = { readonly ownFeedback: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly type: FeedbackType, readonly source: FeedbackSource, readonly satisfaction: number | null, readonly effort: number | null, readonly recommend: number | null, readonly comment: string | null, readonly request: { readonly id: string, readonly number: string, readonly subject: string } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly at: string, readonly text: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FeedbackChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackChoiceQuery = { readonly feedbackChoice: { readonly optedOut: boolean } };

export type OptOutOfFeedbackMutationVariables = Exact<{ [key: string]: never; }>;


export type OptOutOfFeedbackMutation = { readonly optOutOfFeedback: { readonly choice: { readonly optedOut: boolean } } };

export type OptInToFeedbackMutationVariables = Exact<{ [key: string]: never; }>;


export type OptInToFeedbackMutation = { readonly optInToFeedback: { readonly choice: { readonly optedOut: boolean } } };

export const FeedbackFormDocument = "query FeedbackForm {\n  feedbackForm {\n    ticket\n    notBefore\n  }\n}" as TypedDocument<FeedbackFormQuery, FeedbackFormQueryVariables>;

export const RequestsToNameDocument = "query RequestsToName {\n  ownRequests(first: 50) {\n    nodes {\n      id\n      number\n      subject\n      segment\n      account {\n        id\n      }\n    }\n  }\n}" as TypedDocument<RequestsToNameQuery, RequestsToNameQueryVariables>;

export const GiveFeedbackDocument = "mutation GiveFeedback($input: GiveFeedbackInput!) {\n  giveFeedback(input: $input) {\n    thanks\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<GiveFeedbackMutation, GiveFeedbackMutationVariables>;

export const GiveAccountFeedbackDocument = "mutation GiveAccountFeedback($input: GiveAccountFeedbackInput!) {\n  giveAccountFeedback(input: $input) {\n    thanks\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<GiveAccountFeedbackMutation, GiveAccountFeedbackMutationVariables>;

export const OwnFeedbackDocument = "query OwnFeedback($after: String) {\n  ownFeedback(first: 20, after: $after) {\n    nodes {\n      id\n      receivedAt\n      type\n      source\n      satisfaction\n      effort\n      recommend\n      comment\n      request {\n        id\n        number\n        subject\n      }\n      answers {\n        id\n        at\n        text\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}" as TypedDocument<OwnFeedbackQuery, OwnFeedbackQueryVariables>;

export const FeedbackChoiceDocument = "query FeedbackChoice {\n  feedbackChoice {\n    optedOut\n  }\n}" as TypedDocument<FeedbackChoiceQuery, FeedbackChoiceQueryVariables>;

export const OptOutOfFeedbackDocument = "mutation OptOutOfFeedback {\n  optOutOfFeedback {\n    choice {\n      optedOut\n    }\n  }\n}" as TypedDocument<OptOutOfFeedbackMutation, OptOutOfFeedbackMutationVariables>;

export const OptInToFeedbackDocument = "mutation OptInToFeedback {\n  optInToFeedback {\n    choice {\n      optedOut\n    }\n  }\n}" as TypedDocument<OptInToFeedbackMutation, OptInToFeedbackMutationVariables>;
