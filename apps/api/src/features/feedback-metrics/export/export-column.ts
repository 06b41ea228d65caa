/** A cell of whichever column. */
export type ExportValue = string | number | boolean | Date | readonly string[] | null;

/** What a column holds: text, a whole number of −128 to 127, an instant, or several texts. Any but `TEXTS` may be null. */
export type ExportColumn<Row> = { readonly name: string } & (
  | { readonly type: "TEXT" | "ID"; readonly read: (row: Row) => string | null }
  | { readonly type: "SCORE"; readonly read: (row: Row) => number | null }
  | { readonly type: "FLAG"; readonly read: (row: Row) => boolean | null }
  | { readonly type: "INSTANT"; readonly read: (row: Row) => Date | null }
  | { readonly type: "TEXTS"; readonly read: (row: Row) => readonly string[] }
);

/** Rows as they are read: so many at a time, and no more of them at once. */
export type Batches<Row> = AsyncIterable<readonly Row[]>;

export const namesOf = <Row>(columns: readonly ExportColumn<Row>[]): readonly string[] =>
  columns.map(({ name }) => name);
