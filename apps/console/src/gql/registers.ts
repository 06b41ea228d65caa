// Generated from src/register-files/registers.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RegistersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistersQuery = { readonly registers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly description: string, readonly mayImport: boolean, readonly mayExport: boolean, readonly columns: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly secret: boolean, readonly description: string, readonly example: string }> }> };

export const RegistersDocument = "query Registers {\n  registers {\n    name\n    label\n    description\n    mayImport\n    mayExport\n    columns {\n      name\n      required\n      secret\n      description\n      example\n    }\n  }\n}" as TypedDocument<RegistersQuery, RegistersQueryVariables>;
