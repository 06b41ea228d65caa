import type { Text } from "@supportbook/policy";

/** A CSV file cannot be read as a table: where it breaks, and what would help. */
export class BrokenTable extends Error {
  override name = "BrokenTable";
  /** From 1; null where it is the file as a whole. */
  readonly line: number | null;
  readonly text: Text;

  constructor(line: number | null, text: Text) {
    super(`${placeInFile(line).en}: ${text.en}`);
    this.line = line;
    this.text = text;
  }
}

export function placeInFile(line: number | null): Text {
  return line === null ? { en: "the file", zh: "文件" } : { en: `line ${line}`, zh: `第 ${line} 行` };
}

export const emptyTable = {
  en: "the file is empty; a line of headers is needed",
  zh: "文件为空；需要一行标题",
};
