import { randomUUID } from "node:crypto";
import { IsNull } from "typeorm";
import type { AccountChange } from "./account-change.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import type { AccountRole } from "./account-role.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";

interface Joining {
  readonly account: CompanyAccountEntity;
  readonly role: AccountRole;
}

/**
 * Makes whoever acts a member of an account that is locked or new. Who is one already stays it, and is never made less
 * than he was.
 */
export async function addMember(
  { manager, actor, at }: AccountChange,
  { account, role }: Joining,
): Promise<AccountMemberEntity> {
  const { subject, name, email } = actor;
  const present = await manager.findOneBy(AccountMemberEntity, { accountId: account.id, subject, removedAt: IsNull() });
  if (present !== null) {
    const kept = present.role === "ADMINISTRATOR" ? present.role : role;
    return await manager.save(Object.assign(present, { role: kept, name, email: email ?? null }));
  }
  const member = manager.create(AccountMemberEntity, {
    id: randomUUID(),
    accountId: account.id,
    subject,
    name,
    email: email ?? null,
    role,
    joinedAt: new Date(at.epochMilliseconds),
    removedAt: null,
  });
  await manager.insert(AccountMemberEntity, member);
  return member;
}
