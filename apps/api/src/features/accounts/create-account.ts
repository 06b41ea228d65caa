import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { reasonOf } from "../../platform/change-reason.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { badInput, Refused } from "../../platform/refusal.ts";
import { type AccountChange, changeAccount, numberTaken, recordStep } from "./account-change.ts";
import { editedFacts, factsOf } from "./account-facts.ts";
import { AccountMemberEntity } from "./account-member.entity.ts";
import { addMember } from "./add-member.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";

/** Where one person may be administrator: enough for whoever looks after many companies, and a bound for programs. */
const MOST_ADMINISTERED = 50;

export interface NewAccount {
  readonly number?: string | null | undefined;
  readonly name: string;
  readonly country: string;
  readonly reason?: string | null | undefined;
}

const NOTHING: { account: CompanyAccountEntity | null } = { account: null };

/** Opens an account for a customer; it has no members until somebody accepts an invitation. For staff. */
export async function createAccount(context: Context, actor: Actor, input: NewAccount) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    const account = await insert(change, input);
    const step = { action: "accounts.create", account, before: null, after: factsOf(account) };
    await recordStep(change, { ...step, reason: reasonOf(input.reason) });
    return { account };
  });
}

/** Opens an account for the company of whoever asks, who becomes its administrator. */
export async function registerAccount(context: Context, actor: Actor, input: Pick<NewAccount, "name" | "country">) {
  return await changeAccount({ context, actor }, NOTHING, async (change) => {
    await requireRoom(change);
    const { name, country } = input;
    const account = await insert(change, { name, country });
    await addMember(change, { account, role: "ADMINISTRATOR" });
    const after = { ...factsOf(account), member: actor.name, role: "ADMINISTRATOR" };
    await recordStep(change, { action: "accounts.register", account, before: null, after });
    return { account };
  });
}

async function insert({ manager, at }: AccountChange, input: NewAccount): Promise<CompanyAccountEntity> {
  const number = input.number ?? (await nextNumber(manager));
  const facts = editedFacts({ number, name: input.name, country: input.country }, {});
  await requireFreeNumber(manager, facts.number);
  const account = manager.create(CompanyAccountEntity, {
    ...facts,
    id: randomUUID(),
    revision: 1,
    createdAt: new Date(at.epochMilliseconds),
    closedAt: null,
  });
  await manager.insert(CompanyAccountEntity, account);
  return account;
}

/** Passes over numbers that staff or a file gave to somebody. */
async function nextNumber(manager: EntityManager): Promise<string> {
  for (;;) {
    const [row] = await manager.query<{ number: string }[]>(
      "SELECT 'A' || nextval('company_account_numbers') AS number",
    );
    const number = String(row?.number);
    if (!(await manager.existsBy(CompanyAccountEntity, { number }))) return number;
  }
}

/** Tells whoever wants a number that somebody has; who has it in the same instant is told by `numberTaken`. */
export async function requireFreeNumber(manager: EntityManager, number: string): Promise<void> {
  if (await manager.existsBy(CompanyAccountEntity, { number })) throw numberTaken();
}

async function requireRoom({ manager, actor: { subject } }: AccountChange): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`account_member ${subject}`]);
  const administered = await manager
    .createQueryBuilder(AccountMemberEntity, "member")
    .where("member.subject = :subject AND member.removed_at IS NULL AND member.role = 'ADMINISTRATOR'", { subject })
    .getCount();
  if (administered < MOST_ADMINISTERED) return;
  const text = {
    en: `You administer ${administered} accounts, which is the limit. Have somebody else administer one of them first.`,
    zh: `您已管理 ${administered} 个账户，已达上限。请先将其中一个交由他人管理。`,
  };
  throw new Refused([badInput(["name"], text)]);
}
