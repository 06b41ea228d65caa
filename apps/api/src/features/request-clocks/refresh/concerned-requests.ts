import type { EntityManager } from "typeorm";
import type { RefreshPayload } from "./refresh-order.ts";

/** Requests whose clocks may run, or whose customer is waited for; the others keep what they had. */
const IN_WORK = "r.category IN ('NEW', 'OPEN', 'WAITING_FOR_CUSTOMER', 'WAITING_FOR_VENDOR')";

const OF_ACCOUNTS_WITH = (which: string) => `r.account_id IN (SELECT h.account_id FROM held_plan h WHERE ${which})`;

const CONCERNED: Readonly<Record<RefreshPayload["what"], string>> = {
  HeldPlan: OF_ACCOUNTS_WITH("h.id::text = $1"),
  SupportPlan: OF_ACCOUNTS_WITH("h.plan_code = $1"),
  SupportCalendar: `EXISTS (SELECT 1 FROM support_calendar c WHERE c.id::text = $1 AND c.segment = r.segment
    AND (c.country IS NULL OR c.country = r.country))`,
};

/** For the sweep: all that anything may be promised or expected of. */
const ANY = `$1 = '' AND (${OF_ACCOUNTS_WITH("true")} OR r.category = 'WAITING_FOR_CUSTOMER' OR r.next_due_at IS NOT NULL)`;

const AT_ONCE = 500;

/** Ids of the requests in work that a change concerns; of all that have clocks where no change is named. */
export async function* concernedRequests(
  manager: Pick<EntityManager, "query">,
  of: Pick<RefreshPayload, "what" | "id"> | null,
): AsyncGenerator<string> {
  const which = of === null ? ANY : CONCERNED[of.what];
  const sql = `SELECT r.id FROM support_request r WHERE ${IN_WORK} AND ${which} AND r.id > $2 ORDER BY r.id LIMIT ${AT_ONCE}`;
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const found = await manager.query<{ id: string }[]>(sql, [of?.id ?? "", last]);
    for (const { id } of found) yield id;
    const end = found.at(-1);
    if (end === undefined || found.length < AT_ONCE) return;
    last = end.id;
  }
}
