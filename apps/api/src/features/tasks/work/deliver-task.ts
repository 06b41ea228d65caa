import { isId } from "../../../platform/key-parts.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { RequestAttachmentEntity } from "../../attachments/index.ts";
import {
  actOn,
  changeTask,
  type HeldTask,
  saySomething,
  type TaskActor,
  type TaskOutcome,
  tellOf,
} from "./change-task.ts";
import { RequestTaskEntity } from "./request-task.entity.ts";
import type { DeliverTaskInput } from "./task.input.ts";
import { deliveredText } from "./task-words.ts";

const LONGEST_NOTE = 20_000;

/** The customer hands in a result, a file or words, which is an answer (6.4). */
export async function deliverTask(actor: TaskActor, input: DeliverTaskInput): Promise<TaskOutcome> {
  return await changeTask(actor, input, async (held) => {
    const note = noteIn(input);
    const attachmentId = input.attachment?.trim().toLowerCase() ?? null;
    const isThere = attachmentId !== null && (await isAttached(held, attachmentId));
    const deliveredAt = new Date(held.change.at.epochMilliseconds);
    const parts = { deliveredAt, resultNote: note, checkedAt: null, checkReason: null };
    await actOn(held, { act: "DELIVER", parts });
    await tellOf(held, "TASK_DELIVERED");
    await handIn(held, note, isThere || attachmentId === null ? [] : [attachmentId]);
    await held.change.manager.update(RequestTaskEntity, { id: held.task.id }, { attachmentId });
    Object.assign(held.task, { attachmentId });
  });
}

/** A file that was sent for the request itself is a result as good as one that comes with the message. */
async function isAttached({ change, request }: HeldTask, id: string): Promise<boolean> {
  const where = { id, requestId: request.id, state: "ATTACHED", uploaderKind: "CUSTOMER" } as const;
  return isId(id) && (await change.manager.existsBy(RequestAttachmentEntity, where));
}

/** What is wrong with the upload is told of the field that named it. */
async function handIn(held: HeldTask, note: string | null, uploads: readonly string[]): Promise<void> {
  try {
    await saySomething(held, note ?? deliveredText(held.task), uploads);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const field = ["attachment"];
    throw new Refused(error.refusals.map((each) => (each.field?.[0] === "attachments" ? { ...each, field } : each)));
  }
}

function noteIn({ note, attachment }: DeliverTaskInput): string | null {
  const said = storableText(note?.trim() ?? "");
  if (said.length > LONGEST_NOTE) {
    throw new Refused([
      badInput(["note"], {
        en: `This has ${said.length} characters; the limit is ${LONGEST_NOTE}. Hand it in as a file.`,
        zh: `此项有 ${said.length} 个字符，上限为 ${LONGEST_NOTE}。请以文件提交。`,
      }),
    ]);
  }
  if (said !== "" || attachment != null) return said === "" ? null : said;
  const text = { en: "Hand in a file or write what came out.", zh: "请提交文件或写明结果。" };
  throw new Refused([badInput(["attachment"], text)]);
}
