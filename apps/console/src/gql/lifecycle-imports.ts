// Generated from src/imports/lifecycle-imports.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What of a planned import is to be taken. */
export type ApplyImportInput = {
  /** Of the import, as `POST /imports` answered it. */
  readonly id: string | number;
  /** The products to take, by slug; all if left out. */
  readonly products?: ReadonlyArray<string> | null | undefined;
  /** Why, for the history; `Import of <file> (<format>)` if left out. */
  readonly reason?: string | null | undefined;
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

/** Which column of ours a column of the file is. */
export type ImportColumnInput = {
  /** The name of our column, one of `knownColumns`; null: the column is not taken. */
  readonly column?: string | null | undefined;
  /** The header in the file. */
  readonly header: string;
};

/** How far an import has come. */
export type ImportState =
  /** It is being written, product by product. */
  | 'APPLYING'
  /** Every chosen product is done with; the report says what came of each. */
  | 'DONE'
  /** It ended early; what was written stays, and it can be resumed. */
  | 'FAILED'
  /** The report says what it would do; nothing has been written. */
  | 'PLANNED'
  /** The file is there; nobody has asked what it would do. */
  | 'UPLOADED';

/** How a product is licensed. */
export type Licensing =
  /** Sold under a commercial licence. */
  | 'COMMERCIAL'
  /** Free to use, with paid additions. */
  | 'FREEMIUM';

/** What a lifecycle file is. */
export type LifecycleFormat =
  /** A table with a row for each version. */
  | 'CSV'
  /** The answer of endoflife.date's API, version 1. */
  | 'ENDOFLIFE'
  /** An OpenEoX Shell of software products. */
  | 'OPENEOX';

/** How a file is to be understood. */
export type PlanImportInput = {
  /** Of a CSV file: what its columns are. Complete: a column that is not named is not taken. If left out, each is what its header suggests. */
  readonly columns?: ReadonlyArray<ImportColumnInput> | null | undefined;
  /** Of the import, as `POST /imports` answered it. */
  readonly id: string | number;
  /** Of products that are new and of which the file does not say it; COMMERCIAL if left out. */
  readonly licensing?: Licensing | null | undefined;
  /** Gives `segment` and `licensing` also to products that stand in the catalogue. */
  readonly reclassify?: boolean | null | undefined;
  /** Of products that are new and of which the file does not say it; BUSINESS if left out. */
  readonly segment?: Segment | null | undefined;
};

/** Which import is to go on. */
export type ResumeImportInput = {
  /** Of the import, as `POST /imports` answered it. */
  readonly id: string | number;
};

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type LifecycleImportPartsFragment = { readonly id: string, readonly format: LifecycleFormat, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: ImportState, readonly stalled: boolean, readonly segment: Segment | null, readonly licensing: Licensing | null, readonly reclassify: boolean, readonly plannedAt: string | null, readonly changeIds: ReadonlyArray<string>, readonly error: string | null, readonly columns: ReadonlyArray<{ readonly header: string, readonly guess: string | null, readonly column: string | null, readonly samples: ReadonlyArray<string> }>, readonly knownColumns: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly description: string }>, readonly progress: { readonly done: number, readonly total: number }, readonly counts: { readonly products: number, readonly versions: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly shortened: number } };

export type LifecycleImportQueryVariables = Exact<{
  id: string | number;
}>;


export type LifecycleImportQuery = { readonly lifecycleImport: { readonly id: string, readonly format: LifecycleFormat, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: ImportState, readonly stalled: boolean, readonly segment: Segment | null, readonly licensing: Licensing | null, readonly reclassify: boolean, readonly plannedAt: string | null, readonly changeIds: ReadonlyArray<string>, readonly error: string | null, readonly columns: ReadonlyArray<{ readonly header: string, readonly guess: string | null, readonly column: string | null, readonly samples: ReadonlyArray<string> }>, readonly knownColumns: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly description: string }>, readonly progress: { readonly done: number, readonly total: number }, readonly counts: { readonly products: number, readonly versions: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly shortened: number } } | null };

export type RecentImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentImportsQuery = { readonly lifecycleImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly format: LifecycleFormat, readonly fileName: string, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly state: ImportState, readonly progress: { readonly done: number, readonly total: number } }> } };

export type PlanImportMutationVariables = Exact<{
  input: PlanImportInput;
}>;


