import { daysLeft } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { type CatalogueProduct, type CatalogueVersion, phaseOf, visibleVersions } from "../../lifecycle/index.ts";
import { PRODUCT_COLUMN, PRODUCT_COLUMNS, VERSION_COLUMN, VERSION_COLUMNS } from "../csv/columns.ts";

/** A column of an exported list. */
export interface ExportColumn<Row> {
  /** In a CSV file, where an import knows it by. */
  readonly header: string;
  /** In JSON: as GraphQL calls the field. */
  readonly field: string;
  readonly value: (row: Row) => unknown;
  /** As text of a cell. */
  readonly cell: (row: Row) => string;
}

interface ColumnText<Row> {
  readonly value: (row: Row) => unknown;
  readonly write?: (value: unknown) => string;
}

const plain = (value: unknown) => (value === null || value === undefined ? "" : String(value));

function column<Row>(header: string, { value, write = plain }: ColumnText<Row>): ExportColumn<Row> {
  const field = header.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { header, field, value, cell: (row) => write(value(row)) };
}

/** The columns of a list of versions; the usual ones are those that an import understands. @param day for phases. */
export function versionColumns(day: string): Columns<CatalogueVersion> {
  const usual = [
    column<CatalogueVersion>(PRODUCT_COLUMN, { value: ({ product }) => product.slug }),
    ...PRODUCT_COLUMNS.map(({ header, field, kind }) =>
      column<CatalogueVersion>(header, { value: ({ product }) => product[field], write: kind.write }),
    ),
    column<CatalogueVersion>(VERSION_COLUMN, { value: ({ name }) => name }),
    ...VERSION_COLUMNS.map(({ header, field, kind }) =>
      column<CatalogueVersion>(header, { value: (version) => version[field], write: kind.write }),
    ),
  ];
  const more = [
    column<CatalogueVersion>("phase", { value: (version) => phaseOf(version, day) }),
    column<CatalogueVersion>("days_left", { value: (version) => daysLeft(version.product.segment, version, day) }),
    column<CatalogueVersion>("successor", {
      value: ({ successorId, product }) => product.versions.find(({ id }) => id === successorId)?.name ?? null,
    }),
    column<CatalogueVersion>("retired", { value: ({ retired, product }) => retired || product.retired }),
    ...revisionColumns<CatalogueVersion>(),
  ];
  return { usual, all: [...usual, ...more], otherNames: { name: VERSION_COLUMN } };
}

/** The columns of a list of products. */
export function productColumns(): Columns<CatalogueProduct> {
  const usual = [
    column<CatalogueProduct>(PRODUCT_COLUMN, { value: ({ slug }) => slug }),
    ...PRODUCT_COLUMNS.map(({ header, field, kind }) =>
      column<CatalogueProduct>(header, { value: (product) => product[field], write: kind.write }),
    ),
    // An import needs the column; empty it says that the row speaks of the product alone.
    column<CatalogueProduct>(VERSION_COLUMN, { value: () => "" }),
  ];
  const more = [
    column<CatalogueProduct>("versions", { value: (product) => visibleVersions(product).length }),
    column<CatalogueProduct>("retired", { value: ({ retired }) => retired }),
    ...revisionColumns<CatalogueProduct>(),
  ];
  return { usual, all: [...usual, ...more], otherNames: { name: "product_name", slug: PRODUCT_COLUMN } };
}

function revisionColumns<Row extends { id: string; revision: number; changedAt: string }>(): ExportColumn<Row>[] {
  return [
    column<Row>("revision", { value: ({ revision }) => revision }),
    column<Row>("changed_at", { value: ({ changedAt }) => changedAt }),
    column<Row>("id", { value: ({ id }) => id }),
  ];
}

export interface Columns<Row> {
  readonly usual: readonly ExportColumn<Row>[];
  readonly all: readonly ExportColumn<Row>[];
  /** What GraphQL calls a field of this list → its header. */
  readonly otherNames: Readonly<Record<string, string>>;
}

/**
 * The columns that are asked for, by header or by GraphQL's name, in the order asked for; the usual ones where none are.
 * @throws BAD_USER_INPUT naming those that there are.
 */
export function chosenExportColumns<Row>(
  { locale }: Pick<Context, "locale">,
  asked: string | null,
  { usual, all, otherNames }: Columns<Row>,
): readonly ExportColumn<Row>[] {
  const names = (asked ?? "").split(",").map((name) => name.trim());
  const given = names.filter((name) => name !== "");
  if (given.length === 0) return usual;
  return [...new Set(given)].map((name) => {
    const header = Object.hasOwn(otherNames, name) ? otherNames[name] : name;
    const found = all.find((each) => each.header === header || each.field === header);
    if (found !== undefined) return found;
    const known = all.map(({ field }) => field).join(", ");
    const text = { en: `There is no column "${name}"; there are: ${known}.`, zh: `没有列“${name}”；可选：${known}。` };
    throw fault("BAD_USER_INPUT", say(locale, text), { field: ["columns"] });
  });
}
