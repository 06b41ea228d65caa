import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import type { Register } from "../../register-files/index.ts";
import { type LicenceConditions, LicenceWhere } from "../register/licence-conditions.ts";
import type { LicenceFilter } from "../register/licence-list.input.ts";
import { fewFound, pageStatement } from "../register/licence-list.ts";
import type { LicenceRow } from "../register/licence-row.ts";
import { conditionsOf } from "../register/licence-search.ts";
import { importLicences } from "./import-licences.ts";
import { LICENCE_FILE_COLUMNS } from "./licence-columns.ts";
import { type LicenceFileRow, readLicenceRow } from "./licence-file-row.ts";

/** The register of issued licences as a file. */
export const licencesRegister: Register<LicenceFileRow> = {
  name: "LICENCES",
  label: { en: "Licences", zh: "许可证" },
  description: {
    en: "A row is a licence, known by its number: a new one is written into the register, a known one is changed in the columns that the file has, and what the register said before is kept. An import stores, blocks and removes nothing; codes are taken in and never given out.",
    zh: "每行是一个许可证，以编号识别：新编号写入登记册，已有编号按文件中的列更改，并保留此前的内容。导入不会存入、冻结或删除任何许可证；激活码只导入，不导出。",
  },
  readPermission: "licences.read",
  editPermission: "licences.edit",
  columns: LICENCE_FILE_COLUMNS,
  filterType: "LicenceFilter",
  read: readLicenceRow,
  keyOf: ({ number }) => number,
  apply: importLicences,
  exportRows: (context, filter) => exportedRows(context, conditionsOf(context, (filter ?? {}) as LicenceFilter)),
};

const ROWS_A_BATCH = 1_000;

/** By number and not by a cursor of the database: between two batches no connection is held, however slow the reader. */
async function* exportedRows(context: Context, wanted: LicenceConditions) {
  const { db } = context;
  const few = await fewFound(db, wanted);
  let after: SortKey | null = null;
  for (;;) {
    const slice = { after, before: null, fromEnd: false, limit: ROWS_A_BATCH };
    const where = new LicenceWhere(wanted, few);
    const { sql, parameters } = pageStatement(where, { field: "NUMBER", direction: "ASC" }, slice);
    const rows: LicenceRow[] = await db.query<LicenceRow[]>(sql, [...parameters]);
    yield* await cellsOf(context, rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_A_BATCH) return;
    after = [last.number, last.id];
  }
}

async function cellsOf({ db, catalogue }: Context, rows: readonly LicenceRow[]) {
  const accounts = await db.query<{ id: string; number: string }[]>(
    "SELECT id, number FROM company_account WHERE id = ANY($1::uuid[])",
    [rows.flatMap(({ issuedToId }) => issuedToId ?? [])],
  );
  const numberOf = new Map(accounts.map(({ id, number }) => [id, number]));
  const { productById } = catalogue.current();
  return rows.map((row) => ({
    number: row.number,
    product: productById.get(row.productId)?.slug ?? null,
    edition: row.edition,
    kind: row.kind,
    seats: row.seats === null ? null : String(row.seats),
    valid_from: row.validFrom,
    valid_through: row.validThrough,
    account: row.issuedToId === null ? null : (numberOf.get(row.issuedToId) ?? null),
  }));
}
