import { createHash, randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import type { Format } from "../record.ts";
import { LifecycleImportEntity } from "./lifecycle-import.entity.ts";
import { examineUpload, textOfUpload } from "./uploaded-file.ts";

/** Long enough to ask a colleague; short enough that files do not pile up. */
const KEPT_HOURS = 24;
/** Of one person. */
const MOST_UPLOADS = 10;

export interface Upload {
  readonly format: Format;
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * Keeps a file to be planned and applied. Clears away what has expired and, of one person's, what is too much: the
 * oldest goes, though never one that is being applied.
 * @returns its id. @throws MalformedFile where it cannot be read; nothing is kept then.
 */
export async function uploadImport(context: Context, owner: Actor, upload: Upload): Promise<string> {
  const { format, fileName, content } = upload;
  const tableColumns = examineUpload(textOfUpload(content), format, context.vendorTimeZone);
  const id = randomUUID();
  const now = context.now();
  await context.db.transaction(async (manager) => {
    await clearAway(manager, owner, now);
    await manager.insert(LifecycleImportEntity, {
      id,
      format,
      fileName,
      content,
      bytes: content.byteLength,
      checksum: createHash("sha256").update(content).digest("hex"),
      ownerSubject: owner.subject,
      ownerName: owner.name,
      uploadedAt: new Date(now.epochMilliseconds),
      expiresAt: new Date(now.add({ hours: KEPT_HOURS }).epochMilliseconds),
      state: "UPLOADED",
      tableColumns,
      settings: { segment: null, licensing: null, reclassify: false, columns: null },
      changeIds: [],
    });
  });
  return id;
}

async function clearAway(manager: EntityManager, owner: Actor, now: Temporal.Instant): Promise<void> {
  await clearExpired(manager, now);
  // Two uploads of one person at once must not count past each other.
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('lifecycle_import ' || $1, 0))", [owner.subject]);
  await manager.query(
    `DELETE FROM lifecycle_import WHERE state <> 'APPLYING' AND id IN (
       SELECT id FROM lifecycle_import WHERE owner_subject = $1 ORDER BY uploaded_at DESC, id DESC OFFSET $2)`,
    [owner.subject, MOST_UPLOADS - 1],
  );
}

/** Files, plans and reports that are older than they are kept. One that is being applied stays until nobody is at it. */
export async function clearExpired(database: Pick<EntityManager, "query">, now: Temporal.Instant): Promise<void> {
  await database.query(
    `DELETE FROM lifecycle_import WHERE expires_at <= $1::timestamptz
       AND (state <> 'APPLYING' OR coalesce(heartbeat_at, '-infinity') < now() - interval '1 hour')`,
    [now.toString()],
  );
}
