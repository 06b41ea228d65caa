import type { LicenceTerms } from "@supportbook/policy";
import { LICENCE_COLUMNS, type LicenceRow } from "../register/licence-row.ts";

/** A licence with what decides about it at one instant. */
export interface FoundLicence extends LicenceRow, LicenceTerms {
  /** The account that kept it then. */
  readonly storedInId: string | null;
}

interface Statements {
  query<Rows>(statement: string, parameters: unknown[]): Promise<Rows>;
}

/** What holds at the instant `$2`. */
const atInstant = (span: string) => `${span}.during @> $2::timestamptz`;
/** What nobody has ended, whatever the clocks of two processes say. */
const atPresent = (span: string) => `upper_inf(${span}.during)`;

/** What decides about a licence under the name `l`, each by index; there is at most one of each. */
const DECISIVE = `b.id IS NOT NULL AS "isBlocked", COALESCE(g.days, 0) AS "graceDays"`;
const beside = (holds: typeof atInstant) => `LEFT JOIN licence_block b ON b.licence_id = l.id AND ${holds("b")}
  LEFT JOIN licence_grace g ON g.product_id = l.product_id AND upper_inf(g.during)`;

const byHash = (holds: typeof atInstant) => `SELECT ${LICENCE_COLUMNS}, ${DECISIVE}, s.account_id AS "storedInId"
  FROM licence l ${beside(holds)}
  LEFT JOIN licence_storage s ON s.licence_id = l.id AND ${holds("s")}
  WHERE l.secret_hash = $1`;
const BY_HASH = { instant: byHash(atInstant), present: byHash(atPresent) };

/**
 * The licence that a code or key file proves, in one statement whether there is one or not; null where there is none.
 * @param at null: what holds now.
 */
export async function foundByHash(
  database: Statements,
  { hash, at }: { readonly hash: Buffer; readonly at: Temporal.Instant | null },
): Promise<FoundLicence | null> {
  const [found] =
    at === null
      ? await database.query<FoundLicence[]>(BY_HASH.present, [hash])
      : await database.query<FoundLicence[]>(BY_HASH.instant, [hash, at.toString()]);
  return found ?? null;
}

/** An account, a product and a day; `on` is the calendar date of `at` in the vendor's time zone. */
export interface AccountQuestion {
  readonly accountId: string;
  readonly productId: string;
  readonly at: Temporal.Instant;
  readonly on: string;
}

// An account may hold thousands. Of those that are alike in all that the rules tell apart, the one that lasts longest
// decides, so that a handful is enough; of those that are not valid yet, one for each day on which one begins.
const LASTS = `COALESCE(l.valid_through + COALESCE(g.days, 0), 'infinity')`;
const OF_ACCOUNT = `WITH held AS (
    SELECT id, bool_or(stored) AS stored FROM (
      SELECT s.licence_id AS id, true AS stored FROM licence_storage s
      WHERE s.account_id = $1 AND s.during @> $2::timestamptz
      UNION ALL
      SELECT i.id, false FROM licence i WHERE i.issued_to = $1 AND i.product_id = $3
    ) each_way GROUP BY id
  )
  SELECT DISTINCT ON (l.product_id = $3, held.stored, b.id IS NULL, CASE WHEN l.valid_from > $4::date THEN l.valid_from END)
    ${LICENCE_COLUMNS}, ${DECISIVE}, CASE WHEN held.stored THEN $1::uuid END AS "storedInId"
  FROM held JOIN licence l ON l.id = held.id ${beside(atInstant)}
  ORDER BY l.product_id = $3, held.stored, b.id IS NULL, CASE WHEN l.valid_from > $4::date THEN l.valid_from END,
    ${LASTS} DESC, l.id`;

/**
 * Of the licences that an account keeps, and of those for the product that the register issued to it, the few on which
 * its standing can rest. Who it was issued to is read as the register says it now.
 */
export async function foundForAccount(
  database: Statements,
  { accountId, productId, at, on }: AccountQuestion,
): Promise<FoundLicence[]> {
  return await database.query<FoundLicence[]>(OF_ACCOUNT, [accountId, at.toString(), productId, on]);
}
