import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import { may } from "../../../platform/permissions.ts";
import { Refused } from "../../../platform/refusal.ts";
import { type CompanyAccountEntity, lockAccount, lockOwnAccount, ownMembership } from "../../accounts/index.ts";
import { storageChanges } from "./storage-changes.ts";
import { type StoredLicenceRow, storedById } from "./stored-licence-row.ts";

const FIELD = ["id"];

/**
 * Has a company account keep a licence no longer: an administrator of the account, or staff who keep the register, to
 * free a licence that the wrong company stored. That it was kept stays known.
 * @throws Refused: for a licence that the caller may not see exactly as for one that does not exist.
 */
export async function removeStoredLicence(context: Context, actor: Actor, id: string): Promise<StoredLicenceRow> {
  const stored = await storedById(context.db, id);
  if (stored === null || !(await isVisible(context, stored))) throw noSuchStored();
  await context.db.transaction(async (manager) => {
    const account = await lock(manager, actor, stored);
    await end(manager, context, { account, stored });
  });
  forgetLoaded(context);
  return stored;
}

async function isVisible(context: Context, { accountId, storedBy }: StoredLicenceRow): Promise<boolean> {
  if (may(context.actor, "licences.edit")) return true;
  const membership = await ownMembership(context, accountId);
  return membership !== null && (membership.role === "ADMINISTRATOR" || membership.subject === storedBy);
}

async function lock(manager: EntityManager, actor: Actor, { accountId }: StoredLicenceRow) {
  if (may(actor, "licences.edit")) return await lockAccount(manager, { id: accountId, field: FIELD });
  return (await lockOwnAccount(manager, { id: accountId, field: FIELD, actor, role: "ADMINISTRATOR" })).account;
}

const END = `WITH ended AS (
    UPDATE licence_storage
    SET during = tstzrange(lower(during), GREATEST($2::timestamptz, lower(during) + interval '1 microsecond'))
    WHERE id = $1 AND upper_inf(during) RETURNING id
  ) SELECT id FROM ended`;

interface Ending {
  readonly account: CompanyAccountEntity;
  readonly stored: StoredLicenceRow;
}

async function end(manager: EntityManager, context: Context, { account, stored }: Ending): Promise<void> {
  await manager.query("SELECT 1 FROM licence WHERE id = $1 FOR UPDATE", [stored.licenceId]);
  const at = context.now();
  const ended = await manager.query<unknown[]>(END, [stored.id, at.toString()]);
  if (ended.length === 0) throw noSuchStored();
  const licence = { id: stored.licenceId, number: stored.number };
  const changes = storageChanges({ account, licence, isStored: false });
  await context.audit.recordDone(manager, context, { action: "licences.removeStored", at, changes });
}

function noSuchStored(): Refused {
  const text = {
    en: "There is no such licence among those that you may remove. Take its id from the account's stored licences.",
    zh: "在您可以移除的许可证中没有该许可证。请从账户存入的许可证中取其 id。",
  };
  return new Refused([{ code: "NOT_FOUND", field: FIELD, text }]);
}
