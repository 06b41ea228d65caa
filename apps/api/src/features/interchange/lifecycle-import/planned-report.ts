import { createHash } from "node:crypto";
import { shortensPromise } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import { storableJson } from "../../../platform/storable.ts";
import { asText } from "../../lifecycle/index.ts";
import { countActions } from "../import-lifecycle.ts";
import type { Action, ProductPlan, ReportRow } from "../plan-product.ts";

/** A product of the report as it is kept; its rows are kept beside it. */
export interface PlannedProduct {
  readonly position: number;
  readonly slug: string | null;
  readonly place: string;
  readonly existed: boolean;
  readonly action: Action;
  readonly versions: number;
  readonly counts: Readonly<Record<Action, number>>;
  readonly shortened: number;
  readonly fingerprint: string;
  readonly rows: readonly (ReportRow & { readonly shortens: boolean })[];
}

/** What a plan does to a product, for the report. @param position in the file, from 0. */
export function plannedProduct(plan: ProductPlan, position: number, existed: boolean): PlannedProduct {
  const shortening = new Set(plan.versions.filter(shortens).map(({ facts }) => facts.name));
  const rows = plan.rows.map((row) => ({ ...row, shortens: row.version !== null && shortening.has(row.version) }));
  const counts = countActions(plan.rows);
  return {
    position,
    slug: plan.slug,
    place: plan.rows[0]?.place ?? "",
    existed,
    action: actionOf(counts, existed),
    versions: plan.rows.length - 1,
    counts,
    shortened: shortening.size,
    fingerprint: fingerprintOf(plan),
    rows,
  };
}

function shortens({ existing, facts }: ProductPlan["versions"][number]): boolean {
  return existing !== null && shortensPromise(existing, facts).length > 0;
}

/** Of the product with all its versions. A refused product is refused in every row. */
function actionOf(counts: PlannedProduct["counts"], existed: boolean): Action {
  if (counts.REFUSED > 0) return "REFUSED";
  if (!existed) return "CREATED";
  return counts.CREATED + counts.UPDATED > 0 ? "UPDATED" : "UNCHANGED";
}

/** Two plans with the same fingerprint change the same fields from the same values to the same values. */
export function fingerprintOf({ rows }: ProductPlan): string {
  const changes = rows.map(({ version, action, changes }) => [version, action, changes]);
  return createHash("sha256").update(JSON.stringify(changes)).digest("base64url");
}

const PRODUCTS_A_STATEMENT = 200;

const INSERT_PRODUCTS = `INSERT INTO lifecycle_import_product (import_id, position, slug, place, existed, action, versions,
    created, updated, unchanged, refused, shortened, fingerprint)
  SELECT $1, position, slug, place, existed, action, versions,
    created, updated, unchanged, refused, shortened, fingerprint
  FROM jsonb_to_recordset($2::jsonb) AS product (position integer, slug text, place text, existed boolean, action text,
    versions integer, created integer, updated integer, unchanged integer, refused integer, shortened integer,
    fingerprint text)`;

const INSERT_ROWS = `INSERT INTO lifecycle_import_row (import_id, position, product_position, product, version, place,
    action, reason, notes, changes, shortens)
  SELECT $1, position, product_position, product, version, place, action, reason, notes, changes, shortens
  FROM jsonb_to_recordset($2::jsonb) AS report (position integer, product_position integer, product text, version text,
    place text, action text, reason text, notes jsonb, changes jsonb, shortens boolean)`;

/** Puts a report in the place of the one before. */
export async function keepReport(
  manager: EntityManager,
  importId: string,
  products: readonly PlannedProduct[],
): Promise<void> {
  await manager.query("DELETE FROM lifecycle_import_row WHERE import_id = $1", [importId]);
  await manager.query("DELETE FROM lifecycle_import_product WHERE import_id = $1", [importId]);
  let position = 0;
  for (let from = 0; from < products.length; from += PRODUCTS_A_STATEMENT) {
    const some = products.slice(from, from + PRODUCTS_A_STATEMENT);
    const rows = some.flatMap((product) => product.rows.map((row) => writtenRow(row, product.position, position++)));
    await manager.query(INSERT_PRODUCTS, [importId, storableJson(some.map(writtenProduct))]);
    await manager.query(INSERT_ROWS, [importId, storableJson(rows)]);
  }
}

function writtenProduct({ counts, rows: _, ...product }: PlannedProduct) {
  const { CREATED: created, UPDATED: updated, UNCHANGED: unchanged, REFUSED: refused } = counts;
  return { ...product, created, updated, unchanged, refused };
}

function writtenRow({ changes, ...row }: PlannedProduct["rows"][number], productPosition: number, position: number) {
  return { ...row, changes: writtenChanges(changes), product_position: productPosition, position };
}

function writtenChanges(changes: ReportRow["changes"]) {
  return changes.map(({ field, from, to }) => ({ field, from: asText(from), to: asText(to) }));
}
