import type { Text } from "@supportbook/policy";

/** A CSV file cannot be read as a table: where it breaks, and what would help. */
export class BrokenTable extends Error {
  override name = "BrokenTable";
  /** From 1. */
  readonly line: number;
  readonly text: Text;

  constructor(line: number, text: Text) {
    super(`line ${line}: ${text.en}`);
    this.line = line;
    this.text = text;
  }
}

export const emptyTable = {
  en: "the file is empty; a line of headers is needed",
  zh: "文件为空；需要一行标题",
};
