import { type PlanUse, type HeldPlan as PolicyHeldPlan, planUseOn } from "@supportbook/policy";
import DataLoader from "dataloader";
import { type EntityManager, In, IsNull } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import type { AccountMemberEntity } from "../../accounts/index.ts";
import type { SupportPlan } from "../../services/index.ts";
import { HeldPlanEntity, IncidentEntity, NamedContactEntity } from "./held-plan.entity.ts";

/** The plans that an account holds, held and will hold, in their order. */
export async function plansOf(context: Context, accountId: string): Promise<readonly HeldPlanEntity[]> {
  return await loaderFor(context, plansLoader).load(accountId);
}

function plansLoader({ db }: Context): DataLoader<string, readonly HeldPlanEntity[]> {
  return new DataLoader(async (accountIds: readonly string[]) => {
    const where = { accountId: In([...accountIds]) };
    const plans = await db.getRepository(HeldPlanEntity).find({ where, order: { heldFrom: "ASC" } });
    const byAccount = Map.groupBy(plans, ({ accountId }) => accountId);
    return accountIds.map((id) => byAccount.get(id) ?? []);
  });
}

/** The incidents of a plan, withdrawn ones too, the latest first. */
export async function incidentsOf(context: Context, heldPlanId: string): Promise<readonly IncidentEntity[]> {
  return await loaderFor(context, incidentsLoader).load(heldPlanId);
}

function incidentsLoader({ db }: Context): DataLoader<string, readonly IncidentEntity[]> {
  return new DataLoader(async (planIds: readonly string[]) => {
    const where = { heldPlanId: In([...planIds]) };
    const order = { usedOn: "DESC", recordedAt: "DESC", id: "ASC" } as const;
    const incidents = await db.getRepository(IncidentEntity).find({ where, order });
    const byPlan = Map.groupBy(incidents, ({ heldPlanId }) => heldPlanId);
    return planIds.map((id) => byPlan.get(id) ?? []);
  });
}

/** The days on which incidents of a plan count: all that its use follows from. */
export async function usedDaysOf(context: Context, heldPlanId: string): Promise<readonly string[]> {
  return await loaderFor(context, usedDaysLoader).load(heldPlanId);
}

/** The same, as it stands within a change. */
export async function usedDaysIn(manager: EntityManager, heldPlanId: string): Promise<readonly string[]> {
  return (await usedDays(manager, [heldPlanId])).map(({ usedOn }) => usedOn);
}

function usedDaysLoader({ db }: Context): DataLoader<string, readonly string[]> {
  return new DataLoader(async (planIds: readonly string[]) => {
    const byPlan = Map.groupBy(await usedDays(db.manager, planIds), ({ heldPlanId }) => heldPlanId);
    return planIds.map((id) => (byPlan.get(id) ?? []).map(({ usedOn }) => usedOn));
  });
}

async function usedDays(manager: EntityManager, planIds: readonly string[]) {
  return await manager.query<{ heldPlanId: string; usedOn: string }[]>(
    `SELECT held_plan_id AS "heldPlanId", to_char(used_on, 'YYYY-MM-DD') AS "usedOn" FROM incident
     WHERE held_plan_id = ANY($1::uuid[]) AND withdrawn_at IS NULL`,
    [planIds],
  );
}

/** The members who speak with support under a plan and still work in the account. */
export async function contactsOf(context: Context, heldPlanId: string): Promise<readonly AccountMemberEntity[]> {
  return await loaderFor(context, contactsLoader).load(heldPlanId);
}

function contactsLoader({ db }: Context): DataLoader<string, readonly AccountMemberEntity[]> {
  return new DataLoader(async (planIds: readonly string[]) => {
    const where = { heldPlanId: In([...planIds]), member: { removedAt: IsNull() } };
    const order = { member: { joinedAt: "ASC", id: "ASC" } } as const;
    const contacts = await db.getRepository(NamedContactEntity).find({ where, order, relations: { member: true } });
    const byPlan = Map.groupBy(contacts, ({ heldPlanId }) => heldPlanId);
    return planIds.map((id) => (byPlan.get(id) ?? []).flatMap(({ member }) => member ?? []));
  });
}

/** What the plan is, as the catalogue has it; a plan that another process has just added is read first. */
export async function supportPlanOf(context: Context, code: string): Promise<SupportPlan> {
  const known = context.services.current().plans.get(code);
  if (known !== undefined) return known;
  await context.services.reload();
  const plan = context.services.current().plans.get(code);
  if (plan === undefined) throw new Error(`The plan ${code} is held by an account and not in the catalogue.`);
  return plan;
}

/** A plan as the rules count it. */
export async function countedPlan(context: Context, held: HeldPlanEntity): Promise<PolicyHeldPlan> {
  const [{ yearlyIncidents }, usedOn] = await Promise.all([
    supportPlanOf(context, held.planCode),
    usedDaysOf(context, held.id),
  ]);
  const { planCode: code, heldFrom, heldThrough } = held;
  return { code, heldFrom, heldThrough, yearlyIncidents, usedOn };
}

/** The use of the contract year in which a day lies; of the first or last one for a day outside of the plan. */
export async function useOf(context: Context, held: HeldPlanEntity, on: string): Promise<PlanUse> {
  const { heldFrom, heldThrough } = held;
  const within = on < heldFrom ? heldFrom : heldThrough !== null && on > heldThrough ? heldThrough : on;
  const use = planUseOn(await countedPlan(context, held), within);
  if (use === null) throw new Error(`The plan ${held.id} has no contract year on ${within}.`);
  return use;
}
