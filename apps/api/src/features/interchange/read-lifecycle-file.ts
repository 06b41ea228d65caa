import type { ProductFacts } from "../lifecycle/index.ts";
import { parseCsv } from "./csv/parse-csv.ts";
import type { ColumnMapping } from "./csv/read-table.ts";
import { parseEndoflife } from "./endoflife/parse-endoflife.ts";
import { parseOpeneox } from "./openeox/parse-openeox.ts";
import type { Format, LifecycleFile } from "./record.ts";

export interface FileReading extends ColumnMapping {
  readonly format: Format;
  /** What is taken for new products where the file does not say it. */
  readonly initial: Partial<ProductFacts>;
  /** IANA name. */
  readonly timeZone: string;
}

/** Reads a file of any format. @throws MalformedFile where it cannot be read as a whole. */
export function readLifecycleFile(text: string, reading: FileReading): LifecycleFile {
  switch (reading.format) {
    case "endoflife":
      return parseEndoflife(text, reading.initial);
    case "openeox":
      return parseOpeneox(text, reading);
    case "csv":
      return parseCsv(text, reading);
  }
}
