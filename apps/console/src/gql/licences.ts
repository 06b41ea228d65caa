// Generated from src/resources/licences/licences.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which licences of the register; what is left out does not matter. */
export type LicenceFilter = {
  /** Issued to this company account, or stored in it. */
  readonly account?: string | number | null | undefined;
  /** Whether it is blocked now. */
  readonly blocked?: boolean | null | undefined;
  /** Whose last day is this or later; endless ones too. */
  readonly expiresFrom?: string | null | undefined;
  /** Whose last day is this or earlier. */
  readonly expiresThrough?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<LicenceKind> | null | undefined;
  /** Slug of the product. */
  readonly product?: string | null | undefined;
  /** Whose number begins with this, whose code ends in these four characters, or whose whole activation code it is. */
  readonly search?: string | null | undefined;
  /** Whether some company account keeps it now. */
  readonly stored?: boolean | null | undefined;
};

/** On what terms a licence was issued. All kinds count alike for support. */
export type LicenceKind =
  /** Sold, for a term or for good. */
  | 'COMMERCIAL'
  /** Given to a partner, for demonstrations and the like. */
  | 'NOT_FOR_RESALE'
  /** Paid for period by period. */
  | 'SUBSCRIPTION'
  /** Given for a time, to try the product. */
  | 'TRIAL';

/** How the register is sorted. */
export type LicenceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: LicenceOrderField;
};

/** What the register is sorted by. */
export type LicenceOrderField =
  /** When the licence came into the register. */
  | 'CREATED_AT'
  /** Its number, character by character. */
  | 'NUMBER'
  /** Its last day; one without end ends after every other. */
  | 'VALID_THROUGH';

/** Why a licence, or an account for a product, stands as it does. */
export type LicenceReason =
  /** The vendor blocks it. */
  | 'BLOCKED'
  /** It is between its first and its last day, both included. */
  | 'CURRENT'
  /** Its last day is over, and so is any grace period. */
  | 'EXPIRED'
  /** Its last day is over, and the grace period of its product is not: it still counts as valid. */
  | 'IN_GRACE'
  /** There is none. */
  | 'NONE'
  /** It is valid and not stored in the company account (clause 2.4). */
  | 'NOT_STORED'
  /** Its first day is still to come. */
  | 'NOT_YET_VALID'
  /** A valid one is stored, for another product. */
  | 'OTHER_PRODUCT';

/** What proves that somebody has the licence. */
export type LicenceSecretKind =
  /** A code to be typed in. */
  | 'ACTIVATION_CODE'
  /** A file. */
  | 'KEY_FILE';

/** State of the licence for the application of the request */
export type LicenceStatus =
  /** Blocked by the vendor */
  | 'BLOCKED'
  /** Was valid and has run out */
  | 'EXPIRED'
  /** There is no licence */
  | 'NONE'
  /** Valid, but not stored in the company account (clause 2.4) */
  | 'NOT_STORED'
  /** Starts later */
  | 'NOT_YET_VALID'
  /** Valid, but for another application */
  | 'OTHER_PRODUCT'
  /** Valid and stored in the company account */
  | 'VALID';

