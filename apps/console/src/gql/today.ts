// Generated from src/components/today.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { readonly about: { readonly today: string, readonly vendorTimeZone: string } };

export const TodayDocument = "query Today {\n  about {\n    today\n    vendorTimeZone\n  }\n}" as TypedDocument<TodayQuery, TodayQueryVariables>;
