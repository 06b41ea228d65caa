// Generated from src/dashboard/dashboard.graphql by `pnpm codegen`.
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

/** Where a version stands in its life on a day. Every milestone is the last day, inclusive, of what it ends, in the vendor's time zone. */
export type Phase =
  /** No longer supported (clause 4.3.2). */
  | 'ENDED'
  /** Past standard support; supported for those who bought an extension of support (clause 4.3.2). */
  | 'EXTENDED'
  /** Released, with full support. */
  | 'FULL'
  /** Past full support of a business version; support may be limited (clause 3.2). */
  | 'LIMITED'
  /** Not released yet. */
  | 'UPCOMING';

export type DashboardQueryVariables = Exact<{
  since: string;
}>;


export type DashboardQuery = { readonly ends30: { readonly totalCount: number }, readonly ends90: { readonly totalCount: number }, readonly ends180: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string | null, readonly phase: Phase, readonly releasedOn: string | null, readonly supportEndsOn: string | null, readonly endedOnUnknownDate: boolean, readonly product: { readonly slug: string, readonly name: string } }> }, readonly endedButLatest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string | null, readonly phase: Phase, readonly releasedOn: string | null, readonly supportEndsOn: string | null, readonly endedOnUnknownDate: boolean, readonly product: { readonly slug: string, readonly name: string } }> }, readonly noEnd: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string | null, readonly phase: Phase, readonly releasedOn: string | null, readonly supportEndsOn: string | null, readonly endedOnUnknownDate: boolean, readonly product: { readonly slug: string, readonly name: string } }> }, readonly shortened: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly changeId: string, readonly at: string, readonly author: string, readonly reason: string, readonly versionCount: number, readonly shortenedCount: number, readonly versions: ReadonlyArray<{ readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly successor: { readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string } }, readonly revision: { readonly revision: number, readonly shortenedMilestones: ReadonlyArray<MilestoneKind>, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> } }> }> }, readonly recent: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly changeId: string, readonly at: string, readonly author: string, readonly reason: string, readonly versionCount: number, readonly shortenedCount: number, readonly versions: ReadonlyArray<{ readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly successor: { readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string } }, readonly revision: { readonly revision: number, readonly shortenedMilestones: ReadonlyArray<MilestoneKind>, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> } }> }> } };

export type VersionAheadFragment = { readonly id: string, readonly name: string, readonly label: string | null, readonly phase: Phase, readonly releasedOn: string | null, readonly supportEndsOn: string | null, readonly endedOnUnknownDate: boolean, readonly product: { readonly slug: string, readonly name: string } };

export type ChangeOnDashboardFragment = { readonly changeId: string, readonly at: string, readonly author: string, readonly reason: string, readonly versionCount: number, readonly shortenedCount: number, readonly versions: ReadonlyArray<{ readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly successor: { readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string } }, readonly revision: { readonly revision: number, readonly shortenedMilestones: ReadonlyArray<MilestoneKind>, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> } }> };

export const DashboardDocument = "query Dashboard($since: DateTime!) {\n  ends30: versions(filter: {endingWithinDays: 30}, first: 1) {\n    totalCount\n  }\n  ends90: versions(filter: {endingWithinDays: 90}, first: 1) {\n    totalCount\n  }\n  ends180: versions(\n    filter: {endingWithinDays: 180}\n    orderBy: {field: SUPPORT_ENDS_ON, direction: ASC}\n    first: 8\n  ) {\n    totalCount\n    nodes {\n      ...VersionAhead\n    }\n  }\n  endedButLatest: versions(filter: {endedButLatest: true}, first: 6) {\n    totalCount\n    nodes {\n      ...VersionAhead\n    }\n  }\n  noEnd: versions(\n    filter: {noEndAnnounced: true}\n    orderBy: {field: RELEASED_ON, direction: ASC}\n    first: 6\n  ) {\n    totalCount\n    nodes {\n      ...VersionAhead\n    }\n  }\n  shortened: recentChanges(\n    filter: {shortensPromise: true, since: $since}\n    first: 4\n  ) {\n    totalCount\n    nodes {\n      ...ChangeOnDashboard\n    }\n  }\n  recent: recentChanges(first: 6) {\n    totalCount\n    nodes {\n      ...ChangeOnDashboard\n    }\n  }\n}\n\nfragment VersionAhead on Version {\n  id\n  name\n  label\n  phase\n  releasedOn\n  supportEndsOn\n  endedOnUnknownDate\n  product {\n    slug\n    name\n  }\n}\n\nfragment ChangeOnDashboard on RecentChange {\n  changeId\n  at\n  author\n  reason\n  versionCount\n  shortenedCount\n  versions {\n    version {\n      id\n      name\n      label\n      successor {\n        name\n      }\n      product {\n        slug\n        name\n      }\n    }\n    revision {\n      revision\n      shortenedMilestones\n      changes {\n        field\n        from\n        to\n      }\n    }\n  }\n}" as TypedDocument<DashboardQuery, DashboardQueryVariables>;
