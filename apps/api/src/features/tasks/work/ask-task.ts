import { randomUUID } from "node:crypto";
import { taskReminderAt } from "@supportbook/policy";
import { enqueue } from "../../../platform/jobs/enqueue.ts";
import { isId } from "../../../platform/key-parts.ts";
import { badInput, type Refusal, Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { changeRequest, type RequestChange, type SupportRequestEntity } from "../../requests/index.ts";
import { DiagnosticUtilityEntity } from "../utilities/diagnostic-utility.entity.ts";
import { saySomething, type TaskActor, type TaskOutcome, tellOf } from "./change-task.ts";
import { remindOfTaskJob } from "./remind-of-task.ts";
import { RequestTaskEntity } from "./request-task.entity.ts";
import type { RequestTaskInput } from "./task.input.ts";
import { dueOf, type TaskHours, taskHours } from "./task-due.ts";
import { askingText } from "./task-words.ts";

const LONGEST_WHY = 2_000;
const LONGEST_INSTRUCTIONS = 5_000;

/**
 * Asks the customer to run a utility (6.2): the request waits for them from then on, and one reminder is set for later.
 */
export async function askTask({ context, actor }: TaskActor, input: RequestTaskInput): Promise<TaskOutcome> {
  const nothing: { task: RequestTaskEntity | null } = { task: null };
  return await changeRequest({ context, actor, seen: input }, nothing, async (change, request) => {
    refuseAny(wordsProblems(input));
    requireUnended(request);
    const utility = await utilityFor(change, request, input.utility);
    const hours = taskHours(context, request);
    const dueAt = dueOf({ now: () => change.at }, hours, input);
    const task = taskOf({ change, request, utility, input, dueAt });
    await change.manager.insert(RequestTaskEntity, task);
    await tellOf({ change, request, task }, "TASK_ASKED");
    await saySomething({ change, request }, askingText(task, hours.timeZone));
    await remindLater(change, task, hours);
    return { task };
  });
}

interface Asking {
  readonly change: RequestChange;
  readonly request: SupportRequestEntity;
  readonly utility: DiagnosticUtilityEntity;
  readonly input: RequestTaskInput;
  readonly dueAt: Temporal.Instant;
}

function taskOf({ change, request, utility, input, dueAt }: Asking): RequestTaskEntity {
  const isChinese = request.locale === "zh-CN";
  const own = isChinese ? utility.instructionsZh : utility.instructionsEn;
  return change.manager.create(RequestTaskEntity, {
    id: randomUUID(),
    requestId: request.id,
    utilityId: utility.id,
    utilityName: utility.name,
    url: utility.url,
    why: storableText(input.why.trim()),
    instructions: storableText(input.instructions?.trim() ?? own),
    collects: isChinese ? utility.collectsZh : utility.collectsEn,
    state: "ASKED",
    askedAt: new Date(change.at.epochMilliseconds),
    askedByName: change.actor.name,
    dueAt: new Date(dueAt.epochMilliseconds),
    ...NOTHING_DONE,
  });
}

const NOTHING_DONE = {
  consentedAt: null,
  consentedBy: null,
  consentedByName: null,
  refusedAt: null,
  refusedByName: null,
  refusalReason: null,
  deliveredAt: null,
  attachmentId: null,
  resultNote: null,
  checkedAt: null,
  checkReason: null,
  withdrawnAt: null,
  withdrawalReason: null,
  remindedAt: null,
  revision: 1,
} as const;

async function remindLater({ manager, at }: RequestChange, task: RequestTaskEntity, { calendars }: TaskHours) {
  const times = { asked: at.toString(), due: task.dueAt.toISOString(), hours: calendars };
  const runAt = Temporal.Instant.from(taskReminderAt(times));
  await enqueue(manager, remindOfTaskJob, { task: task.id }, { runAt, jobKey: task.id });
}

async function utilityFor(
  { manager }: RequestChange,
  { productId }: SupportRequestEntity,
  id: string,
): Promise<DiagnosticUtilityEntity> {
  const utility = isId(id) ? await manager.findOneBy(DiagnosticUtilityEntity, { id }) : null;
  if (utility === null || utility.retiredAt !== null) {
    const text = {
      en: "There is no such utility to ask for. Take its id from `diagnosticUtilities`.",
      zh: "没有可用的该工具。请从 diagnosticUtilities 中取其 id。",
    };
    throw new Refused([{ code: "NOT_FOUND", field: ["utility"], text }]);
  }
  if (utility.productIds.length === 0 || utility.productIds.includes(productId)) return utility;
  const text = {
    en: `${utility.name} is not for the product of this request. Choose one of \`diagnosticUtilities(product:)\`.`,
    zh: `${utility.name} 不适用于该请求的产品。请从 diagnosticUtilities(product:) 中选择。`,
  };
  throw new Refused([badInput(["utility"], text)]);
}

function requireUnended({ category, number }: SupportRequestEntity): void {
  if (!["RESOLVED", "CLOSED", "DECLINED"].includes(category)) return;
  throw new Refused([
    badInput(["id"], {
      en: `The request ${number} is not worked on: reopen it, or take it up, before asking for anything.`,
      zh: `请求 ${number} 当前未在处理：请先重新打开或破例受理。`,
    }),
  ]);
}

function wordsProblems({ why, instructions }: RequestTaskInput): Refusal[] {
  return [
    ...lengthProblems("why", why, LONGEST_WHY),
    ...(instructions == null ? [] : lengthProblems("instructions", instructions, LONGEST_INSTRUCTIONS)),
  ];
}

function lengthProblems(field: string, given: string, longest: number): Refusal[] {
  const { length } = given.trim();
  if (length > 0 && length <= longest) return [];
  return [
    badInput([field], {
      en: `This has ${length} characters; write 1 to ${longest}.`,
      zh: `此项有 ${length} 个字符；应为 1 至 ${longest} 个。`,
    }),
  ];
}
