// Generated from src/resources/requests/page/decide-request-again.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A request to be decided about again. */
export type DecideAgainInput = {
  /** Why, such as LICENCE_RENEWED; not blank, at most 1,000 characters. */
  readonly because: string;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The request. */
  readonly id: string | number;
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

export type DecideRequestAgainMutationVariables = Exact<{
  input: DecideAgainInput;
}>;


export type DecideRequestAgainMutation = { readonly decideAgain: { readonly receipt: { readonly position: number } | null, readonly request: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const DecideRequestAgainDocument = "mutation DecideRequestAgain($input: DecideAgainInput!) {\n  decideAgain(input: $input) {\n    receipt {\n      position\n    }\n    request {\n      id\n      revision\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<DecideRequestAgainMutation, DecideRequestAgainMutationVariables>;
