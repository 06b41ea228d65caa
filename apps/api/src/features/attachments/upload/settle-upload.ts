import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { inRequestChange, lockRequest, type RequestChange, recordEvent, saveRequest } from "../../requests/index.ts";
import { messageVisibility } from "../keep/message-visibility.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { type ExaminedContent, examineContent } from "./examine-content.ts";

/** Whether all of its bytes have come. */
export async function isComplete({ attachments }: Context, upload: RequestAttachmentEntity): Promise<boolean> {
  const { offset } = await attachments.data.getUpload(upload.storageKey);
  return offset === Number(upload.size);
}

/**
 * Ends an upload whose bytes are all there: looks at them, and attaches them to the request unless they are to wait for a
 * message. It is done before the last bytes are acknowledged; where a crash comes between, whoever asks for the upload
 * next does it, or the clean-up. Done twice it comes to the same.
 */
export async function settleUpload(
  context: Context,
  upload: RequestAttachmentEntity,
): Promise<RequestAttachmentEntity> {
  await context.attachments.secure(upload.storageKey);
  const content = await examineContent(context, upload.storageKey);
  if (content.size !== Number(upload.size)) throw new Error(`The upload ${upload.id} has ${content.size} bytes.`);
  if (upload.requestId === null || upload.isDraft) {
    return await context.db.transaction((manager) => settle(manager, upload.id, { content, state: "WAITING" }));
  }
  const { uploaderSubject: subject, uploaderName: name, uploaderKind: party } = upload;
  const by = { context, actor: { subject, name, roles: [] }, party };
  return await inRequestChange(by, async (change) => await attach(change, upload, content));
}

async function attach(change: RequestChange, upload: RequestAttachmentEntity, content: ExaminedContent) {
  const { manager } = change;
  // Whether the uploader may was asked when the upload came; the request waits for whoever changes it.
  const request = await lockRequest({ ...change, party: "SYSTEM" }, upload.requestId ?? "");
  const before = await held(manager, upload.id);
  if (before.state !== "RECEIVING") return before;
  const attachedAt = new Date(change.at.epochMilliseconds);
  const row = await settle(manager, upload.id, { content, state: "ATTACHED", attachedAt });
  await saveRequest(change, request, {});
  await recordAttached(change, row);
  return row;
}

/** Has the request's history tell of an attachment. */
export async function recordAttached(change: RequestChange, row: RequestAttachmentEntity): Promise<void> {
  const { id: attachment, requestId, messageId: message, name: fileName } = row;
  const isPublic = (await messageVisibility(change.manager, message)) === "PUBLIC";
  const data = { attachment, fileName, ...(message === null ? {} : { message }) };
  await recordEvent(change, { requestId: requestId ?? "", kind: "ATTACHED", public: isPublic, data });
}

interface Settled {
  readonly content: ExaminedContent;
  readonly state: "WAITING" | "ATTACHED";
  readonly attachedAt?: Date;
}

async function settle(manager: EntityManager, id: string, { content, state, attachedAt }: Settled) {
  const { checksum, sniffedType } = content;
  const parts = { state, checksum, sniffedType, attachedAt: attachedAt ?? null };
  await manager.update(RequestAttachmentEntity, { id, state: "RECEIVING" }, parts);
  return await manager.findOneByOrFail(RequestAttachmentEntity, { id });
}

async function held(manager: EntityManager, id: string): Promise<RequestAttachmentEntity> {
  return await manager.findOneOrFail(RequestAttachmentEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
}
