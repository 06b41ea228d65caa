import { reasonOf } from "../../../platform/change-reason.ts";
import { storableText } from "../../../platform/storable.ts";
import { saveRequest } from "../../requests/index.ts";
import { actOn, changeTask, saySomething, type TaskActor, type TaskOutcome, tellOf } from "./change-task.ts";
import type { RefuseTaskInput, SeenTaskInput } from "./task.input.ts";
import { refusedText } from "./task-words.ts";

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
