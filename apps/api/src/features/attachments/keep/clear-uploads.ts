import { In, LessThan } from "typeorm";
import { z } from "zod";
import type { Context } from "../../../platform/context.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import { KEPT_UNATTACHED } from "../attachment-settings.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { isGone } from "../store/is-gone.ts";
import { takeAway } from "../store/move-content.ts";
import { discard } from "../upload/discard-upload.ts";
import { isComplete, settleUpload } from "../upload/settle-upload.ts";

/** Long enough for whoever sends the last bytes to end the upload themselves. */
const LEFT_ALONE = { minutes: 10 };

const AT_A_TIME = 500;

/** Ends what a crash kept from being ended, and takes away what nobody attached in time and what was left behind. */
export const clearAttachmentUploadsJob: Job<object> = {
  name: "attachments.clear-uploads",
  payload: z.object({}),
  recurs: "*/10 * * * *",
  run: (context, _payload, { signal }) => clearUploads(context, signal),
};

export async function clearUploads(context: Context, signal?: AbortSignal): Promise<void> {
  const rows = context.db.getRepository(RequestAttachmentEntity);
  const before = (age: Temporal.DurationLike) => LessThan(new Date(context.now().subtract(age).epochMilliseconds));
  const oldest = { order: { createdAt: "ASC" }, take: AT_A_TIME } as const;
  const quiet = await rows.find({ where: { state: "RECEIVING", createdAt: before(LEFT_ALONE) }, ...oldest });
  for (const upload of quiet) {
    signal?.throwIfAborted();
    await repair(context, upload);
  }
  const unattached = { state: In(["RECEIVING", "WAITING"]), createdAt: before(KEPT_UNATTACHED) };
  for (const upload of await rows.find({ where: unattached, ...oldest })) {
    signal?.throwIfAborted();
    await discard(context, upload);
  }
  await clearLeftBehind(context);
}

async function repair(context: Context, upload: RequestAttachmentEntity): Promise<void> {
  try {
    if (await isComplete(context, upload)) await settleUpload(context, upload);
  } catch (error) {
    // What never came to the store, or was taken from it, cannot be gone on with.
    if (!isGone(error)) throw error;
    await discard(context, upload);
  }
}

/**
 * Content that nothing leads to any more: of removed attachments, and what samples were moved from.
 * @param only of this attachment; of all where it is null.
 */
export async function clearLeftBehind(context: Context, only: string | null = null): Promise<void> {
  const left = await context.db.query<{ id: string; key: string }[]>(
    `SELECT id, left_behind AS key FROM request_attachment
      WHERE left_behind IS NOT NULL AND ($1::uuid IS NULL OR id = $1) ORDER BY id LIMIT ${AT_A_TIME}`,
    [only],
  );
  for (const { id, key } of left) {
    await takeAway(context, key);
    const done = "UPDATE request_attachment SET left_behind = NULL WHERE id = $1 AND left_behind = $2";
    await context.db.query(done, [id, key]);
  }
}
