// Generated from src/outbox/outbox.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a mail is about. */
export type MailKind =
  /** A mail that came in and could not be taken. */
  | 'ANSWER'
  /** Feedback on a request that was processed: somebody is asked for it. */
  | 'FEEDBACK'
  /** Figures of feedback that staff has mailed. */
  | 'FEEDBACK_REPORT'
  /** A licence that ends. */
  | 'LICENCE_EXPIRY'
  /** A support request: what was said, or what became of it. */
  | 'REQUEST';

/** What became of a mail. */
export type MailState =
  /** The mail server refused it for good, or was asked too often. */
  | 'FAILED'
  /** It is not sent, since no mail server is set up: it can be read here alone. */
  | 'KEPT'
  /** The mail server has taken it. */
  | 'SENT'
  /** It is to be sent, or to be tried again. */
  | 'WAITING';

/** Which mails. What is left out leaves none out. */
export type OutboxFilter = {
  /** About one of these. */
  readonly kind?: ReadonlyArray<MailKind> | null | undefined;
  /** Part of a recipient or subject, such as the number of a request. */
  readonly search?: string | null | undefined;
  /** In one of these states. */
  readonly state?: ReadonlyArray<MailState> | null | undefined;
};

/** What became of a mail that came in. */
export type ReceivedMailState =
  /** It was not taken and is not answered: a machine wrote it. */
  | 'IGNORED'
  /** It was not taken, and its sender was told what to do instead, once a day at most. */
  | 'REJECTED'
  /** It is a message of its request. */
  | 'TAKEN';

/** A mail to be sent again. */
export type RetryMailInput = {
  /** The mail. */
  readonly id: string | number;
};

export type OutboxQueryVariables = Exact<{
  filter?: OutboxFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OutboxQuery = { readonly outbox: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MailKind, readonly recipient: string, readonly subject: string, readonly body: string, readonly state: MailState, readonly attempts: number, readonly reason: string | null, readonly createdAt: string, readonly sentAt: string | null, readonly request: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReceivedMailsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReceivedMailsQuery = { readonly receivedMails: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sender: string, readonly subject: string, readonly state: ReceivedMailState, readonly reason: string | null, readonly text: string | null, readonly receivedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RetryMailMutationVariables = Exact<{
  input: RetryMailInput;
}>;


export type RetryMailMutation = { readonly retryMail: { readonly mail: { readonly id: string, readonly state: MailState } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type MailFactsFragment = { readonly id: string, readonly kind: MailKind, readonly recipient: string, readonly subject: string, readonly body: string, readonly state: MailState, readonly attempts: number, readonly reason: string | null, readonly createdAt: string, readonly sentAt: string | null, readonly request: { readonly id: string, readonly number: string } | null };

export const OutboxDocument = "query Outbox($filter: OutboxFilter, $after: String) {\n  outbox(filter: $filter, first: 50, after: $after) {\n    nodes {\n      ...MailFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment MailFacts on Mail {\n  id\n  kind\n  recipient\n  subject\n  body\n  state\n  attempts\n  reason\n  createdAt\n  sentAt\n  request {\n    id\n    number\n  }\n}" as TypedDocument<OutboxQuery, OutboxQueryVariables>;

export const ReceivedMailsDocument = "query ReceivedMails($after: String) {\n  receivedMails(first: 50, after: $after) {\n    nodes {\n      id\n      sender\n      subject\n      state\n      reason\n      text\n      receivedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}" as TypedDocument<ReceivedMailsQuery, ReceivedMailsQueryVariables>;

export const RetryMailDocument = "mutation RetryMail($input: RetryMailInput!) {\n  retryMail(input: $input) {\n    mail {\n      id\n      state\n    }\n    userErrors {\n      message\n    }\n  }\n}" as TypedDocument<RetryMailMutation, RetryMailMutationVariables>;