export type PlanImportMutation = { readonly planImport: { readonly import: { readonly id: string, readonly format: LifecycleFormat, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: ImportState, readonly stalled: boolean, readonly segment: Segment | null, readonly licensing: Licensing | null, readonly reclassify: boolean, readonly plannedAt: string | null, readonly changeIds: ReadonlyArray<string>, readonly error: string | null, readonly columns: ReadonlyArray<{ readonly header: string, readonly guess: string | null, readonly column: string | null, readonly samples: ReadonlyArray<string> }>, readonly knownColumns: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly description: string }>, readonly progress: { readonly done: number, readonly total: number }, readonly counts: { readonly products: number, readonly versions: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly shortened: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { readonly applyImport: { readonly import: { readonly id: string, readonly format: LifecycleFormat, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: ImportState, readonly stalled: boolean, readonly segment: Segment | null, readonly licensing: Licensing | null, readonly reclassify: boolean, readonly plannedAt: string | null, readonly changeIds: ReadonlyArray<string>, readonly error: string | null, readonly columns: ReadonlyArray<{ readonly header: string, readonly guess: string | null, readonly column: string | null, readonly samples: ReadonlyArray<string> }>, readonly knownColumns: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly description: string }>, readonly progress: { readonly done: number, readonly total: number }, readonly counts: { readonly products: number, readonly versions: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly shortened: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ResumeImportMutationVariables = Exact<{
  input: ResumeImportInput;
}>;


export type ResumeImportMutation = { readonly resumeImport: { readonly import: { readonly id: string, readonly format: LifecycleFormat, readonly fileName: string, readonly bytes: number, readonly owner: string, readonly mine: boolean, readonly uploadedAt: string, readonly expiresAt: string, readonly state: ImportState, readonly stalled: boolean, readonly segment: Segment | null, readonly licensing: Licensing | null, readonly reclassify: boolean, readonly plannedAt: string | null, readonly changeIds: ReadonlyArray<string>, readonly error: string | null, readonly columns: ReadonlyArray<{ readonly header: string, readonly guess: string | null, readonly column: string | null, readonly samples: ReadonlyArray<string> }>, readonly knownColumns: ReadonlyArray<{ readonly name: string, readonly required: boolean, readonly description: string }>, readonly progress: { readonly done: number, readonly total: number }, readonly counts: { readonly products: number, readonly versions: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly refused: number, readonly shortened: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const LifecycleImportDocument = "query LifecycleImport($id: ID!) {\n  lifecycleImport(id: $id) {\n    ...LifecycleImportParts\n  }\n}\n\nfragment LifecycleImportParts on LifecycleImport {\n  id\n  format\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  stalled\n  segment\n  licensing\n  reclassify\n  plannedAt\n  changeIds\n  error\n  columns {\n    header\n    guess\n    column\n    samples\n  }\n  knownColumns {\n    name\n    required\n    description\n  }\n  progress {\n    done\n    total\n  }\n  counts {\n    products\n    versions\n    created\n    updated\n    unchanged\n    refused\n    shortened\n  }\n}" as TypedDocument<LifecycleImportQuery, LifecycleImportQueryVariables>;

export const RecentImportsDocument = "query RecentImports {\n  lifecycleImports(first: 10) {\n    nodes {\n      id\n      format\n      fileName\n      owner\n      mine\n      uploadedAt\n      state\n      progress {\n        done\n        total\n      }\n    }\n  }\n}" as TypedDocument<RecentImportsQuery, RecentImportsQueryVariables>;

export const PlanImportDocument = "mutation PlanImport($input: PlanImportInput!) {\n  planImport(input: $input) {\n    import {\n      ...LifecycleImportParts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment LifecycleImportParts on LifecycleImport {\n  id\n  format\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  stalled\n  segment\n  licensing\n  reclassify\n  plannedAt\n  changeIds\n  error\n  columns {\n    header\n    guess\n    column\n    samples\n  }\n  knownColumns {\n    name\n    required\n    description\n  }\n  progress {\n    done\n    total\n  }\n  counts {\n    products\n    versions\n    created\n    updated\n    unchanged\n    refused\n    shortened\n  }\n}" as TypedDocument<PlanImportMutation, PlanImportMutationVariables>;

export const ApplyImportDocument = "mutation ApplyImport($input: ApplyImportInput!) {\n  applyImport(input: $input) {\n    import {\n      ...LifecycleImportParts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment LifecycleImportParts on LifecycleImport {\n  id\n  format\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  stalled\n  segment\n  licensing\n  reclassify\n  plannedAt\n  changeIds\n  error\n  columns {\n    header\n    guess\n    column\n    samples\n  }\n  knownColumns {\n    name\n    required\n    description\n  }\n  progress {\n    done\n    total\n  }\n  counts {\n    products\n    versions\n    created\n    updated\n    unchanged\n    refused\n    shortened\n  }\n}" as TypedDocument<ApplyImportMutation, ApplyImportMutationVariables>;

export const ResumeImportDocument = "mutation ResumeImport($input: ResumeImportInput!) {\n  resumeImport(input: $input) {\n    import {\n      ...LifecycleImportParts\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment LifecycleImportParts on LifecycleImport {\n  id\n  format\n  fileName\n  bytes\n  owner\n  mine\n  uploadedAt\n  expiresAt\n  state\n  stalled\n  segment\n  licensing\n  reclassify\n  plannedAt\n  changeIds\n  error\n  columns {\n    header\n    guess\n    column\n    samples\n  }\n  knownColumns {\n    name\n    required\n    description\n  }\n  progress {\n    done\n    total\n  }\n  counts {\n    products\n    versions\n    created\n    updated\n    unchanged\n    refused\n    shortened\n  }\n}" as TypedDocument<ResumeImportMutation, ResumeImportMutationVariables>;
