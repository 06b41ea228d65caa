// Generated from src/resources/licences/grace-periods.graphql by `pnpm codegen`.
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

/** How long the licences of a product are to count beyond their last day. */
export type SetGracePeriodInput = {
  /** How many days, from 0 to 365; 0: not at all. */
  readonly days: number;
  /** Slug of the product. */
  readonly product: string;
  /** Why, for the history; not blank, at most 1,000 characters. */
  readonly reason: string;
};

export type GracePeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type GracePeriodsQuery = { readonly gracePeriods: ReadonlyArray<{ readonly days: number, readonly since: string, readonly author: string, readonly reason: string, readonly product: { readonly slug: string, readonly name: string } }> };

export type SetGracePeriodMutationVariables = Exact<{
  input: SetGracePeriodInput;
}>;


export type SetGracePeriodMutation = { readonly setGracePeriod: { readonly gracePeriod: { readonly days: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const GracePeriodsDocument = "query GracePeriods {\n  gracePeriods {\n    product {\n      slug\n      name\n    }\n    days\n    since\n    author\n    reason\n  }\n}" as TypedDocument<GracePeriodsQuery, GracePeriodsQueryVariables>;

export const SetGracePeriodDocument = "mutation SetGracePeriod($input: SetGracePeriodInput!) {\n  setGracePeriod(input: $input) {\n    gracePeriod {\n      days\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<SetGracePeriodMutation, SetGracePeriodMutationVariables>;
