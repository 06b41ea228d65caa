// Generated from src/resources/requests/mail/request-mails.graphql by `pnpm codegen`.
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

export type RequestMailsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RequestMailsQuery = { readonly request: { readonly id: string, readonly mails: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: MailKind, readonly recipient: string, readonly subject: string, readonly body: string, readonly state: MailState, readonly attempts: number, readonly reason: string | null, readonly createdAt: string, readonly sentAt: string | null, readonly request: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RequestMailFactsFragment = { readonly id: string, readonly kind: MailKind, readonly recipient: string, readonly subject: string, readonly body: string, readonly state: MailState, readonly attempts: number, readonly reason: string | null, readonly createdAt: string, readonly sentAt: string | null, readonly request: { readonly id: string, readonly number: string } | null };

export const RequestMailsDocument = "query RequestMails($id: ID!, $after: String) {\n  request(id: $id) {\n    id\n    mails(first: 20, after: $after) {\n      nodes {\n        ...RequestMailFacts\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment RequestMailFacts on Mail {\n  id\n  kind\n  recipient\n  subject\n  body\n  state\n  attempts\n  reason\n  createdAt\n  sentAt\n  request {\n    id\n    number\n  }\n}" as TypedDocument<RequestMailsQuery, RequestMailsQueryVariables>;
