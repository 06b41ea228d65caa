// Generated from src/resources/products/product-counts.graphql by `pnpm codegen`.
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

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type ProductCountsQueryVariables = Exact<{
  ends30?: ProductFilter | null | undefined;
  ends90?: ProductFilter | null | undefined;
  ends180?: ProductFilter | null | undefined;
  noEnd?: ProductFilter | null | undefined;
  limited?: ProductFilter | null | undefined;
  changed?: ProductFilter | null | undefined;
}>;


export type ProductCountsQuery = { readonly ends30: { readonly totalCount: number }, readonly ends90: { readonly totalCount: number }, readonly ends180: { readonly totalCount: number }, readonly noEnd: { readonly totalCount: number }, readonly limited: { readonly totalCount: number }, readonly changed: { readonly totalCount: number } };

export const ProductCountsDocument = "query ProductCounts($ends30: ProductFilter, $ends90: ProductFilter, $ends180: ProductFilter, $noEnd: ProductFilter, $limited: ProductFilter, $changed: ProductFilter) {\n  ends30: products(filter: $ends30, first: 1) {\n    totalCount\n  }\n  ends90: products(filter: $ends90, first: 1) {\n    totalCount\n  }\n  ends180: products(filter: $ends180, first: 1) {\n    totalCount\n  }\n  noEnd: products(filter: $noEnd, first: 1) {\n    totalCount\n  }\n  limited: products(filter: $limited, first: 1) {\n    totalCount\n  }\n  changed: products(filter: $changed, first: 1) {\n    totalCount\n  }\n}" as TypedDocument<ProductCountsQuery, ProductCountsQueryVariables>;
