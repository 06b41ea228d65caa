import DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { HeldServiceEntity } from "./held-service.entity.ts";

/** The services that an account holds, held and will hold, in their order. */
export async function servicesOf(context: Context, accountId: string): Promise<readonly HeldServiceEntity[]> {
  return await loaderFor(context, servicesLoader).load(accountId);
}

function servicesLoader({ db }: Context): DataLoader<string, readonly HeldServiceEntity[]> {
  return new DataLoader(async (accountIds: readonly string[]) => {
    const where = { accountId: In([...accountIds]) };
    const order = { heldFrom: "ASC", serviceCode: "ASC", id: "ASC" } as const;
    const services = await db.getRepository(HeldServiceEntity).find({ where, order });
    const byAccount = Map.groupBy(services, ({ accountId }) => accountId);
    return accountIds.map((id) => byAccount.get(id) ?? []);
  });
}
