import { isDeepStrictEqual } from "node:util";
import { reasonOf } from "../../platform/change-reason.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { type AccountChange, changeAccount, recordStep, StaleAccount } from "./account-change.ts";
import { editedFacts, factsOf, statedReason } from "./account-facts.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";
import { requireFreeNumber } from "./create-account.ts";
import { lockAccount, lockOwnAccount, requireOpen } from "./lock-account.ts";

type Maybe<T> = T | null | undefined;

interface SeenAccount {
  readonly id: string;
  readonly expectedRevision: number;
  readonly reason?: Maybe<string>;
}

export interface AccountEdit extends SeenAccount {
  readonly name?: Maybe<string>;
  readonly country?: Maybe<string>;
}

const NOTHING: { account: CompanyAccountEntity | null } = { account: null };
const field = ["id"];

/** Gives an account that the caller administers another name or country. */
export async function updateOwnAccount(context: Context, actor: Actor, input: AccountEdit) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const wanted = { id: input.id, field, actor, role: "ADMINISTRATOR" } as const;
    const { account } = await lockOwnAccount(change.manager, wanted);
    const { name, country, ...seen } = input;
    return await edit(change, account, { ...seen, facts: { name, country } });
  });
}

/** Gives an account another number, name or country. For staff. */
export async function updateAccount(
  context: Context,
  actor: Actor,
  input: AccountEdit & { readonly number?: Maybe<string> },
) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const account = await lockAccount(change.manager, { id: input.id, field });
    requireOpen(account, field);
    const { number, name, country, ...seen } = input;
    return await edit(change, account, { ...seen, facts: { number, name, country } });
  });
}

async function edit(
  change: AccountChange,
  account: CompanyAccountEntity,
  { facts, ...seen }: SeenAccount & { readonly facts: Parameters<typeof editedFacts>[1] },
) {
  requireCurrent(account, seen);
  const before = factsOf(account);
  const after = editedFacts(before, facts);
  if (isDeepStrictEqual(before, after)) return { account };
  if (after.number !== before.number) await requireFreeNumber(change.manager, after.number);
  return { account: await save(change, account, { action: "accounts.update", parts: after, reason: seen.reason }) };
}

/** Ends what can be done in an account; what it held stays for history. For staff. */
export async function closeAccount(context: Context, actor: Actor, input: SeenAccount) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const account = await lockAccount(change.manager, { id: input.id, field });
    requireCurrent(account, input);
    statedReason(input.reason);
    if (account.closedAt !== null) return { account };
    const parts = { closedAt: new Date(change.at.epochMilliseconds) };
    return { account: await save(change, account, { action: "accounts.close", parts, reason: input.reason }) };
  });
}

/** Lets an account that was closed go on as it was. For staff. */
export async function reopenAccount(context: Context, actor: Actor, input: SeenAccount) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const account = await lockAccount(change.manager, { id: input.id, field });
    requireCurrent(account, input);
    if (account.closedAt === null) return { account };
    const parts = { closedAt: null };
    return { account: await save(change, account, { action: "accounts.reopen", parts, reason: input.reason }) };
  });
}

function requireCurrent(account: CompanyAccountEntity, { expectedRevision }: SeenAccount): void {
  if (account.revision !== expectedRevision) throw new StaleAccount(account, expectedRevision);
}

interface Writing {
  readonly action: string;
  readonly parts: Partial<CompanyAccountEntity>;
  readonly reason: Maybe<string>;
}

async function save(change: AccountChange, account: CompanyAccountEntity, { action, parts, reason }: Writing) {
  const after = change.manager.create(CompanyAccountEntity, { ...account, ...parts, revision: account.revision + 1 });
  await change.manager.save(after);
  const [before, since] = [audited(account), audited(after)];
  await recordStep(change, { action, account: after, before, after: since, reason: reasonOf(reason) });
  return after;
}

function audited(account: CompanyAccountEntity) {
  return { ...factsOf(account), closedAt: account.closedAt?.toISOString() ?? null };
}
