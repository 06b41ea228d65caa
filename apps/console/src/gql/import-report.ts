// Generated from src/imports/import-report.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an import does, or would do, to a product or a version. */
export type ImportAction =
  /** It is new. */
  | 'CREATED'
  /** It cannot be taken; the reason says why. A product is taken whole or not at all. */
  | 'REFUSED'
  /** It stands in the catalogue as the file says. */
  | 'UNCHANGED'
  /** It stands in the catalogue, and some of its facts change. */
  | 'UPDATED';

/** What came of a product when the import was applied. */
export type ImportOutcome =
  /** It was not chosen. */
  | 'LEFT_OUT'
  /** It was as the file says already. */
  | 'NOTHING_TO_DO'
  /** The plan refused it, or it changed since then; nothing of it was written. */
  | 'REFUSED'
  /** It was written as the plan said. */
  | 'TAKEN'
  /** It was chosen, and its turn has not come yet. */
  | 'WAITING';

export type ImportRowPartsFragment = { readonly place: string, readonly product: string | null, readonly version: string | null, readonly action: ImportAction, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly shortensPromise: boolean, readonly outcome: ImportOutcome | null, readonly productId: string | null, readonly versionId: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  action?: ReadonlyArray<ImportAction> | null | undefined;
  search?: string | null | undefined;
  product?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly lifecycleImport: { readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly place: string, readonly product: string | null, readonly version: string | null, readonly action: ImportAction, readonly reason: string | null, readonly notes: ReadonlyArray<string>, readonly shortensPromise: boolean, readonly outcome: ImportOutcome | null, readonly productId: string | null, readonly versionId: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly from: string | null, readonly to: string | null }> }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ImportProductsQueryVariables = Exact<{
  id: string | number;
  action?: ReadonlyArray<ImportAction> | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportProductsQuery = { readonly lifecycleImport: { readonly products: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string | null, readonly place: string, readonly exists: boolean, readonly action: ImportAction, readonly outcome: ImportOutcome | null, readonly productId: string | null, readonly counts: { readonly versions: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly shortened: number } }>, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ImportProductSlugsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ImportProductSlugsQuery = { readonly lifecycleImport: { readonly products: { readonly nodes: ReadonlyArray<{ readonly slug: string | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type ImportProductCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportProductCountsQuery = { readonly lifecycleImport: { readonly created: { readonly totalCount: number }, readonly updated: { readonly totalCount: number }, readonly unchanged: { readonly totalCount: number }, readonly refused: { readonly totalCount: number } } | null };

export const ImportRowsDocument = "query ImportRows($id: ID!, $action: [ImportAction!], $search: String, $product: String, $first: Int, $after: String, $last: Int, $before: String) {\n  lifecycleImport(id: $id) {\n    rows(\n      action: $action\n      search: $search\n      product: $product\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      nodes {\n        ...ImportRowParts\n      }\n      pageInfo {\n        startCursor\n        endCursor\n      }\n    }\n  }\n}\n\nfragment ImportRowParts on ImportRow {\n  place\n  product\n  version\n  action\n  reason\n  notes\n  shortensPromise\n  outcome\n  productId\n  versionId\n  changes {\n    field\n    from\n    to\n  }\n}" as TypedDocument<ImportRowsQuery, ImportRowsQueryVariables>;

export const ImportProductsDocument = "query ImportProducts($id: ID!, $action: [ImportAction!], $search: String, $first: Int, $after: String, $last: Int, $before: String) {\n  lifecycleImport(id: $id) {\n    products(\n      action: $action\n      search: $search\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      nodes {\n        slug\n        place\n        exists\n        action\n        outcome\n        productId\n        counts {\n          versions\n          created\n          updated\n          unchanged\n          refused\n          shortened\n        }\n      }\n      pageInfo {\n        startCursor\n        endCursor\n      }\n    }\n  }\n}" as TypedDocument<ImportProductsQuery, ImportProductsQueryVariables>;

export const ImportProductSlugsDocument = "query ImportProductSlugs($id: ID!, $after: String) {\n  lifecycleImport(id: $id) {\n    products(first: 100, after: $after) {\n      nodes {\n        slug\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n}" as TypedDocument<ImportProductSlugsQuery, ImportProductSlugsQueryVariables>;

export const ImportProductCountsDocument = "query ImportProductCounts($id: ID!) {\n  lifecycleImport(id: $id) {\n    created: products(action: [CREATED], first: 1) {\n      totalCount\n    }\n    updated: products(action: [UPDATED], first: 1) {\n      totalCount\n    }\n    unchanged: products(action: [UNCHANGED], first: 1) {\n      totalCount\n    }\n    refused: products(action: [REFUSED], first: 1) {\n      totalCount\n    }\n  }\n}" as TypedDocument<ImportProductCountsQuery, ImportProductCountsQueryVariables>;
