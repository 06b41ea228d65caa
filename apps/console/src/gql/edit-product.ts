// Generated from src/editing/edit-product.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A new product. */
export type CreateProductInput = {
  /** Other names that people use; null clears. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The group of products that it belongs to; null clears. */
  readonly category?: string | null | undefined;
  /** Names in other systems, all of them; null clears. */
  readonly identifiers?: ReadonlyArray<ProductIdentifierInput> | null | undefined;
  /** How it is licensed. */
  readonly licensing: Licensing;
  /** The vendor's words for milestones, all of them; null clears. */
  readonly milestoneLabels?: ReadonlyArray<MilestoneLabelInput> | null | undefined;
  /** What people call it. */
  readonly name: string;
  /** What it runs on; null clears. */
  readonly platforms?: ReadonlyArray<string> | null | undefined;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** For whom it is made; never guessed from the name. */
  readonly segment: Segment;
  /** Lower-case words joined by hyphens; never changes and is never used again. */
  readonly slug: string;
  /** The product's own terms, all of them; null clears. */
  readonly specialTerms?: ReadonlyArray<SpecialTermInput> | null | undefined;
  /** Words to find it by; null clears. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** The command that prints a build; null clears. */
  readonly versionCommand?: string | null | undefined;
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

/** What the vendor calls a milestone of this product. */
export type MilestoneLabelInput = {
  /** The vendor's word for it. */
  readonly label: string;
  /** Which milestone. */
  readonly milestone: MilestoneKind;
};

/** A name under which other systems know a product. */
export type ProductIdentifierInput = {
  /** The name itself. */
  readonly id: string;
  /** The kind of name, such as `cpe` or `purl`. */
  readonly type: string;
};

/** A product to take off the public lists, or to put back. */
export type RetireProductInput = {
  /** The `revision` that you saw; when the product has moved on, this is a CONFLICT. */
  readonly expectedRevision: number;
  /** Id or slug of the product. */
  readonly id: string | number;
  /** Why, for the history; not blank, at most 1,000 characters. */
  readonly reason: string;
};

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

/** A product's own terms that stand in for named clauses (clause 4.0). */
export type SpecialTermInput = {
  /** Ids of the clauses; at least one. */
  readonly clauses: ReadonlyArray<string>;
  /** First day of the term; null is open. */
  readonly from?: string | null | undefined;
  /** The term in a sentence. */
  readonly summary: string;
  /** Last day of the term; null is open. */
  readonly to?: string | null | undefined;
  /** Where the term is published; http or https. */
  readonly url?: string | null | undefined;
  /** True: those clauses do not apply. False: they apply and the term adds to them. */
  readonly waives: boolean;
};

/** New facts of a product. A field that is left out stays as it is. */
export type UpdateProductInput = {
  /** Other names that people use; null clears. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The group of products that it belongs to; null clears. */
  readonly category?: string | null | undefined;
  /** The `revision` that you edit; when the product has moved on, the edit is a CONFLICT. */
  readonly expectedRevision: number;
  /** Id or slug of the product. */
  readonly id: string | number;
  /** Names in other systems, all of them; null clears. */
  readonly identifiers?: ReadonlyArray<ProductIdentifierInput> | null | undefined;
  /** How it is licensed; cannot be cleared. */
  readonly licensing?: Licensing | null | undefined;
  /** The vendor's words for milestones, all of them; null clears. */
  readonly milestoneLabels?: ReadonlyArray<MilestoneLabelInput> | null | undefined;
  /** What people call it; cannot be cleared. */
  readonly name?: string | null | undefined;
  /** What it runs on; null clears. */
  readonly platforms?: ReadonlyArray<string> | null | undefined;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** For whom it is made; changes the phase of every version whose full support has ended. Cannot be cleared. */
  readonly segment?: Segment | null | undefined;
  /** The product's own terms, all of them; null clears. */
  readonly specialTerms?: ReadonlyArray<SpecialTermInput> | null | undefined;
  /** Words to find it by; null clears. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** The command that prints a build; null clears. */
  readonly versionCommand?: string | null | undefined;
};

export type UpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { readonly updateProduct: { readonly changeId: string | null, readonly product: { readonly slug: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { readonly createProduct: { readonly changeId: string | null, readonly product: { readonly slug: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireProductMutationVariables = Exact<{
  input: RetireProductInput;
}>;


export type RetireProductMutation = { readonly retireProduct: { readonly changeId: string | null, readonly product: { readonly slug: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReinstateProductMutationVariables = Exact<{
  input: RetireProductInput;
}>;


export type ReinstateProductMutation = { readonly reinstateProduct: { readonly changeId: string | null, readonly product: { readonly slug: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ProductEditFragment = { readonly changeId: string | null, readonly product: { readonly slug: string, readonly revision: number } | null, readonly conflict: { readonly currentRevision: number, readonly changedAt: string, readonly changedBy: string, readonly reason: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly expected: string | null, readonly current: string | null, readonly yours: string | null, readonly clashes: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const UpdateProductDocument = "mutation UpdateProduct($input: UpdateProductInput!) {\n  updateProduct(input: $input) {\n    ...ProductEdit\n  }\n}\n\nfragment ProductEdit on ProductPayload {\n  changeId\n  product {\n    slug\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<UpdateProductMutation, UpdateProductMutationVariables>;

export const CreateProductDocument = "mutation CreateProduct($input: CreateProductInput!) {\n  createProduct(input: $input) {\n    ...ProductEdit\n  }\n}\n\nfragment ProductEdit on ProductPayload {\n  changeId\n  product {\n    slug\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<CreateProductMutation, CreateProductMutationVariables>;

export const RetireProductDocument = "mutation RetireProduct($input: RetireProductInput!) {\n  retireProduct(input: $input) {\n    ...ProductEdit\n  }\n}\n\nfragment ProductEdit on ProductPayload {\n  changeId\n  product {\n    slug\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<RetireProductMutation, RetireProductMutationVariables>;

export const ReinstateProductDocument = "mutation ReinstateProduct($input: RetireProductInput!) {\n  reinstateProduct(input: $input) {\n    ...ProductEdit\n  }\n}\n\nfragment ProductEdit on ProductPayload {\n  changeId\n  product {\n    slug\n    revision\n  }\n  conflict {\n    currentRevision\n    changedAt\n    changedBy\n    reason\n    fields {\n      field\n      expected\n      current\n      yours\n      clashes\n    }\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<ReinstateProductMutation, ReinstateProductMutationVariables>;
