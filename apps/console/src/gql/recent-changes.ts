// Generated from src/history/recent-changes.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Which changes to list; what is left out does not matter. */
export type RecentChangesFilter = {
  /** This change alone. */
  readonly change?: string | number | null | undefined;
  /** Of versions of the product with this slug. */
  readonly product?: string | null | undefined;
  /** True: only what took away support that had been published; the rest of such a change is left out. */
  readonly shortensPromise?: boolean | null | undefined;
  /** Known at or after this instant. */
  readonly since?: string | null | undefined;
};

export type RecentChangesQueryVariables = Exact<{
  filter?: RecentChangesFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecentChangesQuery = { readonly recentChanges: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly changeId: string, readonly at: string, readonly author: string, readonly reason: string, readonly versionCount: number, readonly shortenedCount: number, readonly versions: ReadonlyArray<{ readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly successor: { readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string } }, readonly revision: { readonly revision: number, readonly shortenedMilestones: ReadonlyArray<MilestoneKind>, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> } }> }> } };

export const RecentChangesDocument = "query RecentChanges($filter: RecentChangesFilter, $first: Int, $after: String) {\n  recentChanges(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      changeId\n      at\n      author\n      reason\n      versionCount\n      shortenedCount\n      versions {\n        version {\n          id\n          name\n          label\n          successor {\n            name\n          }\n          product {\n            slug\n            name\n          }\n        }\n        revision {\n          revision\n          shortenedMilestones\n          changes {\n            field\n            from\n            to\n          }\n        }\n      }\n    }\n  }\n}" as TypedDocument<RecentChangesQuery, RecentChangesQueryVariables>;
