// Generated from src/sign-in/viewer.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly name: string, readonly email: string | null, readonly roles: ReadonlyArray<string>, readonly can: ReadonlyArray<string> } | null };

export const ViewerDocument = "query Viewer {\n  viewer {\n    subject\n    name\n    email\n    roles\n    can\n  }\n}" as TypedDocument<ViewerQuery, ViewerQueryVariables>;
