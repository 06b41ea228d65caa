// Generated from src/sign-in/permissions.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsQuery = { readonly permissions: ReadonlyArray<{ readonly permission: string, readonly roles: ReadonlyArray<string> }> };

export const PermissionsDocument = "query Permissions {\n  permissions {\n    permission\n    roles\n  }\n}" as TypedDocument<PermissionsQuery, PermissionsQueryVariables>;
