import { MILESTONE_KINDS } from "@supportbook/policy";
import type { ProductFacts, VersionFacts } from "../../lifecycle/index.ts";
import {
  type LifecycleFile,
  type Problem,
  type ProductRecord,
  repeatedVersions,
  slugProblem,
  type VersionRecord,
} from "../record.ts";
import { type Column, PRODUCT_COLUMN, PRODUCT_COLUMNS, VERSION_COLUMN, VERSION_COLUMNS } from "./columns.ts";
import { type ColumnMapping, readTable, type TableRow } from "./read-table.ts";

interface Reading extends ColumnMapping {
  /** Segment, licensing and the like of new products of which the file does not say them. */
  readonly initial: Partial<ProductFacts>;
}

/** Reads a CSV file of versions, a row each. @throws MalformedFile where the table as a whole cannot be read. */
export function parseCsv(text: string, reading: Reading): LifecycleFile {
  const { rows, headerCount } = readTable(text, reading);
  const byProduct = Map.groupBy(rows, (row) => row.product || row.place);
  const products = [...byProduct.values()].map((ofOne) => productRecord(ofOne, reading.initial, headerCount));
  return { speaksOf: MILESTONE_KINDS, products };
}

/** A cell as a fact: said, silent (`null`), or wrong. */
type Said = { readonly value: unknown } | { readonly problem: string } | null;

function productRecord(rows: readonly TableRow[], initial: Partial<ProductFacts>, headerCount: number): ProductRecord {
  const [first] = rows;
  if (first === undefined) throw new Error("a product without rows");
  const slug = first.product || null;
  const told = productFacts(rows);
  const versions = rows.flatMap(versionOf);
  return {
    place: first.place,
    slug,
    facts: told.facts,
    initial,
    versions: versions.map(({ record }) => record),
    problems: [
      ...namingProblems(rows, slug, headerCount),
      ...told.problems,
      ...versions.flatMap(({ problems }) => problems),
      ...repeatedVersions(versions.map(({ record }) => record)),
    ],
  };
}

function namingProblems(rows: readonly TableRow[], slug: string | null, headerCount: number): Problem[] {
  const uneven = rows.filter(({ cells }) => cells === null);
  const problems = uneven.map(({ place, cellCount }) => ({
    place,
    version: null,
    reason: `${cellCount} cells stand under ${headerCount} headers; look for a missing or superfluous delimiter or quotation mark`,
  }));
  const reason = slug === null ? "the product is not named" : slugProblem(slug);
  if (reason === null) return problems;
  return [...problems, { place: `${rows[0]?.place}, column ${PRODUCT_COLUMN}`, version: null, reason }];
}

/** What the rows of a product say of it together. A row may be silent, but two rows may not say different things. */
function productFacts(rows: readonly TableRow[]) {
  const facts: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const column of PRODUCT_COLUMNS) {
    const cells = rows.flatMap(({ place, cells }) =>
      cells?.has(column.header) ? [{ place, cell: cells.get(column.header) ?? "" }] : [],
    );
    const filled = cells.filter(({ cell }) => cell !== "");
    const [first] = filled;
    const other = filled.find(({ cell }) => cell !== first?.cell);
    if (other !== undefined) {
      const reason = `"${other.cell}", but ${first?.place} says "${first?.cell}" of the same product`;
      problems.push({ place: `${other.place}, column ${column.header}`, version: null, reason });
    }
    const said = cells.length === 0 ? null : read(column, first?.cell ?? "");
    if (said !== null && "problem" in said) {
      problems.push({ place: `${first?.place}, column ${column.header}`, version: null, reason: said.problem });
    } else if (said !== null) facts[column.field] = said.value;
  }
  return { facts: facts as Partial<ProductFacts>, problems };
}

function versionOf({ place, cells }: TableRow): { record: VersionRecord; problems: Problem[] }[] {
  const name = cells?.get(VERSION_COLUMN)?.trim() ?? "";
  if (cells === null || name === "") return [];
  const facts: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const column of VERSION_COLUMNS) {
    const cell = cells.get(column.header);
    const said = cell === undefined ? null : read(column, cell);
    if (said !== null && "problem" in said) {
      problems.push({ place: `${place}, column ${column.header}`, version: name, reason: said.problem });
    } else if (said !== null) facts[column.field] = said.value;
  }
  return [{ record: { place, name, facts: facts as Partial<VersionFacts>, notes: [] }, problems }];
}

function read<Facts>({ kind }: Column<Facts>, cell: string): Said {
  if (cell !== "") return kind.read(cell);
  return "empty" in kind ? { value: kind.empty } : null;
}
