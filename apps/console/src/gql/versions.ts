// Generated from src/resources/versions/versions.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a product is licensed. */
export type Licensing =
  /** Sold under a commercial licence. */
  | 'COMMERCIAL'
  /** Free to use, with paid additions. */
  | 'FREEMIUM';

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

/** Which way a list is sorted. What has no value comes last either way. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

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

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

/** Which versions to list; what is left out does not matter. */
export type VersionFilter = {
  /** Changed at or after this instant. */
  readonly changedSince?: string | null | undefined;
  /** True: support has ended, although no newer version of the product has been released. False: every other version. */
  readonly endedButLatest?: boolean | null | undefined;
  /** Support ends within this many days of the day asked about; 0 is that day. */
  readonly endingWithinDays?: number | null | undefined;
  /** Exactly these versions, by id. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Of products licensed as. */
  readonly licensing?: Licensing | null | undefined;
  /** Whether the vendor supports it for longer than its neighbours. */
  readonly longTermSupport?: boolean | null | undefined;
  /** True: supported, and no end is announced. False: an end is known, or support is over. */
  readonly noEndAnnounced?: boolean | null | undefined;
  /** In one of these phases on the day asked about. */
  readonly phase?: ReadonlyArray<Phase> | null | undefined;
  /** Of products that run on this platform; case does not count. */
  readonly platform?: string | null | undefined;
  /** Slug of their product. */
  readonly product?: string | null | undefined;
  /** True: only versions that are retired or whose product is. Otherwise only those that are not. True needs the permission `lifecycle.readRetired`. */
  readonly retired?: boolean | null | undefined;
  /** Every word occurs in the version's name, label or codename or in its product's name, slug, aliases or identifiers; case and diacritics do not count. */
  readonly search?: string | null | undefined;
  /** Of products made for. */
  readonly segment?: Segment | null | undefined;
  /** Of products that carry this tag. */
  readonly tag?: string | null | undefined;
};

/** How a list of versions is sorted. */
export type VersionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: VersionOrderField;
};

/** What a list of versions is sorted by; versions that are equal in it stand by product, the newest first. */
export type VersionOrderField =
  /** The last change of the version. */
  | 'CHANGED_AT'
  /** The last day of full support. */
  | 'FULL_SUPPORT_ENDS_ON'
  /** The day of the newest build. */
  | 'LATEST_BUILD_ON'
  /** The version's name, as versions count: 4.9 before 4.10. */
  | 'NAME'
  /** The product's name; case does not count. */
  | 'PRODUCT'
  /** The first day. */
  | 'RELEASED_ON'
  /** The last day of standard support. */
  | 'SUPPORT_ENDS_ON';

export type VersionListQueryVariables = Exact<{
  filter?: VersionFilter | null | undefined;
  orderBy?: VersionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  at?: string | null | undefined;
}>;


export type VersionListQuery = { readonly versions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string | null, readonly codename: string | null, readonly phase: Phase, readonly daysLeft: number | null, readonly releasedOn: string | null, readonly fullSupportEndsOn: string | null, readonly supportEndsOn: string | null, readonly extendedSupportEndsOn: string | null, readonly databaseUpdatesEndOn: string | null, readonly endedOnUnknownDate: boolean, readonly undatedMilestones: ReadonlyArray<MilestoneKind>, readonly unannouncedMilestones: ReadonlyArray<MilestoneKind>, readonly longTermSupport: boolean, readonly longTermSupportFrom: string | null, readonly discontinued: boolean | null, readonly discontinuedOn: string | null, readonly latestBuild: string | null, readonly latestBuildOn: string | null, readonly latestBuildUrl: string | null, readonly retired: boolean, readonly revision: number, readonly changedAt: string, readonly product: { readonly slug: string, readonly name: string, readonly segment: Segment }, readonly successor: { readonly id: string, readonly name: string } | null }> } };

