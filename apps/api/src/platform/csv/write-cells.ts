import { Readable } from "node:stream";
import { type Options, stringify } from "csv-stringify";
import { guardCell } from "../formula-guard.ts";

/** How every CSV file is written: UTF-8 with commas and CRLF (RFC 4180). A lone carriage return also ends a line for
 * spreadsheets, so it is quoted like the others. */
export const CSV_STYLE: Options = { record_delimiter: "\r\n", quoted_match: /[\r\n]/ };

/** Text, or a number, which begins no formula even where it begins with a minus. */
type Cell = string | number;

/**
 * A file with a header, as its rows are read. Text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(header: readonly string[], rows: AsyncIterable<readonly Cell[]>): Readable {
  const cells = stringify({ ...CSV_STYLE, header: true, columns: [...header] });
  const source = Readable.from(guarded(rows));
  // A failure on the way must end the download as broken, not as complete.
  source.on("error", (error) => cells.destroy(error));
  cells.on("close", () => source.destroy());
  return source.pipe(cells);
}

async function* guarded(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map((cell) => (typeof cell === "number" ? String(cell) : guardCell(cell)));
}
