import { randomUUID } from "node:crypto";
import type { HeldSpan } from "@supportbook/policy";
import type { Actor, Context } from "../../../platform/context.ts";
import { refuseAny } from "../../../platform/refusal.ts";
import { lockAccount } from "../../accounts/index.ts";
import { overlap, spanProblems, spanText } from "../held-days.ts";
import { changeHoldings, type HoldingChange, InTheWay, opened, recordStep } from "../holding-change.ts";
import type { GrantServiceInput } from "../holdings.input.ts";
import { type GrantedService, grantedService } from "./granted-service.ts";
import { HeldServiceEntity } from "./held-service.entity.ts";

export const NO_SERVICE: { heldService: HeldServiceEntity | null } = { heldService: null };

/** Gives a paid service to an account; a support extension for a product, or for one version of it. For staff. */
export async function grantService(context: Context, actor: Actor, input: GrantServiceInput) {
  return await changeHoldings({ context, actor }, NO_SERVICE, async (change) => {
    const { heldFrom, heldThrough = null } = input;
    refuseAny(spanProblems({ heldFrom, heldThrough }));
    const granted = grantedService(context.catalogue.current(), input);
    const account = opened(await lockAccount(change.manager, { id: input.account, field: ["account"] }), ["account"]);
    const wanted = { ...granted, accountId: account.id, heldFrom, heldThrough };
    await requireNotHeld(change, wanted);
    const held = change.manager.create(HeldServiceEntity, { id: randomUUID(), ...wanted, revision: 1 });
    await change.manager.insert(HeldServiceEntity, held);
    const step = { action: "holdings.grantService", target: targetOf(held), account, reason: input.reason };
    await recordStep(change, { ...step, before: null, after: audited(context, held) });
    return { heldService: held };
  });
}

type WantedService = GrantedService & HeldSpan & { readonly accountId: string; readonly id?: string };

/** @throws InTheWay where the account holds the same on one of the days. `wanted.id`: the service whose days they are. */
export async function requireNotHeld({ manager }: HoldingChange, wanted: WantedService): Promise<void> {
  const { accountId, serviceCode } = wanted;
  const held = await manager.findBy(HeldServiceEntity, { accountId, serviceCode });
  const isSame = (one: HeldServiceEntity) =>
    one.id !== wanted.id && one.productId === wanted.productId && one.versionId === wanted.versionId;
  const other = held.find((one) => isSame(one) && overlap(one, wanted));
  if (other === undefined) return;
  const days = spanText(other);
  const text = {
    en: `The account holds the same ${days.en}. Change the days of that one, or choose others.`,
    zh: `该账户已持有相同的服务（${days.zh}）。请更改其日期，或另选日期。`,
  };
  throw new InTheWay({ heldService: other }, { code: "CONFLICT", field: ["heldFrom"], text });
}

/** What the history says of a held service. */
export function audited({ catalogue }: Pick<Context, "catalogue">, held: HeldServiceEntity) {
  const { productById, versionById } = catalogue.current();
  const { serviceCode: service, productId, versionId, heldFrom, heldThrough } = held;
  const product = productId === null ? null : (productById.get(productId)?.slug ?? productId);
  const version = versionId === null ? null : (versionById.get(versionId)?.name ?? versionId);
  return { service, product, version, heldFrom, heldThrough };
}

export function targetOf({ id, serviceCode: name }: HeldServiceEntity) {
  return { type: "HeldService", id, name } as const;
}
