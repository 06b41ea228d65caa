// Generated from src/calendar/milestones-within.graphql by `pnpm codegen`.
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

export type MilestonesWithinQueryVariables = Exact<{
  from: string;
  through: string;
  kinds?: ReadonlyArray<MilestoneKind> | null | undefined;
  filter?: VersionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MilestonesWithinQuery = { readonly milestones: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly date: string, readonly kind: MilestoneKind, readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly phase: Phase, readonly product: { readonly slug: string, readonly name: string, readonly segment: Segment } } }> } };

export const MilestonesWithinDocument = "query MilestonesWithin($from: Date!, $through: Date!, $kinds: [MilestoneKind!], $filter: VersionFilter, $first: Int, $after: String) {\n  milestones(\n    from: $from\n    through: $through\n    kinds: $kinds\n    filter: $filter\n    first: $first\n    after: $after\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      date\n      kind\n      version {\n        id\n        name\n        label\n        phase\n        product {\n          slug\n          name\n          segment\n        }\n      }\n    }\n  }\n}" as TypedDocument<MilestonesWithinQuery, MilestonesWithinQueryVariables>;
