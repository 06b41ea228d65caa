import type { Actor, Context } from "../../platform/context.ts";
import { Refused, userErrorsOf } from "../../platform/refusal.ts";
import type { UserError } from "../../platform/user-error.ts";
import { type AccountChange, changeAccount, recordStep } from "./account-change.ts";
import { AccountInvitationEntity } from "./account-invitation.entity.ts";
import type { AccountMemberEntity } from "./account-member.entity.ts";
import { addMember } from "./add-member.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";
import { invitationStateAt } from "./invitation-state.ts";
import { hashOfToken } from "./invitation-token.ts";
import { lockAccount } from "./lock-account.ts";
import { type ReservedGuess, reserveGuess } from "./reserve-guess.ts";

interface Accepted {
  readonly account: CompanyAccountEntity | null;
  readonly member: AccountMemberEntity | null;
}

const NOTHING: Accepted = { account: null, member: null };
const field = ["token"];

/**
 * Lets the caller into the account that the token belongs to, once. A token that is wrong, expired, revoked, spent or of
 * a closed account is answered alike, and counts as a wrong guess.
 */
export async function acceptInvitation(
  context: Context,
  actor: Actor,
  { token }: { readonly token: string },
): Promise<Accepted & { readonly userErrors: UserError[] }> {
  let guess: ReservedGuess;
  try {
    guess = await reserveGuess(context, { scope: "INVITATION", field });
  } catch (error) {
    if (error instanceof Refused) return { ...NOTHING, userErrors: userErrorsOf(context, error) };
    throw error;
  }
  const accepted = await changeAccount({ context, actor }, NOTHING, (change) => accept(change, token.trim()));
  if (accepted.userErrors.length === 0) await guess.wasRight();
  return accepted;
}

async function accept(change: AccountChange, token: string): Promise<Accepted> {
  const { manager, actor, at } = change;
  const found = await manager.findOneBy(AccountInvitationEntity, { tokenHash: hashOfToken(token) });
  if (found === null) throw notTaken();
  const account = await lockAccount(manager, { id: found.accountId, field });
  // Again, now that nobody else can accept or revoke it.
  const invitation = await manager.findOneByOrFail(AccountInvitationEntity, { id: found.id });
  if (invitationStateAt(invitation, at) !== "PENDING" || account.closedAt !== null) throw notTaken();
  requireAddressee(actor, invitation);
  const { email, role } = invitation;
  await manager.save(Object.assign(invitation, { acceptedAt: new Date(at.epochMilliseconds) }));
  const member = await addMember(change, { account, role });
  const after = { member: member.name, role: member.role, invitation: email };
  await recordStep(change, { action: "accounts.acceptInvitation", account, before: null, after });
  return { account, member };
}

/** Where the identity provider tells no address, holding the token is enough. */
function requireAddressee({ email }: Actor, invitation: AccountInvitationEntity): void {
  if (email == null || email.trim().toLowerCase() === invitation.email) return;
  const text = {
    en: "This invitation was made out to another e-mail address than the one that you signed in with. Sign in with that one, or have yours invited.",
    zh: "该邀请发给了另一个电子邮件地址，与您登录所用的不同。请用该地址登录，或请对方邀请您的地址。",
  };
  throw new Refused([{ code: "FORBIDDEN", field, text }]);
}

function notTaken(): Refused {
  const text = {
    en: "This invitation is not taken: it was mistyped, was used or revoked, or is older than 14 days. Ask an administrator of the account for a new one.",
    zh: "该邀请无效：可能输入有误、已使用、已撤销或已超过 14 天。请向账户管理员索取新的邀请。",
  };
  return new Refused([{ code: "NOT_FOUND", field, text }]);
}
