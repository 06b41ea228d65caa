// Generated from src/resources/products/products.graphql by `pnpm codegen`.
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

/** Which products to list; what is left out does not matter. Conditions on versions (`phase`, `endingWithinDays`, `noEndAnnounced`) hold for a product that has one version meeting them all. */
export type ProductFilter = {
  /** The product or one of its versions changed at or after this instant. */
  readonly changedSince?: string | null | undefined;
  /** Has a version whose support ends within this many days; 0 is today. */
  readonly endingWithinDays?: number | null | undefined;
  /** True: has terms of its own that stand in for clauses (4.0), whatever their days. False: has none. */
  readonly hasSpecialTerms?: boolean | null | undefined;
  /** Licensed as. */
  readonly licensing?: Licensing | null | undefined;
  /** True: has a supported version whose end is not announced. False: has a version with an end. */
  readonly noEndAnnounced?: boolean | null | undefined;
  /** Has a version in one of these phases today. */
  readonly phase?: ReadonlyArray<Phase> | null | undefined;
  /** Runs on this platform; case does not count. */
  readonly platform?: string | null | undefined;
  /** True: only retired products. Otherwise only those that are not. True needs the permission `lifecycle.readRetired`. */
  readonly retired?: boolean | null | undefined;
  /** Every word occurs in name, slug, aliases or identifiers; case and diacritics do not count. */
  readonly search?: string | null | undefined;
  /** Made for. */
  readonly segment?: Segment | null | undefined;
  /** Has one of these slugs. */
  readonly slugs?: ReadonlyArray<string> | null | undefined;
  /** Carries this tag. */
  readonly tag?: string | null | undefined;
};

/** How a list of products is sorted. */
export type ProductOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ProductOrderField;
};

/** What a list of products is sorted by; products that are equal in it stand by name. */
export type ProductOrderField =
  /** The last change of the product itself. */
  | 'CHANGED_AT'
  /** The name; case does not count. */
  | 'NAME'
  /** For whom it is made. */
  | 'SEGMENT'
  /** The slug. */
  | 'SLUG';

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type ProductListQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ProductListQuery = { readonly products: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly segment: Segment, readonly licensing: Licensing, readonly platforms: ReadonlyArray<string>, readonly category: string | null, readonly tags: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly versionCommand: string | null, readonly retired: boolean, readonly revision: number, readonly changedAt: string, readonly identifiers: ReadonlyArray<{ readonly type: string, readonly id: string }>, readonly specialTerms: ReadonlyArray<{ readonly clauses: ReadonlyArray<string>, readonly waives: boolean, readonly summary: string, readonly url: string | null, readonly from: string | null, readonly to: string | null }>, readonly milestoneLabels: ReadonlyArray<{ readonly milestone: string, readonly label: string }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phase: Phase, readonly supportEndsOn: string | null }> }> } };

export type ProductDetailQueryVariables = Exact<{
  slug: string;
}>;


export type ProductDetailQuery = { readonly product: { readonly slug: string, readonly name: string, readonly segment: Segment, readonly licensing: Licensing, readonly platforms: ReadonlyArray<string>, readonly category: string | null, readonly tags: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly versionCommand: string | null, readonly retired: boolean, readonly revision: number, readonly changedAt: string, readonly identifiers: ReadonlyArray<{ readonly type: string, readonly id: string }>, readonly specialTerms: ReadonlyArray<{ readonly clauses: ReadonlyArray<string>, readonly waives: boolean, readonly summary: string, readonly url: string | null, readonly from: string | null, readonly to: string | null }>, readonly milestoneLabels: ReadonlyArray<{ readonly milestone: string, readonly label: string }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phase: Phase, readonly supportEndsOn: string | null }> } | null };

export type ProductRowFragment = { readonly slug: string, readonly name: string, readonly segment: Segment, readonly licensing: Licensing, readonly platforms: ReadonlyArray<string>, readonly category: string | null, readonly tags: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly versionCommand: string | null, readonly retired: boolean, readonly revision: number, readonly changedAt: string, readonly identifiers: ReadonlyArray<{ readonly type: string, readonly id: string }>, readonly specialTerms: ReadonlyArray<{ readonly clauses: ReadonlyArray<string>, readonly waives: boolean, readonly summary: string, readonly url: string | null, readonly from: string | null, readonly to: string | null }>, readonly milestoneLabels: ReadonlyArray<{ readonly milestone: string, readonly label: string }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phase: Phase, readonly supportEndsOn: string | null }> };

export const ProductListDocument = "query ProductList($filter: ProductFilter, $orderBy: ProductOrder, $first: Int, $offset: Int) {\n  products(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n    totalCount\n    nodes {\n      ...ProductRow\n    }\n  }\n}\n\nfragment ProductRow on Product {\n  slug\n  name\n  segment\n  licensing\n  platforms\n  category\n  tags\n  aliases\n  versionCommand\n  identifiers {\n    type\n    id\n  }\n  specialTerms {\n    clauses\n    waives\n    summary\n    url\n    from\n    to\n  }\n  milestoneLabels {\n    milestone\n    label\n  }\n  retired\n  revision\n  changedAt\n  versions {\n    id\n    name\n    phase\n    supportEndsOn\n  }\n}" as TypedDocument<ProductListQuery, ProductListQueryVariables>;

export const ProductDetailDocument = "query ProductDetail($slug: String!) {\n  product(slug: $slug) {\n    ...ProductRow\n  }\n}\n\nfragment ProductRow on Product {\n  slug\n  name\n  segment\n  licensing\n  platforms\n  category\n  tags\n  aliases\n  versionCommand\n  identifiers {\n    type\n    id\n  }\n  specialTerms {\n    clauses\n    waives\n    summary\n    url\n    from\n    to\n  }\n  milestoneLabels {\n    milestone\n    label\n  }\n  retired\n  revision\n  changedAt\n  versions {\n    id\n    name\n    phase\n    supportEndsOn\n  }\n}" as TypedDocument<ProductDetailQuery, ProductDetailQueryVariables>;
