import type { EntityManager } from "typeorm";
import type { Context } from "../../platform/context.ts";
import type { Secrets } from "../../platform/secrets.ts";
import { givenCode, keptSecret } from "../licences/index.ts";
import { ACCOUNT_NUMBERS, bulkAccount } from "./load-licences-accounts.ts";
import { type BulkLicence, type BulkPlan, bulkLicence, LICENCE_NUMBERS } from "./load-licences-rows.ts";
import { type SealedLicence, writeAccounts, writeLicences } from "./load-licences-write.ts";
import { SAMPLE_PRODUCTS } from "./sample-products.ts";

export type LicenceLoadContext = Pick<Context, "db" | "now" | "catalogue" | "secrets">;

export interface LicenceLoad {
  /** How many licences the sample register is to hold when it is done. */
  readonly licences: number;
  /** How many company accounts it is to hold; one for every ten licences where it is left out. */
  readonly accounts?: number;
  /** Called after each step with how many licences there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many rows were written. */
export interface LicencesLoaded {
  readonly licences: number;
  readonly accounts: number;
}

/** The catalogue is that of a real vendor: invented licences have no place in it. */
export class NoSampleProducts extends Error {
  override name = "NoSampleProducts";
}

const LICENCES_AN_ACCOUNT = 10;
const ACCOUNTS_A_STEP = 2_500;
const LICENCES_A_STEP = 5_000;
const YEARS = 3;
const DAY = 86_400_000;

/**
 * Fills the register with invented licences, and accounts to store them in, up to a number. Each step is a transaction,
 * so that a load that was cut off goes on where it stood.
 * @throws NoSampleProducts before anything is written.
 */
export async function loadLicences(ctx: LicenceLoadContext, load: LicenceLoad): Promise<LicencesLoaded> {
  const plan = planOf(ctx, load);
  const accounts = await fillAccounts(ctx, plan.accounts);
  const first = await countBetween(ctx, "licence", LICENCE_NUMBERS);
  // The next step is sealed while the database takes in the one before.
  let written = Promise.resolve();
  for (let from = first; from < plan.licences; from += LICENCES_A_STEP) {
    const to = Math.min(from + LICENCES_A_STEP, plan.licences);
    const rows = sealAll(ctx.secrets, plan, { from, to });
    await written;
    written = inOneStep(ctx, (manager) => writeLicences(manager, rows)).then(() =>
      load.onProgress?.(to, plan.licences),
    );
  }
  await written;
  const loaded = { licences: Math.max(0, plan.licences - first), accounts };
  // Otherwise the planner would go by empty tables, and searches by a heap of words that no index holds yet.
  if (loaded.licences > 0)
    await ctx.db.query("VACUUM (ANALYZE) company_account, account_member, licence, licence_storage");
  return loaded;
}

function planOf({ now, catalogue }: LicenceLoadContext, load: LicenceLoad): BulkPlan {
  const { licences, accounts = Math.ceil(licences / LICENCES_AN_ACCOUNT) } = load;
  const { productBySlug } = catalogue.current();
  const sold = SAMPLE_PRODUCTS.filter(({ licensing }) => licensing === "COMMERCIAL");
  const [product, ...others] = sold.flatMap(({ slug }) => productBySlug.get(slug)?.id ?? []);
  if (product === undefined) throw new NoSampleProducts("The catalogue has none of the invented vendor's products.");
  return { products: [product, ...others], licences, accounts, from: accountsFrom({ now }), now: startOfDay(now()) };
}

/** Fills the sample accounts up to a number. @returns how many were added. */
export async function fillAccounts(ctx: Pick<Context, "db" | "now">, accounts: number): Promise<number> {
  const begun = accountsFrom(ctx);
  const first = await countBetween(ctx, "company_account", ACCOUNT_NUMBERS);
  for (let from = first; from < accounts; from += ACCOUNTS_A_STEP) {
    const count = Math.min(ACCOUNTS_A_STEP, accounts - from);
    const added = Array.from({ length: count }, (_, place) => bulkAccount(from + place, begun));
    await inOneStep(ctx, (manager) => writeAccounts(manager, added));
  }
  return Math.max(0, accounts - first);
}

/** When the last of the sample accounts is there, in milliseconds since 1970. */
export function accountsFrom({ now }: Pick<Context, "now">): number {
  return startOfDay(now()) - YEARS * 365 * DAY;
}

/** What is loaded later on the same day continues what was loaded before. */
export function startOfDay({ epochMilliseconds }: Temporal.Instant): number {
  return epochMilliseconds - (epochMilliseconds % DAY);
}

async function countBetween(
  { db }: Pick<Context, "db">,
  table: "licence" | "company_account",
  numbers: { readonly from: string; readonly below: string },
): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM ${table} WHERE number >= $1 AND number < $2`,
    [numbers.from, numbers.below],
  );
  return row?.count ?? 0;
}

function sealAll(secrets: Secrets, plan: BulkPlan, { from, to }: { from: number; to: number }): SealedLicence[] {
  return Array.from({ length: to - from }, (_, place) => seal(secrets, bulkLicence(plan, from + place)));
}

function seal(secrets: Secrets, licence: BulkLicence): SealedLicence {
  const given = givenCode(licence.code);
  if (given === null) throw new Error(`${licence.number} has a code that is none: ${licence.code}`);
  return { ...licence, ...keptSecret(secrets, given) };
}

/** What is lost with the machine is loaded again: nothing waits for the disk. */
export async function inOneStep(
  ctx: Pick<Context, "db">,
  write: (manager: EntityManager) => Promise<void>,
): Promise<void> {
  await ctx.db.transaction(async (manager) => {
    await manager.query("SET LOCAL synchronous_commit = off");
    await write(manager);
  });
}
