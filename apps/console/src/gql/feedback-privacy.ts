// Generated from src/feedback-settings/feedback-privacy.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A person whose feedback is erased, and why. */
export type ErasePersonFeedbackInput = {
  /** The mail address that they gave, or that they were asked at. */
  readonly email?: string | null | undefined;
  /** Why; at most 1,000 characters. It is kept: it must not name the person. */
  readonly reason: string;
  /** The identity provider's lasting name of the person. */
  readonly subject?: string | null | undefined;
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

/** A person, by their mail address, their subject or both; what bears either is theirs. */
export type FeedbackPersonInput = {
  /** The mail address that they gave, or that they were asked at. */
  readonly email?: string | null | undefined;
  /** The identity provider's lasting name of the person. */
  readonly subject?: string | null | undefined;
};

export type ExportPersonFeedbackMutationVariables = Exact<{
  input: FeedbackPersonInput;
}>;


export type ExportPersonFeedbackMutation = { readonly exportPersonFeedback: { readonly data: Readonly<Record<string, unknown>> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ErasePersonFeedbackMutationVariables = Exact<{
  input: ErasePersonFeedbackInput;
}>;


export type ErasePersonFeedbackMutation = { readonly erasePersonFeedback: { readonly feedback: number | null, readonly occasions: number | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const ExportPersonFeedbackDocument = "mutation ExportPersonFeedback($input: FeedbackPersonInput!) {\n  exportPersonFeedback(input: $input) {\n    data\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<ExportPersonFeedbackMutation, ExportPersonFeedbackMutationVariables>;

export const ErasePersonFeedbackDocument = "mutation ErasePersonFeedback($input: ErasePersonFeedbackInput!) {\n  erasePersonFeedback(input: $input) {\n    feedback\n    occasions\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<ErasePersonFeedbackMutation, ErasePersonFeedbackMutationVariables>;
