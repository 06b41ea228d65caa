// Generated from src/live/live.graphql by `pnpm codegen`.
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

/** Which requests somebody wants to hear of */
export type FollowedRequests =
  /** For staff those that are assigned to them; for customers those that they may follow */
  | 'MINE'
  /** All that one may see: for staff the whole queue */
  | 'QUEUE';

/** Says that one has a request open; to be said again every ten seconds. */
export type LookAtRequestInput = {
  /** Whether one looks no more. */
  readonly gone?: boolean;
  /** The request. */
  readonly id: string | number;
  /** Chosen by the client for each page that it shows, 1 to 64 characters: two tabs are two pages. */
  readonly page: string;
  /** Whether one is writing an answer or a note. */
  readonly writing?: boolean;
};

export type RequestChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type RequestChangedSubscription = { readonly requestChanged: { readonly kind: string, readonly revision: number | null } };

export type RequestsChangedSubscriptionVariables = Exact<{
  of: FollowedRequests;
}>;


export type RequestsChangedSubscription = { readonly requestsChanged: { readonly kind: string, readonly requestId: string | null } };

export type RequestPresenceSubscriptionVariables = Exact<{
  request: string | number;
}>;


export type RequestPresenceSubscription = { readonly requestPresence: ReadonlyArray<{ readonly subject: string, readonly name: string, readonly writing: boolean }> };

export type LookAtRequestMutationVariables = Exact<{
  input: LookAtRequestInput;
}>;


export type LookAtRequestMutation = { readonly lookAtRequest: { readonly presence: ReadonlyArray<{ readonly subject: string, readonly name: string, readonly writing: boolean }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type PresentFragment = { readonly subject: string, readonly name: string, readonly writing: boolean };

export const RequestChangedDocument = "subscription RequestChanged($id: ID!) {\n  requestChanged(id: $id) {\n    kind\n    revision\n  }\n}" as TypedDocument<RequestChangedSubscription, RequestChangedSubscriptionVariables>;

export const RequestsChangedDocument = "subscription RequestsChanged($of: FollowedRequests!) {\n  requestsChanged(of: $of) {\n    kind\n    requestId\n  }\n}" as TypedDocument<RequestsChangedSubscription, RequestsChangedSubscriptionVariables>;

export const RequestPresenceDocument = "subscription RequestPresence($request: ID!) {\n  requestPresence(request: $request) {\n    ...Present\n  }\n}\n\nfragment Present on RequestPresence {\n  subject\n  name\n  writing\n}" as TypedDocument<RequestPresenceSubscription, RequestPresenceSubscriptionVariables>;

export const LookAtRequestDocument = "mutation LookAtRequest($input: LookAtRequestInput!) {\n  lookAtRequest(input: $input) {\n    presence {\n      ...Present\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment Present on RequestPresence {\n  subject\n  name\n  writing\n}" as TypedDocument<LookAtRequestMutation, LookAtRequestMutationVariables>;
