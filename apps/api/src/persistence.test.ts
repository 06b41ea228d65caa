import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventory } from "./persistence.ts";
import { openDatabase } from "./platform/database.ts";

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  db = await openDatabase({ url: database.url, poolSize: 2, applicationName: "persistence test" }, inventory);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

/** What TypeORM would change about the database to make it what the entities say. */
const missing = async () => (await db.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

describe("the migrations", () => {
  it("make exactly the tables that the entities describe", async () => {
    expect(await missing()).toEqual([]);
  });

  it("can be undone, last first, and done again", async () => {
    for (const _ of db.migrations) await db.undoLastMigration();
    const tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'";
    expect(await db.query(tables)).toEqual([]);
    expect(await db.runMigrations()).toHaveLength(db.migrations.length);
    expect(await missing()).toEqual([]);
  });

  it("are found out when they leave out an index, a column or a constraint", async () => {
    await db.query(`DROP INDEX version_revision_change`);
    await db.query(`ALTER TABLE version_revision DROP COLUMN codename`);
    await db.query(`ALTER TABLE product_revision DROP CONSTRAINT product_revision_segment`);
    const found = (await missing()).join("\n");
    expect(found).toContain("version_revision_change");
    expect(found).toContain("codename");
    expect(found).toContain("product_revision_segment");
  });
});
