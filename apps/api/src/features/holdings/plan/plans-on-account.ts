import { type EntityManager, In, IsNull } from "typeorm";
import { HeldPlanEntity, IncidentEntity } from "./held-plan.entity.ts";

/** A plan that an account holds, held or will hold, with what it promises and the incidents that count. */
export interface PlanOnAccount {
  readonly held: HeldPlanEntity;
  readonly incidents: readonly Pick<IncidentEntity, "usedOn" | "reference">[];
}

/** The plans of an account with all that their promise follows from, as a transaction sees them; by their first day. */
export async function plansOnAccount(manager: EntityManager, accountId: string): Promise<PlanOnAccount[]> {
  const plans = await manager.find(HeldPlanEntity, {
    where: { accountId },
    relations: { plan: true },
    order: { heldFrom: "ASC" },
  });
  if (plans.length === 0) return [];
  const heldPlanId = In(plans.map(({ id }) => id));
  const incidents = await manager.findBy(IncidentEntity, { heldPlanId, withdrawnAt: IsNull() });
  return plans.map((held) => ({ held, incidents: incidents.filter((each) => each.heldPlanId === held.id) }));
}
