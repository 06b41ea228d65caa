import { type EntityManager, IsNull } from "typeorm";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { AccountMemberEntity } from "../../accounts/index.ts";
import type { SupportRequestEntity } from "../../requests/index.ts";

/**
 * Who is told of a request: the requester as long as they follow it. Interpretation: where they left the company account,
 * its administrators are told in their place, as they are who follows it then. Empty where no address is known.
 */
export async function recipientsOf(manager: EntityManager, request: SupportRequestEntity): Promise<string[]> {
  const { accountId, requesterSubject: subject, requesterEmail } = request;
  if (accountId === null) return addresses([requesterEmail]);
  const members = await manager.find(AccountMemberEntity, {
    where: { accountId, removedAt: IsNull() },
    order: { joinedAt: "ASC", id: "ASC" },
  });
  const requester = members.find((member) => member.subject === subject);
  if (requester !== undefined) return addresses([requesterEmail ?? requester.email]);
  return addresses(members.filter(({ role }) => role === "ADMINISTRATOR").map(({ email }) => email));
}

function addresses(known: readonly (string | null)[]): string[] {
  return [...new Set(known.filter((each) => each !== null && isMailAddress(each)) as string[])];
}
