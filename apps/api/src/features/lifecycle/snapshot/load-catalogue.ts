import type { DataSource, EntityManager } from "typeorm";
import type { CatalogueRows, ProductRow, VersionRow } from "./build-catalogue.ts";

/** Dates and instants leave the database as text: a `Date` would drag in the zone of the process. */
export function instantSql(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

export const PRODUCT_FACTS_SQL = `r.name, r.segment, r.licensing, r.platforms, r.category, r.tags, r.aliases,
  r.version_command AS "versionCommand", r.milestone_labels AS "milestoneLabels", r.identifiers,
  r.special_terms AS "specialTerms", r.retired`;

export const VERSION_FACTS_SQL = `r.name, r.label, r.codename, r.released_on::text AS "releasedOn",
  r.full_support_ends_on::text AS "fullSupportEndsOn", r.support_ends_on::text AS "supportEndsOn",
  r.extended_support_ends_on::text AS "extendedSupportEndsOn",
  r.database_updates_end_on::text AS "databaseUpdatesEndOn", r.ended_on_unknown_date AS "endedOnUnknownDate",
  r.undated_milestones AS "undatedMilestones", r.unannounced_milestones AS "unannouncedMilestones",
  r.long_term_support AS "longTermSupport", r.long_term_support_from::text AS "longTermSupportFrom", r.discontinued,
  r.discontinued_on::text AS "discontinuedOn", r.latest_build AS "latestBuild",
  r.latest_build_on::text AS "latestBuildOn", r.latest_build_url AS "latestBuildUrl",
  r.successor_id AS "successorId", r.retired`;

export const PRODUCT_ROW_SQL = `p.id, p.slug, r.revision, ${instantSql("lower(r.known_during)")} AS "changedAt",
  ${PRODUCT_FACTS_SQL}`;

export const VERSION_ROW_SQL = `r.version_id AS id, r.product_id AS "productId", r.revision,
  ${instantSql("lower(r.known_during)")} AS "changedAt", ${VERSION_FACTS_SQL}`;

/**
 * All that is known now, in three statements that see the same moment. Null where the catalogue still has the number
 * `held`, so that hearing of one's own change twice costs one row.
 */
export async function loadCatalogue(db: DataSource, held: number | null): Promise<CatalogueRows | null> {
  return db.transaction("REPEATABLE READ", async (manager) => {
    const number = await catalogueNumber(manager);
    if (number === held) return null;
    return loadCatalogueRows(manager, number);
  });
}

/** All that the transaction of `manager` sees as known now. */
export async function loadCatalogueRows(manager: EntityManager, number: number): Promise<CatalogueRows> {
  const products: ProductRow[] = await manager.query(
    `SELECT ${PRODUCT_ROW_SQL} FROM product p
     JOIN product_revision r ON r.product_id = p.id AND upper_inf(r.known_during)`,
  );
  const versions: VersionRow[] = await manager.query(
    `SELECT ${VERSION_ROW_SQL} FROM version_revision r WHERE upper_inf(r.known_during)`,
  );
  return { number, products, versions };
}

/** How often the catalogue has changed. */
export async function catalogueNumber(db: DataSource | EntityManager): Promise<number> {
  const rows: { number: string }[] = await db.query("SELECT number FROM catalogue_state");
  const [state] = rows;
  if (state === undefined) throw new Error("catalogue_state has lost its row; restore the database or run migrations");
  return Number(state.number);
}
