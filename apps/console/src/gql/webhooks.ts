// Generated from src/webhooks/webhooks.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where another system is to be told what happens to requests. */
export type CreateWebhookEndpointInput = {
  /** What it is for; not blank, at most 200 characters. */
  readonly description: string;
  /** Kinds of events, as in `webhookKinds`; none stands for all. */
  readonly kinds?: ReadonlyArray<string>;
  /** Its address; https, on the public internet. */
  readonly url: string;
  /** Whether subjects and public messages go along; without it no text of a person leaves. */
  readonly withText?: boolean;
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

/** A delivery to make again. */
export type RedeliverWebhookInput = {
  /** The delivery. */
  readonly id: string | number;
};

/** A new secret for an endpoint. */
export type RotateWebhookSecretInput = {
  /** The endpoint. */
  readonly id: string | number;
  /** For how many hours the old secret signs beside the new one, 0 to 168; 0 where it was given away. */
  readonly overlapHours?: number;
};

/** An endpoint as it is to be; what is left out stays. */
export type UpdateWebhookEndpointInput = {
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Whether anything is sent to it. */
  readonly enabled?: boolean | null | undefined;
  /** The revision that you saw. */
  readonly expectedRevision: number;
  /** The endpoint. */
  readonly id: string | number;
  /** Kinds of events; none stands for all. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** Its address. */
  readonly url?: string | null | undefined;
  /** Whether subjects and public messages go along. */
  readonly withText?: boolean | null | undefined;
};

/** What became of a delivery */
export type WebhookDeliveryState =
  /** The endpoint was turned off before it was sent */
  | 'CANCELLED'
  /** The receiver answered with a status from 200 to 299 */
  | 'DELIVERED'
  /** The last attempt failed */
  | 'FAILED'
  /** It is to be sent, for the first time or again */
  | 'WAITING';

/** An endpoint. */
export type WebhookEndpointInput = {
  /** The endpoint. */
  readonly id: string | number;
};

export type WebhookEndpointsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEndpointsQuery = { readonly webhookKinds: ReadonlyArray<string>, readonly webhookEndpoints: ReadonlyArray<{ readonly id: string, readonly url: string, readonly description: string, readonly kinds: ReadonlyArray<string>, readonly enabled: boolean, readonly withText: boolean, readonly failingSince: string | null, readonly turnedOffAt: string | null, readonly previousSecretUntil: string | null, readonly revision: number }> };

export type WebhookEndpointPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type WebhookEndpointPageQuery = { readonly webhookKinds: ReadonlyArray<string>, readonly webhookEndpoint: { readonly id: string, readonly url: string, readonly description: string, readonly kinds: ReadonlyArray<string>, readonly enabled: boolean, readonly withText: boolean, readonly failingSince: string | null, readonly turnedOffAt: string | null, readonly previousSecretUntil: string | null, readonly revision: number, readonly deliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly messageId: string, readonly kind: string, readonly state: WebhookDeliveryState, readonly attempts: number, readonly status: number | null, readonly durationMs: number | null, readonly excerpt: string | null, readonly problem: string | null, readonly createdAt: string, readonly attemptedAt: string | null, readonly nextAttemptAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CreateWebhookEndpointMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookEndpointMutation = { readonly payload: { readonly secret: string | null, readonly endpoint: { readonly id: string, readonly url: string, readonly description: string, readonly kinds: ReadonlyArray<string>, readonly enabled: boolean, readonly withText: boolean, readonly failingSince: string | null, readonly turnedOffAt: string | null, readonly previousSecretUntil: string | null, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpdateWebhookEndpointMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;


export type UpdateWebhookEndpointMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RemoveWebhookEndpointMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type RemoveWebhookEndpointMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly payload: { readonly secret: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SendTestDeliveryMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type SendTestDeliveryMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RedeliverMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;


export type RedeliverMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type EndpointFactsFragment = { readonly id: string, readonly url: string, readonly description: string, readonly kinds: ReadonlyArray<string>, readonly enabled: boolean, readonly withText: boolean, readonly failingSince: string | null, readonly turnedOffAt: string | null, readonly previousSecretUntil: string | null, readonly revision: number };

export type DeliveryFactsFragment = { readonly id: string, readonly messageId: string, readonly kind: string, readonly state: WebhookDeliveryState, readonly attempts: number, readonly status: number | null, readonly durationMs: number | null, readonly excerpt: string | null, readonly problem: string | null, readonly createdAt: string, readonly attemptedAt: string | null, readonly nextAttemptAt: string | null };

export const WebhookEndpointsDocument = "query WebhookEndpoints {\n  webhookEndpoints {\n    ...EndpointFacts\n  }\n  webhookKinds\n}\n\nfragment EndpointFacts on WebhookEndpoint {\n  id\n  url\n  description\n  kinds\n  enabled\n  withText\n  failingSince\n  turnedOffAt\n  previousSecretUntil\n  revision\n}" as TypedDocument<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;

export const WebhookEndpointPageDocument = "query WebhookEndpointPage($id: ID!, $after: String) {\n  webhookEndpoint(id: $id) {\n    ...EndpointFacts\n    deliveries(first: 20, after: $after) {\n      nodes {\n        ...DeliveryFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  webhookKinds\n}\n\nfragment EndpointFacts on WebhookEndpoint {\n  id\n  url\n  description\n  kinds\n  enabled\n  withText\n  failingSince\n  turnedOffAt\n  previousSecretUntil\n  revision\n}\n\nfragment DeliveryFacts on WebhookDelivery {\n  id\n  messageId\n  kind\n  state\n  attempts\n  status\n  durationMs\n  excerpt\n  problem\n  createdAt\n  attemptedAt\n  nextAttemptAt\n}" as TypedDocument<WebhookEndpointPageQuery, WebhookEndpointPageQueryVariables>;

export const CreateWebhookEndpointDocument = "mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {\n  payload: createWebhookEndpoint(input: $input) {\n    secret\n    endpoint {\n      ...EndpointFacts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment EndpointFacts on WebhookEndpoint {\n  id\n  url\n  description\n  kinds\n  enabled\n  withText\n  failingSince\n  turnedOffAt\n  previousSecretUntil\n  revision\n}" as TypedDocument<CreateWebhookEndpointMutation, CreateWebhookEndpointMutationVariables>;

export const UpdateWebhookEndpointDocument = "mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {\n  payload: updateWebhookEndpoint(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<UpdateWebhookEndpointMutation, UpdateWebhookEndpointMutationVariables>;

export const RemoveWebhookEndpointDocument = "mutation RemoveWebhookEndpoint($input: WebhookEndpointInput!) {\n  payload: removeWebhookEndpoint(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RemoveWebhookEndpointMutation, RemoveWebhookEndpointMutationVariables>;

export const RotateWebhookSecretDocument = "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n  payload: rotateWebhookSecret(input: $input) {\n    secret\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;

export const SendTestDeliveryDocument = "mutation SendTestDelivery($input: WebhookEndpointInput!) {\n  payload: sendTestDelivery(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<SendTestDeliveryMutation, SendTestDeliveryMutationVariables>;

export const RedeliverDocument = "mutation Redeliver($input: RedeliverWebhookInput!) {\n  payload: redeliver(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RedeliverMutation, RedeliverMutationVariables>;
