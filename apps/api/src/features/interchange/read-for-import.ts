import type { Licensing, Segment } from "@supportbook/policy";
import type { ColumnMapping } from "./csv/read-table.ts";
import { readLifecycleFile } from "./read-lifecycle-file.ts";
import type { Format, LifecycleFile } from "./record.ts";

/** How a file is to be understood. */
export interface ImportReading extends ColumnMapping {
  readonly format: Format;
  /** Of products that are new and of which the file does not say it; BUSINESS where absent. */
  readonly segment?: Segment;
  /** The same; COMMERCIAL where absent. */
  readonly licensing?: Licensing;
  /** Gives `segment` and `licensing` also to products that stand in the catalogue. */
  readonly reclassify?: boolean;
}

/**
 * A file as it is to be imported.
 * @param timeZone in which instants become calendar dates, IANA name. @throws MalformedFile where it cannot be read.
 */
export function readForImport(text: string, reading: ImportReading, timeZone: string): LifecycleFile {
  const { format, columns = {}, ignored = [], segment, licensing } = reading;
  const asked = { ...(segment && { segment }), ...(licensing && { licensing }) };
  const initial = { segment: "BUSINESS", licensing: "COMMERCIAL", ...asked } as const;
  const file = readLifecycleFile(text, { format, columns, ignored, initial, timeZone });
  if (reading.reclassify !== true) return file;
  // What the file itself says of a product goes before what was asked for all.
  const reclassified = file.products.map((record) => ({ ...record, facts: { ...asked, ...record.facts } }));
  return { ...file, products: reclassified };
}
