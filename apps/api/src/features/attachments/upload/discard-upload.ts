import type { FastifyReply } from "fastify";
import { send } from "../../../platform/http/error-answers.ts";
import { say } from "../../../platform/say.ts";
import type { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { takeAway } from "../store/move-content.ts";
import type { Sending } from "./tus-server.ts";

/** Gives up what is not attached. The row goes first: content without one is nobody's, and a row without content lies. */
export async function discardUpload(
  { context }: Sending,
  upload: RequestAttachmentEntity,
  reply: FastifyReply,
): Promise<FastifyReply> {
  void reply.header("tus-resumable", "1.0.0").header("cache-control", "no-store");
  if (await discard(context, upload)) return reply.code(204).send();
  const text = {
    en: "The file is attached already. Take it away with the mutation removeAttachment.",
    zh: "文件已附加。请用 removeAttachment 移除。",
  };
  return send(reply, { status: 409, code: "CONFLICT", message: say(context.locale, text) });
}

/** @returns whether it was not attached, and is gone now. */
export async function discard(context: Sending["context"], upload: RequestAttachmentEntity): Promise<boolean> {
  const { id, storageKey } = upload;
  const gone = await context.db.query<[unknown[], number]>(
    "DELETE FROM request_attachment WHERE id = $1 AND state IN ('RECEIVING', 'WAITING')",
    [id],
  );
  if (gone[1] === 0) return false;
  await takeAway(context, storageKey);
  return true;
}
