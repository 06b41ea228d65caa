import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import pg from "pg";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventory } from "../../../persistence.ts";
import { openDatabase } from "../../../platform/database.ts";
import { grantReporting, revokeReporting } from "./reporting-access.ts";

const PASSWORD = "a long p4ssword".replaceAll(" ", "-");
/** Roles are of the whole server, which other tests use at the same time. */
const mark = crypto.randomUUID().slice(0, 8);
const [reader, limited] = [`reader_${mark}`, `limited_${mark}`];

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  db = await open(database.url);
  await db.query(`CREATE ROLE ${limited} LOGIN PASSWORD '${PASSWORD}'`);
});
afterAll(async () => {
  for (const role of [reader, limited]) await db.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await db.destroy();
  await database.drop();
});

const open = (url: string) => openDatabase({ url, poolSize: 2, applicationName: "reporting access test" }, inventory);

function addressOf(role: string, password = PASSWORD): string {
  const url = new URL(database.url);
  [url.username, url.password] = [role, password];
  return url.href;
}

/** Each statement by itself, as the role: what came of it. */
async function asRole<Result>(role: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(addressOf(role));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const NOT_ALLOWED = "42501";

describe("[6.3] a role for BI tools", () => {
  it("is made, and reads the views and nothing else", async () => {
    expect(await grantReporting(db, reader, PASSWORD)).toEqual([
      `The new role ${reader} reads reporting.feedback_clauses_monthly, reporting.feedback_daily, ` +
        "reporting.feedback_monthly, reporting.feedback_weekly, and nothing else.",
    ]);
    const others = await db.query<{ name: string }[]>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE table_schema NOT IN ('reporting', 'pg_catalog', 'information_schema')`,
    );
    expect(others.length).toBeGreaterThan(50);
    await asRole(reader, async (client) => {
      for (const name of ["daily", "weekly", "monthly", "clauses_monthly"]) {
        await client.query(`SELECT * FROM reporting.feedback_${name}`);
      }
      // By its own path of search, too.
      await client.query("SELECT csat FROM feedback_monthly");
      const refused = [
        ...others.map(({ name }) => `SELECT 1 FROM ${name}`),
        "SELECT public.similarity('a', 'b')",
        "SELECT public.write_feedback_delta()",
        "CREATE TABLE public.mine (a int)",
        "CREATE TABLE reporting.mine (a int)",
        "CREATE TEMPORARY TABLE mine (a int)",
        `SET ROLE ${limited}`,
      ];
      // What it may change of its own session opens nothing.
      await client.query("SET default_transaction_read_only = off");
      const deleting = client.query("DELETE FROM reporting.feedback_monthly");
      await expect(deleting).rejects.toThrow("cannot delete from view");
      for (const statement of refused) {
        await expect(client.query(statement), statement).rejects.toMatchObject({ code: NOT_ALLOWED });
      }
    });
  });

  it("begins every transaction as one that writes nothing, and none takes more than a minute", async () => {
    await asRole(reader, async (client) => {
      const settings =
        "SELECT current_setting('default_transaction_read_only') AS only, current_setting('statement_timeout') AS time";
      expect((await client.query(settings)).rows).toEqual([{ only: "on", time: "1min" }]);
      await expect(client.query("CREATE TABLE reporting.mine (a int)")).rejects.toMatchObject({ code: "25006" });
    });
  });

  it("gets another password when it is asked for one", async () => {
    expect(await grantReporting(db, reader, `${PASSWORD}-2`)).toEqual([expect.stringMatching(/^The role /)]);
    await expect(asRole(reader, (client) => client.query("SELECT 1"))).rejects.toMatchObject({ code: "28P01" });
    const client = new pg.Client(addressOf(reader, `${PASSWORD}-2`));
    await client.connect();
    await client.end();
    await grantReporting(db, reader, PASSWORD);
  });

  it("may have it taken back, and stays without anything", async () => {
    expect(await revokeReporting(db, reader)).toEqual([expect.stringContaining(`DROP ROLE ${reader};`)]);
    const read = asRole(reader, (client) => client.query("SELECT * FROM reporting.feedback_monthly"));
    await expect(read).rejects.toMatchObject({ code: NOT_ALLOWED });
    await expect(revokeReporting(db, `nobody_${mark}`)).rejects.toThrow(`there is no role nobody_${mark}`);
  });

  it("is made by somebody else, with these statements, where the account may not", async () => {
    await db.query(
      `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${limited}; GRANT USAGE ON SCHEMA public, reporting TO ${limited}`,
    );
    const account = await open(addressOf(limited));
    try {
      const refusal = await grantReporting(account, `other_${mark}`, PASSWORD).catch((error: Error) => error.message);
      expect(refusal).toMatch(/^The account of DATABASE_URL may not do this; nothing was changed\./);
      expect(refusal).toContain(
        `  CREATE ROLE "other_${mark}" LOGIN NOINHERIT CONNECTION LIMIT 10 PASSWORD '<the password>';\n`,
      );
      expect(refusal).toContain(`  GRANT SELECT ON reporting.feedback_clauses_monthly, reporting.feedback_daily, `);
      expect(refusal).not.toContain(PASSWORD);
    } finally {
      await account.destroy();
    }
  });

  it("is none that can do more, or has no name, and takes no short password", async () => {
    await expect(grantReporting(db, limited, null)).rejects.toThrow(`${limited} can do more than read`);
    const [{ current_user: account }] = await db.query("SELECT current_user");
    await expect(grantReporting(db, account, null)).rejects.toThrow("can do more than read");
    for (const name of ["", "pg_read", 'x"; DROP', "Reader"]) {
      await expect(grantReporting(db, name, null)).rejects.toThrow(/^--role: .* is no name/);
    }
    await expect(grantReporting(db, reader, "short")).rejects.toThrow("12 or more");
    await expect(grantReporting(db, reader, "pässword-of-length")).rejects.toThrow("ASCII");
  });
});
