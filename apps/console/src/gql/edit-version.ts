// Generated from src/editing/edit-version.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A new version of a product. */
export type CreateVersionInput = {
  /** The vendor's name for what came out under it; null clears. */
  readonly codename?: string | null | undefined;
  /** Last day of database updates; null: not announced. */
  readonly databaseUpdatesEndOn?: string | null | undefined;
  /** Withdrawn from sale; null: the vendor says nothing of it. */
  readonly discontinued?: boolean | null | undefined;
  /** Last day of sale; null clears. */
  readonly discontinuedOn?: string | null | undefined;
  /** Support is over, and nobody knows since when. */
  readonly endedOnUnknownDate?: boolean | null | undefined;
  /** Last day of the support extension; null: not announced. */
  readonly extendedSupportEndsOn?: string | null | undefined;
  /** Last day of full support; null: not announced. */
  readonly fullSupportEndsOn?: string | null | undefined;
  /** What people read where the name is not enough; null clears. */
  readonly label?: string | null | undefined;
  /** The newest build, such as `11.6.0.394`; null clears. */
  readonly latestBuild?: string | null | undefined;
  /** When that build came out; null clears. */
  readonly latestBuildOn?: string | null | undefined;
  /** What is written about that build; http or https. Null clears. */
  readonly latestBuildUrl?: string | null | undefined;
  /** Supported for longer than its neighbours. */
  readonly longTermSupport?: boolean | null | undefined;
  /** Since when, where not from the start; null clears. */
  readonly longTermSupportFrom?: string | null | undefined;
  /** Unique within the product, such as `11.6`. */
  readonly name: string;
  /** Slug or id of the product. */
  readonly product: string;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** First day; null: not announced. */
  readonly releasedOn?: string | null | undefined;
  /** Id or name of the version of the same product that customers move to; null clears. */
  readonly successor?: string | null | undefined;
  /** Last day of standard support; null: not announced. A date takes back `endedOnUnknownDate`. */
  readonly supportEndsOn?: string | null | undefined;
  /** All that will come without a date so far; a milestone that is given a date leaves by itself. */
  readonly unannouncedMilestones?: ReadonlyArray<MilestoneKind> | null | undefined;
  /** All that has passed on a day that nobody knows; a milestone that is given a date leaves by itself. */
  readonly undatedMilestones?: ReadonlyArray<MilestoneKind> | null | undefined;
};

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

/** A version to take off the public lists, or to put back. */
export type RetireVersionInput = {
  /** The `revision` that you saw; when the version has moved on, this is a CONFLICT. */
  readonly expectedRevision: number;
  /** Id of the version. */
  readonly id: string | number;
  /** Why, for the history; not blank, at most 1,000 characters. */
  readonly reason: string;
};

/** New facts of a version. A field that is left out stays as it is. */
export type UpdateVersionInput = {
  /** The vendor's name for what came out under it; null clears. */
  readonly codename?: string | null | undefined;
  /** Last day of database updates; null: not announced. */
  readonly databaseUpdatesEndOn?: string | null | undefined;
  /** Withdrawn from sale; null: the vendor says nothing of it. */
  readonly discontinued?: boolean | null | undefined;
  /** Last day of sale; null clears. */
  readonly discontinuedOn?: string | null | undefined;
  /** Support is over, and nobody knows since when. */
  readonly endedOnUnknownDate?: boolean | null | undefined;
  /** The `revision` that you edit; when the version has moved on, the edit is a CONFLICT. */
  readonly expectedRevision: number;
  /** Last day of the support extension; null: not announced. */
  readonly extendedSupportEndsOn?: string | null | undefined;
  /** Last day of full support; null: not announced. */
  readonly fullSupportEndsOn?: string | null | undefined;
  /** Id of the version. */
  readonly id: string | number;
  /** What people read where the name is not enough; null clears. */
  readonly label?: string | null | undefined;
  /** The newest build, such as `11.6.0.394`; null clears. */
  readonly latestBuild?: string | null | undefined;
  /** When that build came out; null clears. */
  readonly latestBuildOn?: string | null | undefined;
  /** What is written about that build; http or https. Null clears. */
  readonly latestBuildUrl?: string | null | undefined;
  /** Supported for longer than its neighbours. */
  readonly longTermSupport?: boolean | null | undefined;
  /** Since when, where not from the start; null clears. */
  readonly longTermSupportFrom?: string | null | undefined;
  /** Unique within the product; cannot be cleared. */
  readonly name?: string | null | undefined;
  /** Why, for the history; at most 1,000 characters. Required where a milestone moves. */
  readonly reason?: string | null | undefined;
  /** First day; null: not announced. */
  readonly releasedOn?: string | null | undefined;
  /** Id or name of the version of the same product that customers move to; null clears. */
  readonly successor?: string | null | undefined;
  /** Last day of standard support; null: not announced. A date takes back `endedOnUnknownDate`. */
  readonly supportEndsOn?: string | null | undefined;
  /** All that will come without a date so far; a milestone that is given a date leaves by itself. */
  readonly unannouncedMilestones?: ReadonlyArray<MilestoneKind> | null | undefined;
  /** All that has passed on a day that nobody knows; a milestone that is given a date leaves by itself. */
  readonly undatedMilestones?: ReadonlyArray<MilestoneKind> | null | undefined;
};

export type UpdateVersionMutationVariables = Exact<{
  input: UpdateVersionInput;
}>;


export type UpdateVersionMutation = { readonly updateVersion: { readonly changeId: string | null, readonly version: { readonly id: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CreateVersionMutationVariables = Exact<{
  input: CreateVersionInput;
}>;


export type CreateVersionMutation = { readonly createVersion: { readonly changeId: string | null, readonly version: { readonly id: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireVersionMutationVariables = Exact<{
  input: RetireVersionInput;
}>;


export type RetireVersionMutation = { readonly retireVersion: { readonly changeId: string | null, readonly version: { readonly id: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReinstateVersionMutationVariables = Exact<{
  input: RetireVersionInput;
}>;


export type ReinstateVersionMutation = { readonly reinstateVersion: { readonly changeId: string | null, readonly version: { readonly id: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type VersionEditFragment = { readonly changeId: string | null, readonly version: { readonly id: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const UpdateVersionDocument = "mutation UpdateVersion($input: UpdateVersionInput!) {\n  updateVersion(input: $input) {\n    ...VersionEdit\n  }\n}\n\nfragment VersionEdit on VersionPayload {\n  changeId\n  version {\n    id\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<UpdateVersionMutation, UpdateVersionMutationVariables>;

export const CreateVersionDocument = "mutation CreateVersion($input: CreateVersionInput!) {\n  createVersion(input: $input) {\n    ...VersionEdit\n  }\n}\n\nfragment VersionEdit on VersionPayload {\n  changeId\n  version {\n    id\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<CreateVersionMutation, CreateVersionMutationVariables>;

export const RetireVersionDocument = "mutation RetireVersion($input: RetireVersionInput!) {\n  retireVersion(input: $input) {\n    ...VersionEdit\n  }\n}\n\nfragment VersionEdit on VersionPayload {\n  changeId\n  version {\n    id\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<RetireVersionMutation, RetireVersionMutationVariables>;

export const ReinstateVersionDocument = "mutation ReinstateVersion($input: RetireVersionInput!) {\n  reinstateVersion(input: $input) {\n    ...VersionEdit\n  }\n}\n\nfragment VersionEdit on VersionPayload {\n  changeId\n  version {\n    id\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<ReinstateVersionMutation, ReinstateVersionMutationVariables>;
