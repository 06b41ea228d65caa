// Generated from src/resources/requests/page/history/request-history.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** On whose side somebody does something to a support request. */
export type RequestParty =
  /** The requester, or an administrator of their company account. */
  | 'CUSTOMER'
  /** The support desk. */
  | 'STAFF'
  /** What follows from time passing or from a new decision, without a person. */
  | 'SYSTEM';

export type RequestHistoryQueryVariables = Exact<{
  id: string | number;
  before?: string | null | undefined;
}>;


export type RequestHistoryQuery = { readonly request: { readonly id: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly actorKind: RequestParty, readonly actorName: string, readonly data: Readonly<Record<string, unknown>> }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type HistoryEventFragment = { readonly id: string, readonly at: string, readonly kind: string, readonly actorKind: RequestParty, readonly actorName: string, readonly data: Readonly<Record<string, unknown>> };

export const RequestHistoryDocument = "query RequestHistory($id: ID!, $before: String) {\n  request(id: $id) {\n    id\n    events(last: 50, before: $before) {\n      nodes {\n        ...HistoryEvent\n      }\n      pageInfo {\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n}\n\nfragment HistoryEvent on RequestEvent {\n  id\n  at\n  kind\n  actorKind\n  actorName\n  data\n}" as TypedDocument<RequestHistoryQuery, RequestHistoryQueryVariables>;
