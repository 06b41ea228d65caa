// Generated from src/resources/requests/page/say-about-request.graphql by `pnpm codegen`.
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

/** What staff says: to the customer as a reply, among themselves as a note. */
export type StaffMessageInput = {
  /** Uploads of yours that go with it; each is attached with the message, or none is and nothing is said. */
  readonly attachments?: ReadonlyArray<string | number> | null | undefined;
  /** Not blank, at most 20,000 characters. */
  readonly body: string;
  /** Refused where somebody changed the request since this revision. */
  readonly expectedRevision?: number | null | undefined;
  /** The request. */
  readonly id: string | number;
  /** Chosen by you, 8 to 100 characters; asking again with the same key writes no second message. */
  readonly idempotencyKey?: string | null | undefined;
};

export type ReplyToRequestMutationVariables = Exact<{
  input: StaffMessageInput;
}>;


export type ReplyToRequestMutation = { readonly replyToRequest: { readonly message: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type NoteOnRequestMutationVariables = Exact<{
  input: StaffMessageInput;
}>;


export type NoteOnRequestMutation = { readonly addNote: { readonly message: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SaidAboutRequestFragment = { readonly message: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const ReplyToRequestDocument = "mutation ReplyToRequest($input: StaffMessageInput!) {\n  replyToRequest(input: $input) {\n    ...SaidAboutRequest\n  }\n}\n\nfragment SaidAboutRequest on RequestMessagePayload {\n  message {\n    id\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<ReplyToRequestMutation, ReplyToRequestMutationVariables>;

export const NoteOnRequestDocument = "mutation NoteOnRequest($input: StaffMessageInput!) {\n  addNote(input: $input) {\n    ...SaidAboutRequest\n  }\n}\n\nfragment SaidAboutRequest on RequestMessagePayload {\n  message {\n    id\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<NoteOnRequestMutation, NoteOnRequestMutationVariables>;
