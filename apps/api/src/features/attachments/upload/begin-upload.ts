import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { RequestMessageEntity, readsRequests, requestFor } from "../../requests/index.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { newStorageKey } from "../store/attachment-store.ts";
import { type Exceeded, exceededByFile, exceededByPerson, exceededByRequest } from "./upload-limits.ts";
import type { UploadMetadata } from "./upload-metadata.ts";

export interface AnnouncedFile extends UploadMetadata {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Writes down that a file is to come, before its first byte does.
 * @throws NOT_FOUND for a request that the uploader may not see, BAD_USER_INPUT for a limit and what to do about it.
 */
export async function beginUpload(context: Context, uploader: Actor, file: AnnouncedFile): Promise<void> {
  const { limits } = context.attachments;
  if (file.size === 0) throw empty(context);
  refuse(context, exceededByFile(file.size, limits));
  const requestId = await requestOf(context, file);
  await context.db.transaction(async (manager) => {
    // One after the other, so that two that begin at once do not both find room for the last.
    await inTurn(manager, [
      `uploads of ${uploader.subject}`,
      ...(requestId === null ? [] : [`uploads to ${requestId}`]),
    ]);
    refuse(context, await exceededByPerson(manager, uploader.subject, limits));
    if (requestId !== null) {
      const more = { files: 1, bytes: file.size };
      refuse(context, await exceededByRequest(manager, requestId, { more, limits }));
    }
    await manager.insert(RequestAttachmentEntity, {
      id: file.id,
      requestId,
      messageId: requestId === null ? null : await messageOf(context, manager, { uploader, file, requestId }),
      name: file.name,
      size: String(file.size),
      declaredType: file.declaredType,
      uploaderSubject: uploader.subject,
      uploaderName: uploader.name,
      uploaderKind: readsRequests(context) ? "STAFF" : "CUSTOMER",
      isMalwareSample: file.isMalwareSample,
      passwordNote: file.passwordNote,
      state: "RECEIVING",
      isDraft: file.isDraft,
      storageKey: newStorageKey(file.id, file.isMalwareSample),
      createdAt: new Date(context.now().epochMilliseconds),
    });
  });
}

async function inTurn(manager: EntityManager, names: readonly string[]): Promise<void> {
  for (const name of names) await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
}

async function requestOf(context: Context, { request: id }: UploadMetadata): Promise<string | null> {
  if (id === null) return null;
  const request = await requestFor(context, id);
  if (request !== null && request.category !== "CLOSED") return request.id;
  const field = ["upload-metadata", "request"];
  if (request === null) {
    const text = {
      en: "There is no such support request among those that you may see. Take its id from your list of requests.",
      zh: "在您可以查看的支持请求中没有该请求。请从您的请求列表中取其 id。",
    };
    throw fault("NOT_FOUND", say(context.locale, text), { field });
  }
  const text = {
    en: `The request ${request.number} is closed: reopen it or file a follow-up, and attach the file there.`,
    zh: `请求 ${request.number} 已关闭：请重新打开或提交后续请求，再附加文件。`,
  };
  throw fault("BAD_USER_INPUT", say(context.locale, text), { field });
}

interface MeantFor {
  readonly uploader: Actor;
  readonly file: AnnouncedFile;
  readonly requestId: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Only to what one said oneself: a note that somebody may not read answers as one that does not exist. */
async function messageOf({ locale }: Context, manager: EntityManager, { uploader, file, requestId }: MeantFor) {
  if (file.message === null) return null;
  const own = { id: file.message, requestId, authorSubject: uploader.subject };
  const message = UUID.test(file.message) ? await manager.findOneBy(RequestMessageEntity, own) : null;
  if (message !== null) return message.id;
  const text = {
    en: "You wrote no such message about this request. Take its id from what the request answers.",
    zh: "您没有为该请求写过此消息。请从该请求中取消息的 id。",
  };
  throw fault("NOT_FOUND", say(locale, text), { field: ["upload-metadata", "message"] });
}

function refuse({ locale }: Context, exceeded: Exceeded | null): void {
  if (exceeded === null) return;
  const { limit, allowed, text } = exceeded;
  const field = limit === "fileBytes" ? ["upload-length"] : ["upload-metadata", "request"];
  const http = { status: limit === "fileBytes" || limit === "requestBytes" ? 413 : 400 };
  throw fault("BAD_USER_INPUT", say(locale, text), { field, limit, allowed, http });
}

function empty({ locale }: Context) {
  const text = {
    en: "The file is empty. Send one that has something in it, with its size in Upload-Length.",
    zh: "文件为空。请发送有内容的文件，并在 Upload-Length 中给出其大小。",
  };
  return fault("BAD_USER_INPUT", say(locale, text), { field: ["upload-length"] });
}
