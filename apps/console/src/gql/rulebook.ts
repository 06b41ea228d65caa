// Generated from src/rulebook/rulebook.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RulebookTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type RulebookTermsQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly specialTerms: ReadonlyArray<{ readonly clauses: ReadonlyArray<string>, readonly waives: boolean, readonly summary: string, readonly url: string | null, readonly from: string | null, readonly to: string | null }> }> } };

export const RulebookTermsDocument = "query RulebookTerms {\n  products(filter: {hasSpecialTerms: true}, first: 100) {\n    nodes {\n      slug\n      name\n      specialTerms {\n        clauses\n        waives\n        summary\n        url\n        from\n        to\n      }\n    }\n  }\n}" as TypedDocument<RulebookTermsQuery, RulebookTermsQueryVariables>;
