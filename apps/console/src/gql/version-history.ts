// Generated from src/history/version-history.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The dated promises of a version. */
export type MilestoneKind =
  /** The last day on which the version's databases are updated. */
  | 'DATABASE_UPDATES_END'
  /** The last day of the support extension that can be bought. */
  | 'EXTENDED_SUPPORT_END'
  /** The last day of full support. */
  | 'FULL_SUPPORT_END'
  /** The first day of the version. */
  | 'RELEASE'
  /** The last day of standard support. */
  | 'SUPPORT_END';

/** A version to bring back to what was published of it before. */
export type RestoreVersionInput = {
  /** The `revision` that you saw; when the version has moved on, this is a CONFLICT. */
  readonly expectedRevision: number;
  /** Id of the version. */
  readonly id: string | number;
  /** Why, for the history; not blank, at most 1,000 characters. */
  readonly reason: string;
  /** The revision in the version's history whose facts are to hold again. */
  readonly revision: number;
};

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type VersionHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionHistoryQuery = { readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly revision: number, readonly product: { readonly slug: string, readonly name: string, readonly segment: Segment, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string | null }> }, readonly history: ReadonlyArray<{ readonly revision: number, readonly at: string, readonly author: string, readonly reason: string, readonly changeId: string, readonly shortenedMilestones: ReadonlyArray<MilestoneKind>, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> }> } | null };

export type VersionRevisionLineFragment = { readonly revision: number, readonly at: string, readonly author: string, readonly reason: string, readonly changeId: string, readonly shortenedMilestones: ReadonlyArray<MilestoneKind>, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> };

export type ProductHistoryQueryVariables = Exact<{
  slug: string;
}>;


export type ProductHistoryQuery = { readonly product: { readonly history: ReadonlyArray<{ readonly revision: number, readonly at: string, readonly author: string, readonly reason: string, readonly changeId: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> }> } | null };

export type SizeOfChangeQueryVariables = Exact<{
  change: string | number;
}>;


export type SizeOfChangeQuery = { readonly recentChanges: { readonly nodes: ReadonlyArray<{ readonly versionCount: number }> } };

export type RestoreVersionMutationVariables = Exact<{
  input: RestoreVersionInput;
}>;


export type RestoreVersionMutation = { readonly restoreVersion: { readonly changeId: string | null, readonly version: { readonly id: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const VersionHistoryDocument = "query VersionHistory($id: ID!) {\n  version(id: $id) {\n    id\n    name\n    label\n    revision\n    product {\n      slug\n      name\n      segment\n      versions {\n        id\n        name\n        label\n      }\n    }\n    history {\n      ...VersionRevisionLine\n    }\n  }\n}\n\nfragment VersionRevisionLine on VersionRevision {\n  revision\n  at\n  author\n  reason\n  changeId\n  shortenedMilestones\n  changes {\n    field\n    from\n    to\n  }\n}" as TypedDocument<VersionHistoryQuery, VersionHistoryQueryVariables>;

export const ProductHistoryDocument = "query ProductHistory($slug: String!) {\n  product(slug: $slug) {\n    history {\n      revision\n      at\n      author\n      reason\n      changeId\n      changes {\n        field\n        from\n        to\n      }\n    }\n  }\n}" as TypedDocument<ProductHistoryQuery, ProductHistoryQueryVariables>;

export const SizeOfChangeDocument = "query SizeOfChange($change: ID!) {\n  recentChanges(filter: {change: $change}, first: 1) {\n    nodes {\n      versionCount\n    }\n  }\n}" as TypedDocument<SizeOfChangeQuery, SizeOfChangeQueryVariables>;

export const RestoreVersionDocument = "mutation RestoreVersion($input: RestoreVersionInput!) {\n  restoreVersion(input: $input) {\n    changeId\n    version {\n      id\n      revision\n    }\n    conflict {\n      currentRevision\n      changedAt\n      changedBy\n      reason\n      fields {\n        field\n        expected\n        current\n        yours\n        clashes\n      }\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RestoreVersionMutation, RestoreVersionMutationVariables>;
