import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { withoutByteOrderMark } from "../../platform/csv/read-cells.ts";
import { MalformedFile } from "./record.ts";

/** @throws MalformedFile with line and column of the place where the text stops being JSON, or the path of a bad text. */
export function readJson(text: string): unknown {
  const document = parsed(text);
  // Written out such characters cannot stand in UTF-8; only an escape brings them in.
  if (/\\u(0000|d[89a-f])/i.test(text)) refuseUnstorable(document, []);
  return document;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutByteOrderMark(text));
  } catch {
    throw malformed(withoutByteOrderMark(text));
  }
}

/** The database has no text with U+0000 or half a character in it. */
function refuseUnstorable(value: unknown, path: readonly PropertyKey[]): void {
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed())) {
    throw new MalformedFile(
      jsonPath(path),
      "a character that no text can hold (U+0000, or half of a pair); take it out",
    );
  }
  if (typeof value !== "object" || value === null) return;
  const inList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    if (!inList) refuseUnstorable(key, path);
    refuseUnstorable(item, [...path, inList ? Number(key) : key]);
  }
}

/** The built-in parser names a place only sometimes; this second reading finds it always. */
function malformed(text: string): MalformedFile {
  const end = text.trimEnd().length;
  if (end === 0) return new MalformedFile("line 1, column 1", "the file is empty");
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const first = errors[0] ?? { error: 0, offset: end, length: 0 };
  const expected = first.error === 0 ? "" : ` (${inWords(printParseErrorCode(first.error))})`;
  if (first.offset + first.length >= end && errors.some(({ offset, length }) => offset >= end && length === 0)) {
    const reason = `the file ends in the middle of its JSON${expected}; it was cut off, fetch it again`;
    return new MalformedFile(placeOf(text, end), reason);
  }
  return new MalformedFile(placeOf(text, first.offset), `this is not JSON${expected}; correct it there`);
}

/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  return `line ${line}, column ${column}`;
}

/** A path in a JSON document as people write it: `result[3].releases[2].eolFrom`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === "number") return `${written}[${step}]`;
    return written === "" ? String(step) : `${written}.${String(step)}`;
  }, "");
}
