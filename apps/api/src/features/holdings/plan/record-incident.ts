import { randomUUID } from "node:crypto";
import { isHeldOn, isUsedUp, planUseOn } from "@supportbook/policy";
import { IsNull } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, type Refusal, Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { requestDay } from "../../lifecycle/index.ts";
import { spanText } from "../held-days.ts";
import { changeHoldings, type HoldingChange, InTheWay, recordStep } from "../holding-change.ts";
import type { RecordIncidentInput } from "../holdings.input.ts";
import { type HeldPlanEntity, IncidentEntity } from "./held-plan.entity.ts";
import { planToChange, targetOf } from "./held-plan-to-change.ts";
import { supportPlanOf, usedDaysIn } from "./held-plans.ts";

const LONGEST_REFERENCE = 100;
const LONGEST_NOTE = 1_000;

export const NO_INCIDENT: { incident: IncidentEntity | null; heldPlan: HeldPlanEntity | null } = {
  incident: null,
  heldPlan: null,
};

/**
 * Counts one incident of a plan. The account is locked meanwhile: of two at the same instant, the last one that is left
 * goes to one of them. For staff.
 */
export async function recordIncident(context: Context, actor: Actor, input: RecordIncidentInput) {
  return await changeHoldings({ context, actor }, NO_INCIDENT, async (change) => {
    const reference = storableText(input.reference.trim());
    const note = storableText(input.note?.trim() ?? "");
    refuseAny(textProblems(reference, note));
    const { held, account } = await planToChange(change, { id: input.heldPlan, field: ["heldPlan"] });
    const usedOn = input.usedOn ?? requestDay(context);
    refuseAny(dayProblems(held, usedOn, requestDay(context)));
    await requireNewReference(change, held, reference);
    await requireSomethingLeft(change, held, usedOn);
    const incident = change.manager.create(IncidentEntity, {
      id: randomUUID(),
      heldPlanId: held.id,
      usedOn,
      reference,
      note: note === "" ? null : note,
      author: actor.name,
      recordedAt: new Date(context.now().epochMilliseconds),
      withdrawnAt: null,
      withdrawalReason: null,
    });
    await change.manager.insert(IncidentEntity, incident);
    const step = { action: "holdings.recordIncident", target: targetOf(held), account, reason: null };
    await recordStep(change, { ...step, before: null, after: { incident: reference, usedOn, note: incident.note } });
    return { incident, heldPlan: held };
  });
}

function textProblems(reference: string, note: string): Refusal[] {
  const problems: Refusal[] = [];
  if (reference === "" || reference.length > LONGEST_REFERENCE) {
    problems.push(
      badInput(["reference"], {
        en: `Give a reference by which the incident is found again, such as the number of the request, in at most ${LONGEST_REFERENCE} characters.`,
        zh: `请填写可据以查找该事件的编号，如请求编号，最多 ${LONGEST_REFERENCE} 个字符。`,
      }),
    );
  }
  if (note.length > LONGEST_NOTE) {
    problems.push(
      badInput(["note"], {
        en: `The note has ${note.length} characters; the limit is ${LONGEST_NOTE}. Shorten it.`,
        zh: `备注有 ${note.length} 个字符，上限为 ${LONGEST_NOTE}。请缩短。`,
      }),
    );
  }
  return problems;
}

function dayProblems(held: HeldPlanEntity, usedOn: string, today: string): Refusal[] {
  if (!isHeldOn(held, usedOn)) {
    const days = spanText(held);
    return [
      badInput(["usedOn"], {
        en: `The plan is held ${days.en}, not on ${usedOn}. Give a day on which it is held.`,
        zh: `该计划的持有期为 ${days.zh}，不包括 ${usedOn}。请填写持有期内的日期。`,
      }),
    ];
  }
  if (usedOn <= today) return [];
  return [
    badInput(["usedOn"], {
      en: `${usedOn} is still to come; today is ${today}. Record an incident on the day on which it is used, or later.`,
      zh: `${usedOn} 尚未到来，今天是 ${today}。请在使用当日或之后登记。`,
    }),
  ];
}

async function requireNewReference({ manager }: HoldingChange, held: HeldPlanEntity, reference: string) {
  const same = await manager.findOneBy(IncidentEntity, { heldPlanId: held.id, reference, withdrawnAt: IsNull() });
  if (same === null) return;
  const text = {
    en: `The incident "${reference}" was counted on ${same.usedOn} already, and counts once. Give another reference, or withdraw that one.`,
    zh: `事件“${reference}”已于 ${same.usedOn} 计数，只计一次。请使用其他编号，或先撤回该事件。`,
  };
  throw new InTheWay({ incident: same, heldPlan: held }, { code: "CONFLICT", field: ["reference"], text });
}

async function requireSomethingLeft({ context, manager }: HoldingChange, held: HeldPlanEntity, usedOn: string) {
  const { yearlyIncidents } = await supportPlanOf(context, held.planCode);
  const { heldFrom, heldThrough } = held;
  const counted = { heldFrom, heldThrough, yearlyIncidents, usedOn: await usedDaysIn(manager, held.id) };
  const use = planUseOn(counted, usedOn);
  if (use === null || !isUsedUp(use)) return;
  const { included, used, from, through } = use;
  const text = {
    en: `The plan includes ${included} incidents from ${from} through ${through}, and ${used} are used: nothing is left. Withdraw one that should not count, or give the account a larger plan.`,
    zh: `该计划在 ${from} 至 ${through} 期间含 ${included} 次事件，已使用 ${used} 次，没有剩余。请撤回不应计数的事件，或为账户更换更大的计划。`,
  };
  throw new Refused([badInput(["heldPlan"], text)]);
}
