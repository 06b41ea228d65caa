import type { Holdings } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { countedPlan, plansOf } from "./plan/held-plans.ts";
import { servicesOf } from "./service/held-services.ts";

/** All that an account holds, over and to come too, as the rules look at it: three look-ups by index, once a request. */
export async function holdingsOf(context: Context, accountId: string): Promise<Holdings> {
  const [plans, services] = await Promise.all([plansOf(context, accountId), servicesOf(context, accountId)]);
  return {
    plans: await Promise.all(plans.map((plan) => countedPlan(context, plan))),
    services: services.map(({ serviceCode: code, productId, versionId, heldFrom, heldThrough }) => ({
      code,
      productId,
      versionId,
      heldFrom,
      heldThrough,
    })),
  };
}
