import type { Readable } from "node:stream";
import { csvOf } from "../../../platform/csv/write-cells.ts";
import { type Batches, type ExportColumn, type ExportValue, namesOf } from "./export-column.ts";

/** A header, then a row each; nothing for null, several texts with a blank between them. */
export function csvFile<Row>(columns: readonly ExportColumn<Row>[], batches: Batches<Row>): Readable {
  return csvOf(namesOf(columns), cellsOf(columns, batches));
}

async function* cellsOf<Row>(
  columns: readonly ExportColumn<Row>[],
  batches: Batches<Row>,
): AsyncGenerator<readonly string[]> {
  for await (const rows of batches) {
    for (const row of rows) yield columns.map(({ read }) => cellOf(read(row)));
  }
}

function cellOf(value: ExportValue): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.join(" ") : String(value);
}
