import { reasonOf } from "../../../platform/change-reason.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { saveRequest } from "../../requests/index.ts";
import { actOn, changeTask, saySomething, type TaskActor, type TaskOutcome, tellOf } from "./change-task.ts";
import type { DeliverTaskInput, RefuseTaskInput, SeenTaskInput } from "./task.input.ts";
import { deliveredText, refusedText } from "./task-words.ts";

const LONGEST_NOTE = 20_000;

/** The customer agrees to what the utility collects. Interpretation: the result is the answer, agreeing alone is none. */
export async function consentToTask(actor: TaskActor, input: SeenTaskInput): Promise<TaskOutcome> {
  return await changeTask(actor, input, async (held) => {
    const { at, actor: person } = held.change;
    const consentedAt = new Date(at.epochMilliseconds);
    const parts = { consentedAt, consentedBy: person.subject, consentedByName: person.name };
    await actOn(held, { act: "CONSENT", parts });
    await tellOf(held, "TASK_CONSENTED");
    await saveRequest(held.change, held.request, {});
  });
}

/** The customer does not want to run the utility: an answer like any other. Support goes on (4.4.5). */
export async function refuseTask(actor: TaskActor, input: RefuseTaskInput): Promise<TaskOutcome> {
  return await changeTask(actor, input, async (held) => {
    const said = storableText(input.reason?.trim() ?? "");
    const refusalReason = said === "" ? null : reasonOf(said);
    const refusedAt = new Date(held.change.at.epochMilliseconds);
    await actOn(held, { act: "REFUSE", parts: { refusedAt, refusedByName: held.change.actor.name, refusalReason } });
    await tellOf(held, "TASK_REFUSED");
    await saySomething(held, refusedText(held.task, said));
  });
}

/** The customer hands in a result, which is an answer (6.4). */
export async function deliverTask(actor: TaskActor, input: DeliverTaskInput): Promise<TaskOutcome> {
  return await changeTask(actor, input, async (held) => {
    const note = noteIn(input);
    const deliveredAt = new Date(held.change.at.epochMilliseconds);
    await actOn(held, { act: "DELIVER", parts: { deliveredAt, resultNote: note, checkedAt: null, checkReason: null } });
    await tellOf(held, "TASK_DELIVERED");
    await saySomething(held, note ?? deliveredText(held.task));
  });
}

function noteIn({ note }: DeliverTaskInput): string | null {
  const said = storableText(note?.trim() ?? "");
  if (said.length > LONGEST_NOTE) {
    throw new Refused([
      badInput(["note"], {
        en: `This has ${said.length} characters; the limit is ${LONGEST_NOTE}. Hand it in as a file.`,
        zh: `此项有 ${said.length} 个字符，上限为 ${LONGEST_NOTE}。请以文件提交。`,
      }),
    ]);
  }
  if (said !== "") return said;
  const text = { en: "Hand in a file or write what came out.", zh: "请提交文件或写明结果。" };
  throw new Refused([badInput(["note"], text)]);
}
