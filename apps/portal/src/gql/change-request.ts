// Generated from src/follow/change-request.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What the customer says. */
export type AnswerRequestInput = {
  /** Uploads of yours that go with it; each is attached with the message, or none is and nothing is said. */
  readonly attachments?: ReadonlyArray<string | number> | null | undefined;
  /** Not blank, at most 20,000 characters. */
  readonly body: string;
  /** The request. */
  readonly id: string | number;
  /** Chosen by you, 8 to 100 characters; asking again with the same key writes no second message. */
  readonly idempotencyKey?: string | null | undefined;
};

/** The result of a diagnostic utility: a file, words, or both. */
export type DeliverTaskInput = {
  /** The file: an upload of yours that waits for a message, or that is attached to the request already. */
  readonly attachment?: string | number | null | undefined;
  /** The revision of the task that is changed. */
  readonly expectedRevision: number;
  /** What to say with the result; at most 20,000 characters. */
  readonly note?: string | null | undefined;
  /** The task. */
  readonly task: string | number;
};

/** A request that its customer ends. */
export type EndRequestInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The request. */
  readonly id: string | number;
  /** What there is to say; at most 20,000 characters. */
  readonly message?: string | null | undefined;
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

/** What goes on from a request that has ended. */
export type FollowUpRequestInput = {
  /** The request that it goes on from: closed or declined. */
  readonly id: string | number;
  /** As for `fileRequest`. */
  readonly idempotencyKey: string;
  /** In a few words; the earlier subject without it. */
  readonly subject?: string | null | undefined;
  /** What happens now; not blank, at most 20,000 characters. */
  readonly text: string;
};

/** A diagnostic task that the customer does not want to do. */
export type RefuseTaskInput = {
  /** The revision of the task that is changed. */
  readonly expectedRevision: number;
  /** Why, if the customer wants to say; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The task. */
  readonly task: string | number;
};

/** A request that goes on. */
export type ReopenRequestInput = {
  /** Uploads of yours that go with it. */
  readonly attachments?: ReadonlyArray<string | number> | null | undefined;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The request. */
  readonly id: string | number;
  /** What is still to be done; not blank, at most 20,000 characters. */
  readonly message: string;
};

/** A diagnostic task as it was seen. */
export type SeenTaskInput = {
  /** The revision of the task that is changed. */
  readonly expectedRevision: number;
  /** The task. */
  readonly task: string | number;
};

export type AnswerRequestMutationVariables = Exact<{
  input: AnswerRequestInput;
}>;


export type AnswerRequestMutation = { readonly answerRequest: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConfirmResolvedMutationVariables = Exact<{
  input: EndRequestInput;
}>;


export type ConfirmResolvedMutation = { readonly confirmResolved: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawRequestMutationVariables = Exact<{
  input: EndRequestInput;
}>;


export type WithdrawRequestMutation = { readonly withdrawRequest: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReopenRequestMutationVariables = Exact<{
  input: ReopenRequestInput;
}>;


export type ReopenRequestMutation = { readonly reopenRequest: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type FollowUpRequestMutationVariables = Exact<{
  input: FollowUpRequestInput;
}>;


export type FollowUpRequestMutation = { readonly followUpRequest: { readonly requests: ReadonlyArray<{ readonly number: string }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ConsentToTaskMutationVariables = Exact<{
  input: SeenTaskInput;
}>;


export type ConsentToTaskMutation = { readonly consentToTask: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RefuseTaskMutationVariables = Exact<{
  input: RefuseTaskInput;
}>;


export type RefuseTaskMutation = { readonly refuseTask: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DeliverTaskMutationVariables = Exact<{
  input: DeliverTaskInput;
}>;


export type DeliverTaskMutation = { readonly deliverTask: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RefusalFragment = { readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string };

export const AnswerRequestDocument = "mutation AnswerRequest($input: AnswerRequestInput!) {\n  answerRequest(input: $input) {\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<AnswerRequestMutation, AnswerRequestMutationVariables>;

export const ConfirmResolvedDocument = "mutation ConfirmResolved($input: EndRequestInput!) {\n  confirmResolved(input: $input) {\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<ConfirmResolvedMutation, ConfirmResolvedMutationVariables>;

export const WithdrawRequestDocument = "mutation WithdrawRequest($input: EndRequestInput!) {\n  withdrawRequest(input: $input) {\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<WithdrawRequestMutation, WithdrawRequestMutationVariables>;

export const ReopenRequestDocument = "mutation ReopenRequest($input: ReopenRequestInput!) {\n  reopenRequest(input: $input) {\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<ReopenRequestMutation, ReopenRequestMutationVariables>;

export const FollowUpRequestDocument = "mutation FollowUpRequest($input: FollowUpRequestInput!) {\n  followUpRequest(input: $input) {\n    requests {\n      number\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<FollowUpRequestMutation, FollowUpRequestMutationVariables>;

export const ConsentToTaskDocument = "mutation ConsentToTask($input: SeenTaskInput!) {\n  consentToTask(input: $input) {\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<ConsentToTaskMutation, ConsentToTaskMutationVariables>;

export const RefuseTaskDocument = "mutation RefuseTask($input: RefuseTaskInput!) {\n  refuseTask(input: $input) {\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<RefuseTaskMutation, RefuseTaskMutationVariables>;

export const DeliverTaskDocument = "mutation DeliverTask($input: DeliverTaskInput!) {\n  deliverTask(input: $input) {\n    userErrors {\n      ...Refusal\n    }\n  }\n}\n\nfragment Refusal on UserError {\n  code\n  field\n  message\n}" as TypedDocument<DeliverTaskMutation, DeliverTaskMutationVariables>;
