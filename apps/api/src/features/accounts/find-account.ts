import DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { loaderFor } from "../../platform/loader.ts";
import { may } from "../../platform/permissions.ts";
import { storableText } from "../../platform/storable.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";
import { ownMembership } from "./own-memberships.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The account, where the caller may see it: staff with accounts.read any, a member his own. Null otherwise, exactly as
 * for an id that no account has.
 */
export async function accountFor(context: Context, id: string): Promise<CompanyAccountEntity | null> {
  const account = await accountById(context, id);
  return account !== null && (await isVisible(context, account)) ? account : null;
}

/** The same by the account's number; case and blanks around it do not count. */
export async function accountForNumber(context: Context, number: string): Promise<CompanyAccountEntity | null> {
  const account = await context.db.getRepository(CompanyAccountEntity).findOneBy({ number: normalNumber(number) });
  return account !== null && (await isVisible(context, account)) ? account : null;
}

/** Any account, whoever asks: for fields of what the caller sees already. Null where none has the id. */
export async function accountById(context: Context, id: string): Promise<CompanyAccountEntity | null> {
  return UUID.test(id) ? await loaderFor(context, accountsLoader).load(id.toLowerCase()) : null;
}

/** Whether the account is open at an instant: a closed one holds what it held, and is entitled to nothing by it. */
export function isOpenAt({ closedAt }: Pick<CompanyAccountEntity, "closedAt">, at: Temporal.Instant): boolean {
  return closedAt === null || at.epochMilliseconds < closedAt.getTime();
}

/** Whether the caller reads accounts as staff do. */
export function readsAccounts({ actor }: Context): boolean {
  return may(actor, "accounts.read");
}

/** An account's number as it is stored. */
export function normalNumber(number: string): string {
  return storableText(number.trim().toUpperCase());
}

async function isVisible(context: Context, { id }: CompanyAccountEntity): Promise<boolean> {
  return readsAccounts(context) || (await ownMembership(context, id)) !== null;
}

function accountsLoader({ db }: Context): DataLoader<string, CompanyAccountEntity | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const accounts = await db.getRepository(CompanyAccountEntity).findBy({ id: In([...ids]) });
    const byId = new Map(accounts.map((account) => [account.id, account]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
