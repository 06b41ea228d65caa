import { type EntityManager, IsNull } from "typeorm";
import type { Actor } from "../../../platform/context.ts";
import { AccountMemberEntity } from "../../accounts/index.ts";
import type { SupportRequestEntity } from "../../requests/index.ts";

/**
 * The person whose address it is, where it is one of those who follow the request: the requester, or an administrator of
 * its company account. Null otherwise. That a mail is from whom it says is for the mail server to see to.
 */
export async function senderOf(
  manager: EntityManager,
  request: SupportRequestEntity,
  address: string,
): Promise<Actor | null> {
  const { accountId, requesterSubject, requesterName, requesterEmail } = request;
  const isRequester = sameAddress(requesterEmail, address);
  if (accountId === null) return isRequester ? customer(requesterSubject, requesterName, address) : null;
  const members = await manager.findBy(AccountMemberEntity, { accountId, removedAt: IsNull() });
  const sender = members.find(({ subject, role, email }) => {
    if (subject === requesterSubject) return isRequester || sameAddress(email, address);
    return role === "ADMINISTRATOR" && sameAddress(email, address);
  });
  return sender === undefined ? null : customer(sender.subject, sender.name, address);
}

function customer(subject: string, name: string, email: string): Actor {
  return { subject, name, email, roles: ["customer"] };
}

function sameAddress(known: string | null, given: string): boolean {
  return known !== null && known.trim().toLowerCase() === given;
}
