import type { EntityManager } from "typeorm";
import type { Actor } from "../../platform/context.ts";
import { may } from "../../platform/permissions.ts";
import { Refused } from "../../platform/refusal.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import type { AccountRole } from "./account-role.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface AccountToLock {
  readonly id: string;
  /** Of the input, below `input`: where a refusal is shown. */
  readonly field: readonly string[];
}

/**
 * Makes the changes of one account wait for each other until the transaction ends; for staff, whose permission was asked
 * before.
 * @throws Refused where there is no such account.
 */
export async function lockAccount(manager: EntityManager, { id, field }: AccountToLock): Promise<CompanyAccountEntity> {
  const lock = { mode: "pessimistic_write" } as const;
  const account = UUID.test(id) ? await manager.findOne(CompanyAccountEntity, { where: { id }, lock }) : null;
  if (account === null) throw unknownAccount(field);
  return account;
}

export interface OwnAccountToLock extends AccountToLock {
  readonly actor: Actor;
  /** What the caller must be in it; `MEMBER` takes administrators too. */
  readonly role: AccountRole;
}

export interface LockedOwnAccount {
  readonly account: CompanyAccountEntity;
  readonly membership: AccountMemberEntity;
}

/**
 * The same for an account that the caller belongs to, which must be open. Membership is read with the lock: whoever was
 * removed while waiting for it is refused.
 * @throws Refused: for another's account exactly as for one that does not exist; for a member where an administrator is
 * needed; for a closed account.
 */
export async function lockOwnAccount(manager: EntityManager, wanted: OwnAccountToLock): Promise<LockedOwnAccount> {
  const { id, field, actor, role } = wanted;
  const membership = UUID.test(id) ? await lockMembership(manager, { id, actor }) : null;
  if (membership === null) throw unknownAccount(field);
  const { account } = membership;
  if (role === "ADMINISTRATOR" && membership.role !== "ADMINISTRATOR") throw administratorsOnly(field);
  requireOpen(account, field);
  return { account, membership };
}

/** In one statement, which takes as long for another's account as for none. */
async function lockMembership(
  manager: EntityManager,
  { id, actor }: { readonly id: string; readonly actor: Actor },
): Promise<AccountMemberEntity | null> {
  if (actor.kind === "MACHINE" || !may(actor, "ownAccount.use")) return null;
  return await manager
    .createQueryBuilder(AccountMemberEntity, "member")
    .innerJoinAndSelect("member.account", "account")
    .where("account.id = :id AND member.subject = :subject AND member.removed_at IS NULL", {
      id,
      subject: actor.subject,
    })
    .setLock("pessimistic_write", undefined, ["account", "member"])
    .getOne();
}

/** @throws Refused for a closed account, in which nothing can be changed. */
export function requireOpen({ closedAt }: CompanyAccountEntity, field: readonly string[]): void {
  if (closedAt === null) return;
  const since = closedAt.toISOString().slice(0, 10);
  const text = {
    en: `The account has been closed since ${since}: nothing in it can be changed. Have support reopen it first.`,
    zh: `该账户已于 ${since} 关闭，其中的内容无法更改。请先联系支持人员重新开放。`,
  };
  throw new Refused([{ code: "BAD_USER_INPUT", field, text }]);
}

function unknownAccount(field: readonly string[]): Refused {
  const text = {
    en: "There is no such company account among those that you may work with. Take its id from your list of accounts.",
    zh: "在您可以使用的公司账户中没有该账户。请从您的账户列表中取其 id。",
  };
  return new Refused([{ code: "NOT_FOUND", field, text }]);
}

function administratorsOnly(field: readonly string[]): Refused {
  const text = {
    en: "Only an administrator of the company account may do this. Ask one of them.",
    zh: "只有该公司账户的管理员才能执行此操作。请联系其中一位管理员。",
  };
  return new Refused([{ code: "FORBIDDEN", field, text }]);
}
