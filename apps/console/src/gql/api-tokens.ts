// Generated from src/api-tokens/api-tokens.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether an API token is taken. */
export type ApiTokenState =
  /** It is taken. */
  | 'ACTIVE'
  /** Its last day is over. */
  | 'EXPIRED'
  /** Somebody ended it before its last day. */
  | 'REVOKED';

/** A token to make for a machine. */
export type CreateApiTokenInput = {
  /** Its last day, at most 366 days from today. */
  readonly expiresOn: string;
  /** What it is for; not blank, at most 100 characters. */
  readonly name: string;
  /** The permissions that it gets, of those that you have; `apiTokens.manage` goes to no token. */
  readonly scopes: ReadonlyArray<string>;
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

/** A token to end. */
export type RevokeApiTokenInput = {
  /** Id of the token. */
  readonly id: string | number;
};

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { readonly apiTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly ending: string, readonly scopes: ReadonlyArray<string>, readonly expiresOn: string, readonly createdAt: string, readonly creatorName: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly revokerName: string | null, readonly state: ApiTokenState }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { readonly createApiToken: { readonly secret: string | null, readonly apiToken: { readonly id: string, readonly name: string, readonly ending: string, readonly scopes: ReadonlyArray<string>, readonly expiresOn: string, readonly createdAt: string, readonly creatorName: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly revokerName: string | null, readonly state: ApiTokenState } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { readonly revokeApiToken: { readonly apiToken: { readonly id: string, readonly name: string, readonly ending: string, readonly scopes: ReadonlyArray<string>, readonly expiresOn: string, readonly createdAt: string, readonly creatorName: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly revokerName: string | null, readonly state: ApiTokenState } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ApiTokenFactsFragment = { readonly id: string, readonly name: string, readonly ending: string, readonly scopes: ReadonlyArray<string>, readonly expiresOn: string, readonly createdAt: string, readonly creatorName: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly revokerName: string | null, readonly state: ApiTokenState };

export const ApiTokensDocument = "query ApiTokens {\n  apiTokens {\n    ...ApiTokenFacts\n  }\n}\n\nfragment ApiTokenFacts on ApiToken {\n  id\n  name\n  ending\n  scopes\n  expiresOn\n  createdAt\n  creatorName\n  lastUsedAt\n  revokedAt\n  revokerName\n  state\n}" as TypedDocument<ApiTokensQuery, ApiTokensQueryVariables>;

export const CreateApiTokenDocument = "mutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    secret\n    apiToken {\n      ...ApiTokenFacts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment ApiTokenFacts on ApiToken {\n  id\n  name\n  ending\n  scopes\n  expiresOn\n  createdAt\n  creatorName\n  lastUsedAt\n  revokedAt\n  revokerName\n  state\n}" as TypedDocument<CreateApiTokenMutation, CreateApiTokenMutationVariables>;

export const RevokeApiTokenDocument = "mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    apiToken {\n      ...ApiTokenFacts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment ApiTokenFacts on ApiToken {\n  id\n  name\n  ending\n  scopes\n  expiresOn\n  createdAt\n  creatorName\n  lastUsedAt\n  revokedAt\n  revokerName\n  state\n}" as TypedDocument<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
