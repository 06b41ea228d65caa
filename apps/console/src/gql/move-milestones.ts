// Generated from src/editing/move-milestones.graphql by `pnpm codegen`.
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

/** Moves one milestone of many versions, all or none. Give either `versions` or `filter`, and either `byDays` or `toDate`. */
export type MoveMilestonesInput = {
  /** So many days later, or earlier if negative. Versions without a date for the milestone are skipped. */
  readonly byDays?: number | null | undefined;
  /** The `previewToken` of a preview: applied only if exactly the same would happen, else a CONFLICT. */
  readonly expectedPreview?: string | null | undefined;
  /** Every version that matches today. To apply, pass the `previewToken` of a preview as `expectedPreview`. */
  readonly filter?: VersionFilter | null | undefined;
  /** Which milestone moves. */
  readonly milestone: MilestoneKind;
  /** Only tell what would happen; nothing is written. */
  readonly preview?: boolean;
  /** Why, for the history; at most 1,000 characters. Required to apply, not to preview. */
  readonly reason?: string | null | undefined;
  /** To this day, also where the milestone had no date. It then no longer counts as undated or unannounced. */
  readonly toDate?: string | null | undefined;
  /** Exactly these versions; at most 2,000. */
  readonly versions?: ReadonlyArray<VersionAtRevision> | null | undefined;
};

/** Why a version is left alone when a milestone of many versions moves. */
export type MoveSkip =
  /** The milestone has that date already. */
  | 'ALREADY_THERE'
  /** The milestone has no date to count days from. */
  | 'NO_DATE';

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

/** A version as you saw it. */
export type VersionAtRevision = {
  /** The `revision` that you saw. */
  readonly expectedRevision: number;
  /** Id of the version. */
  readonly id: string | number;
};

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

export type MoveMilestonesMutationVariables = Exact<{
  input: MoveMilestonesInput;
}>;


export type MoveMilestonesMutation = { readonly moveMilestones: { readonly previewToken: string | null, readonly changeId: string | null, readonly changes: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly skipped: MoveSkip | null, readonly phaseBefore: Phase, readonly phaseAfter: Phase, readonly shortensPromise: boolean, readonly version: { readonly id: string, readonly label: string | null, readonly revision: number, readonly product: { readonly name: string } } }>, readonly counts: { readonly matched: number, readonly moved: number, readonly skipped: number, readonly shortened: number, readonly phaseChanged: number }, readonly answersChange: { readonly from: string | null, readonly through: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const MoveMilestonesDocument = "mutation MoveMilestones($input: MoveMilestonesInput!) {\n  moveMilestones(input: $input) {\n    changes {\n      version {\n        id\n        label\n        revision\n        product {\n          name\n        }\n      }\n      from\n      to\n      skipped\n      phaseBefore\n      phaseAfter\n      shortensPromise\n    }\n    counts {\n      matched\n      moved\n      skipped\n      shortened\n      phaseChanged\n    }\n    answersChange {\n      from\n      through\n    }\n    previewToken\n    changeId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<MoveMilestonesMutation, MoveMilestonesMutationVariables>;
