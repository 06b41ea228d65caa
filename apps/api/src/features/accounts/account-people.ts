import DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { loaderFor } from "../../platform/loader.ts";
import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import { readsAccounts } from "./find-account.ts";
import { administered, ownMembership } from "./own-memberships.ts";

/** Those that the caller may see: staff and the account's administrators all, a member himself, others nobody. */
export async function visibleMembers(context: Context, accountId: string): Promise<readonly AccountMemberEntity[]> {
  if (await seesEverybody(context, accountId)) return await membersOf(context, accountId);
  const own = await ownMembership(context, accountId);
  return own === null ? [] : [own];
}

/** Those who administer the account now; every member may know them, others nobody. */
export async function administratorsOf(context: Context, accountId: string): Promise<readonly AccountMemberEntity[]> {
  const isInside = readsAccounts(context) || (await ownMembership(context, accountId)) !== null;
  if (!isInside) return [];
  const members = await membersOf(context, accountId);
  return members.filter(({ role, removedAt }) => role === "ADMINISTRATOR" && removedAt === null);
}

/** Newest first; for staff and the account's administrators alone. */
export async function visibleInvitations(
  context: Context,
  accountId: string,
): Promise<readonly AccountInvitationEntity[]> {
  if (!(await seesEverybody(context, accountId))) return [];
  return await loaderFor(context, invitationsLoader).load(accountId);
}

/** Whether the caller sees all who belong or belonged to the account, and how to reach them. */
export async function seesEverybody(context: Context, accountId: string): Promise<boolean> {
  return readsAccounts(context) || (await administered(context, accountId)) !== null;
}

async function membersOf(context: Context, accountId: string): Promise<readonly AccountMemberEntity[]> {
  return await loaderFor(context, membersLoader).load(accountId);
}

function membersLoader({ db }: Context): DataLoader<string, readonly AccountMemberEntity[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const where = { accountId: In([...ids]) };
    const members = await db.getRepository(AccountMemberEntity).find({ where, order: { joinedAt: "ASC", id: "ASC" } });
    const byAccount = Map.groupBy(members, ({ accountId }) => accountId);
    return ids.map((id) => byAccount.get(id) ?? []);
  });
}

function invitationsLoader({ db }: Context): DataLoader<string, readonly AccountInvitationEntity[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const where = { accountId: In([...ids]) };
    const order = { invitedAt: "DESC", id: "ASC" } as const;
    const invitations = await db.getRepository(AccountInvitationEntity).find({ where, order });
    const byAccount = Map.groupBy(invitations, ({ accountId }) => accountId);
    return ids.map((id) => byAccount.get(id) ?? []);
  });
}
