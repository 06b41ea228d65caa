import type { Context } from "../../platform/context.ts";
import { BrokenTable, emptyTable } from "../../platform/csv/broken-table.ts";
import type { CsvRecord } from "../../platform/csv/read-cells.ts";
import { unguardCell } from "../../platform/formula-guard.ts";
import type { FileRow, Register } from "./register.ts";
import type { RowProblem } from "./register-column.ts";
import { type FileHead, readHead } from "./register-head.ts";
import { RowCells } from "./row-cells.ts";

/** A line of the file: a row, or why it is none. */
export type ReadRow<Row> = FileRow<Row> | { readonly line: number; readonly problems: readonly RowProblem[] };

/** The lines below the headers. @throws BrokenTable where the file as a whole cannot be read. */
export async function* readRows<Row>(
  register: Register<Row>,
  records: AsyncIterable<CsvRecord>,
  context: Context,
): AsyncGenerator<ReadRow<Row>> {
  let head: FileHead | null = null;
  const columns = new Map(register.columns.map((column) => [column.name, column]));
  const firstLines = new Map<string, number>();
  let rows = 0;
  for await (const record of records) {
    if (head === null) {
      head = readHead(register, record);
      continue;
    }
    rows += 1;
    const cells = cellsOf(head, record);
    if (cells === null) {
      yield { line: record.line, problems: [unevenRow(record.cells.length, head.length)] };
      continue;
    }
    const read = readRow(register, new RowCells(cells, columns), context);
    yield "problems" in read
      ? { line: record.line, ...read }
      : once({ line: record.line, ...read }, register, firstLines);
  }
  if (head === null) throw new BrokenTable(1, emptyTable);
  if (rows === 0) throw new BrokenTable(1, noRows);
}

export const noRows = {
  en: "below the line of headers there is no row",
  zh: "标题行下面没有任何行",
};

function cellsOf(head: FileHead, { cells }: CsvRecord): Map<string, string> | null {
  if (cells.length !== head.length) return null;
  return new Map(head.map(({ name }, index) => [name, unguardCell(cells[index] ?? "").replaceAll("\0", "")]));
}

function unevenRow(cells: number, headers: number): RowProblem {
  const text = {
    en: `${cells} cells stand under ${headers} headers. Look for a missing or superfluous delimiter or quotation mark.`,
    zh: `${headers} 个标题下有 ${cells} 个单元格。请检查是否缺少或多出分隔符或引号。`,
  };
  return { column: null, text };
}

function readRow<Row>(register: Register<Row>, cells: RowCells, context: Context) {
  const row = register.read(cells, context);
  return cells.problems.length > 0 ? { problems: cells.problems } : { row };
}

/** The second of two rows about one record would silently win. */
function once<Row>(read: FileRow<Row>, register: Register<Row>, firstLines: Map<string, number>): ReadRow<Row> {
  const key = register.keyOf(read.row);
  const first = firstLines.get(key);
  if (first === undefined) {
    firstLines.set(key, read.line);
    return read;
  }
  const text = {
    en: `Line ${first} speaks of the same already. Keep one of the two.`,
    zh: `第 ${first} 行已经涉及同一条记录。请保留其一。`,
  };
  return { line: read.line, problems: [{ column: null, text }] };
}
