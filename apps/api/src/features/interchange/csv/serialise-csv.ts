import { stringify } from "csv-stringify/sync";
import { CSV_STYLE } from "../../../platform/csv/write-cells.ts";
import { guardCell } from "../../../platform/formula-guard.ts";
import { type CatalogueProduct, type CatalogueVersion, visibleVersions } from "../../lifecycle/index.ts";
import { HEADERS, PRODUCT_COLUMNS, VERSION_COLUMNS } from "./columns.ts";

/** UTF-8 text with commas and CRLF (RFC 4180): a row for each version, one for a product that has none. */
export function serialiseCsv(products: readonly CatalogueProduct[]): string {
  const rows = products.flatMap((product) => {
    const versions = visibleVersions(product);
    return versions.length === 0 ? [cellsOf(product, null)] : versions.map((version) => cellsOf(product, version));
  });
  const cells = [HEADERS, ...rows.map((row) => row.map(guardCell))];
  return stringify(cells, CSV_STYLE);
}

function cellsOf(product: CatalogueProduct, version: CatalogueVersion | null): string[] {
  return [
    product.slug,
    ...PRODUCT_COLUMNS.map(({ field, kind }) => kind.write(product[field])),
    version?.name ?? "",
    ...VERSION_COLUMNS.map(({ field, kind }) => (version === null ? "" : kind.write(version[field]))),
  ];
}
