import type { Context } from "../../../platform/context.ts";
import { changeServices, keep, type Outcome } from "./change-services.ts";
import { keptProviders, rowToEdit } from "./kept-rows.ts";
import { refuseWhileSold } from "./offers-in-force.ts";
import type { RetireProviderInput } from "./provider.input.ts";

/** Sells nothing new from now on. Its offers must have ended: customers would be sent to a provider that is gone. */
export async function retireProvider(context: Context, input: RetireProviderInput): Promise<Outcome> {
  return await setRetired(context, input, true);
}

export async function reinstateProvider(context: Context, input: RetireProviderInput): Promise<Outcome> {
  return await setRetired(context, input, false);
}

async function setRetired(context: Context, input: RetireProviderInput, retired: boolean): Promise<Outcome> {
  const { id, expectedRevision, reason } = input;
  const action = retired ? "services.retireProvider" : "services.reinstateProvider";
  return await changeServices(context, { action, reason }, async (change) => {
    const before = await rowToEdit(change, keptProviders, { field: "id", key: id, expectedRevision });
    if (retired) await refuseWhileSold(change, "id", { providerId: id });
    return await keep(change, keptProviders, { before, after: { ...before, retired } });
  });
}
