import { randomUUID } from "node:crypto";
import { IsNull, MoreThan } from "typeorm";
import type { Actor, Context } from "../../platform/context.ts";
import { badInput, Refused } from "../../platform/refusal.ts";
import { type AccountChange, changeAccount, recordStep } from "./account-change.ts";
import { emailOf } from "./account-facts.ts";
import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import type { AccountRole } from "./account-role.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";
import { hashOfToken, newInvitationToken } from "./invitation-token.ts";
import { lockAccount, lockOwnAccount, requireOpen } from "./lock-account.ts";

const VALID_FOR = { hours: 14 * 24 } as const;
const MOST_PENDING = 100;

export interface NewInvitation {
  readonly accountId: string;
  readonly email: string;
  readonly role: AccountRole;
}

interface Invited {
  readonly invitation: AccountInvitationEntity | null;
  /** To be handed over; nothing can bring it back. */
  readonly token: string | null;
}

const NOTHING: Invited = { invitation: null, token: null };
const field = ["accountId"];

/** Asks somebody into an account that the caller administers. */
export async function inviteMember(context: Context, actor: Actor, input: NewInvitation) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const wanted = { id: input.accountId, field, actor, role: "ADMINISTRATOR" } as const;
    const { account } = await lockOwnAccount(change.manager, wanted);
    return await invite(change, account, input);
  });
}

/** Asks somebody into any open account. For staff. */
export async function inviteAccountMember(context: Context, actor: Actor, input: NewInvitation) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const account = await lockAccount(change.manager, { id: input.accountId, field });
    requireOpen(account, field);
    return await invite(change, account, input);
  });
}

async function invite(change: AccountChange, account: CompanyAccountEntity, input: NewInvitation): Promise<Invited> {
  const { manager, actor, at } = change;
  const email = emailOf(input.email);
  await refuseMembers(change, { accountId: account.id, email, role: input.role });
  await revokeEarlier(change, { accountId: account.id, email });
  await requireRoom(change, account.id);
  const token = newInvitationToken();
  const invitation = manager.create(AccountInvitationEntity, {
    id: randomUUID(),
    accountId: account.id,
    email,
    role: input.role,
    tokenHash: hashOfToken(token),
    inviterName: actor.name,
    invitedAt: new Date(at.epochMilliseconds),
    expiresAt: new Date(at.add(VALID_FOR).epochMilliseconds),
    acceptedAt: null,
    revokedAt: null,
  });
  await manager.insert(AccountInvitationEntity, invitation);
  const after = { invitation: email, role: input.role };
  await recordStep(change, { action: "accounts.invite", account, before: null, after });
  return { invitation, token };
}

interface Addressee {
  readonly accountId: string;
  readonly email: string;
}

/** An invitation would change nothing for a member who is that already; it can make a member administrator. */
async function refuseMembers(
  { manager }: AccountChange,
  { accountId, email, role }: Addressee & Pick<NewInvitation, "role">,
): Promise<void> {
  const isThatAlready = await manager
    .createQueryBuilder(AccountMemberEntity, "member")
    .where("member.account_id = :accountId AND member.removed_at IS NULL", { accountId })
    .andWhere("lower(member.email) = :email AND member.role IN (:...roles)", { email, roles: ["ADMINISTRATOR", role] })
    .getExists();
  if (!isThatAlready) return;
  const text = {
    en: `${email} belongs to somebody who is in the account already, and may do as much. Look at its members.`,
    zh: `${email} 已属于该账户中拥有同等权限的成员。请查看账户成员。`,
  };
  throw new Refused([badInput(["email"], text)]);
}

/** Of several invitations to one address only the latest is taken. */
async function revokeEarlier({ manager, at }: AccountChange, { accountId, email }: Addressee): Promise<void> {
  const revokedAt = new Date(at.epochMilliseconds);
  const earlier = { accountId, email, acceptedAt: IsNull(), revokedAt: IsNull() };
  await manager.update(AccountInvitationEntity, earlier, { revokedAt });
}

async function requireRoom({ manager, at }: AccountChange, accountId: string): Promise<void> {
  const isPending = { acceptedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(new Date(at.epochMilliseconds)) };
  const pending = await manager.countBy(AccountInvitationEntity, { accountId, ...isPending });
  if (pending < MOST_PENDING) return;
  const text = {
    en: `${pending} invitations of the account are open, which is the limit. Revoke those that are not needed.`,
    zh: `该账户有 ${pending} 份未接受的邀请，已达上限。请撤销不需要的邀请。`,
  };
  throw new Refused([badInput(field, text)]);
}
