import type { RaRecord } from "react-admin";
import type { PartialPage } from "./pages-by-cursor.ts";

export interface ListQuery {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: "ASC" | "DESC" } | undefined;
  readonly pagination: { readonly page: number; readonly perPage: number };
  readonly signal: AbortSignal | undefined;
}

/** What goes with a change beside the data. */
export interface SaveMeta {
  readonly reason?: string;
  /** The revision that the change was made on; the one that was read, if left out. */
  readonly expectedRevision?: number;
}

/** How the records of one resource are read and written. What a resource cannot do is left out. */
export interface RecordSource<Row extends RaRecord = RaRecord> {
  /** With the length of the whole list, or where nobody counts it with what lies before and behind the page. */
  list(query: ListQuery): Promise<{ data: Row[]; total: number } | PartialPage<Row>>;
  one(id: string, signal?: AbortSignal): Promise<Row | null>;
  many(ids: readonly string[], signal?: AbortSignal): Promise<Row[]>;
  create?(change: { data: object; meta: SaveMeta }): Promise<Row>;
  update?(change: { id: string; data: object; previous: object; meta: SaveMeta }): Promise<Row>;
  /** Takes the record off the public lists; nothing is ever deleted. */
  retire?(change: { id: string; previous: object; meta: SaveMeta }): Promise<Row>;
}
