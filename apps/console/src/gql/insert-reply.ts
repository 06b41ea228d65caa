// Generated from src/resources/requests/replies/insert-reply.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A language in which customers are answered. */
export type ReplyLocale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

export type RepliesToInsertQueryVariables = Exact<{ [key: string]: never; }>;


export type RepliesToInsertQuery = { readonly cannedReplies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly en: { readonly text: string } | null, readonly zh: { readonly text: string } | null }> };

export type FilledReplyQueryVariables = Exact<{
  reply: string | number;
  request: string | number;
}>;


export type FilledReplyQuery = { readonly filledReply: { readonly locale: ReplyLocale, readonly otherLanguage: boolean, readonly text: string | null, readonly missing: ReadonlyArray<string> } | null };

export const RepliesToInsertDocument = "query RepliesToInsert {\n  cannedReplies {\n    id\n    title\n    en {\n      text\n    }\n    zh {\n      text\n    }\n  }\n}" as TypedDocument<RepliesToInsertQuery, RepliesToInsertQueryVariables>;

export const FilledReplyDocument = "query FilledReply($reply: ID!, $request: ID!) {\n  filledReply(reply: $reply, request: $request) {\n    locale\n    otherLanguage\n    text\n    missing\n  }\n}" as TypedDocument<FilledReplyQuery, FilledReplyQueryVariables>;
