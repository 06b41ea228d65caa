import { setTimeout } from "node:timers/promises";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import type { DataSource, MigrationInterface, QueryRunner } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdingLock, migrate, openDatabase, pendingMigrations } from "./database.ts";

/** Fails when it runs twice, or while another process runs it. */
class MakesATable1999000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE made_once (id int)");
    await runner.query("SELECT pg_sleep(0.1)");
  }
  async down(): Promise<void> {}
}

let database: TestDatabase;
const opened: DataSource[] = [];

async function openProcess(statementTimeoutMs?: number): Promise<DataSource> {
  const limit = statementTimeoutMs === undefined ? {} : { statementTimeoutMs };
  const settings = { url: database.url, poolSize: 3, applicationName: "database test", ...limit };
  const db = await openDatabase(settings, { entities: [], migrations: [MakesATable1999000000000] });
  opened.push(db);
  return db;
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(opened.map((db) => db.destroy()));
  await database.drop();
});

describe("migrations", () => {
  it("are run once when several processes start together, and pending until then", async () => {
    const processes = await Promise.all([openProcess(), openProcess(), openProcess()]);
    const first = processes[0];
    expect(await pendingMigrations(first)).toEqual(["MakesATable1999000000000"]);
    const ran = await Promise.all(processes.map(migrate));
    expect(ran.flat()).toEqual(["MakesATable1999000000000"]);
    expect(await pendingMigrations(first)).toEqual([]);
  });
});

describe("a lock", () => {
  it("lets one process in at a time, and the next in after a failure", async () => {
    const processes = await Promise.all([openProcess(), openProcess()]);
    let inside = 0;
    const enter = async () => {
      inside += 1;
      const most = inside;
      await setTimeout(20);
      inside -= 1;
      if (most > 1) throw new Error("two at once");
      throw new Error("failed inside");
    };
    const entries = await Promise.allSettled(processes.map((db) => holdingLock(db, "startup", enter)));
    expect(entries.map((entry) => entry.status === "rejected" && entry.reason.message)).toEqual([
      "failed inside",
      "failed inside",
    ]);
  });
});

describe("a statement of a request", () => {
  it("is cancelled by the server when it takes longer than it may", async () => {
    const db = await openProcess(50);
    await expect(db.query("SELECT pg_sleep(10)")).rejects.toThrow(/statement timeout/);
  });
});
