// Generated from src/resources/requests/page/request-receipts.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a clause does to a question */
export type Effect =
  /** The vendor commits to something */
  | 'COMMITS'
  /** Denies support altogether */
  | 'DENIES'
  /** Takes back the promise of a result, not the support */
  | 'DISCLAIMS'
  /** Keeps the request out of standard support */
  | 'EXCLUDES'
  /** Puts the request inside standard support */
  | 'INCLUDES'
  /** Explains; changes nothing by itself */
  | 'INFORMS'
  /** Support may be limited */
  | 'LIMITS'
  /** Someone must do something */
  | 'OBLIGES'
  /** Something is offered, free or sold */
  | 'OFFERS';

/** Where a fact of a coverage question came from. */
export type FactSource =
  /** The company account: its country, and what it holds. */
  | 'ACCOUNT'
  /** It was said in the question, and nothing on record says otherwise. */
  | 'ASKED'
  /** The lists of products and versions. */
  | 'CATALOGUE'
  /** The catalogue of services and plans that are sold. */
  | 'MARKET'
  /** The register of issued licences, and where they are stored. */
  | 'REGISTER'
  /** Nobody said it and nothing on record tells; it does not count against the customer. */
  | 'UNKNOWN';

/** What is promised about the result, apart from whether support is given */
export type Guarantee =
  /** Reasonable time, best effort (clause 4) */
  | 'BEST_EFFORT'
  /** No promise that the problem can be solved (a clause of 4.4 applies) */
  | 'NONE'
  /** A paid plan promises a response time (clause 5.1) */
  | 'RESPONSE_TIME';

/** What the rules amount to for one question */
export type Outcome =
  /** Standard support applies */
  | 'COVERED'
  /** Support is given and may be limited */
  | 'LIMITED'
  /** No support is owed */
  | 'NOT_COVERED'
  /** Outside standard support; a paid service that covers it is sold */
  | 'PAID_SERVICE';

export type RequestReceiptsQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestReceiptsQuery = { readonly request: { readonly id: string, readonly receipts: ReadonlyArray<{ readonly position: number, readonly edition: string, readonly because: string, readonly madeAt: string, readonly outcome: Outcome, readonly guarantee: Guarantee, readonly decidedBy: ReadonlyArray<string>, readonly openQuestions: ReadonlyArray<string>, readonly replays: boolean, readonly findings: ReadonlyArray<{ readonly clause: string, readonly effect: Effect, readonly explanation: string, readonly remedy: string | null, readonly service: { readonly code: string } | null }>, readonly remedies: ReadonlyArray<{ readonly fact: string, readonly from: string | null, readonly to: string, readonly outcome: Outcome, readonly explanation: string }>, readonly duties: ReadonlyArray<{ readonly clause: string, readonly effect: Effect, readonly explanation: string }>, readonly facts: ReadonlyArray<{ readonly fact: string, readonly value: string | null, readonly source: FactSource, readonly asked: string | null, readonly detail: string }> }> } | null };

export type ShownReceiptFragment = { readonly position: number, readonly edition: string, readonly because: string, readonly madeAt: string, readonly outcome: Outcome, readonly guarantee: Guarantee, readonly decidedBy: ReadonlyArray<string>, readonly openQuestions: ReadonlyArray<string>, readonly replays: boolean, readonly findings: ReadonlyArray<{ readonly clause: string, readonly effect: Effect, readonly explanation: string, readonly remedy: string | null, readonly service: { readonly code: string } | null }>, readonly remedies: ReadonlyArray<{ readonly fact: string, readonly from: string | null, readonly to: string, readonly outcome: Outcome, readonly explanation: string }>, readonly duties: ReadonlyArray<{ readonly clause: string, readonly effect: Effect, readonly explanation: string }>, readonly facts: ReadonlyArray<{ readonly fact: string, readonly value: string | null, readonly source: FactSource, readonly asked: string | null, readonly detail: string }> };

export const RequestReceiptsDocument = "query RequestReceipts($id: ID!) {\n  request(id: $id) {\n    id\n    receipts {\n      ...ShownReceipt\n    }\n  }\n}\n\nfragment ShownReceipt on RequestReceipt {\n  position\n  edition\n  because\n  madeAt\n  outcome\n  guarantee\n  decidedBy\n  findings {\n    clause\n    effect\n    explanation\n    remedy\n    service {\n      code\n    }\n  }\n  remedies {\n    fact\n    from\n    to\n    outcome\n    explanation\n  }\n  duties {\n    clause\n    effect\n    explanation\n  }\n  openQuestions\n  facts {\n    fact\n    value\n    source\n    asked\n    detail\n  }\n  replays\n}" as TypedDocument<RequestReceiptsQuery, RequestReceiptsQueryVariables>;
