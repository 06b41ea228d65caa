import type { Text } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { AttachmentLimits } from "../attachment-settings.ts";

/** A limit that an upload would go beyond. */
export interface Exceeded {
  readonly limit: keyof AttachmentLimits;
  readonly allowed: number;
  readonly text: Text;
}

const mebibytes = (bytes: number) => Math.floor((bytes / 1024 / 1024) * 10) / 10;

export function exceededByFile(bytes: number, { fileBytes: allowed }: AttachmentLimits): Exceeded | null {
  if (bytes <= allowed) return null;
  const text = {
    en: `The file has ${bytes} bytes; ${allowed} (${mebibytes(allowed)} MiB) are the limit for one file. Compress it, or split it into several.`,
    zh: `文件大小为 ${bytes} 字节，单个文件上限为 ${allowed} 字节（${mebibytes(allowed)} MiB）。请压缩或拆分文件。`,
  };
  return { limit: "fileBytes", allowed, text };
}

/** Uploads that somebody has begun and neither attached nor discarded. */
export async function exceededByPerson(
  manager: EntityManager,
  subject: string,
  { waitingPerPerson: allowed }: AttachmentLimits,
): Promise<Exceeded | null> {
  const waiting = `SELECT count(*)::int AS count FROM request_attachment
    WHERE uploader_subject = $1 AND state IN ('RECEIVING', 'WAITING')`;
  const [row] = await manager.query<{ count: number }[]>(waiting, [subject]);
  if ((row?.count ?? 0) < allowed) return null;
  const text = {
    en: `You have ${row?.count} uploads that are unfinished or not attached yet; ${allowed} are the limit. Attach or cancel some, or wait: they are cleared after a day.`,
    zh: `您有 ${row?.count} 个未完成或尚未附加的上传，上限为 ${allowed} 个。请附加或取消一部分，或等待一天后自动清除。`,
  };
  return { limit: "waitingPerPerson", allowed, text };
}

/** @param more what is to come to those that the request has, or that are on their way to it. */
export async function exceededByRequest(
  manager: EntityManager,
  requestId: string,
  { more, limits }: { readonly more: { readonly files: number; readonly bytes: number }; limits: AttachmentLimits },
): Promise<Exceeded | null> {
  const kept = `SELECT count(*)::int AS files, coalesce(sum(size), 0)::text AS bytes FROM request_attachment
    WHERE request_id = $1 AND state <> 'REMOVED'`;
  const [row] = await manager.query<{ files: number; bytes: string }[]>(kept, [requestId]);
  const { requestFiles, requestBytes } = limits;
  if ((row?.files ?? 0) + more.files > requestFiles) {
    const text = {
      en: `The request has ${row?.files} attachments; ${requestFiles} are the limit. Put several files into one archive, or remove some.`,
      zh: `该请求已有 ${row?.files} 个附件，上限为 ${requestFiles} 个。请将多个文件打包，或移除一部分。`,
    };
    return { limit: "requestFiles", allowed: requestFiles, text };
  }
  if (Number(row?.bytes) + more.bytes <= requestBytes) return null;
  const text = {
    en: `With this file the attachments of the request exceed ${requestBytes} bytes (${mebibytes(requestBytes)} MiB), which is the limit. Remove some, or send less.`,
    zh: `加上此文件，该请求的附件将超过上限 ${requestBytes} 字节（${mebibytes(requestBytes)} MiB）。请移除一部分或减少内容。`,
  };
  return { limit: "requestBytes", allowed: requestBytes, text };
}
