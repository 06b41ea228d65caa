import type { DataSource } from "typeorm";
import type { SortKey } from "../../../platform/cursor.ts";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { instantText, LICENCE_COLUMNS, type LicenceRow } from "../register/licence-row.ts";

/** A licence that an account keeps. `id` is that of its being stored. */
export interface StoredLicenceRow extends LicenceRow {
  readonly licenceId: string;
  readonly accountId: string;
  readonly storedAt: string;
  /** Subject of the person. */
  readonly storedBy: string;
  readonly storedByName: string;
}

interface Row extends Omit<StoredLicenceRow, "licenceId"> {
  readonly storageId: string;
}

const SELECT = `SELECT ${LICENCE_COLUMNS}, st.id AS "storageId", st.account_id AS "accountId",
    ${instantText("lower(st.during)")} AS "storedAt", st.stored_by AS "storedBy", st.stored_by_name AS "storedByName"
  FROM licence_storage st JOIN licence l ON l.id = st.licence_id`;

interface Statements {
  query<Rows>(statement: string, parameters: unknown[]): Promise<Rows>;
}

/** A stored licence by the id of its being stored; null where there is none, or it was removed. */
export async function storedById(database: Statements, id: string): Promise<StoredLicenceRow | null> {
  if (!isId(id.toLowerCase())) return null;
  const statement = `${SELECT} WHERE st.id = $1 AND upper_inf(st.during)`;
  const [row] = await database.query<Row[]>(statement, [id.toLowerCase()]);
  return row === undefined ? null : presentStored(row);
}

export interface WantedStored {
  readonly accountId: string;
  /** Subject of the only person whose licences are wanted; null: everybody's. */
  readonly storedBy: string | null;
  readonly productId: string | null;
}

/** The licences that an account keeps now, the last stored first. */
export function storedList(db: DataSource, wanted: WantedStored): KeysetList<StoredLicenceRow> {
  const { accountId, storedBy, productId } = wanted;
  const parameters = [accountId, storedBy, productId];
  const where = `st.account_id = $1 AND upper_inf(st.during) AND ($2::text IS NULL OR st.stored_by = $2)
    AND ($3::uuid IS NULL OR l.product_id = $3)`;
  return {
    name: "stored licences",
    keyOf: ({ storedAt, id }) => [storedAt, id],
    isKey,
    load: (slice) => loadPage(db, { where, parameters }, slice),
    async count() {
      const statement = `SELECT count(*) AS count FROM licence_storage st JOIN licence l ON l.id = st.licence_id WHERE ${where}`;
      const [row] = await db.query<{ count: string }[]>(statement, parameters);
      return Number(row?.count);
    },
  };
}

interface Where {
  readonly where: string;
  readonly parameters: readonly unknown[];
}

async function loadPage(db: DataSource, { where, parameters }: Where, slice: Slice): Promise<StoredLicenceRow[]> {
  const { after, before, fromEnd, limit } = slice;
  const values = [...parameters, after?.[0] ?? null, after?.[1] ?? null, before?.[0] ?? null, before?.[1] ?? null];
  const within = `($4::timestamptz IS NULL OR (lower(st.during), st.id) < ($4, $5::uuid))
    AND ($6::timestamptz IS NULL OR (lower(st.during), st.id) > ($6, $7::uuid))`;
  const towards = fromEnd ? "ASC" : "DESC";
  const order = `ORDER BY lower(st.during) ${towards}, st.id ${towards} LIMIT ${limit}`;
  const rows = await db.query<Row[]>(`${SELECT} WHERE ${where} AND ${within} ${order}`, values);
  return rows.map(presentStored);
}

function isKey([at, id, ...more]: SortKey): boolean {
  return more.length === 0 && isInstant(at) && isId(id);
}

function presentStored({ storageId, ...row }: Row): StoredLicenceRow {
  return { ...row, id: storageId, licenceId: row.id };
}
