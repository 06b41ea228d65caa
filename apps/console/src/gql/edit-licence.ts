// Generated from src/resources/licences/edit-licence.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A licence to block, or to unblock. */
export type BlockLicenceInput = {
  /** The revision that you saw. */
  readonly expectedRevision: number;
  /** The licence. */
  readonly id: string | number;
  /** Why, for staff and the history; not blank, at most 1,000 characters. */
  readonly reason: string;
};

/** A licence that the vendor issued. Give either `code` or `keyFile`. */
export type CreateLicenceInput = {
  /** Its activation code: 8 to 64 letters and digits; spaces, hyphens and case do not count. */
  readonly code?: string | null | undefined;
  /** Edition of the product, in the vendor's word; at most 100 characters. */
  readonly edition?: string | null | undefined;
  /** Id of the company account that it is issued to; of none where it is left out or null. */
  readonly issuedTo?: string | number | null | undefined;
  /** Its key file in base64; at most 64 KB before that. */
  readonly keyFile?: string | null | undefined;
  /** On what terms. */
  readonly kind: LicenceKind;
  /** The register's number of it: letters, digits and hyphens, at most 40; the next free one without it. */
  readonly number?: string | null | undefined;
  /** Slug of the product that it is for. */
  readonly product: string;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** How many may use it, at least 1; not counted where it is left out or null. */
  readonly seats?: number | null | undefined;
  /** Its first day. */
  readonly validFrom: string;
  /** Its last day, which still counts; without end where it is left out or null. */
  readonly validThrough?: string | null | undefined;
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

/** What to change about a licence. Its number and its code stay. */
export type UpdateLicenceInput = {
  /** Edition; null clears it; at most 100 characters. Left out: as it is. */
  readonly edition?: string | null | undefined;
  /** The revision that you saw. */
  readonly expectedRevision: number;
  /** The licence. */
  readonly id: string | number;
  /** Account that it is issued to; null: none. Left out: as it is. */
  readonly issuedTo?: string | number | null | undefined;
  /** On what terms. Left out: as it is. */
  readonly kind?: LicenceKind | null | undefined;
  /** Slug of the product that it is for. Left out: as it is. */
  readonly product?: string | null | undefined;
  /** Why, for the history; not blank, at most 1,000 characters. */
  readonly reason: string;
  /** How many may use it, at least 1; null: not counted. Left out: as it is. */
  readonly seats?: number | null | undefined;
  /** Its first day. Left out: as it is. */
  readonly validFrom?: string | null | undefined;
  /** Its last day; null: without end. Left out: as it is. */
  readonly validThrough?: string | null | undefined;
};

export type CreateLicenceMutationVariables = Exact<{
  input: CreateLicenceInput;
}>;


export type CreateLicenceMutation = { readonly createLicence: { readonly licence: { readonly id: string, readonly number: string, readonly revision: number, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly knownSince: string, readonly product: { readonly slug: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly author: string, readonly at: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpdateLicenceMutationVariables = Exact<{
  input: UpdateLicenceInput;
}>;


export type UpdateLicenceMutation = { readonly updateLicence: { readonly licence: { readonly id: string, readonly number: string, readonly revision: number, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly knownSince: string, readonly product: { readonly slug: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly author: string, readonly at: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type BlockLicenceMutationVariables = Exact<{
  input: BlockLicenceInput;
}>;


export type BlockLicenceMutation = { readonly blockLicence: { readonly licence: { readonly id: string, readonly number: string, readonly revision: number, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly knownSince: string, readonly product: { readonly slug: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly author: string, readonly at: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UnblockLicenceMutationVariables = Exact<{
  input: BlockLicenceInput;
}>;


export type UnblockLicenceMutation = { readonly unblockLicence: { readonly licence: { readonly id: string, readonly number: string, readonly revision: number, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly knownSince: string, readonly product: { readonly slug: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly author: string, readonly at: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type LicenceSavedFragment = { readonly licence: { readonly id: string, readonly number: string, readonly revision: number, readonly edition: string | null, readonly kind: LicenceKind, readonly seats: number | null, readonly validFrom: string, readonly validThrough: string | null, readonly knownSince: string, readonly product: { readonly slug: string }, readonly issuedTo: { readonly id: string, readonly number: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly author: string, readonly at: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const CreateLicenceDocument = "mutation CreateLicence($input: CreateLicenceInput!) {\n  createLicence(input: $input) {\n    ...LicenceSaved\n  }\n}\n\nfragment LicenceSaved on LicencePayload {\n  licence {\n    id\n    number\n    revision\n    product {\n      slug\n    }\n    edition\n    kind\n    seats\n    validFrom\n    validThrough\n    issuedTo {\n      id\n      number\n      name\n    }\n    knownSince\n    changes {\n      author\n      at\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<CreateLicenceMutation, CreateLicenceMutationVariables>;

export const UpdateLicenceDocument = "mutation UpdateLicence($input: UpdateLicenceInput!) {\n  updateLicence(input: $input) {\n    ...LicenceSaved\n  }\n}\n\nfragment LicenceSaved on LicencePayload {\n  licence {\n    id\n    number\n    revision\n    product {\n      slug\n    }\n    edition\n    kind\n    seats\n    validFrom\n    validThrough\n    issuedTo {\n      id\n      number\n      name\n    }\n    knownSince\n    changes {\n      author\n      at\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<UpdateLicenceMutation, UpdateLicenceMutationVariables>;

export const BlockLicenceDocument = "mutation BlockLicence($input: BlockLicenceInput!) {\n  blockLicence(input: $input) {\n    ...LicenceSaved\n  }\n}\n\nfragment LicenceSaved on LicencePayload {\n  licence {\n    id\n    number\n    revision\n    product {\n      slug\n    }\n    edition\n    kind\n    seats\n    validFrom\n    validThrough\n    issuedTo {\n      id\n      number\n      name\n    }\n    knownSince\n    changes {\n      author\n      at\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<BlockLicenceMutation, BlockLicenceMutationVariables>;

export const UnblockLicenceDocument = "mutation UnblockLicence($input: BlockLicenceInput!) {\n  unblockLicence(input: $input) {\n    ...LicenceSaved\n  }\n}\n\nfragment LicenceSaved on LicencePayload {\n  licence {\n    id\n    number\n    revision\n    product {\n      slug\n    }\n    edition\n    kind\n    seats\n    validFrom\n    validThrough\n    issuedTo {\n      id\n      number\n      name\n    }\n    knownSince\n    changes {\n      author\n      at\n      reason\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<UnblockLicenceMutation, UnblockLicenceMutationVariables>;
