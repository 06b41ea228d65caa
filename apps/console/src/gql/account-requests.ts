// Generated from src/resources/requests/account/account-requests.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where a support request stands; nothing else says it again. */
export type RequestCategory =
  /** It has ended. */
  | 'CLOSED'
  /** The rules refuse it; it is recorded with its decision. */
  | 'DECLINED'
  /** Nobody has taken it on yet. */
  | 'NEW'
  /** Support works on it. */
  | 'OPEN'
  /** Support has answered it for good; the customer can still object. */
  | 'RESOLVED'
  /** The customer was asked something (6.4). */
  | 'WAITING_FOR_CUSTOMER'
  /** Somebody of the vendor other than the desk has to act, such as its laboratory. */
  | 'WAITING_FOR_VENDOR';

export type AccountRequestsQueryVariables = Exact<{
  account: string | number;
  after?: string | null | undefined;
}>;


export type AccountRequestsQuery = { readonly requests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly createdAt: string, readonly product: { readonly name: string }, readonly assignee: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AccountRequestFragment = { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly createdAt: string, readonly product: { readonly name: string }, readonly assignee: { readonly name: string } | null };

export const AccountRequestsDocument = "query AccountRequests($account: ID!, $after: String) {\n  requests(filter: {account: $account}, first: 25, after: $after) {\n    nodes {\n      ...AccountRequest\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment AccountRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n  createdAt\n  product {\n    name\n  }\n  assignee {\n    name\n  }\n}" as TypedDocument<AccountRequestsQuery, AccountRequestsQueryVariables>;
