import type { DataSource } from "typeorm";

export type Row = Record<string, unknown>;

/** Rows of a view, numbers as numbers and dates as they are written. */
export async function rowsOf(db: Pick<DataSource, "query">, name: string, where = "true"): Promise<Row[]> {
  const rows: { row: Row }[] = await db.query(
    `SELECT to_jsonb(v) AS row FROM reporting.feedback_${name} v WHERE ${where}`,
  );
  return rows.map(({ row }) => row);
}
