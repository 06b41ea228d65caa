// Generated from src/register-files/register-imports.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which register file is to be written. */
export type ApplyRegisterImportInput = {
  /** Of the import, as `POST /register-files/<register>` answered it. */
  readonly id: string | number;
  /** Writes the rows that are not refused; otherwise one refused row keeps all of them out. */
  readonly leaveOutRefused?: boolean | null | undefined;
  /** Why, for the audit; `Import of <file>` if left out. */
  readonly reason?: string | null | undefined;
};

/** Which import is to be ended. */
export type CancelRegisterImportInput = {
  /** Of the import, as `POST /register-files/<register>` answered it. */
  readonly id: string | number;
};

/** Which register file is to be checked again. */
export type CheckRegisterImportInput = {
  /** Of the import, as `POST /register-files/<register>` answered it. */
  readonly id: string | number;
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

/** How far the import of a register file has come. */
export type RegisterImportState =
  /** It is being written, in one transaction: nothing is there until all of it is. */
  | 'APPLYING'
  /** Somebody ended it; nothing was written. */
  | 'CANCELLED'
  /** The counts and problems say what it would do; nothing is written. */
  | 'CHECKED'
  /** What it would do is being found out; nothing is written. */
  | 'CHECKING'
  /** It is written; the counts say what became of its rows. */
  | 'DONE'
  /** It ended early and nothing was written; it can be checked or applied again. */
  | 'FAILED';

export type RegisterImportPartsFragment = { readonly id: string, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: RegisterImportState, readonly checkedAt: string | null, readonly rows: number, readonly rowsDone: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly problemCount: number, readonly error: string | null, readonly register: { readonly name: string, readonly label: string } };

export type RegisterImportQueryVariables = Exact<{
  id: string | number;
}>;


export type RegisterImportQuery = { readonly registerImport: { readonly id: string, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: RegisterImportState, readonly checkedAt: string | null, readonly rows: number, readonly rowsDone: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly problemCount: number, readonly error: string | null, readonly register: { readonly name: string, readonly label: string } } | null };

export type RegisterImportProblemsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RegisterImportProblemsQuery = { readonly registerImport: { readonly id: string, readonly problems: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly field: string | null, readonly message: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type RecentRegisterImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentRegisterImportsQuery = { readonly registerImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly state: RegisterImportState, readonly rows: number, readonly rowsDone: number, readonly register: { readonly name: string, readonly label: string } }> } };

export type CheckRegisterImportMutationVariables = Exact<{
  input: CheckRegisterImportInput;
}>;


export type CheckRegisterImportMutation = { readonly checkRegisterImport: { readonly registerImport: { readonly id: string, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: RegisterImportState, readonly checkedAt: string | null, readonly rows: number, readonly rowsDone: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly problemCount: number, readonly error: string | null, readonly register: { readonly name: string, readonly label: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ApplyRegisterImportMutationVariables = Exact<{
  input: ApplyRegisterImportInput;
}>;


export type ApplyRegisterImportMutation = { readonly applyRegisterImport: { readonly registerImport: { readonly id: string, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: RegisterImportState, readonly checkedAt: string | null, readonly rows: number, readonly rowsDone: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly problemCount: number, readonly error: string | null, readonly register: { readonly name: string, readonly label: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type CancelRegisterImportMutationVariables = Exact<{
  input: CancelRegisterImportInput;
}>;


export type CancelRegisterImportMutation = { readonly cancelRegisterImport: { readonly registerImport: { readonly id: string, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: RegisterImportState, readonly checkedAt: string | null, readonly rows: number, readonly rowsDone: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly problemCount: number, readonly error: string | null, readonly register: { readonly name: string, readonly label: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const RegisterImportDocument = "query RegisterImport($id: ID!) {\n  registerImport(id: $id) {\n    ...RegisterImportParts\n  }\n}\n\nfragment RegisterImportParts on RegisterImport {\n  id\n  register {\n    name\n    label\n  }\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  checkedAt\n  rows\n  rowsDone\n  created\n  updated\n  unchanged\n  refused\n  problemCount\n  error\n}" as TypedDocument<RegisterImportQuery, RegisterImportQueryVariables>;

export const RegisterImportProblemsDocument = "query RegisterImportProblems($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n  registerImport(id: $id) {\n    id\n    problems(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        row\n        field\n        message\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n}" as TypedDocument<RegisterImportProblemsQuery, RegisterImportProblemsQueryVariables>;

export const RecentRegisterImportsDocument = "query RecentRegisterImports {\n  registerImports(first: 10) {\n    nodes {\n      id\n      register {\n        name\n        label\n      }\n      fileName\n      owner\n      mine\n      uploadedAt\n      state\n      rows\n      rowsDone\n    }\n  }\n}" as TypedDocument<RecentRegisterImportsQuery, RecentRegisterImportsQueryVariables>;

export const CheckRegisterImportDocument = "mutation CheckRegisterImport($input: CheckRegisterImportInput!) {\n  checkRegisterImport(input: $input) {\n    registerImport {\n      ...RegisterImportParts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment RegisterImportParts on RegisterImport {\n  id\n  register {\n    name\n    label\n  }\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  checkedAt\n  rows\n  rowsDone\n  created\n  updated\n  unchanged\n  refused\n  problemCount\n  error\n}" as TypedDocument<CheckRegisterImportMutation, CheckRegisterImportMutationVariables>;

export const ApplyRegisterImportDocument = "mutation ApplyRegisterImport($input: ApplyRegisterImportInput!) {\n  applyRegisterImport(input: $input) {\n    registerImport {\n      ...RegisterImportParts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment RegisterImportParts on RegisterImport {\n  id\n  register {\n    name\n    label\n  }\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  checkedAt\n  rows\n  rowsDone\n  created\n  updated\n  unchanged\n  refused\n  problemCount\n  error\n}" as TypedDocument<ApplyRegisterImportMutation, ApplyRegisterImportMutationVariables>;

export const CancelRegisterImportDocument = "mutation CancelRegisterImport($input: CancelRegisterImportInput!) {\n  cancelRegisterImport(input: $input) {\n    registerImport {\n      ...RegisterImportParts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment RegisterImportParts on RegisterImport {\n  id\n  register {\n    name\n    label\n  }\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  checkedAt\n  rows\n  rowsDone\n  created\n  updated\n  unchanged\n  refused\n  problemCount\n  error\n}" as TypedDocument<CancelRegisterImportMutation, CancelRegisterImportMutationVariables>;
