/** What a file can be written as, by the end of its name. */
export const EXPORT_FORMATS = ["csv", "json", "openeox.json", "endoflife.json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A list as it is shown: the file has exactly its rows, in its order. */
export interface ExportedList {
  readonly list: "versions" | "products" | "supportedVersions";
  readonly filter?: object;
  readonly orderBy?: object;
  readonly columns?: readonly string[];
  /** Only these rows of it. */
  readonly ids?: readonly string[];
  readonly segment?: string;
  readonly at?: string | null;
  readonly knownAt?: string | null;
}

/** The path and query of the file. */
export function exportAddress(format: ExportFormat, exported: ExportedList): string {
  const { filter, orderBy, columns, ids, ...plain } = exported;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) if (value != null) query.set(name, value);
  if (filter !== undefined) query.set("filter", JSON.stringify(filter));
  if (orderBy !== undefined) query.set("orderBy", JSON.stringify(orderBy));
  if (ids !== undefined) query.set("ids", ids.join());
  // Only the plain formats have columns; the others are as their standards say.
  if (columns !== undefined && (format === "csv" || format === "json")) query.set("columns", columns.join());
  return `/exports/lifecycle.${format}?${query}`;
}
