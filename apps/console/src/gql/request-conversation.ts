// Generated from src/resources/requests/page/request-conversation.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who reads a message. */
export type RequestMessageVisibility =
  /** Staff alone. */
  | 'INTERNAL'
  /** The customer and staff. */
  | 'PUBLIC';

/** On whose side somebody does something to a support request. */
export type RequestParty =
  /** The requester, or an administrator of their company account. */
  | 'CUSTOMER'
  /** The support desk. */
  | 'STAFF'
  /** What follows from time passing or from a new decision, without a person. */
  | 'SYSTEM';

export type RequestConversationQueryVariables = Exact<{
  id: string | number;
  messagesBefore?: string | null | undefined;
  eventsBefore?: string | null | undefined;
}>;


export type RequestConversationQuery = { readonly request: { readonly id: string, readonly revision: number, readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly authorKind: RequestParty, readonly authorName: string, readonly visibility: RequestMessageVisibility, readonly body: string }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly actorKind: RequestParty, readonly actorName: string, readonly data: Readonly<Record<string, unknown>> }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type ShownMessageFragment = { readonly id: string, readonly at: string, readonly authorKind: RequestParty, readonly authorName: string, readonly visibility: RequestMessageVisibility, readonly body: string };

export type ShownEventFragment = { readonly id: string, readonly at: string, readonly kind: string, readonly actorKind: RequestParty, readonly actorName: string, readonly data: Readonly<Record<string, unknown>> };

export const RequestConversationDocument = "query RequestConversation($id: ID!, $messagesBefore: String, $eventsBefore: String) {\n  request(id: $id) {\n    id\n    revision\n    messages(last: 50, before: $messagesBefore) {\n      nodes {\n        ...ShownMessage\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n    }\n    events(last: 100, before: $eventsBefore) {\n      nodes {\n        ...ShownEvent\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n}\n\nfragment ShownMessage on RequestMessage {\n  id\n  at\n  authorKind\n  authorName\n  visibility\n  body\n}\n\nfragment ShownEvent on RequestEvent {\n  id\n  at\n  kind\n  actorKind\n  actorName\n  data\n}" as TypedDocument<RequestConversationQuery, RequestConversationQueryVariables>;
