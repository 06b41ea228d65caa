// Generated from src/views/saved-views.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A view to delete. */
export type DeleteViewInput = {
  /** The revision that is deleted. */
  readonly expectedRevision: number;
  /** The view. */
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

/** Which way a list is sorted. What has no value comes last either way. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** A view to make, or to change. */
export type SaveViewInput = {
  /** The revision that is changed; needed with `id`. */
  readonly expectedRevision?: number | null | undefined;
  /** The view to change; a new one is made without it. */
  readonly id?: string | number | null | undefined;
  /** Unique among your views of the list; not blank, at most 100 characters. */
  readonly name: string;
  /** What it remembers. */
  readonly query: SavedViewQueryInput;
  /** The list that it is of: letters, digits and hyphens, at most 40. A view keeps its list. */
  readonly resource: string;
  /** Whether all staff see it. */
  readonly shared?: boolean;
};

/** What a view remembers of its list, in the list's own terms; at most 10,000 characters of JSON. */
export type SavedViewQueryInput = {
  /** Its columns in their order; the list's own without them. */
  readonly columns?: ReadonlyArray<string> | null | undefined;
  /** What the list is filtered by; empty for all of it. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** How it is sorted; the list's own order without it. */
  readonly sort?: SavedViewSortInput | null | undefined;
};

/** How a view sorts its list. */
export type SavedViewSortInput = {
  /** Name of the field. */
  readonly field: string;
  /** Which way. */
  readonly order: OrderDirection;
};

export type SavedViewsQueryVariables = Exact<{
  resource: string;
}>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shared: boolean, readonly mine: boolean, readonly ownerName: string, readonly revision: number, readonly query: { readonly filter: Readonly<Record<string, unknown>>, readonly columns: ReadonlyArray<string> | null, readonly sort: { readonly field: string, readonly order: OrderDirection } | null } }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { readonly saveView: { readonly view: { readonly id: string, readonly name: string, readonly shared: boolean, readonly mine: boolean, readonly ownerName: string, readonly revision: number, readonly query: { readonly filter: Readonly<Record<string, unknown>>, readonly columns: ReadonlyArray<string> | null, readonly sort: { readonly field: string, readonly order: OrderDirection } | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { readonly deleteView: { readonly view: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ViewRowFragment = { readonly id: string, readonly name: string, readonly shared: boolean, readonly mine: boolean, readonly ownerName: string, readonly revision: number, readonly query: { readonly filter: Readonly<Record<string, unknown>>, readonly columns: ReadonlyArray<string> | null, readonly sort: { readonly field: string, readonly order: OrderDirection } | null } };

export const SavedViewsDocument = "query SavedViews($resource: String!) {\n  savedViews(resource: $resource) {\n    ...ViewRow\n  }\n}\n\nfragment ViewRow on SavedView {\n  id\n  name\n  query {\n    filter\n    sort {\n      field\n      order\n    }\n    columns\n  }\n  shared\n  mine\n  ownerName\n  revision\n}" as TypedDocument<SavedViewsQuery, SavedViewsQueryVariables>;

export const SaveViewDocument = "mutation SaveView($input: SaveViewInput!) {\n  saveView(input: $input) {\n    view {\n      ...ViewRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment ViewRow on SavedView {\n  id\n  name\n  query {\n    filter\n    sort {\n      field\n      order\n    }\n    columns\n  }\n  shared\n  mine\n  ownerName\n  revision\n}" as TypedDocument<SaveViewMutation, SaveViewMutationVariables>;

export const DeleteViewDocument = "mutation DeleteView($input: DeleteViewInput!) {\n  deleteView(input: $input) {\n    view {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<DeleteViewMutation, DeleteViewMutationVariables>;
