import { IsNull } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { AccountMemberEntity } from "../../accounts/index.ts";
import { changeHoldings, type HoldingChange, isId, recordStep, unknown } from "../holding-change.ts";
import type { NamedContactInput } from "../holdings.input.ts";
import { NO_PLAN } from "./grant-plan.ts";
import { type HeldPlanEntity, NamedContactEntity } from "./held-plan.entity.ts";
import { ownPlanToChange, targetOf } from "./held-plan-to-change.ts";
import { supportPlanOf } from "./held-plans.ts";

/**
 * Has a member of the account speak with support under its plan, which allows for so many. The account is locked
 * meanwhile. For its administrators.
 */
export async function nameContact(context: Context, actor: Actor, input: NamedContactInput) {
  return await changeHoldings({ context, actor }, NO_PLAN, async (change) => {
    const { held, account } = await ownPlanToChange(change, { id: input.heldPlan, field: ["heldPlan"] });
    const member = await workingMember(change, held, input.member);
    const contacts = await workingContacts(change, held);
    if (contacts.includes(member.id)) return { heldPlan: held };
    const { namedContacts } = await supportPlanOf(context, held.planCode);
    if (contacts.length >= namedContacts) throw noMoreContacts(namedContacts);
    await change.manager.insert(NamedContactEntity, { heldPlanId: held.id, memberId: member.id });
    const step = { action: "holdings.nameContact", target: targetOf(held), account, reason: null };
    await recordStep(change, { ...step, before: null, after: { namedContact: member.name } });
    return { heldPlan: held };
  });
}

/** Takes a member out of those who speak with support under a plan. For the account's administrators. */
export async function unnameContact(context: Context, actor: Actor, input: NamedContactInput) {
  return await changeHoldings({ context, actor }, NO_PLAN, async (change) => {
    const { held, account } = await ownPlanToChange(change, { id: input.heldPlan, field: ["heldPlan"] });
    const named = { heldPlanId: held.id, memberId: input.member };
    const member = isId(input.member)
      ? await change.manager.findOneBy(AccountMemberEntity, { id: input.member, accountId: held.accountId })
      : null;
    if (member === null || !(await change.manager.existsBy(NamedContactEntity, named))) throw unknownMember();
    await change.manager.delete(NamedContactEntity, named);
    const step = { action: "holdings.unnameContact", target: targetOf(held), account, reason: null };
    await recordStep(change, { ...step, before: { namedContact: member.name }, after: null });
    return { heldPlan: held };
  });
}

async function workingMember({ manager }: HoldingChange, { accountId }: HeldPlanEntity, id: string) {
  const member = isId(id) ? await manager.findOneBy(AccountMemberEntity, { id, accountId, removedAt: IsNull() }) : null;
  if (member === null) throw unknownMember();
  return member;
}

/** Ids of the contacts who still work in the account: others leave their place to somebody else. */
async function workingContacts({ manager }: HoldingChange, { id }: HeldPlanEntity): Promise<readonly string[]> {
  const where = { heldPlanId: id, member: { removedAt: IsNull() } };
  return (await manager.findBy(NamedContactEntity, where)).map(({ memberId }) => memberId);
}

function unknownMember(): Refused {
  return unknown(["member"], {
    en: "There is no such member of the account to be its contact. Take the id from its members.",
    zh: "该账户中没有可作为联系人的该成员。请从其成员列表中取 id。",
  });
}

function noMoreContacts(limit: number): Refused {
  return new Refused([
    badInput(["member"], {
      en: `The plan allows for ${limit} named contacts, and all are named. Take one out first.`,
      zh: `该计划最多可指定 ${limit} 名联系人，已全部指定。请先移除一名。`,
    }),
  ]);
}
