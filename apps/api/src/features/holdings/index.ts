import { HoldingsMutationsResolver } from "./holdings-mutations.resolver.ts";
import { HeldPlanEntity, IncidentEntity, NamedContactEntity } from "./plan/held-plan.entity.ts";
import { AccountPlansResolver, HeldPlanResolver } from "./plan/held-plan.resolver.ts";
import { HeldServiceEntity } from "./service/held-service.entity.ts";
import { AccountServicesResolver, HeldServiceResolver } from "./service/held-service.resolver.ts";

/** What company accounts hold: support plans with their use, and paid services: the front door. */
export { holdingsOf } from "./holdings-of.ts";
export { PlanUseType, presentPlanUse } from "./plan/plan-use.type.ts";
export { type PlanOnAccount, plansOnAccount } from "./plan/plans-on-account.ts";
export { HeldPlanEntity, HeldServiceEntity, IncidentEntity, NamedContactEntity };

export const holdingsEntities = [HeldPlanEntity, IncidentEntity, NamedContactEntity, HeldServiceEntity];
export const holdingsResolvers = [
  AccountPlansResolver,
  HeldPlanResolver,
  AccountServicesResolver,
  HeldServiceResolver,
  HoldingsMutationsResolver,
] as const;
