// Generated from src/resources/feedback/page/feedback-page.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** By what feedback can be filtered and grouped, as it was when it was asked for or given. */
export type FeedbackDimension =
  /** Who worked on the request; values are subjects. */
  | 'AGENT'
  /** Which clauses it cites; feedback has as many values as clauses. */
  | 'CLAUSE'
  /** Where the customer is. */
  | 'COUNTRY'
  /** By which edition of the rules it was decided. */
  | 'EDITION'
  /** What the request was about. */
  | 'KIND'
  /** In which language. */
  | 'LANGUAGE'
  /** What the newest receipt of the request said. */
  | 'OUTCOME'
  /** In which phase of its life the version was. */
  | 'PHASE'
  /** Which plan the account held; values are codes. */
  | 'PLAN'
  /** Which product it is about; values are slugs. */
  | 'PRODUCT'
  /** Home & mobile or business, by the product. */
  | 'SEGMENT'
  /** How it came. */
  | 'SOURCE'
  /** To which team the request was handed; values are ids. */
  | 'TEAM'
  /** What the customer says that it is. */
  | 'TYPE'
  /** Which version; values are the product's slug, a slash and the version's name. */
  | 'VERSION';

/** How feedback came. */
export type FeedbackSource =
  /** From a company account (7.2). */
  | 'ACCOUNT'
  /** By the form for home & mobile (7.1). */
  | 'FORM'
  /** By the link of an invitation (6.3). */
  | 'INVITATION';

/** What staff make of feedback. */
export type FeedbackState =
  /** Whoever gave it was answered. */
  | 'ANSWERED'
  /** Nothing more becomes of it. */
  | 'CLOSED'
  /** Somebody looks into it. */
  | 'IN_WORK'
  /** Nobody has looked at it yet. */
  | 'NEW';

/** What the customer says that feedback is (7.1). */
export type FeedbackType =
  /** Something went wrong. */
  | 'COMPLAINT'
  /** None of these. */
  | 'OTHER'
  /** Something went well. */
  | 'PRAISE'
  /** The support rules or the site cannot be understood or used. */
  | 'PROBLEM_WITH_RULES_OR_SITE'
  /** An answer to an invitation after a request was processed (6.3). */
  | 'RATING'
  /** Something could be better. */
  | 'SUGGESTION';

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type FeedbackPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FeedbackPageQuery = { readonly feedback: { readonly id: string, readonly receivedAt: string, readonly audience: Segment | null, readonly type: FeedbackType, readonly source: FeedbackSource, readonly locale: string, readonly state: FeedbackState, readonly revision: number, readonly held: boolean, readonly satisfaction: number | null, readonly effort: number | null, readonly recommend: number | null, readonly comment: string | null, readonly erasedAt: string | null, readonly assigneeName: string | null, readonly assignedToMe: boolean, readonly nextStates: ReadonlyArray<FeedbackState>, readonly answerable: boolean, readonly clauses: ReadonlyArray<string>, readonly requestLinkedByStaff: boolean, readonly giver: { readonly name: string | null, readonly email: string | null, readonly subject: string | null, readonly account: { readonly id: string, readonly name: string, readonly number: string } | null } | null, readonly dimensions: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly request: { readonly id: string, readonly number: string, readonly subject: string } | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly at: string, readonly satisfaction: number | null, readonly effort: number | null, readonly recommend: number | null, readonly comment: string | null }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly at: string, readonly authorName: string, readonly text: string | null, readonly mailed: boolean }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type ShownFeedbackFragment = { readonly id: string, readonly receivedAt: string, readonly audience: Segment | null, readonly type: FeedbackType, readonly source: FeedbackSource, readonly locale: string, readonly state: FeedbackState, readonly revision: number, readonly held: boolean, readonly satisfaction: number | null, readonly effort: number | null, readonly recommend: number | null, readonly comment: string | null, readonly erasedAt: string | null, readonly assigneeName: string | null, readonly assignedToMe: boolean, readonly nextStates: ReadonlyArray<FeedbackState>, readonly answerable: boolean, readonly clauses: ReadonlyArray<string>, readonly requestLinkedByStaff: boolean, readonly giver: { readonly name: string | null, readonly email: string | null, readonly subject: string | null, readonly account: { readonly id: string, readonly name: string, readonly number: string } | null } | null, readonly dimensions: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly request: { readonly id: string, readonly number: string, readonly subject: string } | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly at: string, readonly satisfaction: number | null, readonly effort: number | null, readonly recommend: number | null, readonly comment: string | null }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly at: string, readonly authorName: string, readonly text: string | null, readonly mailed: boolean }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> };

export const FeedbackPageDocument = "query FeedbackPage($id: ID!) {\n  feedback(id: $id) {\n    ...ShownFeedback\n  }\n}\n\nfragment ShownFeedback on Feedback {\n  id\n  receivedAt\n  audience\n  type\n  source\n  locale\n  state\n  revision\n  held\n  satisfaction\n  effort\n  recommend\n  comment\n  erasedAt\n  assigneeName\n  assignedToMe\n  nextStates\n  answerable\n  giver {\n    name\n    email\n    subject\n    account {\n      id\n      name\n      number\n    }\n  }\n  clauses\n  requestLinkedByStaff\n  dimensions {\n    dimension\n    value\n    label\n  }\n  request {\n    id\n    number\n    subject\n  }\n  corrections {\n    id\n    at\n    satisfaction\n    effort\n    recommend\n    comment\n  }\n  answers {\n    id\n    at\n    authorName\n    text\n    mailed\n  }\n  history {\n    id\n    at\n    author\n    action\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n}" as TypedDocument<FeedbackPageQuery, FeedbackPageQueryVariables>;
