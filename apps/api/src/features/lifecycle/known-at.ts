import type { Context } from "../../platform/context.ts";
import { catalogueOf, type ProductRow, type VersionRow } from "./build-catalogue.ts";
import type { CatalogueProduct } from "./catalogue.ts";
import { PRODUCT_ROW_SQL, VERSION_ROW_SQL } from "./load-catalogue.ts";

/**
 * A product and its versions as they were known at an instant: what was published then, not what turned out since. Null
 * where nothing was known of the product.
 */
export function productKnownAt(
  context: Pick<Context, "db">,
  slug: string,
  instant: Temporal.Instant,
): Promise<CatalogueProduct | null> {
  return context.db.transaction("REPEATABLE READ", async (manager) => {
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
    return catalogueOf({ number: 0, products, versions }).productBySlug.get(slug) ?? null;
  });
}
