// Generated from src/resources/requests/tasks/request-tasks.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What support finds about a result. */
export type CheckTaskInput = {
  /** Whether it serves. */
  readonly complete: boolean;
  /** The revision of the task that is changed. */
  readonly expectedRevision: number;
  /** Why it does not, for the customer; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The task. */
  readonly task: string | number;
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

/** What may be done with a diagnostic task: the rows of the one table. */
export type RequestTaskAct =
  /** Result is complete. */
  | 'ACCEPT'
  /** Agree. */
  | 'CONSENT'
  /** Hand in the result. */
  | 'DELIVER'
  /** Refuse. */
  | 'REFUSE'
  /** Result is not usable. */
  | 'REJECT'
  /** Withdraw. */
  | 'WITHDRAW';

/** What a customer is asked to run. Due on a day or after support hours; after 24 of them else. */
export type RequestTaskInput = {
  /** In so many support hours, 1 to 1,000, instead of a day. */
  readonly dueInHours?: number | null | undefined;
  /** The last day for the result, included. */
  readonly dueOn?: string | null | undefined;
  /** The revision of the request that was seen. */
  readonly expectedRevision: number;
  /** The request. */
  readonly id: string | number;
  /** How it is run; the utility's own instructions where left out. */
  readonly instructions?: string | null | undefined;
  /** Of `diagnosticUtilities`; one that is for the product of the request. */
  readonly utility: string | number;
  /** Why support cannot do without it; the customer reads it. 1 to 2,000 characters. */
  readonly why: string;
};

/** Where a diagnostic task stands (6.2). */
export type RequestTaskState =
  /** The customer was asked and has said nothing yet. */
  | 'ASKED'
  /** The result serves. */
  | 'COMPLETE'
  /** The customer agreed; the result is still to come. */
  | 'CONSENTED'
  /** The customer handed in a result; support has not checked it. */
  | 'DELIVERED'
  /** Support can do nothing with the result; another is waited for. */
  | 'NOT_USABLE'
  /** The customer does not want to run it. Support is given all the same (4.4.5). */
  | 'REFUSED'
  /** Support does not need it any more. */
  | 'WITHDRAWN';

/** A diagnostic task that support does not need any more. */
export type WithdrawTaskInput = {
  /** The revision of the task that is changed. */
  readonly expectedRevision: number;
  /** Why, for staff; at most 1,000 characters. */
  readonly reason: string;
  /** The task. */
  readonly task: string | number;
};

export type RequestTasksQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestTasksQuery = { readonly request: { readonly tasks: ReadonlyArray<{ readonly id: string, readonly utilityName: string, readonly url: string, readonly why: string, readonly collects: string, readonly instructions: string, readonly state: RequestTaskState, readonly acts: ReadonlyArray<RequestTaskAct>, readonly overdue: boolean, readonly askedAt: string, readonly askedByName: string | null, readonly dueAt: string, readonly consentedAt: string | null, readonly consentedByName: string | null, readonly refusedAt: string | null, readonly refusedByName: string | null, readonly refusalReason: string | null, readonly deliveredAt: string | null, readonly resultNote: string | null, readonly checkedAt: string | null, readonly checkReason: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly remindedAt: string | null, readonly revision: number, readonly attachment: { readonly id: string, readonly name: string } | null }> } | null };

export type UtilitiesToAskForQueryVariables = Exact<{
  product: string;
}>;


export type UtilitiesToAskForQuery = { readonly diagnosticUtilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string, readonly instructionsEn: string, readonly instructionsZh: string, readonly collectsEn: string, readonly collectsZh: string }> };

export type AskForTaskMutationVariables = Exact<{
  input: RequestTaskInput;
}>;


export type AskForTaskMutation = { readonly requestTask: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CheckTaskMutationVariables = Exact<{
  input: CheckTaskInput;
}>;


export type CheckTaskMutation = { readonly checkTask: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type WithdrawTaskMutationVariables = Exact<{
  input: WithdrawTaskInput;
}>;


export type WithdrawTaskMutation = { readonly withdrawTask: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ShownTaskFragment = { readonly id: string, readonly utilityName: string, readonly url: string, readonly why: string, readonly collects: string, readonly instructions: string, readonly state: RequestTaskState, readonly acts: ReadonlyArray<RequestTaskAct>, readonly overdue: boolean, readonly askedAt: string, readonly askedByName: string | null, readonly dueAt: string, readonly consentedAt: string | null, readonly consentedByName: string | null, readonly refusedAt: string | null, readonly refusedByName: string | null, readonly refusalReason: string | null, readonly deliveredAt: string | null, readonly resultNote: string | null, readonly checkedAt: string | null, readonly checkReason: string | null, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null, readonly remindedAt: string | null, readonly revision: number, readonly attachment: { readonly id: string, readonly name: string } | null };

export const RequestTasksDocument = "query RequestTasks($id: ID!) {\n  request(id: $id) {\n    tasks {\n      ...ShownTask\n    }\n  }\n}\n\nfragment ShownTask on RequestTask {\n  id\n  utilityName\n  url\n  why\n  collects\n  instructions\n  state\n  acts\n  overdue\n  askedAt\n  askedByName\n  dueAt\n  consentedAt\n  consentedByName\n  refusedAt\n  refusedByName\n  refusalReason\n  deliveredAt\n  resultNote\n  checkedAt\n  checkReason\n  withdrawnAt\n  withdrawalReason\n  remindedAt\n  attachment {\n    id\n    name\n  }\n  revision\n}" as TypedDocument<RequestTasksQuery, RequestTasksQueryVariables>;

export const UtilitiesToAskForDocument = "query UtilitiesToAskFor($product: String!) {\n  diagnosticUtilities(product: $product) {\n    id\n    name\n    url\n    instructionsEn\n    instructionsZh\n    collectsEn\n    collectsZh\n  }\n}" as TypedDocument<UtilitiesToAskForQuery, UtilitiesToAskForQueryVariables>;

export const AskForTaskDocument = "mutation AskForTask($input: RequestTaskInput!) {\n  requestTask(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<AskForTaskMutation, AskForTaskMutationVariables>;

export const CheckTaskDocument = "mutation CheckTask($input: CheckTaskInput!) {\n  checkTask(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<CheckTaskMutation, CheckTaskMutationVariables>;

export const WithdrawTaskDocument = "mutation WithdrawTask($input: WithdrawTaskInput!) {\n  withdrawTask(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<WithdrawTaskMutation, WithdrawTaskMutationVariables>;
