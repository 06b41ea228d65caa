// Generated from src/resources/licences/account-licences.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type AccountStoredLicencesQueryVariables = Exact<{
  account: string | number;
  after?: string | null | undefined;
}>;


export type AccountStoredLicencesQuery = { readonly companyAccount: { readonly id: string, readonly licences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly maskedCode: string, readonly kind: LicenceKind, readonly seats: number | null, readonly validThrough: string | null, readonly storedAt: string, readonly storedByName: string, readonly product: { readonly slug: string, readonly name: string }, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AccountIssuedLicencesQueryVariables = Exact<{
  account: string | number;
  after?: string | null | undefined;
}>;


export type AccountIssuedLicencesQuery = { readonly licences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly maskedCode: string, readonly validThrough: string | null, readonly product: { readonly slug: string, readonly name: string }, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AccountExpiryNoticesQueryVariables = Exact<{
  account: string | number;
  after?: string | null | undefined;
}>;


export type AccountExpiryNoticesQuery = { readonly companyAccount: { readonly id: string, readonly expiryNotices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly licenceNumber: string, readonly daysBefore: number, readonly validThrough: string, readonly madeAt: string, readonly product: { readonly slug: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StandingOfLicenceFragment = { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null };

export type StoredLicenceRowFragment = { readonly id: string, readonly number: string, readonly maskedCode: string, readonly kind: LicenceKind, readonly seats: number | null, readonly validThrough: string | null, readonly storedAt: string, readonly storedByName: string, readonly product: { readonly slug: string, readonly name: string }, readonly standing: { readonly status: LicenceStatus, readonly valid: boolean, readonly reason: LicenceReason, readonly validThrough: string | null, readonly graceThrough: string | null } };

export const AccountStoredLicencesDocument = "query AccountStoredLicences($account: ID!, $after: String) {\n  companyAccount(id: $account) {\n    id\n    licences(first: 25, after: $after) {\n      nodes {\n        ...StoredLicenceRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment StandingOfLicence on LicenceStanding {\n  status\n  valid\n  reason\n  validThrough\n  graceThrough\n}\n\nfragment StoredLicenceRow on StoredLicence {\n  id\n  number\n  maskedCode\n  kind\n  seats\n  validThrough\n  storedAt\n  storedByName\n  product {\n    slug\n    name\n  }\n  standing {\n    ...StandingOfLicence\n  }\n}" as TypedDocument<AccountStoredLicencesQuery, AccountStoredLicencesQueryVariables>;

export const AccountIssuedLicencesDocument = "query AccountIssuedLicences($account: ID!, $after: String) {\n  licences(filter: {account: $account, stored: false}, first: 25, after: $after) {\n    nodes {\n      id\n      number\n      maskedCode\n      validThrough\n      product {\n        slug\n        name\n      }\n      standing {\n        ...StandingOfLicence\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment StandingOfLicence on LicenceStanding {\n  status\n  valid\n  reason\n  validThrough\n  graceThrough\n}" as TypedDocument<AccountIssuedLicencesQuery, AccountIssuedLicencesQueryVariables>;

export const AccountExpiryNoticesDocument = "query AccountExpiryNotices($account: ID!, $after: String) {\n  companyAccount(id: $account) {\n    id\n    expiryNotices(first: 10, after: $after) {\n      nodes {\n        id\n        licenceNumber\n        daysBefore\n        validThrough\n        madeAt\n        product {\n          slug\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}" as TypedDocument<AccountExpiryNoticesQuery, AccountExpiryNoticesQueryVariables>;
