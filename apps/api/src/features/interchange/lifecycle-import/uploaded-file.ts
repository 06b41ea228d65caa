import { readTableHead, type TableColumn } from "../csv/table-head.ts";
import { readForImport } from "../read-for-import.ts";
import { type Format, type LifecycleFile, MalformedFile } from "../record.ts";

export const LARGEST_UPLOAD = 32 * 1024 * 1024;

/** Ten times what is published of the whole world's software; a report of more could not be read by anybody. */
const MOST_ROWS = 50_000;

/** The bytes as text. @throws MalformedFile where they are none. */
export function textOfUpload(content: Uint8Array): string {
  if (content.byteLength === 0) throw new MalformedFile("the file", "it is empty");
  const text = decoded(content);
  const at = text.indexOf("\0");
  if (at === -1) return text;
  const line = text.slice(0, at).split("\n").length;
  throw new MalformedFile(
    `line ${line}`,
    "a character U+0000 stands there, which no text has; is it a text file at all?",
  );
}

function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    const remedy = `save it as UTF-8 ("CSV UTF-8" in a spreadsheet) and upload it again`;
    throw new MalformedFile("the file", `it is not UTF-8 text; ${remedy}`);
  }
}

/**
 * What can be told of a file before anybody says how to read it. Of a CSV file its columns; a file of another format is
 * read as a whole, to find out that it can be.
 * @throws MalformedFile with the place and the reason.
 */
export function examineUpload(text: string, format: Format, timeZone: string): TableColumn[] {
  if (format === "csv") return readTableHead(text);
  requireManageable(readForImport(text, { format }, timeZone));
  return [];
}

/** @throws MalformedFile for a file with more rows than a report can have. */
export function requireManageable({ products }: LifecycleFile): void {
  const rows = products.reduce((count, { versions }) => count + 1 + versions.length, 0);
  if (rows === 0) throw new MalformedFile("the file", "it names no product");
  if (rows <= MOST_ROWS) return;
  throw new MalformedFile("the file", `${rows} products and versions are more than ${MOST_ROWS}, the limit; split it`);
}
