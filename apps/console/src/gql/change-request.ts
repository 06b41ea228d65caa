// Generated from src/resources/requests/page/change-request.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who works on a support request; what is left out stays, null clears it. */
export type AssignRequestInput = {
  /** The agent. */
  readonly assignee?: RequestAssigneeInput | null | undefined;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The request. */
  readonly id: string | number;
  /** Why; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The team. */
  readonly team?: string | number | null | undefined;
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

/** What becomes of a support request. */
export type MoveRequestInput = {
  /** Who works on it from now on. */
  readonly assignee?: RequestAssigneeInput | null | undefined;
  /** Uploads of yours that go with the message. */
  readonly attachments?: ReadonlyArray<string | number> | null | undefined;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The request. */
  readonly id: string | number;
  /** Chosen by you, 8 to 100 characters; asking again with the same key moves nothing and says nothing again. Only with a message, which keeps it. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the customer is told; at most 20,000 characters. */
  readonly message?: string | null | undefined;
  /** One of the request's `moves`. */
  readonly move: RequestMoveName;
  /** Why, for staff; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** An agent. */
export type RequestAssigneeInput = {
  /** How people call them; not blank. */
  readonly name: string;
  /** The identity provider's lasting name of the person; not blank. */
  readonly subject: string;
};

/** What may become of a support request: the rows of the one table of moves. */
export type RequestMoveName =
  /** Accept, as the rules now support it. */
  | 'ACCEPT'
  /** Answer. */
  | 'ANSWER'
  /** Ask the customer. */
  | 'ASK_CUSTOMER'
  /** Close. */
  | 'CLOSE'
  /** Close, as nobody objected. */
  | 'CLOSE_RESOLVED'
  /** Close, as nobody answered. */
  | 'CLOSE_UNANSWERED'
  /** Confirm that it is solved. */
  | 'CONFIRM'
  /** Decline. */
  | 'DECLINE'
  /** Wait for the vendor. */
  | 'HAND_TO_VENDOR'
  /** Merge into another request. */
  | 'MERGE'
  /** Reopen. */
  | 'REOPEN'
  /** Resolve. */
  | 'RESOLVE'
  /** Stop waiting. */
  | 'STOP_WAITING'
  /** Take on. */
  | 'TAKE_ON'
  /** Take up although declined. */
  | 'TAKE_UP'
  /** Undo the merge. */
  | 'UNDO_MERGE'
  /** Withdraw. */
  | 'WITHDRAW';

/** How urgent a support request is. */
export type SetSeverityInput = {
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** The request. */
  readonly id: string | number;
  /** Why; not blank, at most 1,000 characters. */
  readonly reason: string;
  /** 1 (most urgent) to 4; null where it is not known. */
  readonly severity?: number | null | undefined;
};

/** A support request to keep an eye on, or no longer. */
export type WatchRequestInput = {
  /** The request. */
  readonly id: string | number;
};

export type MoveRequestMutationVariables = Exact<{
  input: MoveRequestInput;
}>;


export type MoveRequestMutation = { readonly moveRequest: { readonly request: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type AssignRequestMutationVariables = Exact<{
  input: AssignRequestInput;
}>;


export type AssignRequestMutation = { readonly assignRequest: { readonly request: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SetRequestSeverityMutationVariables = Exact<{
  input: SetSeverityInput;
}>;


export type SetRequestSeverityMutation = { readonly setSeverity: { readonly request: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WatchRequestHereMutationVariables = Exact<{
  input: WatchRequestInput;
}>;


export type WatchRequestHereMutation = { readonly watchRequest: { readonly request: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UnwatchRequestHereMutationVariables = Exact<{
  input: WatchRequestInput;
}>;


export type UnwatchRequestHereMutation = { readonly unwatchRequest: { readonly request: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RequestDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestDeskQuery = { readonly agents: ReadonlyArray<{ readonly subject: string, readonly name: string }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ChangedRequestFragment = { readonly request: { readonly id: string, readonly revision: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const MoveRequestDocument = "mutation MoveRequest($input: MoveRequestInput!) {\n  moveRequest(input: $input) {\n    ...ChangedRequest\n  }\n}\n\nfragment ChangedRequest on SupportRequestPayload {\n  request {\n    id\n    revision\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<MoveRequestMutation, MoveRequestMutationVariables>;

export const AssignRequestDocument = "mutation AssignRequest($input: AssignRequestInput!) {\n  assignRequest(input: $input) {\n    ...ChangedRequest\n  }\n}\n\nfragment ChangedRequest on SupportRequestPayload {\n  request {\n    id\n    revision\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<AssignRequestMutation, AssignRequestMutationVariables>;

export const SetRequestSeverityDocument = "mutation SetRequestSeverity($input: SetSeverityInput!) {\n  setSeverity(input: $input) {\n    ...ChangedRequest\n  }\n}\n\nfragment ChangedRequest on SupportRequestPayload {\n  request {\n    id\n    revision\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<SetRequestSeverityMutation, SetRequestSeverityMutationVariables>;

export const WatchRequestHereDocument = "mutation WatchRequestHere($input: WatchRequestInput!) {\n  watchRequest(input: $input) {\n    ...ChangedRequest\n  }\n}\n\nfragment ChangedRequest on SupportRequestPayload {\n  request {\n    id\n    revision\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<WatchRequestHereMutation, WatchRequestHereMutationVariables>;

export const UnwatchRequestHereDocument = "mutation UnwatchRequestHere($input: WatchRequestInput!) {\n  unwatchRequest(input: $input) {\n    ...ChangedRequest\n  }\n}\n\nfragment ChangedRequest on SupportRequestPayload {\n  request {\n    id\n    revision\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<UnwatchRequestHereMutation, UnwatchRequestHereMutationVariables>;

export const RequestDeskDocument = "query RequestDesk {\n  agents {\n    subject\n    name\n  }\n  teams {\n    id\n    name\n  }\n}" as TypedDocument<RequestDeskQuery, RequestDeskQueryVariables>;
