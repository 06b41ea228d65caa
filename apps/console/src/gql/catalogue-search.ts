// Generated from src/commands/catalogue-search.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CatalogueSearchQueryVariables = Exact<{
  search: string;
}>;


export type CatalogueSearchQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } };

export type VersionSearchQueryVariables = Exact<{
  search: string;
}>;


export type VersionSearchQuery = { readonly versions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string | null, readonly product: { readonly name: string } }> } };

export const CatalogueSearchDocument = "query CatalogueSearch($search: String!) {\n  products(filter: {search: $search}, first: 6) {\n    nodes {\n      slug\n      name\n    }\n  }\n}" as TypedDocument<CatalogueSearchQuery, CatalogueSearchQueryVariables>;

export const VersionSearchDocument = "query VersionSearch($search: String!) {\n  versions(filter: {search: $search}, first: 6) {\n    nodes {\n      id\n      name\n      label\n      product {\n        name\n      }\n    }\n  }\n}" as TypedDocument<VersionSearchQuery, VersionSearchQueryVariables>;
