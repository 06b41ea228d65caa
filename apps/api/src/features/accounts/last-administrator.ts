import { type EntityManager, IsNull, Not } from "typeorm";
import { badInput, Refused } from "../../platform/refusal.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";

/**
 * With the account locked, so that of two administrators who go at the same instant one stays.
 * @throws Refused where the member alone administers the account: nobody could invite or remove anybody any more.
 */
export async function requireAnotherAdministrator(
  manager: EntityManager,
  { id, accountId, role }: AccountMemberEntity,
): Promise<void> {
  if (role !== "ADMINISTRATOR") return;
  const others = { accountId, id: Not(id), role, removedAt: IsNull() };
  if (await manager.existsBy(AccountMemberEntity, others)) return;
  const text = {
    en: "This is the account's last administrator. Make another member administrator first.",
    zh: "这是该账户的最后一位管理员。请先将另一位成员设为管理员。",
  };
  throw new Refused([badInput(["id"], text)]);
}
