import type { DataSource } from "typeorm";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

/**
 * Ids of the messages that a request brought into the one that it became part of; none while it stands for itself. Who
 * may see the request alone reads by them what was said in it.
 */
export async function mergedMessages(
  db: DataSource,
  { id, mergedInto }: Pick<SupportRequestEntity, "id" | "mergedInto">,
): Promise<string[]> {
  if (mergedInto === null) return [];
  const rows = await db.query<{ id: string }[]>(
    `SELECT m.message_id AS id FROM request_merge_message m
     JOIN request_merge g ON g.id = m.merge_id WHERE g.source_id = $1 AND g.undone_at IS NULL`,
    [id],
  );
  return rows.map((row) => row.id);
}
