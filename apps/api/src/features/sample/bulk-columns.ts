/** An instant as PostgreSQL takes it. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Rows as one array a column, which is one parameter each whatever the number of rows. */
export function columns<Row>(
  rows: readonly Row[],
  cellsOf: (row: Row, place: number) => readonly unknown[],
): unknown[][] {
  const cells = rows.map(cellsOf);
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));
}
