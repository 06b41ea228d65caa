import type { MovedMessages, RequestChange } from "../change/in-request-change.ts";

/**
 * Has messages belong to another request, with their authors and times, and with all that hangs on them.
 */
export async function moveMessages(change: RequestChange, { messages, from, to }: MovedMessages): Promise<void> {
  const sql = "UPDATE request_message SET request_id = $2, moved_from = $3 WHERE id = ANY($1::uuid[])";
  await change.manager.query(sql, [messages, to, from]);
  await tellOfMoved(change, { messages, from, to });
}

/**
 * Has all that was said in a request be read in the one that it becomes part of, and remembers how it was. A key that
 * stands in both is kept aside until the merge is undone.
 */
export async function moveAllMessages(
  change: RequestChange,
  { merge, from, to }: { readonly merge: string; readonly from: string; readonly to: string },
): Promise<void> {
  const { manager } = change;
  await manager.query(
    `INSERT INTO request_merge_message (merge_id, message_id, moved_from, idempotency_key)
     SELECT $1, m.id, m.moved_from, CASE WHEN EXISTS (SELECT FROM request_message o
       WHERE o.request_id = $3 AND o.idempotency_key = m.idempotency_key) THEN m.idempotency_key END
     FROM request_message m WHERE m.request_id = $2`,
    [merge, from, to],
  );
  const [moved] = await manager.query<[{ id: string }[], number]>(
    `UPDATE request_message m SET request_id = $2, moved_from = $3,
       idempotency_key = CASE WHEN b.idempotency_key IS NULL THEN m.idempotency_key END
     FROM request_merge_message b WHERE b.merge_id = $1 AND b.message_id = m.id RETURNING m.id`,
    [merge, to, from],
  );
  await tellOfMoved(change, { messages: moved.map(({ id }) => id), from, to });
}

/** Puts back what `moveAllMessages` moved. */
export async function returnMessages(
  change: RequestChange,
  { merge, from, to }: { readonly merge: string; readonly from: string; readonly to: string },
): Promise<void> {
  const [moved] = await change.manager.query<[{ id: string }[], number]>(
    `UPDATE request_message m SET request_id = $2, moved_from = b.moved_from,
       idempotency_key = coalesce(b.idempotency_key, m.idempotency_key)
     FROM request_merge_message b WHERE b.merge_id = $1 AND b.message_id = m.id RETURNING m.id`,
    [merge, to],
  );
  await tellOfMoved(change, { messages: moved.map(({ id }) => id), from, to });
}

async function tellOfMoved(change: RequestChange, moved: MovedMessages): Promise<void> {
  if (moved.messages.length === 0) return;
  for (const follower of change.context.requestFollowers) await follower.onMessagesMoved?.(change, moved);
}
