import { BrokenTable, emptyTable, placeInFile } from "../../../platform/csv/broken-table.ts";
import { type CsvRecord, readCells } from "../../../platform/csv/read-cells.ts";
import { unguardCell } from "../../../platform/formula-guard.ts";
import { MalformedFile } from "../record.ts";
import { HEADERS, PRODUCT_COLUMN, VERSION_COLUMN } from "./columns.ts";

export interface ColumnMapping {
  /** Our header → the header in the file. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Headers in the file that are not taken. */
  readonly ignored?: readonly string[];
}

export interface TableRow {
  /** `line 12`: where the row begins. */
  readonly place: string;
  /** What stands where the product belongs, also in a row whose cells cannot be told apart for certain. */
  readonly product: string;
  /** Cells by our header; null where the row has more or fewer cells than the file has headers. */
  readonly cells: ReadonlyMap<string, string> | null;
  readonly cellCount: number;
}

export interface Table {
  readonly headerCount: number;
  readonly rows: readonly TableRow[];
}

/** The rows of a CSV file under our headers. @throws MalformedFile with the line for quotes and headers gone wrong. */
export function readTable(source: string, mapping: ColumnMapping): Table {
  const [header, ...records] = tableLines(source);
  if (header === undefined) throw new MalformedFile("line 1", emptyTable.en);
  const headers = header.cells.map((cell) => ourHeader(cell, mapping));
  requireHeaders(headers, header);
  requireMapped(header, mapping);
  const productAt = headers.indexOf(PRODUCT_COLUMN);
  const rows = records.map(({ cells, line }) => ({
    place: `line ${line}`,
    product: unguardCell(cells[productAt] ?? "").trim(),
    cells: cells.length === headers.length ? cellsByHeader(headers, cells) : null,
    cellCount: cells.length,
  }));
  return { headerCount: headers.length, rows };
}

function cellsByHeader(headers: readonly (string | null)[], cells: readonly string[]): Map<string, string> {
  return new Map(
    headers.flatMap((header, index) => (header === null ? [] : [[header, unguardCell(cells[index] ?? "")]])),
  );
}

/** All lines of a table as they stand. @throws MalformedFile with the line for quotes gone wrong. */
export function tableLines(source: string): CsvRecord[] {
  try {
    return readCells(source);
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    throw new MalformedFile(placeInFile(error.line).en, error.text.en);
  }
}

/** Our name for a header of the file; null where it is to be ignored; the header itself where it is unknown. */
function ourHeader(written: string, { columns = {}, ignored = [] }: ColumnMapping): string | null {
  const mapped = Object.keys(columns).find((ours) => columns[ours]?.trim() === written.trim());
  if (mapped !== undefined) return mapped;
  if (ignored.some((header) => header.trim() === written.trim())) return null;
  return written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

function requireHeaders(headers: readonly (string | null)[], { cells, line }: CsvRecord): void {
  const refuse = (reason: string) => {
    throw new MalformedFile(`line ${line}`, reason);
  };
  headers.forEach((header, index) => {
    if (header === null) return;
    if (!HEADERS.includes(header)) {
      refuse(
        `"${cells[index]}" is no column that is known (${HEADERS.join(", ")}); map it to one, or say that it is to be ignored`,
      );
    }
    if (headers.indexOf(header) !== index) refuse(`the column "${header}" is there twice`);
  });
  for (const needed of [PRODUCT_COLUMN, VERSION_COLUMN]) {
    if (!headers.includes(needed)) refuse(`the column "${needed}" is missing; map it if it has another name`);
  }
}

/** A mapping that finds nothing is a slip of the person who wrote it. */
function requireMapped({ cells, line }: CsvRecord, { columns = {}, ignored = [] }: ColumnMapping): void {
  const there = new Set(cells.map((cell) => cell.trim()));
  const absent = [...Object.values(columns), ...ignored].find((header) => !there.has(header.trim()));
  if (absent !== undefined) throw new MalformedFile(`line ${line}`, `no column is headed "${absent}"`);
}
