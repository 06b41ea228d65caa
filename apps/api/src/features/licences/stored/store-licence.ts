import { randomUUID } from "node:crypto";
import { calendarDateOf } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import { storableText } from "../../../platform/storable.ts";
import { type CompanyAccountEntity, lockOwnAccount, ownMembership, reserveGuess } from "../../accounts/index.ts";
import { hashOf } from "../licence-secret.ts";
import { givenSecret } from "../register/create-licence.ts";
import { namedProduct } from "../register/licence-facts.ts";
import { type FoundLicence, foundByHash } from "../standing/found-licence.ts";
import { storageChanges } from "./storage-changes.ts";
import { NotStored, refusalOf, type WantedStorage } from "./store-refusals.ts";
import type { StoreLicenceInput } from "./stored-licence.type.ts";
import { type StoredLicenceRow, storedById } from "./stored-licence-row.ts";

const ACCOUNT_FIELD = ["accountId"];

/** A licence that somebody proves to have, ready to be stored. */
interface Proven {
  readonly hash: Buffer;
  readonly field: readonly string[];
  readonly wanted: WantedStorage;
  readonly actor: Actor;
}

/**
 * Keeps a licence in a company account that the caller belongs to (clause 2.4). Whoever has the code may store it,
 * whomever the register says it was issued to: the register may not know who bought it, and staff see both.
 * @throws Refused
 */
export async function storeLicence(
  context: Context,
  actor: Actor,
  input: StoreLicenceInput,
): Promise<StoredLicenceRow> {
  const given = givenSecret(input);
  const proven: Proven = {
    hash: hashOf(context.secrets, given),
    field: [input.code != null ? "code" : "keyFile"],
    wanted: {
      accountId: input.accountId.toLowerCase(),
      productId: input.product == null ? null : namedProduct(context, input.product).id,
      on: calendarDateOf(context.now(), context.vendorTimeZone),
    },
    actor,
  };
  const guess = await reserve(context, proven);
  try {
    const stored = await context.db.transaction((manager) => store(manager, context, proven));
    await guess.wasRight();
    forgetLoaded(context);
    return stored;
  } catch (error) {
    if (error instanceof NotStored && !tellsOfOthers(error)) await guess.wasRight();
    throw error;
  }
}

/** What somebody who tries codes out would learn from. */
const tellsOfOthers = ({ refusal }: NotStored) => refusal === "UNKNOWN" || refusal === "STORED_ELSEWHERE";

/** A stranger must not use up the guesses of an account: of him nothing is looked up, and he is refused below. */
async function reserve(context: Context, { wanted: { accountId }, field }: Proven) {
  const isOwn = (await ownMembership(context, accountId)) !== null;
  return await reserveGuess(context, { scope: "LICENCE", field, ...(isOwn && { accountId }) });
}

async function store(manager: EntityManager, context: Context, proven: Proven): Promise<StoredLicenceRow> {
  const { actor, wanted, hash } = proven;
  const own = { id: wanted.accountId, field: ACCOUNT_FIELD, actor, role: "MEMBER" } as const;
  const { account } = await lockOwnAccount(manager, own);
  const seen = storable(await foundByHash(manager, { hash, at: null }), proven);
  await manager.query("SELECT 1 FROM licence WHERE id = $1 FOR UPDATE", [seen.id]);
  // Again, now that nobody else can store, block or change it.
  const found = storable(await foundByHash(manager, { hash, at: null }), proven);
  return await write(manager, context, { account, found, actor });
}

/** @throws NotStored */
function storable(found: FoundLicence | null, { wanted, field }: Proven): FoundLicence {
  const refusal = refusalOf(found, wanted);
  if (found === null || refusal !== null) throw new NotStored(refusal ?? "UNKNOWN", field);
  return found;
}

// It begins where it was last kept, where a clock stands still or goes back.
const STORE = `INSERT INTO licence_storage (id, licence_id, account_id, during, stored_by, stored_by_name)
  SELECT $1, $2, $3, tstzrange(GREATEST($4::timestamptz, max(upper(during))), NULL), $5, $6
  FROM licence_storage WHERE licence_id = $2`;

interface Storing {
  readonly account: CompanyAccountEntity;
  readonly found: FoundLicence;
  readonly actor: Actor;
}

async function write(
  manager: EntityManager,
  context: Context,
  { account, found, actor }: Storing,
): Promise<StoredLicenceRow> {
  const id = randomUUID();
  const at = context.now();
  const author = [actor.subject, storableText(actor.name)];
  await manager.query(STORE, [id, found.id, account.id, at.toString(), ...author]);
  const changes = storageChanges({ account, licence: found, isStored: true });
  await context.audit.recordDone(manager, context, { action: "licences.store", at, changes });
  const stored = await storedById(manager, id);
  if (stored === null) throw new Error("what was written in this transaction is not there");
  return stored;
}
