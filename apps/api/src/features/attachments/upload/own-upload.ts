import type { Actor, Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { requestFor } from "../../requests/index.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Somebody's own upload, as long as they see the request that it is for.
 * @throws NOT_FOUND for another's exactly as for one that does not exist.
 */
export async function ownUpload(context: Context, actor: Actor, id: string): Promise<RequestAttachmentEntity> {
  const own = { id, uploaderSubject: actor.subject };
  const upload = UUID.test(id) ? await context.db.getRepository(RequestAttachmentEntity).findOneBy(own) : null;
  if (upload !== null && upload.state !== "REMOVED" && (await isStillVisible(context, upload))) return upload;
  const text = {
    en: "You have no such upload; one that is not attached within a day is cleared. Begin anew with POST.",
    zh: "您没有该上传；一天内未附加的上传会被清除。请用 POST 重新开始。",
  };
  throw fault("NOT_FOUND", say(context.locale, text), { field: ["id"] });
}

async function isStillVisible(context: Context, { requestId }: RequestAttachmentEntity): Promise<boolean> {
  return requestId === null || (await requestFor(context, requestId)) !== null;
}
