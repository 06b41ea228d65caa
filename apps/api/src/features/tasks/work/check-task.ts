import { reasonOf } from "../../../platform/change-reason.ts";
import { storableText } from "../../../platform/storable.ts";
import { saveRequest } from "../../requests/index.ts";
import { actOn, changeTask, saySomething, type TaskActor, type TaskOutcome, tellOf } from "./change-task.ts";
import type { CheckTaskInput, WithdrawTaskInput } from "./task.input.ts";
import { notUsableText } from "./task-words.ts";

/** Support has looked at a result: it serves, or the customer is told why not and asked for another. */
export async function checkTask(actor: TaskActor, input: CheckTaskInput): Promise<TaskOutcome> {
  return await changeTask(actor, input, async (held) => {
    const { change, request, task } = held;
    const checkedAt = new Date(change.at.epochMilliseconds);
    const reason = given(input.reason);
    if (input.complete) {
      await actOn(held, { act: "ACCEPT", parts: { checkedAt, checkReason: null } });
      await tellOf(held, "TASK_CHECKED", { complete: true });
      await saveRequest(change, request, {});
      return;
    }
    await actOn(held, { act: "REJECT", reason, parts: { checkedAt, checkReason: reason } });
    await tellOf(held, "TASK_CHECKED", { complete: false });
    await saySomething(held, notUsableText(task, reason));
  });
}

/** Support does not need it any more. Where the request stands stays as it is. */
export async function withdrawTask(actor: TaskActor, input: WithdrawTaskInput): Promise<TaskOutcome> {
  return await changeTask(actor, input, async (held) => {
    const reason = given(input.reason);
    const withdrawnAt = new Date(held.change.at.epochMilliseconds);
    await actOn(held, { act: "WITHDRAW", reason, parts: { withdrawnAt, withdrawalReason: reason } });
    await tellOf(held, "TASK_WITHDRAWN", { reason });
    await saveRequest(held.change, held.request, {});
  });
}

/** Blank words count as none, which the table of acts then tells. */
function given(reason: string | null | undefined): string {
  return /\S/.test(reason ?? "") ? reasonOf(storableText(reason ?? "")) : "";
}
