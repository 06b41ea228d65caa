import { isDeepStrictEqual } from "node:util";
import { SEVERITIES } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { badInput, refuseAny } from "../../../platform/refusal.ts";
import { type PlanSeverity, PROMISED_MINUTES, type SupportPlanEntity } from "../services.entity.ts";
import { changeServices, InTheWay, keep, type Outcome, type ServicesChange } from "./change-services.ts";
import { keptPlans, rowToEdit } from "./kept-rows.ts";
import type { CreatePlanInput, PlanSeverityInput, UpdatePlanInput } from "./plan.input.ts";
import { codeProblems, type PlanFacts, planProblems, severityProblems } from "./plan-problems.ts";
import type { Maybe } from "./services.input.ts";
import { namesOr } from "./update-paid-service.ts";

const NO_PROMISE: readonly PlanSeverity[] = SEVERITIES.map((severity) => ({
  severity,
  counted: "SUPPORT_HOURS",
  responseMinutes: null,
  nextResponseMinutes: null,
  resolutionMinutes: null,
}));

export async function createPlan(context: Context, input: CreatePlanInput): Promise<Outcome> {
  const { reason } = input;
  return await changeServices(context, { action: "services.createPlan", reason }, async (change) => {
    return await insertPlan(change, input);
  });
}

/** Writes a new plan. @throws Refused naming what cannot be kept, InTheWay where its code is taken. */
export async function insertPlan(change: ServicesChange, input: CreatePlanInput): Promise<string> {
  const code = input.code.trim();
  const isSaid = input.yearlyIncidents !== undefined;
  refuseAny([...codeProblems(code), ...severityProblems(input.severities), ...(isSaid ? [] : [INCIDENTS_UNSAID])]);
  const nothing = { nameEn: "", nameZh: "", yearlyIncidents: null, namedContacts: 0, severities: NO_PROMISE };
  const after = { ...factsFrom(input, nothing), code, retired: false };
  refuseAny(planProblems(after));
  await refuseTaken(change, code);
  return await keep(change, keptPlans, { before: null, after });
}

/** Interpretation: who holds the plan is promised what it says from then on, so a change of a promise takes a reason. */
export async function updatePlan(context: Context, input: UpdatePlanInput): Promise<Outcome> {
  const { code, expectedRevision, reason } = input;
  return await changeServices(context, { action: "services.updatePlan", reason }, async (change) => {
    const before = await rowToEdit(change, keptPlans, { field: "code", key: code, expectedRevision });
    return await putPlan(change, before, input);
  });
}

/** Writes a plan with what is given changed. @throws Refused naming what cannot be kept. */
export async function putPlan(
  change: ServicesChange,
  before: SupportPlanEntity,
  given: Omit<UpdatePlanInput, "code" | "expectedRevision">,
): Promise<string> {
  refuseAny(severityProblems(given.severities));
  const after = { ...before, ...factsFrom(given, before) };
  refuseAny(planProblems(after));
  const needsReason = !isDeepStrictEqual(promiseOf(before), promiseOf(after));
  return await keep(change, keptPlans, { before, after, needsReason });
}

const INCIDENTS_UNSAID = badInput(["yearlyIncidents"], {
  en: "yearlyIncidents is missing: say how many incidents a year are included, or null for any number.",
  zh: "缺少 yearlyIncidents：请填写每年包含的事件数，或填 null 表示不限。",
});

function promiseOf({ yearlyIncidents, namedContacts, severities }: PlanFacts) {
  return { yearlyIncidents, namedContacts, severities };
}

function factsFrom(given: Omit<UpdatePlanInput, "code" | "expectedRevision">, before: PlanFacts): PlanFacts {
  return {
    ...namesOr(given.names, before),
    yearlyIncidents: given.yearlyIncidents === undefined ? before.yearlyIncidents : given.yearlyIncidents,
    namedContacts: given.namedContacts ?? before.namedContacts,
    severities: withSeverities(before.severities, given.severities),
  };
}

function withSeverities(before: readonly PlanSeverity[], given: Maybe<readonly PlanSeverityInput[]>): PlanSeverity[] {
  return before.map((each) => {
    const { counted, ...minutes }: Partial<PlanSeverityInput> =
      given?.find(({ severity }) => severity === each.severity) ?? {};
    const said = PROMISED_MINUTES.filter((name) => minutes[name] !== undefined);
    const changed = Object.fromEntries(said.map((name) => [name, minutes[name]]));
    return { ...each, ...changed, counted: counted ?? each.counted };
  });
}

async function refuseTaken({ manager }: ServicesChange, code: string): Promise<void> {
  if ((await keptPlans.find(manager, code)) === null) return;
  throw new InTheWay(code, {
    field: ["code"],
    text: {
      en: `There is a plan ${code} already. Choose another code, or change that plan.`,
      zh: `已有计划 ${code}。请另取代码，或更改该计划。`,
    },
  });
}
