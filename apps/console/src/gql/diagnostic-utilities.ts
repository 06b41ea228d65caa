// Generated from src/utilities/diagnostic-utilities.graphql by `pnpm codegen`.
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

/** A diagnostic utility to retire or to bring back. */
export type RetireDiagnosticUtilityInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** Which one. */
  readonly id: string | number;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** A diagnostic utility as it is to be. */
export type SaveDiagnosticUtilityInput = {
  /** What it takes from the customer's device, in English. */
  readonly collectsEn: string;
  /** What it takes from the customer's device, in Simplified Chinese. */
  readonly collectsZh: string;
  /** The revision that is changed; not for a new one. */
  readonly expectedRevision?: number | null | undefined;
  /** Which one; a new one where it is left out. */
  readonly id?: string | number | null | undefined;
  /** How it is run, in English; at most 5,000 characters. */
  readonly instructionsEn: string;
  /** How it is run, in Simplified Chinese; at most 5,000 characters. */
  readonly instructionsZh: string;
  /** 1 to 100 characters; no two have the same. */
  readonly name: string;
  /** Slugs of the products that it is for; for all where empty. */
  readonly products?: ReadonlyArray<string> | null | undefined;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Where the customer downloads it: a whole https address. */
  readonly url: string;
};

export type DiagnosticUtilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type DiagnosticUtilitiesQuery = { readonly diagnosticUtilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string, readonly instructionsEn: string, readonly instructionsZh: string, readonly collectsEn: string, readonly collectsZh: string, readonly retired: boolean, readonly revision: number, readonly products: ReadonlyArray<{ readonly slug: string, readonly name: string }> }> };

export type DiagnosticUtilityHistoryQueryVariables = Exact<{
  key: string | number;
}>;


export type DiagnosticUtilityHistoryQuery = { readonly record: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type SaveDiagnosticUtilityMutationVariables = Exact<{
  input: SaveDiagnosticUtilityInput;
}>;


export type SaveDiagnosticUtilityMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireDiagnosticUtilityMutationVariables = Exact<{
  input: RetireDiagnosticUtilityInput;
}>;


export type RetireDiagnosticUtilityMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RestoreDiagnosticUtilityMutationVariables = Exact<{
  input: RetireDiagnosticUtilityInput;
}>;


export type RestoreDiagnosticUtilityMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DiagnosticUtilityFactsFragment = { readonly id: string, readonly name: string, readonly url: string, readonly instructionsEn: string, readonly instructionsZh: string, readonly collectsEn: string, readonly collectsZh: string, readonly retired: boolean, readonly revision: number, readonly products: ReadonlyArray<{ readonly slug: string, readonly name: string }> };

export type DiagnosticUtilityChangeFragment = { readonly id: string, readonly at: string, readonly author: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export const DiagnosticUtilitiesDocument = "query DiagnosticUtilities {\n  diagnosticUtilities(retired: true) {\n    ...DiagnosticUtilityFacts\n  }\n}\n\nfragment DiagnosticUtilityFacts on DiagnosticUtility {\n  id\n  name\n  url\n  instructionsEn\n  instructionsZh\n  collectsEn\n  collectsZh\n  products {\n    slug\n    name\n  }\n  retired\n  revision\n}" as TypedDocument<DiagnosticUtilitiesQuery, DiagnosticUtilitiesQueryVariables>;

export const DiagnosticUtilityHistoryDocument = "query DiagnosticUtilityHistory($key: ID!) {\n  record: diagnosticUtility(id: $key) {\n    history {\n      ...DiagnosticUtilityChange\n    }\n  }\n}\n\nfragment DiagnosticUtilityChange on RecordChange {\n  id\n  at\n  author\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<DiagnosticUtilityHistoryQuery, DiagnosticUtilityHistoryQueryVariables>;

export const SaveDiagnosticUtilityDocument = "mutation SaveDiagnosticUtility($input: SaveDiagnosticUtilityInput!) {\n  payload: saveDiagnosticUtility(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<SaveDiagnosticUtilityMutation, SaveDiagnosticUtilityMutationVariables>;

export const RetireDiagnosticUtilityDocument = "mutation RetireDiagnosticUtility($input: RetireDiagnosticUtilityInput!) {\n  payload: retireDiagnosticUtility(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RetireDiagnosticUtilityMutation, RetireDiagnosticUtilityMutationVariables>;

export const RestoreDiagnosticUtilityDocument = "mutation RestoreDiagnosticUtility($input: RetireDiagnosticUtilityInput!) {\n  payload: restoreDiagnosticUtility(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RestoreDiagnosticUtilityMutation, RestoreDiagnosticUtilityMutationVariables>;