/** Which way a list is sorted. What has no value comes last either way. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

export type LicenceListQueryVariables = Exact<{
  filter?: LicenceFilter | null | undefined;
  orderBy?: LicenceOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LicenceListQuery = { readonly licences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly maskedCode: string, readonly blockedSince: string | null, readonly revision: number, readonly createdAt: string, readonly product: { readonly slug: string, readonly name: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly storedIn: { readonly id: string, readonly number: string, readonly name: string } | null, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LicenceDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type LicenceDetailQuery = { readonly licence: { readonly secretKind: LicenceSecretKind, readonly knownSince: string, readonly storedAt: string | null, readonly blockReason: string | null, readonly id: string, readonly number: string, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly maskedCode: string, readonly blockedSince: string | null, readonly revision: number, readonly createdAt: string, readonly history: ReadonlyArray<{ readonly revision: number, readonly knownSince: string, readonly knownUntil: string | null, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly product: { readonly slug: string, readonly name: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly product: { readonly slug: string, readonly name: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly storedIn: { readonly id: string, readonly number: string, readonly name: string } | null, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } } | null };

export type LicenceStandingOnQueryVariables = Exact<{
  id: string | number;
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type LicenceStandingOnQuery = { readonly licence: { readonly id: string, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } } | null };

export type LicenceFoundQueryVariables = Exact<{
  search: string;
}>;


export type LicenceFoundQuery = { readonly licences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly maskedCode: string, readonly product: { readonly name: string } }> } };

export type StandingFactsFragment = { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null };

export type LicenceListedFragment = { readonly id: string, readonly number: string, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly maskedCode: string, readonly blockedSince: string | null, readonly revision: number, readonly createdAt: string, readonly product: { readonly slug: string, readonly name: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly storedIn: { readonly id: string, readonly number: string, readonly name: string } | null, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } };

export type LicenceFactsFragment = { readonly secretKind: LicenceSecretKind, readonly knownSince: string, readonly storedAt: string | null, readonly blockReason: string | null, readonly id: string, readonly number: string, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly maskedCode: string, readonly blockedSince: string | null, readonly revision: number, readonly createdAt: string, readonly history: ReadonlyArray<{ readonly revision: number, readonly knownSince: string, readonly knownUntil: string | null, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly product: { readonly slug: string, readonly name: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly product: { readonly slug: string, readonly name: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly storedIn: { readonly id: string, readonly number: string, readonly name: string } | null, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } };

export const LicenceListDocument = "query LicenceList($filter: LicenceFilter, $orderBy: LicenceOrder, $first: Int!, $after: String) {\n  licences(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...LicenceListed\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment StandingFacts on LicenceStanding {\n  status\n  valid\n  reason\n  validThrough\n  graceThrough\n}\n\nfragment LicenceListed on Licence {\n  id\n  number\n  product {\n    slug\n    name\n  }\n  edition\n  kind\n  seats\n  validFrom\n  validThrough\n  maskedCode\n  issuedTo {\n    id\n    number\n    name\n  }\n  storedIn {\n    id\n    number\n    name\n  }\n  blockedSince\n  revision\n  createdAt\n  standing {\n    ...StandingFacts\n  }\n}" as TypedDocument<LicenceListQuery, LicenceListQueryVariables>;

export const LicenceDetailDocument = "query LicenceDetail($id: ID!) {\n  licence(id: $id) {\n    ...LicenceFacts\n  }\n}\n\nfragment StandingFacts on LicenceStanding {\n  status\n  valid\n  reason\n  validThrough\n  graceThrough\n}\n\nfragment LicenceListed on Licence {\n  id\n  number\n  product {\n    slug\n    name\n  }\n  edition\n  kind\n  seats\n  validFrom\n  validThrough\n  maskedCode\n  issuedTo {\n    id\n    number\n    name\n  }\n  storedIn {\n    id\n    number\n    name\n  }\n  blockedSince\n  revision\n  createdAt\n  standing {\n    ...StandingFacts\n  }\n}\n\nfragment LicenceFacts on Licence {\n  ...LicenceListed\n  secretKind\n  knownSince\n  storedAt\n  blockReason\n  history {\n    revision\n    knownSince\n    knownUntil\n    product {\n      slug\n      name\n    }\n    edition\n    kind\n    seats\n    validFrom\n    validThrough\n    issuedTo {\n      id\n      number\n      name\n    }\n  }\n  changes {\n    id\n    at\n    author\n    action\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n}" as TypedDocument<LicenceDetailQuery, LicenceDetailQueryVariables>;

export const LicenceStandingOnDocument = "query LicenceStandingOn($id: ID!, $at: DateTime, $knownAt: DateTime) {\n  licence(id: $id) {\n    id\n    standing(at: $at, knownAt: $knownAt) {\n      ...StandingFacts\n    }\n  }\n}\n\nfragment StandingFacts on LicenceStanding {\n  status\n  valid\n  reason\n  validThrough\n  graceThrough\n}" as TypedDocument<LicenceStandingOnQuery, LicenceStandingOnQueryVariables>;

export const LicenceFoundDocument = "query LicenceFound($search: String!) {\n  licences(filter: {search: $search}, first: 6) {\n    nodes {\n      id\n      number\n      maskedCode\n      product {\n        name\n      }\n    }\n  }\n}" as TypedDocument<LicenceFoundQuery, LicenceFoundQueryVariables>;
