import type { Text } from "../../text.ts";
import type { Mover } from "../move-row.ts";
import type { RequestCategory } from "../request-category.ts";

/**
 * Where a diagnostic task stands (6.2). `NOT_USABLE`: a result came that support can do nothing with, and another is
 * waited for.
 */
export const TASK_STATES = [
  "ASKED",
  "CONSENTED",
  "DELIVERED",
  "COMPLETE",
  "NOT_USABLE",
  "REFUSED",
  "WITHDRAWN",
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** One row of the table of what may be done with a task. */
interface TaskActRow {
  readonly name: Text;
  readonly from: readonly TaskState[];
  readonly to: TaskState;
  readonly by: Exclude<Mover, "SYSTEM">;
  readonly needsReason: boolean;
  /** A request that has ended is reopened first, since somebody is told or asked something. */
  readonly needsOpenRequest: boolean;
}

/** Everything that may become of a task. What no row names is not allowed, to anybody. */
export const TASK_ACTS = {
  // Interpretation: who refused may think better of it, since support is better for it.
  CONSENT: {
    name: { en: "Agree", zh: "同意" },
    from: ["ASKED", "REFUSED"],
    to: "CONSENTED",
    by: "CUSTOMER",
    needsReason: false,
    needsOpenRequest: true,
  },
  // Interpretation: consent can be taken back until a result was handed over, and needs no reason.
  REFUSE: {
    name: { en: "Refuse", zh: "拒绝" },
    from: ["ASKED", "CONSENTED", "NOT_USABLE"],
    to: "REFUSED",
    by: "CUSTOMER",
    needsReason: false,
    needsOpenRequest: true,
  },
  // What a utility collects is the customer's: nothing is taken without consent.
  DELIVER: {
    name: { en: "Hand in the result", zh: "提交结果" },
    from: ["CONSENTED", "NOT_USABLE"],
    to: "DELIVERED",
    by: "CUSTOMER",
    needsReason: false,
    needsOpenRequest: true,
  },
  ACCEPT: {
    name: { en: "Result is complete", zh: "结果完整" },
    from: ["DELIVERED"],
    to: "COMPLETE",
    by: "STAFF",
    needsReason: false,
    needsOpenRequest: false,
  },
  REJECT: {
    name: { en: "Result is not usable", zh: "结果不可用" },
    from: ["DELIVERED"],
    to: "NOT_USABLE",
    by: "STAFF",
    needsReason: true,
    needsOpenRequest: true,
  },
  WITHDRAW: {
    name: { en: "Withdraw", zh: "撤回" },
    from: ["ASKED", "CONSENTED", "DELIVERED", "NOT_USABLE", "REFUSED"],
    to: "WITHDRAWN",
    by: "STAFF",
    needsReason: true,
    needsOpenRequest: false,
  },
} as const satisfies Readonly<Record<string, TaskActRow>>;

export type TaskAct = keyof typeof TASK_ACTS;
export const TASK_ACT_NAMES = Object.keys(TASK_ACTS) as readonly TaskAct[];

const TASK_STATE_NAMES: Readonly<Record<TaskState, Text>> = {
  ASKED: { en: "Asked", zh: "已提出" },
  CONSENTED: { en: "Agreed", zh: "已同意" },
  DELIVERED: { en: "Result handed in", zh: "已提交结果" },
  COMPLETE: { en: "Complete", zh: "已完成" },
  NOT_USABLE: { en: "Result not usable", zh: "结果不可用" },
  REFUSED: { en: "Refused", zh: "已拒绝" },
  WITHDRAWN: { en: "Withdrawn", zh: "已撤回" },
};

export interface TaskAttempt {
  readonly act: TaskAct;
  readonly by: Mover;
  /** Where its request stands. */
  readonly request: RequestCategory;
  /** Blank words count as none. */
  readonly reason?: string | null | undefined;
}

/** `missing`: what has to come with it; null where it is not allowed whatever comes. */
export type TaskResult =
  | { readonly done: true; readonly state: TaskState }
  | { readonly done: false; readonly why: Text; readonly missing: "REASON" | null };

/** Where a task stands after an act, or why the act is refused, with what to do instead. */
export function actOnTask(state: TaskState, { act, by, request, reason }: TaskAttempt): TaskResult {
  const row: TaskActRow = TASK_ACTS[act];
  if (row.by !== by) return { done: false, why: notTheirs(row), missing: null };
  if (!row.from.includes(state)) return { done: false, why: notFromHere(act, state), missing: null };
  if (row.needsOpenRequest && ENDED.includes(request)) return { done: false, why: ENDED_REQUEST, missing: null };
  if (row.needsReason && (reason?.trim() ?? "") === "") return { done: false, why: WITHOUT_REASON, missing: "REASON" };
  return { done: true, state: row.to };
}

/** What somebody may do with a task that stands there, of a request that stands there; a reason may have to come with it. */
export function taskActsFor(state: TaskState, by: Mover, request: RequestCategory): readonly TaskAct[] {
  return TASK_ACT_NAMES.filter((act) => actOnTask(state, { act, by, request, reason: "given" }).done);
}

/** Whether the customer still has something to do: only then is anybody reminded. */
export function waitsForCustomer(state: TaskState): boolean {
  return taskActsFor(state, "CUSTOMER", "WAITING_FOR_CUSTOMER").length > 0 && state !== "REFUSED";
}

const ENDED: readonly RequestCategory[] = ["RESOLVED", "CLOSED"];

const ENDED_REQUEST: Text = {
  en: "The request has ended: reopen it first.",
  zh: "请求已结束：请先重新打开。",
};

const WITHOUT_REASON: Text = { en: "Give a reason.", zh: "请说明理由。" };

function notTheirs({ name, by }: TaskActRow): Text {
  const side = by === "STAFF" ? { en: "support", zh: "支持人员" } : { en: "the customer", zh: "客户" };
  return { en: `${name.en}: only ${side.en} can do this.`, zh: `${name.zh}：只有${side.zh}可以执行。` };
}

function notFromHere(act: TaskAct, state: TaskState): Text {
  if (act === "DELIVER" && (state === "ASKED" || state === "REFUSED")) return CONSENT_FIRST;
  const row: TaskActRow = TASK_ACTS[act];
  const each = (language: keyof Text) => row.from.map((one) => `“${TASK_STATE_NAMES[one][language]}”`);
  return {
    en: `${row.name.en}: possible only from ${each("en").join(" or ")}, and the task is “${TASK_STATE_NAMES[state].en}”.`,
    zh: `${row.name.zh}：任务须处于${each("zh").join("或")}，而现在是“${TASK_STATE_NAMES[state].zh}”。`,
  };
}

const CONSENT_FIRST: Text = {
  en: "The customer has to agree to the utility before its result is handed in: give consent first.",
  zh: "提交结果之前，客户须先同意使用该工具：请先表示同意。",
};
