import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../../platform/permissions.ts";
import { Refused } from "../../../platform/refusal.ts";
import { mergedMessages, RequestMessageEntity, readsRequests, requestFor } from "../../requests/index.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { messageVisibility } from "./message-visibility.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What is attached to a request that the caller may see, and not to a note that they may not read. Null otherwise, exactly
 * as for an id that no attachment has.
 */
export async function attachmentFor(context: Context, id: string): Promise<RequestAttachmentEntity | null> {
  const { manager } = context.db;
  const row = UUID.test(id) ? await manager.findOneBy(RequestAttachmentEntity, { id }) : null;
  if (row === null || row.requestId === null) return null;
  if (row.state !== "ATTACHED" && row.state !== "REMOVED") return null;
  const isSeen = (await requestFor(context, row.requestId)) !== null || (await wasBroughtAlong(context, row));
  return isSeen && (await isReadable(context, manager, row)) ? row : null;
}

/** What a request brought into the one that it became part of is still read by those who may see it alone. */
async function wasBroughtAlong(context: Context, { messageId }: RequestAttachmentEntity): Promise<boolean> {
  if (messageId === null) return false;
  const { movedFrom } = await context.db.manager.findOneByOrFail(RequestMessageEntity, { id: messageId });
  const source = movedFrom === null ? null : await requestFor(context, movedFrom);
  return source !== null && (await mergedMessages(context.db, source)).includes(messageId);
}

async function isReadable(context: Context, manager: EntityManager, { messageId }: RequestAttachmentEntity) {
  return readsRequests(context) || (await messageVisibility(manager, messageId)) === "PUBLIC";
}

type Seen = Pick<RequestAttachmentEntity, "uploaderSubject" | "isMalwareSample" | "state">;

/** Samples go to those who work on requests, and back to whoever sent them. */
export function mayDownload({ actor }: Pick<Context, "actor">, { state, isMalwareSample, ...row }: Seen): boolean {
  if (state !== "ATTACHED") return false;
  return !isMalwareSample || isKeeper(actor, row);
}

/** Whether somebody may mark or remove it: its uploader, and those who work on requests. */
export function isKeeper(actor: Context["actor"], { uploaderSubject }: Pick<Seen, "uploaderSubject">): boolean {
  return actor !== null && (actor.subject === uploaderSubject || may(actor, "requests.work"));
}

/** @throws Refused as NOT_FOUND. */
export function unknownAttachment(): Refused {
  const text = {
    en: "There is no such attachment among those that you may see. Take its id from the request's attachments.",
    zh: "在您可以查看的附件中没有该附件。请从请求的附件列表中取其 id。",
  };
  return new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
}
