import { Refused } from "../../../platform/refusal.ts";
import { type CompanyAccountEntity, lockAccount, lockOwnAccount } from "../../accounts/index.ts";
import { type HoldingChange, isId, opened, unknown } from "../holding-change.ts";
import { HeldPlanEntity } from "./held-plan.entity.ts";

export interface PlanOfAccount {
  readonly held: HeldPlanEntity;
  readonly account: CompanyAccountEntity;
}

/** Stands for the account of a plan that does not exist, so that looking for it takes the same steps. */
const NO_ACCOUNT = "00000000-0000-4000-8000-000000000000";

/**
 * A plan of any account, for staff. The account is locked until the transaction ends: all that is done to what it holds
 * happens one after another.
 * @throws Refused where there is no such plan, or the account is closed.
 */
export async function planToChange(
  { manager }: HoldingChange,
  { id, field }: { readonly id: string; readonly field: readonly string[] },
): Promise<PlanOfAccount> {
  const found = isId(id) ? await manager.findOneBy(HeldPlanEntity, { id }) : null;
  if (found === null) throw unknownPlan(field);
  const account = opened(await lockAccount(manager, { id: found.accountId, field }), field);
  return { held: await manager.findOneByOrFail(HeldPlanEntity, { id }), account };
}

/**
 * A plan of an account that the caller administers, locked likewise.
 * @throws Refused: for another's plan exactly as for one that does not exist.
 */
export async function ownPlanToChange(
  { manager, actor }: HoldingChange,
  { id, field }: { readonly id: string; readonly field: readonly string[] },
): Promise<PlanOfAccount> {
  const found = isId(id) ? await manager.findOneBy(HeldPlanEntity, { id }) : null;
  try {
    const wanted = { id: found?.accountId ?? NO_ACCOUNT, field, actor, role: "ADMINISTRATOR" } as const;
    const { account } = await lockOwnAccount(manager, wanted);
    return { held: await manager.findOneByOrFail(HeldPlanEntity, { id }), account };
  } catch (error) {
    if (error instanceof Refused && error.refusals[0]?.code === "NOT_FOUND") throw unknownPlan(field);
    throw error;
  }
}

function unknownPlan(field: readonly string[]): Refused {
  return unknown(field, {
    en: "There is no such held plan among those that you may work with. Take its id from plans of the account.",
    zh: "在您可以使用的范围内没有该持有计划。请从账户的 plans 中取其 id。",
  });
}

/** What the history says of a held plan. */
export function audited({ planCode: plan, heldFrom, heldThrough }: HeldPlanEntity) {
  return { plan, heldFrom, heldThrough };
}

export function targetOf({ id, planCode: name }: HeldPlanEntity) {
  return { type: "HeldPlan", id, name } as const;
}
