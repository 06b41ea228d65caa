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
  const members = await membersOf(manager, accountId);
  const requester = members.find((member) => member.subject === subject);
  if (requester !== undefined) return addresses([requesterEmail ?? requester.email]);
  return addresses(members.filter(({ role }) => role === "ADMINISTRATOR").map(({ email }) => email));
}

/** Where the requester, and nobody in their place, is reached as long as they follow the request; null where they are not. */
export async function addressOfRequester(
  manager: EntityManager,
  request: SupportRequestEntity,
): Promise<string | null> {
  const { accountId, requesterSubject: subject, requesterEmail } = request;
  if (accountId === null) return addresses([requesterEmail])[0] ?? null;
  const requester = (await membersOf(manager, accountId)).find((member) => member.subject === subject);
  return requester === undefined ? null : (addresses([requesterEmail ?? requester.email])[0] ?? null);
}

async function membersOf(manager: EntityManager, accountId: string): Promise<AccountMemberEntity[]> {
  return await manager.find(AccountMemberEntity, {
    where: { accountId, removedAt: IsNull() },
    order: { joinedAt: "ASC", id: "ASC" },
  });
}

function addresses(known: readonly (string | null)[]): string[] {
  return [...new Set(known.filter((each) => each !== null && isMailAddress(each)) as string[])];
}
