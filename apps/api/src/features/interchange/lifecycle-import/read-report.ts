import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import type { Action } from "../plan-product.ts";
import type { ImportCounts, ImportProduct, ImportProgress, ImportRow } from "./lifecycle-import.type.ts";

/** Which parts of a report to read; what is left out does not matter. */
export interface ReportFilter {
  readonly action?: readonly Action[] | null | undefined;
  /** Slug. */
  readonly product?: string | null | undefined;
  readonly search?: string | null | undefined;
}

const ACTION_AND_PRODUCT = (table: string, slug: string) =>
  `${table}.import_id = $1 AND ($2::text[] IS NULL OR ${table}.action = ANY($2::text[]))
   AND ($3::text IS NULL OR ${slug} = $3)`;

/** The rows of a report, in its order. */
export function reportRows(context: Context, importId: string, filter: ReportFilter): KeysetList<ImportRow> {
  const where = `${ACTION_AND_PRODUCT("r", "r.product")} AND ($4::text IS NULL OR
    concat_ws(' ', r.product, r.version, r.place, r.reason) ILIKE $4)`;
  const select = `SELECT r.position, r.place, r.product, r.version, r.action, r.reason, r.notes, r.changes,
      r.shortens AS "shortensPromise", p.outcome
    FROM lifecycle_import_row r
    JOIN lifecycle_import_product p ON p.import_id = r.import_id AND p.position = r.product_position`;
  return {
    ...positioned("import rows"),
    async load(slice) {
      const rows = await loadSlice<StoredRow>(
        context.db,
        { select, where, slice, table: "r" },
        parameters(importId, filter),
      );
      return rows.map((row) => ({ ...row, ...placeInCatalogue(context, row.product, row.version) }));
    },
    count: () => count(context.db, `lifecycle_import_row r WHERE ${where}`, parameters(importId, filter)),
  };
}

/** The products of a report, in its order. */
export function reportProducts(context: Context, importId: string, filter: ReportFilter): KeysetList<ImportProduct> {
  const where = `${ACTION_AND_PRODUCT("p", "p.slug")} AND ($4::text IS NULL OR concat_ws(' ', p.slug, p.place) ILIKE $4)`;
  const select = `SELECT p.position, p.slug, p.place, p.existed AS "exists", p.action, p.outcome, jsonb_build_object(
      'products', 1, 'versions', p.versions, 'created', p.created, 'updated', p.updated, 'unchanged', p.unchanged,
      'refused', p.refused, 'shortened', p.shortened) AS counts
    FROM lifecycle_import_product p`;
  return {
    ...positioned("import products"),
    async load(slice) {
      const rows = await loadSlice<StoredProduct>(
        context.db,
        { select, where, slice, table: "p" },
        parameters(importId, filter),
      );
      return rows.map((row) => ({ ...row, productId: placeInCatalogue(context, row.slug, null).productId }));
    },
    count: () => count(context.db, `lifecycle_import_product p WHERE ${where}`, parameters(importId, filter)),
  };
}

type StoredRow = Omit<ImportRow, "productId" | "versionId">;
type StoredProduct = Omit<ImportProduct, "productId">;

/** Where links lead; null where there is nothing yet. */
function placeInCatalogue({ catalogue }: Context, slug: string | null, version: string | null) {
  const product = slug === null ? undefined : catalogue.current().productBySlug.get(slug);
  const found = version === null ? undefined : product?.versions.find(({ name }) => name === version);
  return { productId: product?.id ?? null, versionId: found?.id ?? null };
}

function parameters(importId: string, { action, product, search }: ReportFilter): unknown[] {
  const words = search?.trim().replaceAll("\0", "") ?? "";
  const pattern = words === "" ? null : `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return [importId, action ?? null, product?.replaceAll("\0", "") ?? null, pattern];
}

function positioned(name: string) {
  return {
    name,
    keyOf: ({ position }: { readonly position: number }): SortKey => [position],
    isKey: ([position, ...more]: SortKey) =>
      more.length === 0 && Number.isInteger(position) && Number(position) < 2 ** 31,
  };
}

interface Statement {
  readonly select: string;
  readonly where: string;
  readonly slice: Slice;
  /** Its alias. */
  readonly table: string;
}

async function loadSlice<Row>(db: DataSource, statement: Statement, given: readonly unknown[]): Promise<Row[]> {
  const { select, where, slice, table } = statement;
  const { after, before, fromEnd, limit } = slice;
  const place = given.length;
  return await db.query<Row[]>(
    `${select} WHERE ${where}
       AND ($${place + 1}::integer IS NULL OR ${table}.position > $${place + 1})
       AND ($${place + 2}::integer IS NULL OR ${table}.position < $${place + 2})
     ORDER BY ${table}.position ${fromEnd ? "DESC" : "ASC"} LIMIT ${limit}`,
    [...given, after?.[0] ?? null, before?.[0] ?? null],
  );
}

async function count(db: DataSource, from: string, given: readonly unknown[]): Promise<number> {
  const [row] = await db.query<{ count: string }[]>(`SELECT count(*) AS count FROM ${from}`, [...given]);
  return Number(row?.count);
}

export interface ImportFigures {
  readonly counts: ImportCounts;
  readonly progress: ImportProgress;
}

const NONE: ImportFigures = {
  counts: { products: 0, versions: 0, created: 0, updated: 0, unchanged: 0, refused: 0, shortened: 0 },
  progress: { done: 0, total: 0 },
};

/** How many of what, by import. Once something was chosen, only that counts. */
export function importFigures({ db }: Context): DataLoader<string, ImportFigures> {
  return new DataLoader(async (ids) => {
    const rows = await db.query<(ImportCounts & ImportProgress & { importId: string })[]>(
      `SELECT import_id AS "importId", count(*)::integer AS products, sum(versions)::integer AS versions,
         sum(created)::integer AS created, sum(updated)::integer AS updated, sum(unchanged)::integer AS unchanged,
         sum(refused)::integer AS refused, sum(shortened)::integer AS shortened,
         count(outcome)::integer AS total, (count(*) FILTER (WHERE outcome <> 'WAITING'))::integer AS done
       FROM lifecycle_import_product WHERE import_id = ANY($1::uuid[]) AND outcome IS DISTINCT FROM 'LEFT_OUT'
       GROUP BY import_id`,
      [ids],
    );
    const byId = new Map(
      rows.map(({ importId, done, total, ...counts }) => [importId, { counts, progress: { done, total } }]),
    );
    return ids.map((id) => byId.get(id) ?? NONE);
  });
}