export type VersionDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionDetailQuery = { readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly codename: string | null, readonly phase: Phase, readonly daysLeft: number | null, readonly releasedOn: string | null, readonly fullSupportEndsOn: string | null, readonly supportEndsOn: string | null, readonly extendedSupportEndsOn: string | null, readonly databaseUpdatesEndOn: string | null, readonly endedOnUnknownDate: boolean, readonly undatedMilestones: ReadonlyArray<MilestoneKind>, readonly unannouncedMilestones: ReadonlyArray<MilestoneKind>, readonly longTermSupport: boolean, readonly longTermSupportFrom: string | null, readonly discontinued: boolean | null, readonly discontinuedOn: string | null, readonly latestBuild: string | null, readonly latestBuildOn: string | null, readonly latestBuildUrl: string | null, readonly retired: boolean, readonly revision: number, readonly changedAt: string, readonly product: { readonly slug: string, readonly name: string, readonly segment: Segment }, readonly successor: { readonly id: string, readonly name: string } | null } | null };

export type VersionRowFragment = { readonly id: string, readonly name: string, readonly label: string | null, readonly codename: string | null, readonly phase: Phase, readonly daysLeft: number | null, readonly releasedOn: string | null, readonly fullSupportEndsOn: string | null, readonly supportEndsOn: string | null, readonly extendedSupportEndsOn: string | null, readonly databaseUpdatesEndOn: string | null, readonly endedOnUnknownDate: boolean, readonly undatedMilestones: ReadonlyArray<MilestoneKind>, readonly unannouncedMilestones: ReadonlyArray<MilestoneKind>, readonly longTermSupport: boolean, readonly longTermSupportFrom: string | null, readonly discontinued: boolean | null, readonly discontinuedOn: string | null, readonly latestBuild: string | null, readonly latestBuildOn: string | null, readonly latestBuildUrl: string | null, readonly retired: boolean, readonly revision: number, readonly changedAt: string, readonly product: { readonly slug: string, readonly name: string, readonly segment: Segment }, readonly successor: { readonly id: string, readonly name: string } | null };

export const VersionListDocument = "query VersionList($filter: VersionFilter, $orderBy: VersionOrder, $first: Int, $offset: Int, $at: Date) {\n  versions(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    offset: $offset\n    at: $at\n  ) {\n    totalCount\n    nodes {\n      ...VersionRow\n    }\n  }\n}\n\nfragment VersionRow on Version {\n  id\n  name\n  label\n  codename\n  product {\n    slug\n    name\n    segment\n  }\n  phase\n  daysLeft\n  releasedOn\n  fullSupportEndsOn\n  supportEndsOn\n  extendedSupportEndsOn\n  databaseUpdatesEndOn\n  endedOnUnknownDate\n  undatedMilestones\n  unannouncedMilestones\n  longTermSupport\n  longTermSupportFrom\n  discontinued\n  discontinuedOn\n  latestBuild\n  latestBuildOn\n  latestBuildUrl\n  successor {\n    id\n    name\n  }\n  retired\n  revision\n  changedAt\n}" as TypedDocument<VersionListQuery, VersionListQueryVariables>;

export const VersionDetailDocument = "query VersionDetail($id: ID!) {\n  version(id: $id) {\n    ...VersionRow\n  }\n}\n\nfragment VersionRow on Version {\n  id\n  name\n  label\n  codename\n  product {\n    slug\n    name\n    segment\n  }\n  phase\n  daysLeft\n  releasedOn\n  fullSupportEndsOn\n  supportEndsOn\n  extendedSupportEndsOn\n  databaseUpdatesEndOn\n  endedOnUnknownDate\n  undatedMilestones\n  unannouncedMilestones\n  longTermSupport\n  longTermSupportFrom\n  discontinued\n  discontinuedOn\n  latestBuild\n  latestBuildOn\n  latestBuildUrl\n  successor {\n    id\n    name\n  }\n  retired\n  revision\n  changedAt\n}" as TypedDocument<VersionDetailQuery, VersionDetailQueryVariables>;
