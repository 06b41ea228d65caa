// Generated from src/resources/licences/account-choices.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccountChoicesQueryVariables = Exact<{
  search: string;
}>;


export type AccountChoicesQuery = { readonly companyAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly closedAt: string | null }> } };

export type AccountChosenQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountChosenQuery = { readonly companyAccount: { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly closedAt: string | null } | null };

export type AccountChoiceFragment = { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly closedAt: string | null };

export const AccountChoicesDocument = "query AccountChoices($search: String!) {\n  companyAccounts(filter: {search: $search}, first: 10) {\n    nodes {\n      ...AccountChoice\n    }\n  }\n}\n\nfragment AccountChoice on CompanyAccount {\n  id\n  number\n  name\n  country\n  closedAt\n}" as TypedDocument<AccountChoicesQuery, AccountChoicesQueryVariables>;

export const AccountChosenDocument = "query AccountChosen($id: ID!) {\n  companyAccount(id: $id) {\n    ...AccountChoice\n  }\n}\n\nfragment AccountChoice on CompanyAccount {\n  id\n  number\n  name\n  country\n  closedAt\n}" as TypedDocument<AccountChosenQuery, AccountChosenQueryVariables>;
