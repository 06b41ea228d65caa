import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { givenCode, keptSecret } from "../../licences/index.ts";
import { today } from "../../lifecycle/index.ts";
import { sampleCode } from "./account-people.ts";
import { accountRows, type Ground, type Row } from "./account-rows.ts";
import { SITUATIONS } from "./all-situations.ts";
import type { Situation } from "./situation.ts";
import { SAMPLE_GRACE } from "./situations/4.5b-exceptions.ts";

export type AccountsContext = Pick<Context, "db" | "now" | "catalogue" | "secrets" | "vendorTimeZone">;

/**
 * Gives a system that has no company account yet those of the invented vendor, with licences and what they hold. Rows
 * are written as they are, many at a time: going through every use case would take longer than the rest of the start.
 */
export async function loadSampleAccounts(ctx: AccountsContext): Promise<void> {
  await ctx.db.transaction(async (manager) => {
    const [found] = await manager.query<unknown[]>("SELECT 1 FROM company_account LIMIT 1");
    if (found !== undefined) return;
    await writeAccounts(manager, ctx, SITUATIONS);
    await writeGrace(manager, groundOf(ctx));
  });
}

/** Accounts in the situations that are told, past everything that would check or record them. */
export async function writeAccounts(
  manager: EntityManager,
  ctx: AccountsContext,
  situations: readonly Situation[],
): Promise<void> {
  for (const [table, rows] of accountRows(situations, groundOf(ctx))) await writeRows(manager, table, rows);
}

function groundOf(ctx: AccountsContext): Ground {
  const { productBySlug } = ctx.catalogue.current();
  const product = (slug: string) => foundAs(productBySlug.get(slug), slug);
  return {
    today: Temporal.PlainDate.from(today(ctx)),
    timeZone: ctx.vendorTimeZone,
    productId: (slug) => product(slug).id,
    versionId: (slug, name) =>
      foundAs(
        product(slug).versions.find((version) => version.name === name),
        `${slug} ${name}`,
      ).id,
    keepCode: (number, place) => codeColumns(ctx, sampleCode(number, place)),
  };
}

function foundAs<Thing>(found: Thing | undefined, what: string): Thing {
  if (found === undefined) throw new Error(`The sample catalogue has no ${what}.`);
  return found;
}

function codeColumns({ secrets }: AccountsContext, code: string): Row {
  const kept = keptSecret(secrets, foundAs(givenCode(code) ?? undefined, code));
  return {
    secret_kind: kept.secretKind,
    secret_hash: asBytea(kept.secretHash),
    secret_sealed: asBytea(kept.secretSealed),
    ending: kept.ending,
  };
}

const asBytea = (bytes: Buffer) => `\\x${bytes.toString("hex")}`;

async function writeGrace(manager: EntityManager, ground: Ground): Promise<void> {
  const { product, days } = SAMPLE_GRACE;
  await manager.query(
    `INSERT INTO licence_grace (id, product_id, days, during, set_by, reason)
     VALUES (uuidv7(), $1, $2, tstzrange($3, NULL), 'Sample data', 'Renewals of gateways take two weeks')`,
    [ground.productId(product), days, ground.today.subtract({ years: 3 }).toString()],
  );
}

/** All rows of one table in one statement; columns that no row names keep their defaults. */
async function writeRows(manager: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(", ");
  await manager.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}
