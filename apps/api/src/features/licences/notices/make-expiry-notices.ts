import { calendarDateOf } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import type { MadeNotice } from "./expiry-notice-follower.ts";

/** For how long after its last day a licence is still told of that was not told of in time. */
const LATE_DAYS = 30;

const DUE = `SELECT l.id, l.valid_through, COALESCE(s.account_id, l.issued_to) AS account_id,
    CASE WHEN l.valid_through <= $1::date THEN 0 WHEN l.valid_through <= $1::date + 7 THEN 7 ELSE 30 END AS days_before
  FROM licence l LEFT JOIN licence_storage s ON s.licence_id = l.id AND upper_inf(s.during)
  WHERE COALESCE(l.valid_through, 'infinity') BETWEEN $1::date - ${LATE_DAYS} AND $1::date + 30
    AND (l.created_at AT TIME ZONE $3)::date <= l.valid_through
    AND NOT EXISTS (SELECT 1 FROM licence_block b WHERE b.licence_id = l.id AND upper_inf(b.during))`;

const MAKE = `WITH made AS (
    INSERT INTO expiry_notice (id, account_id, licence_id, valid_through, days_before, made_at)
    SELECT gen_random_uuid(), due.account_id, due.id, due.valid_through, due.days_before, $2
    FROM (${DUE}) due JOIN company_account a ON a.id = due.account_id AND a.closed_at IS NULL
    WHERE NOT EXISTS (
      SELECT 1 FROM expiry_notice n
      WHERE n.licence_id = due.id AND n.valid_through = due.valid_through AND n.days_before <= due.days_before)
    ON CONFLICT DO NOTHING RETURNING *
  ) SELECT id, account_id AS "accountId", valid_through::text AS "validThrough", days_before AS "daysBefore",
      (SELECT l.number FROM licence l WHERE l.id = licence_id) AS "licenceNumber",
      (SELECT l.product_id FROM licence l WHERE l.id = licence_id) AS "productId"
    FROM made ORDER BY valid_through, "licenceNumber"`;

/**
 * Tells accounts of the licences that end within 30 days, within 7 and today: whoever keeps the licence, or else whom it
 * was issued to. Each is told of once, whichever process comes first and however often; of days on which none ran, only
 * the nearest is made up for. A licence that came into the register when it was over is nobody's news, and neither is a
 * blocked one.
 * @returns how many were made.
 */
export async function makeExpiryNotices(context: Context): Promise<number> {
  const { db, now, vendorTimeZone, expiryNoticeFollowers } = context;
  const at = now();
  const values = [calendarDateOf(at, vendorTimeZone), at.toString(), vendorTimeZone];
  return await db.transaction(async (manager) => {
    const made = await manager.query<MadeNotice[]>(MAKE, values);
    if (made.length > 0) for (const follower of expiryNoticeFollowers) await follower.onMade(context, manager, made);
    return made.length;
  });
}
