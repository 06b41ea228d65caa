import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { catalogueOf, type ProductRow, type VersionRow } from "../snapshot/build-catalogue.ts";
import type { Catalogue, CatalogueProduct } from "../snapshot/catalogue.ts";
import { PRODUCT_ROW_SQL, VERSION_ROW_SQL } from "../snapshot/load-catalogue.ts";
import { visibleProduct, visibleVersion } from "../snapshot/visibility.ts";

/**
 * A product and its versions as they were known at an instant: what was published then, not what turned out since. Null
 * where nothing was known of the product.
 */
export async function productKnownAt(
  context: Pick<Context, "db">,
  slug: string,
  instant: Temporal.Instant,
): Promise<CatalogueProduct | null> {
  const rows = await rowsKnownAt(context, slug, instant);
  return rows === null ? null : productOf(rows);
}

/**
 * The same for the caller's eyes. Interpretation: what is retired today is kept back in its past as well, or its record
 * would be the way around the permission.
 */
export async function visibleProductKnownAt(
  context: Context,
  slug: string,
  instant: Temporal.Instant,
): Promise<CatalogueProduct | null> {
  const present = context.catalogue.current();
  if (visibleProduct(context, present.productBySlug.get(slug)) === null) return null;
  const rows = await rowsKnownAt(context, slug, instant);
  if (rows === null) return null;
  const versions = rows.versions.filter(({ id }) => visibleVersion(context, present.versionById.get(id)) !== null);
  return visibleProduct(context, productOf({ ...rows, versions }));
}

/** As many as a few people who compare a few days look at; each takes about as much memory as the present. */
const REMEMBERED_INSTANTS = 8;

const knownBefore = new WeakMap<Catalogue, Map<string, Promise<Catalogue>>>();

/**
 * The whole catalogue as it was known at an instant, retired ones included. Remembered for as long as nothing changes,
 * so that the pages of one list, and many readers of one day, cost one reading.
 */
export function catalogueKnownAt(
  { db, catalogue }: Pick<Context, "db" | "catalogue">,
  instant: Temporal.Instant,
): Promise<Catalogue> {
  const present = catalogue.current();
  const remembered = knownBefore.get(present) ?? new Map<string, Promise<Catalogue>>();
  knownBefore.set(present, remembered);
  const at = instant.toString();
  const loading = remembered.get(at) ?? loadCatalogueKnownAt(db, at);
  // The one that was asked for last is forgotten last.
  remembered.delete(at);
  remembered.set(at, loading);
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED_INSTANTS && oldest !== undefined) remembered.delete(oldest);
  loading.catch(() => remembered.delete(at));
  return loading;
}

function loadCatalogueKnownAt(db: DataSource, at: string): Promise<Catalogue> {
  return db.transaction("REPEATABLE READ", async (manager) => {
    const products: ProductRow[] = await manager.query(
      `SELECT ${PRODUCT_ROW_SQL} FROM product p
       JOIN product_revision r ON r.product_id = p.id AND r.known_during @> $1::timestamptz`,
      [at],
    );
    const versions: VersionRow[] = await manager.query(
      `SELECT ${VERSION_ROW_SQL} FROM version_revision r WHERE r.known_during @> $1::timestamptz`,
      [at],
    );
    return catalogueOf({ number: 0, products, versions });
  });
}

interface RowsOfProduct {
  readonly product: ProductRow;
  readonly versions: readonly VersionRow[];
}

function productOf({ product, versions }: RowsOfProduct): CatalogueProduct | null {
  return catalogueOf({ number: 0, products: [product], versions }).productById.get(product.id) ?? null;
}

function rowsKnownAt(
  { db }: Pick<Context, "db">,
  slug: string,
  instant: Temporal.Instant,
): Promise<RowsOfProduct | null> {
  return db.transaction("REPEATABLE READ", async (manager) => {
    const at = instant.toString();
    const products: ProductRow[] = await manager.query(
      `SELECT ${PRODUCT_ROW_SQL} FROM product p
       JOIN product_revision r ON r.product_id = p.id AND r.known_during @> $2::timestamptz
       WHERE p.slug = $1`,
      [slug, at],
    );
    const [product] = products;
    if (product === undefined) return null;
    const versions: VersionRow[] = await manager.query(
      `SELECT ${VERSION_ROW_SQL} FROM version_revision r
       WHERE r.product_id = $1 AND r.known_during @> $2::timestamptz`,
      [product.id, at],
    );
    return { product, versions };
  });
}
