// Generated from src/replies/canned-replies.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a canned reply says in one language. */
export type CannedReplyWordsInput = {
  /** Not blank, at most 10,000 characters; placeholders as `replyPlaceholders` lists them. */
  readonly text: string;
  /** By which staff finds it; 1 to 100 characters. */
  readonly title: string;
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

/** A canned reply to retire or to bring back. */
export type RetireCannedReplyInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** Which one. */
  readonly id: string | number;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** A canned reply as it is to be. */
export type SaveCannedReplyInput = {
  /** In English; one of the two languages it needs. */
  readonly en?: CannedReplyWordsInput | null | undefined;
  /** The revision that is changed; not for a new one. */
  readonly expectedRevision?: number | null | undefined;
  /** Which one; a new one where it is left out. */
  readonly id?: string | number | null | undefined;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** In Simplified Chinese. */
  readonly zh?: CannedReplyWordsInput | null | undefined;
};

export type CannedRepliesQueryVariables = Exact<{ [key: string]: never; }>;


export type CannedRepliesQuery = { readonly cannedReplies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly placeholders: ReadonlyArray<string>, readonly retired: boolean, readonly revision: number, readonly en: { readonly title: string, readonly text: string } | null, readonly zh: { readonly title: string, readonly text: string } | null }>, readonly replyPlaceholders: ReadonlyArray<{ readonly name: string, readonly meaning: string }> };

export type CannedReplyHistoryQueryVariables = Exact<{
  key: string | number;
}>;


export type CannedReplyHistoryQuery = { readonly record: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type SaveCannedReplyMutationVariables = Exact<{
  input: SaveCannedReplyInput;
}>;


export type SaveCannedReplyMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireCannedReplyMutationVariables = Exact<{
  input: RetireCannedReplyInput;
}>;


export type RetireCannedReplyMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RestoreCannedReplyMutationVariables = Exact<{
  input: RetireCannedReplyInput;
}>;


export type RestoreCannedReplyMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CannedReplyFactsFragment = { readonly id: string, readonly title: string, readonly placeholders: ReadonlyArray<string>, readonly retired: boolean, readonly revision: number, readonly en: { readonly title: string, readonly text: string } | null, readonly zh: { readonly title: string, readonly text: string } | null };

export type CannedReplyChangeFragment = { readonly id: string, readonly at: string, readonly author: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export const CannedRepliesDocument = "query CannedReplies {\n  cannedReplies(retired: true) {\n    ...CannedReplyFacts\n  }\n  replyPlaceholders {\n    name\n    meaning\n  }\n}\n\nfragment CannedReplyFacts on CannedReply {\n  id\n  title\n  en {\n    title\n    text\n  }\n  zh {\n    title\n    text\n  }\n  placeholders\n  retired\n  revision\n}" as TypedDocument<CannedRepliesQuery, CannedRepliesQueryVariables>;

export const CannedReplyHistoryDocument = "query CannedReplyHistory($key: ID!) {\n  record: cannedReply(id: $key) {\n    history {\n      ...CannedReplyChange\n    }\n  }\n}\n\nfragment CannedReplyChange on RecordChange {\n  id\n  at\n  author\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<CannedReplyHistoryQuery, CannedReplyHistoryQueryVariables>;

export const SaveCannedReplyDocument = "mutation SaveCannedReply($input: SaveCannedReplyInput!) {\n  payload: saveCannedReply(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<SaveCannedReplyMutation, SaveCannedReplyMutationVariables>;

export const RetireCannedReplyDocument = "mutation RetireCannedReply($input: RetireCannedReplyInput!) {\n  payload: retireCannedReply(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RetireCannedReplyMutation, RetireCannedReplyMutationVariables>;

export const RestoreCannedReplyDocument = "mutation RestoreCannedReply($input: RetireCannedReplyInput!) {\n  payload: restoreCannedReply(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RestoreCannedReplyMutation, RestoreCannedReplyMutationVariables>;
