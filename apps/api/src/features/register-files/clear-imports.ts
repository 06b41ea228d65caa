import type { EntityManager } from "typeorm";
import type { Actor } from "../../platform/context.ts";

type Database = Pick<EntityManager, "query">;

/** Of one person. */
const MOST_UPLOADS = 10;

const NOBODY_AT_WORK = `(state NOT IN ('CHECKING', 'APPLYING')
  OR coalesce(heartbeat_at, '-infinity') < now() - interval '1 hour')`;

/** Imports that are older than they are kept, with file and report. */
export async function clearExpired(database: Database, now: Temporal.Instant): Promise<void> {
  await database.query(`DELETE FROM register_import WHERE expires_at <= $1::timestamptz AND ${NOBODY_AT_WORK}`, [
    now.toString(),
  ]);
}

/** Makes room for one more of a person: the oldest goes, though never one that somebody is at. */
export async function makeRoom(manager: EntityManager, owner: Actor): Promise<void> {
  // Two uploads of one person at once must not count past each other.
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('register_import ' || $1, 0))", [owner.subject]);
  await manager.query(
    `DELETE FROM register_import WHERE ${NOBODY_AT_WORK} AND id IN (
       SELECT id FROM register_import WHERE owner_subject = $1 ORDER BY uploaded_at DESC, id DESC OFFSET $2)`,
    [owner.subject, MOST_UPLOADS - 1],
  );
}
