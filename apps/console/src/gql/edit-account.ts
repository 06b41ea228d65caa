// Generated from src/resources/accounts/edit-account.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A company account to close. */
export type CloseCompanyAccountInput = {
  /** The revision that is closed. */
  readonly expectedRevision: number;
  /** The account. */
  readonly id: string | number;
  /** Why; not blank, at most 1,000 characters. */
  readonly reason: string;
};

/** A company account for a customer. */
export type CreateCompanyAccountInput = {
  /** Where it is. */
  readonly country: string;
  /** The organisation's name; not blank, at most 200 characters. */
  readonly name: string;
  /** Letters, digits and hyphens, at most 32, and nobody else's; the next free one is given without it. */
  readonly number?: string | null | undefined;
  /** Why; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
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

/** A company account to reopen. */
export type ReopenCompanyAccountInput = {
  /** The revision that is reopened. */
  readonly expectedRevision: number;
  /** The account. */
  readonly id: string | number;
  /** Why; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** What to change of a company account; what is left out stays. */
export type UpdateCompanyAccountInput = {
  /** Where it is now. */
  readonly country?: string | null | undefined;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The account. */
  readonly id: string | number;
  /** Its new name; not blank, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** Its new number: letters, digits and hyphens, at most 32, and nobody else's. */
  readonly number?: string | null | undefined;
  /** Why; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

export type CreateAccountMutationVariables = Exact<{
  input: CreateCompanyAccountInput;
}>;


export type CreateAccountMutation = { readonly createCompanyAccount: { readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly history: ReadonlyArray<{ readonly at: string, readonly author: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateCompanyAccountInput;
}>;


export type UpdateAccountMutation = { readonly updateCompanyAccount: { readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly history: ReadonlyArray<{ readonly at: string, readonly author: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CloseAccountMutationVariables = Exact<{
  input: CloseCompanyAccountInput;
}>;


export type CloseAccountMutation = { readonly closeCompanyAccount: { readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly history: ReadonlyArray<{ readonly at: string, readonly author: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReopenAccountMutationVariables = Exact<{
  input: ReopenCompanyAccountInput;
}>;


export type ReopenAccountMutation = { readonly reopenCompanyAccount: { readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly history: ReadonlyArray<{ readonly at: string, readonly author: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AccountEditFragment = { readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly country: string, readonly revision: number, readonly history: ReadonlyArray<{ readonly at: string, readonly author: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const CreateAccountDocument = "mutation CreateAccount($input: CreateCompanyAccountInput!) {\n  createCompanyAccount(input: $input) {\n    ...AccountEdit\n  }\n}\n\nfragment AccountEdit on CompanyAccountPayload {\n  account {\n    id\n    number\n    name\n    country\n    revision\n    history {\n      at\n      author\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<CreateAccountMutation, CreateAccountMutationVariables>;

export const UpdateAccountDocument = "mutation UpdateAccount($input: UpdateCompanyAccountInput!) {\n  updateCompanyAccount(input: $input) {\n    ...AccountEdit\n  }\n}\n\nfragment AccountEdit on CompanyAccountPayload {\n  account {\n    id\n    number\n    name\n    country\n    revision\n    history {\n      at\n      author\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<UpdateAccountMutation, UpdateAccountMutationVariables>;

export const CloseAccountDocument = "mutation CloseAccount($input: CloseCompanyAccountInput!) {\n  closeCompanyAccount(input: $input) {\n    ...AccountEdit\n  }\n}\n\nfragment AccountEdit on CompanyAccountPayload {\n  account {\n    id\n    number\n    name\n    country\n    revision\n    history {\n      at\n      author\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<CloseAccountMutation, CloseAccountMutationVariables>;

export const ReopenAccountDocument = "mutation ReopenAccount($input: ReopenCompanyAccountInput!) {\n  reopenCompanyAccount(input: $input) {\n    ...AccountEdit\n  }\n}\n\nfragment AccountEdit on CompanyAccountPayload {\n  account {\n    id\n    number\n    name\n    country\n    revision\n    history {\n      at\n      author\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<ReopenAccountMutation, ReopenAccountMutationVariables>;
