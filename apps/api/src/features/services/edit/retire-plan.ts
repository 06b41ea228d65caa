import type { Context } from "../../../platform/context.ts";
import { changeServices, keep, type Outcome } from "./change-services.ts";
import { keptPlans, rowToEdit } from "./kept-rows.ts";
import { refuseWhileSold } from "./offers-in-force.ts";
import type { RetirePlanInput } from "./plan.input.ts";

/** Given to no account from now on. It is never deleted: who holds it keeps it, and what it promises. */
export async function retirePlan(context: Context, input: RetirePlanInput): Promise<Outcome> {
  return await setRetired(context, input, true);
}

export async function reinstatePlan(context: Context, input: RetirePlanInput): Promise<Outcome> {
  return await setRetired(context, input, false);
}

async function setRetired(context: Context, input: RetirePlanInput, retired: boolean): Promise<Outcome> {
  const { code, expectedRevision, reason } = input;
  const action = retired ? "services.retirePlan" : "services.reinstatePlan";
  return await changeServices(context, { action, reason }, async (change) => {
    const before = await rowToEdit(change, keptPlans, { field: "code", key: code, expectedRevision });
    if (retired) await refuseWhileSold(change, "code", { planCode: code });
    return await keep(change, keptPlans, { before, after: { ...before, retired }, needsReason: true });
  });
}
