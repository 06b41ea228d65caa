import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { changeHoldings, type HoldingChange, isId, recordStep, statedReason, unknown } from "../holding-change.ts";
import type { WithdrawIncidentInput } from "../holdings.input.ts";
import { IncidentEntity } from "./held-plan.entity.ts";
import { planToChange, targetOf } from "./held-plan-to-change.ts";
import { NO_INCIDENT } from "./record-incident.ts";

const field = ["id"];

/** Takes back that an incident counts; it stays on record with the reason. For staff. */
export async function withdrawIncident(context: Context, actor: Actor, input: WithdrawIncidentInput) {
  return await changeHoldings({ context, actor }, NO_INCIDENT, async (change) => {
    const reason = statedReason(input.reason);
    const { heldPlanId } = await incidentById(change, input.id);
    const { held, account } = await planToChange(change, { id: heldPlanId, field });
    const incident = await incidentById(change, input.id);
    if (incident.withdrawnAt !== null) throw withdrawnAlready(incident.withdrawnAt);
    const withdrawal = { withdrawnAt: new Date(context.now().epochMilliseconds), withdrawalReason: reason };
    await change.manager.update(IncidentEntity, { id: incident.id }, withdrawal);
    const { reference, usedOn } = incident;
    const step = { action: "holdings.withdrawIncident", target: targetOf(held), account, reason };
    await recordStep(change, { ...step, before: { incident: reference, usedOn }, after: null });
    return { incident: change.manager.create(IncidentEntity, { ...incident, ...withdrawal }), heldPlan: held };
  });
}

async function incidentById({ manager }: HoldingChange, id: string): Promise<IncidentEntity> {
  const incident = isId(id) ? await manager.findOneBy(IncidentEntity, { id }) : null;
  if (incident !== null) return incident;
  throw unknown(field, {
    en: "There is no such incident. Take its id from incidents of the held plan.",
    zh: "没有该事件。请从持有计划的 incidents 中取其 id。",
  });
}

function withdrawnAlready(since: Date): Refused {
  const on = since.toISOString().slice(0, 10);
  return new Refused([
    badInput(field, {
      en: `The incident was withdrawn on ${on} already and does not count.`,
      zh: `该事件已于 ${on} 撤回，不再计数。`,
    }),
  ]);
}
