import type { CoverageDecision } from "../decision.ts";
import type { PlanResponseTime } from "../facts.ts";
import type { Text } from "../text.ts";
import { isUsedUp, type PlanUse } from "./plan-use.ts";

/** Why a plan that is held promises no time for this question. */
export const REASONS_FOR_NO_PROMISE = [
  "USED_UP",
  "NOT_SUPPORTED",
  "NO_GUARANTEE",
  "SEVERITY_NOT_KNOWN",
  "NO_TIME_FOR_SEVERITY",
] as const;
export type ReasonForNoPromise = (typeof REASONS_FOR_NO_PROMISE)[number];

/**
 * Whether and by when the first answer is promised (clauses 4 and 5.1). Only what is committed can bear a time: without a
 * plan there is no place to put one.
 */
export type ResponseTarget =
  | { readonly state: "NOT_APPLICABLE" }
  | { readonly state: "NOT_PROMISED"; readonly because: ReasonForNoPromise }
  | { readonly state: "COMMITTED"; readonly promise: PlanResponseTime };
export const RESPONSE_TARGET_STATES = ["NOT_APPLICABLE", "NOT_PROMISED", "COMMITTED"] as const;

/** What of a question and its answer the target follows from. */
export interface AnsweredForPlan extends Pick<CoverageDecision, "outcome" | "guarantee" | "responseCommitment"> {
  /** Code of the plan; null: none is held. */
  readonly plan: string | null;
  readonly severityKnown: boolean;
  /** Null where nobody counts it: a plan that was only spoken of. */
  readonly use: PlanUse | null;
}

export function responseTargetOf(answered: AnsweredForPlan): ResponseTarget {
  const { plan, outcome, guarantee, responseCommitment, severityKnown, use } = answered;
  if (plan === null) return { state: "NOT_APPLICABLE" };
  const notPromised = (because: ReasonForNoPromise) => ({ state: "NOT_PROMISED", because }) as const;
  if (use !== null && isUsedUp(use)) return notPromised("USED_UP");
  if (outcome !== "COVERED" && outcome !== "LIMITED") return notPromised("NOT_SUPPORTED");
  // Interpretation 10: no promise of a paid plan survives a case for which nothing is guaranteed.
  if (guarantee === "NONE") return notPromised("NO_GUARANTEE");
  if (responseCommitment !== null) return { state: "COMMITTED", promise: responseCommitment };
  return notPromised(severityKnown || guarantee !== "RESPONSE_TIME" ? "NO_TIME_FOR_SEVERITY" : "SEVERITY_NOT_KNOWN");
}

const REASONS: Readonly<Record<ReasonForNoPromise, Text>> = {
  USED_UP: {
    en: "The incidents that the plan includes in this contract year are used up: no response time is promised for a further one.",
    zh: "本合同年度内计划所含的事件次数已用完：不再为新的事件承诺响应时间。",
  },
  NOT_SUPPORTED: {
    en: "No support is owed for this, so the plan promises no response time.",
    zh: "此事不在应予支持之列，计划不承诺响应时间。",
  },
  NO_GUARANTEE: {
    en: "Nothing is guaranteed in this case (clause 4.4), and no response time either.",
    zh: "此情形下不作任何保证（第 4.4 条），也不承诺响应时间。",
  },
  SEVERITY_NOT_KNOWN: {
    en: "The plan promises a response time by severity; say how urgent it is.",
    zh: "计划按严重级别承诺响应时间；请说明紧急程度。",
  },
  NO_TIME_FOR_SEVERITY: {
    en: "The plan promises no response time for this severity.",
    zh: "计划没有为该严重级别承诺响应时间。",
  },
};

/** The target in a sentence. */
export function responseTargetStatement(target: ResponseTarget): Text {
  if (target.state === "NOT_APPLICABLE") {
    return { en: "No plan is held: nothing promises a response time.", zh: "未持有支持计划：没有响应时间的承诺。" };
  }
  if (target.state === "NOT_PROMISED") return REASONS[target.because];
  const { severity, within, counted } = target.promise;
  const hours = Temporal.Duration.from(within).total("hours");
  const time = { en: `${round(hours)} h`, zh: `${round(hours)} 小时` };
  return counted === "AROUND_THE_CLOCK"
    ? {
        en: `First answer within ${time.en}, counted around the clock, for severity ${severity}.`,
        zh: `严重级别 ${severity}：${time.zh}内首次答复，全天候计时。`,
      }
    : {
        en: `First answer within ${time.en} of support hours for severity ${severity}.`,
        zh: `严重级别 ${severity}：${time.zh}内首次答复，按支持服务时段计时。`,
      };
}

const round = (hours: number) => Number(hours.toFixed(2));
