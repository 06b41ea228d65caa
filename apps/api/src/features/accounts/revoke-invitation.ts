import type { Actor, Context } from "../../platform/context.ts";
import { may } from "../../platform/permissions.ts";
import { Refused } from "../../platform/refusal.ts";
import { type AccountChange, changeAccount, recordStep } from "./account-change.ts";
import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";
import { invitationStateAt } from "./invitation-state.ts";
import { lockAccount, lockOwnAccount } from "./lock-account.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NOTHING: { invitation: AccountInvitationEntity | null } = { invitation: null };
const field = ["id"];

/** Takes an invitation back: staff any, a member one of an account that he administers. */
export async function revokeInvitation(context: Context, actor: Actor, { id }: { readonly id: string }) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const { manager, at } = change;
    const found = UUID.test(id) ? await manager.findOneBy(AccountInvitationEntity, { id }) : null;
    if (found === null) throw unknownInvitation();
    const account = await lockFor(change, found.accountId);
    // Again, now that nobody else can accept or revoke it.
    const invitation = await manager.findOneByOrFail(AccountInvitationEntity, { id });
    const state = invitationStateAt(invitation, at);
    if (state === "ACCEPTED") throw acceptedAlready();
    if (state === "REVOKED") return { invitation };
    const revoked = await manager.save(Object.assign(invitation, { revokedAt: new Date(at.epochMilliseconds) }));
    const before = { invitation: revoked.email, role: revoked.role };
    await recordStep(change, { action: "accounts.revokeInvitation", account, before, after: null });
    return { invitation: revoked };
  });
}

/** Another's invitation is answered like one that does not exist. */
async function lockFor({ context, manager, actor }: AccountChange, id: string): Promise<CompanyAccountEntity> {
  if (may(context.actor, "accounts.edit")) return await lockAccount(manager, { id, field });
  try {
    return (await lockOwnAccount(manager, { id, field, actor, role: "ADMINISTRATOR" })).account;
  } catch (error) {
    const isForeign = error instanceof Refused && error.refusals.some(({ code }) => code === "NOT_FOUND");
    throw isForeign ? unknownInvitation() : error;
  }
}

function unknownInvitation(): Refused {
  const text = {
    en: "There is no such invitation to an account that you administer. Reload the account's invitations.",
    zh: "您管理的账户中没有该邀请。请重新加载账户的邀请列表。",
  };
  return new Refused([{ code: "NOT_FOUND", field, text }]);
}

function acceptedAlready(): Refused {
  const text = {
    en: "Somebody came in by this invitation already. Remove the member instead.",
    zh: "已有人通过该邀请加入。请改为移除该成员。",
  };
  return new Refused([{ code: "BAD_USER_INPUT", field, text }]);
}
