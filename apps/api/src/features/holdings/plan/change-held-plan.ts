import { type HeldSpan, planUseOn } from "@supportbook/policy";
import type { Actor, Context } from "../../../platform/context.ts";
import { requiredValue } from "../../../platform/partial-input.ts";
import { badInput, type Refusal, refuseAny } from "../../../platform/refusal.ts";
import { spanProblems } from "../held-days.ts";
import { changeHoldings, InTheWay, recordStep, staleRefusal, statedReason } from "../holding-change.ts";
import type { ChangeHeldInput } from "../holdings.input.ts";
import { NO_PLAN, requireFreeDays } from "./grant-plan.ts";
import { HeldPlanEntity } from "./held-plan.entity.ts";
import { audited, planToChange, targetOf } from "./held-plan-to-change.ts";
import { supportPlanOf, usedDaysIn } from "./held-plans.ts";

/** Gives a held plan other days. What was recorded as used must stay within them, and within what is included. For staff. */
export async function changeHeldPlan(context: Context, actor: Actor, input: ChangeHeldInput) {
  return await changeHoldings({ context, actor }, NO_PLAN, async (change) => {
    const reason = statedReason(input.reason);
    const { held, account } = await planToChange(change, { id: input.id, field: ["id"] });
    if (held.revision !== input.expectedRevision) {
      throw new InTheWay({ heldPlan: held }, staleRefusal(input.expectedRevision, held.revision));
    }
    const heldFrom = requiredValue("heldFrom", input.heldFrom, held.heldFrom);
    const heldThrough = input.heldThrough === undefined ? held.heldThrough : input.heldThrough;
    if (heldFrom === held.heldFrom && heldThrough === held.heldThrough) return { heldPlan: held };
    const span = { heldFrom, heldThrough };
    refuseAny(spanProblems(span));
    await requireFreeDays(change, { ...span, accountId: held.accountId, id: held.id });
    const { yearlyIncidents } = await supportPlanOf(context, held.planCode);
    refuseAny(useProblems({ ...span, yearlyIncidents, usedOn: await usedDaysIn(change.manager, held.id) }));
    const after = change.manager.create(HeldPlanEntity, { ...held, ...span, revision: held.revision + 1 });
    await change.manager.update(HeldPlanEntity, { id: held.id }, { ...span, revision: after.revision });
    const step = { action: "holdings.changePlan", target: targetOf(held), account, reason };
    await recordStep(change, { ...step, before: audited(held), after: audited(after) });
    return { heldPlan: after };
  });
}

interface RecordedUse extends HeldSpan {
  readonly yearlyIncidents: number | null;
  readonly usedOn: readonly string[];
}

function useProblems(plan: RecordedUse): Refusal[] {
  const { heldFrom, heldThrough, usedOn } = plan;
  const outside = usedOn.find((day) => day < heldFrom || (heldThrough !== null && day > heldThrough));
  if (outside !== undefined) {
    return [
      badInput([outside < heldFrom ? "heldFrom" : "heldThrough"], {
        en: `An incident was used on ${outside}, on which the plan would not be held. Withdraw it first, or choose days that include it.`,
        zh: `${outside} 使用过一次事件，而当日将不再持有该计划。请先撤回该事件，或选择包含该日的日期。`,
      }),
    ];
  }
  const { yearlyIncidents } = plan;
  const years = usedOn.map((day) => planUseOn(plan, day)).filter((use) => use !== null);
  const overused = yearlyIncidents === null ? undefined : years.find(({ used }) => used > yearlyIncidents);
  if (overused === undefined) return [];
  const { from, through, used, included } = overused;
  return [
    badInput(["heldFrom"], {
      en: `The contract year would run from ${from} through ${through}, in which ${used} incidents were used and ${included} are included. Withdraw some first, or choose another first day.`,
      zh: `合同年度将变为 ${from} 至 ${through}，其间已使用 ${used} 次，而所含仅 ${included} 次。请先撤回部分事件，或另选首日。`,
    }),
  ];
}
