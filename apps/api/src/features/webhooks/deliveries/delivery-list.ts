import type { DataSource } from "typeorm";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import type { WebhookDeliveryEntity } from "./webhook-delivery.entity.ts";

type Row = WebhookDeliveryEntity & { readonly atKey: string };

/** To the microsecond, which a JavaScript date would cut. */
const AT_KEY = `to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const COLUMNS = `id, message_id AS "messageId", kind, state, attempts, status, duration_ms AS "durationMs", excerpt, problem,
  body, created_at AS "createdAt", attempted_at AS "attemptedAt", next_attempt_at AS "nextAttemptAt", ended_at AS "endedAt",
  ${AT_KEY} AS "atKey"`;

/** What was sent to an endpoint, the newest first. */
export function deliveryList(db: DataSource, endpointId: string): KeysetList<Row> {
  return {
    name: "webhook deliveries",
    keyOf: ({ atKey, id }) => [atKey, id],
    isKey: ([at, id, ...more]) => more.length === 0 && isInstant(at) && isId(id),
    async load({ after, before, fromEnd, limit }: Slice) {
      const values: unknown[] = [endpointId];
      const beyond = (comparison: string, key: Slice["after"]) =>
        key === null
          ? ""
          : `AND (created_at, id) ${comparison} ($${values.push(key[0])}::timestamptz, $${values.push(key[1])}::uuid)`;
      const conditions = `${beyond("<", after)} ${beyond(">", before)}`;
      const towards = fromEnd ? "ASC" : "DESC";
      const sql = `SELECT ${COLUMNS} FROM webhook_delivery WHERE endpoint_id = $1 ${conditions}
        ORDER BY created_at ${towards}, id ${towards} LIMIT ${limit}`;
      return await db.query<Row[]>(sql, values);
    },
    async count() {
      const sql = "SELECT count(*) AS count FROM webhook_delivery WHERE endpoint_id = $1";
      const [row] = await db.query<{ count: string }[]>(sql, [endpointId]);
      return Number(row?.count);
    },
  };
}
