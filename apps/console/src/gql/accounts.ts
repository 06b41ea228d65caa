// Generated from src/resources/accounts/accounts.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a person may do in a company account. */
export type AccountRole =
  /** Sees all of the company's data, invites and removes members, and is shown codes. */
  | 'ADMINISTRATOR'
  /** Sees what the company holds, without the codes and without the other members. */
  | 'MEMBER';

/** Which company accounts; what is left out does not matter. */
export type CompanyAccountFilter = {
  /** True: only closed ones; false: only open ones. */
  readonly closed?: boolean | null | undefined;
  /** In one of these countries. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Every word occurs in the name or the number; a word of one or two characters begins a word there. Case does not count. */
  readonly search?: string | null | undefined;
};

/** How a list of company accounts is sorted. */
export type CompanyAccountOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: CompanyAccountOrderField;
};

/** What a list of company accounts is sorted by. */
export type CompanyAccountOrderField =
  /** When they were registered. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** Whether an invitation's token is still taken. */
export type InvitationState =
  /** Somebody came in by it. */
  | 'ACCEPTED'
  /** Nobody came in by it in time. */
  | 'EXPIRED'
  /** It is taken. */
  | 'PENDING'
  /** It was taken back. */
  | 'REVOKED';

/** Which way a list is sorted. What has no value comes last either way. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

export type AccountListQueryVariables = Exact<{
  filter?: CompanyAccountFilter | null | undefined;
  orderBy?: CompanyAccountOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountListQuery = { readonly companyAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly createdAt: string, readonly closedAt: string | null, readonly administrators: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AccountDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountDetailQuery = { readonly companyAccount: { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly createdAt: string, readonly closedAt: string | null, readonly administrators: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type AccountPeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountPeopleQuery = { readonly companyAccount: { readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string | null, readonly role: AccountRole, readonly joinedAt: string, readonly removedAt: string | null }>, readonly invitations: ReadonlyArray<{ readonly id: string, readonly email: string, readonly role: AccountRole, readonly state: InvitationState, readonly inviterName: string, readonly invitedAt: string, readonly expiresAt: string }> } | null };

export type AccountHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountHistoryQuery = { readonly companyAccount: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type AccountFactsFragment = { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly createdAt: string, readonly closedAt: string | null, readonly administrators: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AccountMemberFactsFragment = { readonly id: string, readonly name: string, readonly email: string | null, readonly role: AccountRole, readonly joinedAt: string, readonly removedAt: string | null };

export type AccountInvitationFactsFragment = { readonly id: string, readonly email: string, readonly role: AccountRole, readonly state: InvitationState, readonly inviterName: string, readonly invitedAt: string, readonly expiresAt: string };

export type AccountChangeFragment = { readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export const AccountListDocument = "query AccountList($filter: CompanyAccountFilter, $orderBy: CompanyAccountOrder, $first: Int!, $after: String) {\n  companyAccounts(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...AccountFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment AccountFacts on CompanyAccount {\n  id\n  number\n  name\n  country\n  revision\n  createdAt\n  closedAt\n  administrators {\n    id\n    name\n  }\n}" as TypedDocument<AccountListQuery, AccountListQueryVariables>;

export const AccountDetailDocument = "query AccountDetail($id: ID!) {\n  companyAccount(id: $id) {\n    ...AccountFacts\n  }\n}\n\nfragment AccountFacts on CompanyAccount {\n  id\n  number\n  name\n  country\n  revision\n  createdAt\n  closedAt\n  administrators {\n    id\n    name\n  }\n}" as TypedDocument<AccountDetailQuery, AccountDetailQueryVariables>;

export const AccountPeopleDocument = "query AccountPeople($id: ID!) {\n  companyAccount(id: $id) {\n    members(removed: true) {\n      ...AccountMemberFacts\n    }\n    invitations {\n      ...AccountInvitationFacts\n    }\n  }\n}\n\nfragment AccountMemberFacts on AccountMember {\n  id\n  name\n  email\n  role\n  joinedAt\n  removedAt\n}\n\nfragment AccountInvitationFacts on AccountInvitation {\n  id\n  email\n  role\n  state\n  inviterName\n  invitedAt\n  expiresAt\n}" as TypedDocument<AccountPeopleQuery, AccountPeopleQueryVariables>;

export const AccountHistoryDocument = "query AccountHistory($id: ID!) {\n  companyAccount(id: $id) {\n    history {\n      ...AccountChange\n    }\n  }\n}\n\nfragment AccountChange on RecordChange {\n  id\n  at\n  author\n  action\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<AccountHistoryQuery, AccountHistoryQueryVariables>;
