import { actOnTask, type TaskAct, type Text } from "@supportbook/policy";
import type { Actor, Context } from "../../../platform/context.ts";
import { isId } from "../../../platform/key-parts.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { say } from "../../../platform/say.ts";
import {
  changeRequest,
  type EventKind,
  makeMove,
  type RequestChange,
  type RequestOutcome,
  recordEvent,
  requestFor,
  type SupportRequestEntity,
  saveRequest,
  writeMessage,
} from "../../requests/index.ts";
import { RequestTaskEntity } from "./request-task.entity.ts";
import type { SeenTaskInput } from "./task.input.ts";

export interface TaskActor {
  readonly context: Context;
  readonly actor: Actor;
}

export type TaskOutcome = RequestOutcome & { readonly task: RequestTaskEntity | null };

/** A task while it is changed, with its request, both held until the transaction ends. */
export interface HeldTask {
  readonly change: RequestChange;
  readonly request: SupportRequestEntity;
  readonly task: RequestTaskEntity;
}

/** Does `work` on a task of a request that the caller may see. Another's task is refused as one that does not exist. */
export async function changeTask(
  { context, actor }: TaskActor,
  { task: id, expectedRevision }: SeenTaskInput,
  work: (held: HeldTask) => Promise<void>,
): Promise<TaskOutcome> {
  const tasks = context.db.getRepository(RequestTaskEntity);
  const seen = isId(id) ? await tasks.findOneBy({ id }) : null;
  const request = seen === null ? null : await requestFor(context, seen.requestId);
  if (seen === null || request === null) {
    return { task: null, request: null, userErrors: userErrorsOf(context, unknownTask()) };
  }
  const nothing: { task: RequestTaskEntity | null } = { task: null };
  const outcome = await changeRequest({ context, actor, seen: { id: request.id } }, nothing, async (change, held) => {
    const lock = { mode: "pessimistic_write" } as const;
    const task = await change.manager.findOneOrFail(RequestTaskEntity, { where: { id: seen.id }, lock });
    if (task.revision !== expectedRevision) throw stale(task, expectedRevision);
    await work({ change, request: held, task });
    return { task };
  });
  const isStale = outcome.userErrors.some(({ code }) => code === "CONFLICT");
  return isStale ? { ...outcome, task: await tasks.findOneBy({ id: seen.id }) } : outcome;
}

interface Acting {
  readonly act: TaskAct;
  readonly reason?: string | undefined;
  /** What is written down with it. */
  readonly parts: Partial<RequestTaskEntity>;
}

/** Moves a task as the table of acts allows. @throws Refused with why not, or what is missing. */
export async function actOn({ change, request, task }: HeldTask, { act, reason, parts }: Acting): Promise<void> {
  const result = actOnTask(task.state, { act, by: change.party, request: request.category, reason });
  if (!result.done) throw new Refused([badInput([result.missing === "REASON" ? "reason" : "task"], result.why)]);
  const changed = { ...parts, state: result.state, revision: task.revision + 1 };
  await change.manager.update(RequestTaskEntity, { id: task.id }, changed);
  Object.assign(task, changed);
}

/** Tells the history of the request; customers are told of what happens to their tasks, without reasons of staff. */
export async function tellOf({ change, task }: HeldTask, kind: EventKind, data: object = {}): Promise<void> {
  const { id, requestId, utilityName: utility } = task;
  await recordEvent(change, { requestId, kind, public: true, data: { task: id, utility, ...data } });
}

/**
 * Says something about a task in the language of the request. The customer's words are an answer where support waits for
 * one (6.4); those of staff ask for one where support works on the request.
 */
export async function saySomething(
  { change, request }: Omit<HeldTask, "task">,
  words: Text | string,
  attachments: readonly string[] = [],
): Promise<void> {
  const body = typeof words === "string" ? words : say(request.locale === "zh-CN" ? "zh-CN" : "en", words);
  const isAnswer = change.party === "CUSTOMER" && request.category === "WAITING_FOR_CUSTOMER";
  const asks = change.party === "STAFF" && ["NEW", "OPEN", "WAITING_FOR_VENDOR"].includes(request.category);
  if (isAnswer || asks) {
    const move = isAnswer ? "ANSWER" : "ASK_CUSTOMER";
    await makeMove(change, request, { move, details: { publicMessage: body }, key: { attachments } });
    return;
  }
  await writeMessage(change, { requestId: request.id, body, visibility: "PUBLIC", attachments });
  await saveRequest(change, request, {});
}

function unknownTask(): Refused {
  const text = {
    en: "There is no such task among those that you may see. Take its id from `tasks` of the request.",
    zh: "在您可以查看的任务中没有该任务。请从请求的 tasks 中取其 id。",
  };
  return new Refused([{ code: "NOT_FOUND", field: ["task"], text }]);
}

function stale({ revision }: RequestTaskEntity, expected: number): Refused {
  const text = {
    en: `You have revision ${expected} of the task; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
    zh: `您持有该任务的第 ${expected} 次修订，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
  };
  return new Refused([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
}
