import { compareVersions } from "@supportbook/policy";
import type { Catalogue, CatalogueProduct, CatalogueVersion, ProductFacts, VersionFacts } from "./catalogue.ts";

export interface ProductRow extends ProductFacts {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  /** ISO instant in UTC, to the microsecond. */
  readonly changedAt: string;
}

export interface VersionRow extends VersionFacts {
  readonly id: string;
  readonly productId: string;
  readonly revision: number;
  /** ISO instant in UTC, to the microsecond. */
  readonly changedAt: string;
}

/** What the database knew at one moment. A version whose product is not among the rows is an error of the query. */
export interface CatalogueRows {
  readonly number: number;
  readonly products: readonly ProductRow[];
  readonly versions: readonly VersionRow[];
}

/** Puts rows together into a catalogue that nobody can change: products by slug, versions newest first. */
export function catalogueOf(rows: CatalogueRows): Catalogue {
  const building = new Map<string, CatalogueProduct & { versions: CatalogueVersion[] }>();
  for (const row of rows.products) building.set(row.id, { ...row, versions: [] });

  const versionById = new Map<string, CatalogueVersion>();
  for (const { productId, ...row } of rows.versions) {
    const product = building.get(productId);
    if (product === undefined)
      throw new Error(`version ${row.id} belongs to product ${productId}, which was not loaded`);
    const version = Object.freeze({ ...row, product });
    product.versions.push(version);
    versionById.set(version.id, version);
  }

  const products = [...building.values()].sort((a, b) => compareText(a.slug, b.slug));
  for (const product of products) {
    Object.freeze(product.versions.sort(newestFirst));
    Object.freeze(product);
  }
  return Object.freeze({
    number: rows.number,
    products: Object.freeze(products),
    productBySlug: new Map(products.map((product) => [product.slug, product])),
    productById: new Map(products.map((product) => [product.id, product])),
    versionById,
  });
}

/** By release date; a version without one counts as the newest, because it is most often still to come. */
export function newestFirst(a: VersionRowOrder, b: VersionRowOrder): number {
  return (
    compareText(b.releasedOn ?? "9999-12-31", a.releasedOn ?? "9999-12-31") ||
    compareVersions(b.name, a.name) ||
    compareText(b.name, a.name)
  );
}

type VersionRowOrder = Pick<VersionFacts, "releasedOn" | "name">;

/** Order of code points, the same in every process whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
