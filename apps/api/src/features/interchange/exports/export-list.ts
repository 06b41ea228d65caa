import type { Segment } from "@supportbook/policy";
import { stringify } from "csv-stringify/sync";
import type { Context } from "../../../platform/context.ts";
import { CSV_STYLE } from "../../../platform/csv/write-cells.ts";
import { fault } from "../../../platform/faults.ts";
import { guardCell } from "../../../platform/formula-guard.ts";
import { say } from "../../../platform/say.ts";
import {
  type CatalogueProduct,
  type CatalogueVersion,
  listedProducts,
  listedVersions,
  type ProductFilter,
  type ProductOrder,
  requestDay,
  supportedListing,
  type VersionFilter,
  type VersionOrder,
  visibleVersions,
} from "../../lifecycle/index.ts";
import { writeLifecycle } from "../export-lifecycle.ts";
import { chosenExportColumns, type ExportColumn, productColumns, versionColumns } from "./export-columns.ts";

export const EXPORT_FORMATS = ["csv", "json", "endoflife.json", "openeox.json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const LISTS = ["versions", "supportedVersions", "products"] as const;
export type ListName = (typeof LISTS)[number];

/** Which list, and how it is to be written. */
export interface ListExport {
  readonly list: ListName;
  readonly format: ExportFormat;
  readonly filter: VersionFilter | ProductFilter | null;
  readonly orderBy: VersionOrder | ProductOrder | null;
  /** Calendar date on which phases are told; null: today. */
  readonly at: string | null;
  /** ISO instant, for `supportedVersions`; null: now. */
  readonly knownAt: string | null;
  /** For `supportedVersions`. */
  readonly segment: Segment | null;
  /** Only these of the list; null: all of it. */
  readonly ids: ReadonlySet<string> | null;
  /** Names of columns with commas between; null: the usual ones. */
  readonly columns: string | null;
  readonly vendor: string;
}

export interface WrittenList {
  readonly text: string;
  /** How many versions the format has no words for. */
  readonly leftOut: number;
}

/** The whole of a list as a file, in its order. @throws the faults of the query that shows the list. */
export async function exportList(context: Context, wanted: ListExport): Promise<WrittenList> {
  const chosen = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.filter(({ id }) => wanted.ids === null || wanted.ids.has(id));
  if (wanted.list === "products") {
    const { filter, orderBy } = wanted as ListExport & { filter: ProductFilter | null; orderBy: ProductOrder | null };
    const products = chosen(listedProducts(context, { filter, orderBy }).products);
    if (isTable(wanted.format))
      return table(products, chosenExportColumns(context, wanted.columns, productColumns()), wanted);
    const shown = products.map((product) => ({ ...product, versions: visibleVersions(product) }));
    return document(context, shown, wanted);
  }
  const day = wanted.at ?? requestDay(context);
  const versions = chosen(await versionsOf(context, wanted, day));
  if (isTable(wanted.format))
    return table(versions, chosenExportColumns(context, wanted.columns, versionColumns(day)), wanted);
  return document(context, withTheseVersions(versions), wanted);
}

async function versionsOf(context: Context, wanted: ListExport, day: string): Promise<readonly CatalogueVersion[]> {
  const { filter, orderBy } = wanted as ListExport & { filter: VersionFilter | null; orderBy: VersionOrder | null };
  if (wanted.list === "versions") return listedVersions(context, { filter, orderBy, day }).versions;
  if (wanted.segment === null) {
    const text = {
      en: "supportedVersions needs segment: HOME_MOBILE or BUSINESS.",
      zh: "supportedVersions 需要 segment：HOME_MOBILE 或 BUSINESS。",
    };
    throw fault("BAD_USER_INPUT", say(context.locale, text), { field: ["segment"] });
  }
  const listing = await supportedListing(context, { segment: wanted.segment, day, knownAt: wanted.knownAt });
  return listedVersions(context, { ...listing, filter, orderBy }).versions;
}

function isTable(format: ExportFormat): format is "csv" | "json" {
  return format === "csv" || format === "json";
}

function table<Row>(rows: readonly Row[], columns: readonly ExportColumn<Row>[], { format }: ListExport): WrittenList {
  if (format === "json") {
    const objects = rows.map((row) => Object.fromEntries(columns.map(({ field, value }) => [field, value(row)])));
    return { text: `${JSON.stringify(objects, null, 2)}\n`, leftOut: 0 };
  }
  const cells = rows.map((row) => columns.map(({ cell }) => guardCell(cell(row))));
  return { text: stringify([columns.map(({ header }) => header), ...cells], CSV_STYLE), leftOut: 0 };
}

/** Products in the order of their first version, each with only its versions of the list. */
function withTheseVersions(versions: readonly CatalogueVersion[]): CatalogueProduct[] {
  const byProduct = Map.groupBy(versions, ({ product }) => product);
  return [...byProduct].map(([product, some]) => ({ ...product, versions: some }));
}

/** No format of these has a word for what is retired. */
function document(
  context: Context,
  products: readonly CatalogueProduct[],
  { format, vendor }: ListExport,
): WrittenList {
  const visible = products.filter(({ retired }) => !retired);
  const asked = products.reduce((count, { versions }) => count + versions.length, 0);
  const written = visible.reduce((count, product) => count + visibleVersions(product).length, 0);
  const name = format === "openeox.json" ? "openeox" : "endoflife";
  const { text, leftOut } = writeLifecycle(context, visible, { format: name, vendorName: vendor });
  return { text, leftOut: leftOut.length + asked - written };
}
