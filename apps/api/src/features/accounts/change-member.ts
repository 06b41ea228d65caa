import { reasonOf } from "../../platform/change-reason.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { Refused } from "../../platform/refusal.ts";
import { type AccountChange, changeAccount, recordStep } from "./account-change.ts";
import { statedReason } from "./account-facts.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import type { AccountRole } from "./account-role.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";
import { requireAnotherAdministrator } from "./last-administrator.ts";
import { lockAccount, lockOwnAccount, requireOpen } from "./lock-account.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Changed {
  readonly account: CompanyAccountEntity | null;
  readonly member: AccountMemberEntity | null;
}

interface Removal {
  readonly id: string;
  readonly reason?: string | null | undefined;
}

const NOTHING: Changed = { account: null, member: null };
const field = ["id"];

/** Gives a member of an account that the caller administers another role. */
export async function changeMemberRole(
  context: Context,
  actor: Actor,
  { id, role }: { readonly id: string; readonly role: AccountRole },
) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const { account, member } = await ownMember(change, { id, needs: "ADMINISTRATOR" });
    if (member.role === role) return { account, member };
    if (role === "MEMBER") await requireAnotherAdministrator(change.manager, member);
    // Under the member's name: only fields that differ are kept, and whose role it was must be among them.
    const [before, after] = [{ [member.name]: member.role }, { [member.name]: role }];
    const changed = await change.manager.save(Object.assign(member, { role }));
    await recordStep(change, { action: "accounts.changeRole", account, before, after });
    return { account, member: changed };
  });
}

/** Ends a membership: an administrator's of the same account, or one's own. Whoever is removed loses sight at once. */
export async function removeMember(context: Context, actor: Actor, { id, reason }: Removal) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const found = await findMember(change, id);
    const needs = found.subject === actor.subject ? "MEMBER" : "ADMINISTRATOR";
    const { account, member } = await ownMember(change, { id, needs });
    return { account, member: await remove(change, { account, member, reason }) };
  });
}

/** The same in any account. For staff. */
export async function removeAccountMember(context: Context, actor: Actor, { id, reason }: Removal) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const { accountId } = await findMember(change, id);
    const account = await lockAccount(change.manager, { id: accountId, field });
    requireOpen(account, field);
    statedReason(reason);
    return { account, member: await remove(change, { account, member: await presentMember(change, id), reason }) };
  });
}

async function remove(
  change: AccountChange,
  {
    account,
    member,
    reason,
  }: { account: CompanyAccountEntity; member: AccountMemberEntity; reason: Removal["reason"] },
): Promise<AccountMemberEntity> {
  const { manager, at } = change;
  await requireAnotherAdministrator(manager, member);
  const removed = await manager.save(Object.assign(member, { removedAt: new Date(at.epochMilliseconds) }));
  const before = { member: member.name, role: member.role };
  await recordStep(change, { action: "accounts.removeMember", account, before, after: null, reason: reasonOf(reason) });
  return removed;
}

/** A member of an account that the caller may change; another's member is answered like one that does not exist. */
async function ownMember(change: AccountChange, { id, needs }: { readonly id: string; readonly needs: AccountRole }) {
  const { manager, actor } = change;
  const { accountId } = await findMember(change, id);
  try {
    const { account } = await lockOwnAccount(manager, { id: accountId, field, actor, role: needs });
    return { account, member: await presentMember(change, id) };
  } catch (error) {
    const isForeign = error instanceof Refused && error.refusals.some(({ code }) => code === "NOT_FOUND");
    throw isForeign ? unknownMember() : error;
  }
}

async function findMember({ manager }: AccountChange, id: string): Promise<AccountMemberEntity> {
  const member = UUID.test(id) ? await manager.findOneBy(AccountMemberEntity, { id }) : null;
  if (member === null) throw unknownMember();
  return member;
}

/** Read with the account locked: whoever was removed meanwhile is no member. */
async function presentMember(change: AccountChange, id: string): Promise<AccountMemberEntity> {
  const member = await findMember(change, id);
  if (member.removedAt !== null) throw unknownMember();
  return member;
}

function unknownMember(): Refused {
  const text = {
    en: "There is no such member in an account that you may change. Reload the account's members.",
    zh: "您可以更改的账户中没有该成员。请重新加载账户的成员列表。",
  };
  return new Refused([{ code: "NOT_FOUND", field, text }]);
}
