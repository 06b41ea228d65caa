import { randomBytes } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openEmbeddedDatabase } from "./embedded-database.ts";

/** How the run's server reaches the workers, which inherit the environment of the process that ran the set-up. */
const SERVER = "SUPPORTBOOK_TEST_SERVER";
const TEMPLATE = "SUPPORTBOOK_TEST_TEMPLATE";

/** A database of one test file, with everything in it that `prepare` put into the template. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A `globalSetup` of Vitest: one PostgreSQL for the whole run, the one of DATABASE_URL (whose account may create
 * databases) or a throwaway one.
 *
 * @param prepare brings an empty database to where every test begins; it runs once, tests get copies of the result.
 */
export function testDatabaseSetup(prepare: (url: string) => Promise<void> = async () => undefined) {
  return async (): Promise<() => Promise<void>> => {
    const server = await openServer();
    const template = `supportbook_test_${randomBytes(4).toString("hex")}`;
    await administer(server.url, `create database ${template}`);
    process.env[SERVER] = server.url;
    process.env[TEMPLATE] = template;
    await prepare(databaseUrl(server.url, template));
    return async () => {
      await dropDatabasesNamedLike(server.url, template);
      await server.close();
    };
  };
}

export default testDatabaseSetup();

/** A fresh database, ready to use. Needs {@link testDatabaseSetup} as the `globalSetup`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env[SERVER];
  const template = process.env[TEMPLATE];
  if (server === undefined || template === undefined) {
    throw new Error("No test database: name @supportbook/infra/test-database as globalSetup in vitest.config.ts.");
  }
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  await administer(server, `create database ${name} template ${template}`);
  return {
    url: databaseUrl(server, name),
    drop: () => administer(server, `drop database if exists ${name} with (force)`),
  };
}

/** What a statement finds in a database of the run: for what no program shows, such as a link that only its recipient gets. */
export async function readTestDatabase<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}

async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, close: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), "supportbook-test-"));
  return openEmbeddedDatabase({ dataDir, throwaway: true });
}

function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function dropDatabasesNamedLike(server: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1)",
      [prefix],
    );
    for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
  } finally {
    await client.end();
  }
}
