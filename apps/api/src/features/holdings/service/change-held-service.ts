import type { Actor, Context } from "../../../platform/context.ts";
import { requiredValue } from "../../../platform/partial-input.ts";
import { refuseAny } from "../../../platform/refusal.ts";
import { lockAccount } from "../../accounts/index.ts";
import { spanProblems } from "../held-days.ts";
import {
  changeHoldings,
  type HoldingChange,
  InTheWay,
  isId,
  opened,
  recordStep,
  staleRefusal,
  statedReason,
  unknown,
} from "../holding-change.ts";
import type { ChangeHeldInput } from "../holdings.input.ts";
import { audited, NO_SERVICE, requireNotHeld, targetOf } from "./grant-service.ts";
import { HeldServiceEntity } from "./held-service.entity.ts";

const field = ["id"];

/** Gives a held service other days: ends it, or lets it go on. For staff. */
export async function changeHeldService(context: Context, actor: Actor, input: ChangeHeldInput) {
  return await changeHoldings({ context, actor }, NO_SERVICE, async (change) => {
    const reason = statedReason(input.reason);
    const { held, account } = await serviceToChange(change, input.id);
    if (held.revision !== input.expectedRevision) {
      throw new InTheWay({ heldService: held }, staleRefusal(input.expectedRevision, held.revision));
    }
    const heldFrom = requiredValue("heldFrom", input.heldFrom, held.heldFrom);
    const heldThrough = input.heldThrough === undefined ? held.heldThrough : input.heldThrough;
    if (heldFrom === held.heldFrom && heldThrough === held.heldThrough) return { heldService: held };
    const span = { heldFrom, heldThrough };
    refuseAny(spanProblems(span));
    await requireNotHeld(change, { ...held, ...span });
    const after = change.manager.create(HeldServiceEntity, { ...held, ...span, revision: held.revision + 1 });
    await change.manager.update(HeldServiceEntity, { id: held.id }, { ...span, revision: after.revision });
    const step = { action: "holdings.changeService", target: targetOf(held), account, reason };
    await recordStep(change, { ...step, before: audited(context, held), after: audited(context, after) });
    return { heldService: after };
  });
}

/** The account is locked until the transaction ends: all that is done to what it holds happens one after another. */
async function serviceToChange({ manager }: HoldingChange, id: string) {
  const found = isId(id) ? await manager.findOneBy(HeldServiceEntity, { id }) : null;
  if (found === null) {
    throw unknown(field, {
      en: "There is no such held service. Take its id from services of the account.",
      zh: "没有该持有服务。请从账户的 services 中取其 id。",
    });
  }
  const account = opened(await lockAccount(manager, { id: found.accountId, field }), field);
  return { held: await manager.findOneByOrFail(HeldServiceEntity, { id: found.id }), account };
}
