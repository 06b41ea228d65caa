import { SEVERITIES } from "@supportbook/policy";
import { badInput, type Refusal } from "../../../platform/refusal.ts";
import { PROMISED_MINUTES, type SupportPlanEntity } from "../services.entity.ts";
import type { PlanSeverityInput } from "./plan.input.ts";
import type { Maybe } from "./services.input.ts";
import { namesProblems } from "./update-paid-service.ts";

export type PlanFacts = Pick<
  SupportPlanEntity,
  "nameEn" | "nameZh" | "yearlyIncidents" | "namedContacts" | "severities"
>;

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const MOST_INCIDENTS = 10_000;
const MOST_CONTACTS = 1_000;
/** Thirty days. */
const MOST_MINUTES = 43_200;

export function codeProblems(code: string): Refusal[] {
  if (CODE.test(code)) return [];
  return [
    badInput(["code"], {
      en: "code is written in capitals, digits and underscores, 2 to 40, a capital first, such as GOLD_2027.",
      zh: "code 由大写字母、数字和下划线组成，2 至 40 个字符，以大写字母开头，例如 GOLD_2027。",
    }),
  ];
}

export function planProblems(plan: PlanFacts): Refusal[] {
  const { yearlyIncidents, namedContacts } = plan;
  return [
    ...namesProblems(plan),
    ...rangeProblems(["yearlyIncidents"], yearlyIncidents, [0, MOST_INCIDENTS]),
    ...rangeProblems(["namedContacts"], namedContacts, [0, MOST_CONTACTS]),
    ...plan.severities.flatMap((each) =>
      PROMISED_MINUTES.flatMap((name) =>
        rangeProblems(["severities", `${each.severity}`, name], each[name], [1, MOST_MINUTES]),
      ),
    ),
  ];
}

/** Of what was given: each severity that there is, at most once. */
export function severityProblems(given: Maybe<readonly PlanSeverityInput[]>): Refusal[] {
  const known: readonly number[] = SEVERITIES;
  const named = (given ?? []).map(({ severity }) => severity);
  const wrong = named.filter((severity, index) => !known.includes(severity) || named.indexOf(severity) !== index);
  if (wrong.length === 0) return [];
  return [
    badInput(["severities"], {
      en: `severities names ${wrong.join(", ")} wrongly: name each of 1 (most urgent) to 4 at most once.`,
      zh: `severities 中的 ${wrong.join("、")} 有误：1（最紧急）至 4 每级最多填写一次。`,
    }),
  ];
}

function rangeProblems(
  field: readonly string[],
  value: number | null,
  [least, most]: readonly [number, number],
): Refusal[] {
  if (value === null || (value >= least && value <= most)) return [];
  const name = field.join(".");
  return [
    badInput(field, {
      en: `${name} is ${value}; give ${least} to ${most}.`,
      zh: `${name} 为 ${value}；应为 ${least} 至 ${most}。`,
    }),
  ];
}
