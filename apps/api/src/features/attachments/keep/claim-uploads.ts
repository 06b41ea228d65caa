import type { Text } from "@supportbook/policy";
import { In } from "typeorm";
import { Refused } from "../../../platform/refusal.ts";
import type { RequestChange, RequestFollower } from "../../requests/index.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { recordAttached } from "../upload/settle-upload.ts";
import { exceededByRequest } from "../upload/upload-limits.ts";

/**
 * Attaches what a message names, in the transaction that writes the message: both are there, or neither. Where a message
 * moves to another request (a split, a merge), its attachments go along by the key that they share with it.
 */
export const attachmentsFollower: RequestFollower = {
  async onEvent(change, { kind, requestId, data }) {
    if (kind !== "MESSAGE") return;
    const { message, attachments } = data as { message: string; attachments?: readonly string[] };
    if (attachments !== undefined) await claimUploads(change, { requestId, messageId: message, uploads: attachments });
  },
};

interface Claim {
  readonly requestId: string;
  readonly messageId: string;
  readonly uploads: readonly string[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws Refused where one of them is not the author's, not complete, or too much for the request. */
async function claimUploads(change: RequestChange, { requestId, messageId, uploads }: Claim): Promise<void> {
  const ids = [...new Set(uploads.map((id) => id.toLowerCase()))].sort();
  const rows = await ownRows(change, ids);
  for (const id of ids)
    requireWaiting(
      rows.find((row) => row.id === id),
      { id, requestId },
    );
  await requireRoom(change, requestId, rows);
  const attachedAt = new Date(change.at.epochMilliseconds);
  for (const row of rows) {
    const parts = { requestId, messageId, state: "ATTACHED", attachedAt } as const;
    await change.manager.update(RequestAttachmentEntity, { id: row.id }, parts);
    await recordAttached(change, { ...row, ...parts });
  }
}

async function ownRows({ manager, actor }: RequestChange, ids: readonly string[]) {
  const known = ids.filter((id) => UUID.test(id));
  return await manager.find(RequestAttachmentEntity, {
    where: { id: In(known), uploaderSubject: actor.subject },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
}

function requireWaiting(
  row: RequestAttachmentEntity | undefined,
  { id, requestId }: { id: string; requestId: string },
) {
  const isElsewhere = row !== undefined && row.requestId !== null && row.requestId !== requestId;
  if (row === undefined || row.state === "REMOVED" || isElsewhere) {
    throw refused("NOT_FOUND", {
      en: `You have no upload ${id} that waits for a message. Send the file again; uploads are kept for a day.`,
      zh: `您没有等待附加的上传 ${id}。请重新发送文件；上传保留一天。`,
    });
  }
  if (row.state === "RECEIVING") {
    throw refused("CONFLICT", {
      en: `The file “${row.name}” has not come completely. Finish its upload first, or leave it out.`,
      zh: `文件“${row.name}”尚未上传完成。请先完成上传，或不附加该文件。`,
    });
  }
  if (row.state === "ATTACHED") {
    throw refused("CONFLICT", {
      en: `The file “${row.name}” is attached already. Leave it out.`,
      zh: `文件“${row.name}”已附加。请不要重复附加。`,
    });
  }
}

async function requireRoom(
  { manager, context }: RequestChange,
  requestId: string,
  rows: readonly RequestAttachmentEntity[],
) {
  // What was meant for this request is counted there already.
  const fresh = rows.filter((row) => row.requestId === null);
  const more = { files: fresh.length, bytes: fresh.reduce((sum, { size }) => sum + Number(size), 0) };
  const exceeded = await exceededByRequest(manager, requestId, { more, limits: context.attachments.limits });
  if (exceeded !== null) throw refused("BAD_USER_INPUT", exceeded.text);
}

function refused(code: "NOT_FOUND" | "CONFLICT" | "BAD_USER_INPUT", text: Text): Refused {
  return new Refused([{ code, field: ["attachments"], text }]);
}
