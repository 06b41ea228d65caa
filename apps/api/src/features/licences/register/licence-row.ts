import DataLoader from "dataloader";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import type { LicenceKind, LicenceSecretKind } from "./licence.entity.ts";

/** What the register says of a licence, without its code. Dates are calendar dates, instants ISO to the microsecond. */
export interface LicenceRow {
  readonly id: string;
  readonly number: string;
  readonly productId: string;
  readonly edition: string | null;
  readonly kind: LicenceKind;
  readonly seats: number | null;
  readonly validFrom: string;
  readonly validThrough: string | null;
  readonly secretKind: LicenceSecretKind;
  readonly ending: string;
  readonly issuedToId: string | null;
  readonly revision: number;
  readonly createdAt: string;
  readonly knownSince: string;
}

/** An instant as text, to the microsecond, which a JavaScript date would cut. */
export const instantText = (sql: string) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of a `LicenceRow`, of the table under the name `l`. */
export const LICENCE_COLUMNS = `l.id, l.number, l.product_id AS "productId", l.edition, l.kind, l.seats,
  l.valid_from::text AS "validFrom", l.valid_through::text AS "validThrough", l.secret_kind AS "secretKind", l.ending,
  l.issued_to AS "issuedToId", l.revision, ${instantText("l.created_at")} AS "createdAt",
  ${instantText("l.known_since")} AS "knownSince"`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Null where no licence has the id. */
export async function licenceById(context: Context, id: string): Promise<LicenceRow | null> {
  return UUID.test(id) ? await loaderFor(context, licencesLoader).load(id.toLowerCase()) : null;
}

/** Null where no licence has the number; case and blanks around it do not count. */
export async function licenceByNumber({ db }: Context, number: string): Promise<LicenceRow | null> {
  const statement = `SELECT ${LICENCE_COLUMNS} FROM licence l WHERE l.number = $1`;
  const [row] = await db.query<LicenceRow[]>(statement, [normalNumber(number)]);
  return row ?? null;
}

export async function licenceByHash({ db }: Pick<Context, "db">, hash: Buffer): Promise<LicenceRow | null> {
  const statement = `SELECT ${LICENCE_COLUMNS} FROM licence l WHERE l.secret_hash = $1`;
  const [row] = await db.query<LicenceRow[]>(statement, [hash]);
  return row ?? null;
}

/** A licence's number as it is stored; U+0000, which no text of the database holds, is in no number either. */
export function normalNumber(number: string): string {
  return number.trim().toUpperCase().replaceAll("\0", "\u{FFFD}");
}

function licencesLoader({ db }: Context): DataLoader<string, LicenceRow | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const statement = `SELECT ${LICENCE_COLUMNS} FROM licence l WHERE l.id = ANY($1::uuid[])`;
    const rows = await db.query<LicenceRow[]>(statement, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
