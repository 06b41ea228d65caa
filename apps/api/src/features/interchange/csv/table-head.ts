import { emptyTable } from "../../../platform/csv/broken-table.ts";
import { MalformedFile } from "../record.ts";
import { HEADERS, PRODUCT_COLUMN, VERSION_COLUMN } from "./columns.ts";
import { guessedColumns } from "./guess-columns.ts";
import { type ColumnMapping, tableLines } from "./read-table.ts";

/** A column of a file: its header, what stands in its first rows, and which of our columns it is by its header. */
export interface TableColumn {
  readonly header: string;
  /** Null where no column of ours has such a name. */
  readonly guess: string | null;
  readonly samples: readonly string[];
}

/** Which of our columns a header of the file is; null where it is not to be taken. */
export interface ColumnChoice {
  readonly header: string;
  readonly column: string | null;
}

const SAMPLES = 5;
const LONGEST_SAMPLE = 200;
const MOST_COLUMNS = 200;

/** The columns of a file, without asking what they are. @throws MalformedFile where it is no table at all. */
export function readTableHead(text: string): TableColumn[] {
  const [head, ...rows] = tableLines(text);
  if (head === undefined) throw new MalformedFile("line 1", emptyTable.en);
  const place = `line ${head.line}`;
  if (head.cells.length > MOST_COLUMNS) {
    throw new MalformedFile(place, `${head.cells.length} columns are more than ${MOST_COLUMNS}; leave some out`);
  }
  if (rows.length === 0) throw new MalformedFile(place, "below the line of headers there is no row");
  const headers = head.cells.map((header) => header.trim());
  const guesses = guessedColumns(headers);
  return headers.map((header, index) => ({
    header,
    guess: guesses[index] ?? null,
    samples: rows.slice(0, SAMPLES).map(({ cells }) => (cells[index] ?? "").slice(0, LONGEST_SAMPLE)),
  }));
}

/** What reading a table needs to know: which header is which of our columns, and which ones are passed over. */
export function mappingOf(
  columns: readonly TableColumn[],
  choices: readonly ColumnChoice[] | null,
): Required<ColumnMapping> {
  const chosen = chosenColumns(columns, choices);
  const taken = chosen.flatMap(({ header, column }) => (column === null ? [] : [[column, header] as const]));
  return {
    columns: Object.fromEntries(taken),
    ignored: chosen.filter(({ column }) => column === null).map(({ header }) => header),
  };
}

/** Each header with its column: as chosen, or where nobody chose as guessed. A choice is complete: the rest is not taken. */
export function chosenColumns(
  columns: readonly TableColumn[],
  choices: readonly ColumnChoice[] | null,
): ColumnChoice[] {
  if (choices === null) return columns.map(({ header, guess }) => ({ header, column: guess }));
  const byHeader = new Map(choices.map(({ header, column }) => [header.trim(), column]));
  return columns.map(({ header }) => ({ header, column: byHeader.get(header) ?? null }));
}

/** Our columns that no file can do without. */
export const REQUIRED_COLUMNS: readonly string[] = [PRODUCT_COLUMN, VERSION_COLUMN];

export function isColumn(name: string): boolean {
  return HEADERS.includes(name);
}
