import { randomUUID } from "node:crypto";
import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import type { UserError } from "../../../platform/user-error.ts";
import { changeRequest, type RequestChange, recordEvent, saveRequest } from "../../requests/index.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { newStorageKey } from "../store/attachment-store.ts";
import { copyContent, takeAway } from "../store/move-content.ts";
import { clearLeftBehind } from "./clear-uploads.ts";
import { messageVisibility } from "./message-visibility.ts";
import { attachmentFor, isKeeper, unknownAttachment } from "./visible-attachment.ts";

interface Keeper {
  readonly context: Context;
  readonly actor: Actor;
}

export interface AttachmentOutcome {
  readonly attachment: RequestAttachmentEntity | null;
  readonly userErrors: UserError[];
}

const LONGEST_NOTE = 500;

/** Sets an attachment apart as malware. Its content is copied first and the old taken away last: a crash leaves it whole. */
export async function markAsSample(
  { context, actor }: Keeper,
  { id, passwordNote }: { readonly id: string; readonly passwordNote?: string | null | undefined },
): Promise<AttachmentOutcome> {
  return await changing({ context, actor }, id, async (row) => {
    const note = noteOf(passwordNote);
    const key = row.isMalwareSample ? row.storageKey : newStorageKey(randomUUID(), true);
    if (key !== row.storageKey) await copyContent(context, row.storageKey, { key, size: Number(row.size) });
    const outcome = await changed({ context, actor }, row, async (_change, current) => {
      const left = current.isMalwareSample ? {} : { storageKey: key, leftBehind: current.storageKey };
      return { isMalwareSample: true, passwordNote: note ?? current.passwordNote, ...left };
    });
    if (outcome.attachment?.storageKey !== key) await takeAway(context, key);
    return outcome;
  });
}

/** Takes the content away for good; that it was there, and who removed it, stays. */
export async function removeAttachment(keeper: Keeper, { id }: { readonly id: string }): Promise<AttachmentOutcome> {
  const { actor } = keeper;
  return await changing(keeper, id, (row) =>
    changed(keeper, row, async (change, current) => {
      const { id: attachment, requestId, name: fileName, messageId } = current;
      const isPublic = (await messageVisibility(change.manager, messageId)) === "PUBLIC";
      const data = { attachment, fileName };
      await recordEvent(change, { requestId: requestId ?? "", kind: "ATTACHMENT_REMOVED", public: isPublic, data });
      const removedAt = new Date(change.at.epochMilliseconds);
      return { state: "REMOVED", removedAt, removedBy: actor.name, leftBehind: current.storageKey };
    }),
  );
}

function noteOf(given: string | null | undefined): string | null {
  const note = storableText((given ?? "").trim());
  if ([...note].length > LONGEST_NOTE) {
    throw new Refused([
      badInput(["passwordNote"], {
        en: `The note is longer than ${LONGEST_NOTE} characters. Say it shorter.`,
        zh: `说明超过 ${LONGEST_NOTE} 个字符。请缩短。`,
      }),
    ]);
  }
  return note === "" ? null : note;
}

type Changing = (row: RequestAttachmentEntity) => Promise<AttachmentOutcome>;

async function changing({ context, actor }: Keeper, id: string, work: Changing): Promise<AttachmentOutcome> {
  try {
    const row = await attachmentFor(context, id);
    if (row === null || row.state === "REMOVED") throw unknownAttachment();
    if (!isKeeper(actor, row)) throw notYours();
    const outcome = await work(row);
    await clearLeftBehind(context, row.id);
    return outcome;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { attachment: null, userErrors: userErrorsOf(context, error) };
  }
}

type Parts = Partial<RequestAttachmentEntity>;
type Change = (change: RequestChange, current: RequestAttachmentEntity) => Promise<Parts>;

async function changed(keeper: Keeper, { id, requestId }: RequestAttachmentEntity, work: Change) {
  const nothing: { attachment: RequestAttachmentEntity | null } = { attachment: null };
  const { attachment, userErrors } = await changeRequest(
    { ...keeper, seen: { id: requestId ?? "" } },
    nothing,
    async (change, request) => {
      const where = { id, requestId: request.id, state: "ATTACHED" } as const;
      const current = await change.manager.findOne(RequestAttachmentEntity, {
        where,
        lock: { mode: "pessimistic_write" },
      });
      if (current === null) throw unknownAttachment();
      const parts = await work(change, current);
      await change.manager.update(RequestAttachmentEntity, { id }, parts);
      await saveRequest(change, request, {});
      return { attachment: { ...current, ...parts } };
    },
  );
  return { attachment, userErrors };
}

function notYours(): Refused {
  const text = {
    en: "Only who uploaded it, or staff that works on requests, may do this. Ask them.",
    zh: "只有上传者或处理请求的员工可以执行此操作。请联系他们。",
  };
  return new Refused([{ code: "FORBIDDEN", field: ["id"], text }]);
}
