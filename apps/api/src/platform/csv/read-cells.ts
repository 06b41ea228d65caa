import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse as parseStream } from "csv-parse";
import { parse } from "csv-parse/sync";
import { BrokenTable } from "./broken-table.ts";

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Of its beginning, from 1, as an editor counts. */
  readonly line: number;
}

/** All lines of a table as they stand. @throws BrokenTable with the line for quotes gone wrong. */
export function readCells(source: string): CsvRecord[] {
  const text = withoutByteOrderMark(source);
  try {
    return (parse(text, optionsFor(text)) as unknown as Parsed[]).map(recordOf);
  } catch (error) {
    throw brokenTable(error);
  }
}

/** Beyond it a row is none: somewhere a quotation mark was not closed. */
const LONGEST_ROW = 1024 * 1024;

/**
 * The same of a text that comes in parts, holding no more of it than a part and a row.
 * @throws BrokenTable with the line for quotes gone wrong, and for a row of more than a million characters.
 */
export async function* cellsIn(parts: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const source = parts[Symbol.asyncIterator]();
  try {
    const head = withoutByteOrderMark(await firstLineOf(source));
    const parser = parseStream({ ...optionsFor(head), max_record_size: LONGEST_ROW });
    // What fails on the way comes out of the parser; whoever stops to listen ends the source by it.
    pipeline(Readable.from(withHead(head, source)), parser, () => undefined);
    for await (const parsed of parser) yield recordOf(parsed as Parsed);
  } catch (error) {
    throw brokenTable(error);
  }
}

async function* withHead(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** As many parts as it takes to hold the first line, by which the delimiter is told. */
async function firstLineOf(source: AsyncIterator<string>): Promise<string> {
  let text = "";
  while (text.length <= LONGEST_ROW && !/[\r\n]/.test(text)) {
    const next = await source.next();
    if (next.done === true) break;
    text += next.value;
  }
  return text;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function recordOf({ record, info }: Parsed): CsvRecord {
  return { cells: record, line: info.lines - lineBreaksWithin(record) };
}

function lineBreaksWithin(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

function optionsFor(text: string): Options {
  return {
    delimiter: delimiterOf(text),
    info: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_records_with_empty_values: true,
  };
}

const DELIMITERS = [",", ";", "\t"] as const;

/** The one that occurs most in the first line outside quotation marks: spreadsheets write what their country uses. */
function delimiterOf(text: string): string {
  const [firstLine = ""] = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ",");
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function brokenTable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number(error.lines);
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return new BrokenTable(line, {
        en: "a quotation mark that was opened is not closed up to here; the file may be cut off",
        zh: "前面打开的引号到此处仍未关闭；文件可能被截断",
      });
    case "CSV_MAX_RECORD_SIZE":
      return new BrokenTable(line, {
        en: "a row has more than a million characters; look for a quotation mark that is opened and not closed",
        zh: "一行超过一百万个字符；请检查是否有打开后未关闭的引号",
      });
    default:
      return new BrokenTable(line, {
        en: 'a quotation mark stands in the middle of a cell; put the cell in quotation marks and double the one within ("")',
        zh: '单元格中间有引号；请用引号将整个单元格括起，并将其中的引号写成两个（""）',
      });
  }
}
