import DataLoader from "dataloader";
import { In, IsNull } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { loaderFor } from "../../platform/loader.ts";
import { may } from "../../platform/permissions.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";

/**
 * Where the caller is a member now, longest first. Empty for anonymous callers, for machines and for whoever may not
 * use an own account. Read once a request; within a change ask `lockOwnAccount`.
 */
export async function ownMemberships(context: Context): Promise<readonly AccountMemberEntity[]> {
  const { actor } = context;
  if (actor === null || actor.kind === "MACHINE" || !may(actor, "ownAccount.use")) return [];
  return await loaderFor(context, membershipsLoader).load(actor.subject);
}

/** The caller's membership of this account; null where he has none, whether there is such an account or not. */
export async function ownMembership(context: Context, accountId: string): Promise<AccountMemberEntity | null> {
  const memberships = await ownMemberships(context);
  return memberships.find((membership) => membership.accountId === accountId) ?? null;
}

/** The same, where the caller administers the account; otherwise null. */
export async function administered(context: Context, accountId: string): Promise<AccountMemberEntity | null> {
  const membership = await ownMembership(context, accountId);
  return membership?.role === "ADMINISTRATOR" ? membership : null;
}

function membershipsLoader({ db }: Context): DataLoader<string, readonly AccountMemberEntity[]> {
  return new DataLoader(async (subjects: readonly string[]) => {
    const members = await db.getRepository(AccountMemberEntity).find({
      where: { subject: In([...subjects]), removedAt: IsNull() },
      order: { joinedAt: "ASC", id: "ASC" },
    });
    const bySubject = Map.groupBy(members, ({ subject }) => subject);
    return subjects.map((subject) => bySubject.get(subject) ?? []);
  });
}
