import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inventory } from "../../persistence.ts";
import { openDatabase } from "../../platform/database.ts";

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  db = await openDatabase({ url: database.url, poolSize: 2, applicationName: "migration test" }, inventory);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const tables = async () => (await db.query("SELECT to_regclass('offer') AS offer"))[0].offer;

it("[5.2] what was sold before there were days is sold afterwards, and plans promise what they did", async () => {
  while ((await tables()) !== null) await db.undoLastMigration();
  await db.query(`UPDATE paid_service SET sold_everywhere = true, name_en = 'Ours' WHERE code = 'PREMIUM_SUPPORT'`);
  await db.query(`INSERT INTO paid_service_offer VALUES ('INCIDENT_RESPONSE', 'DE'), ('INCIDENT_RESPONSE', 'FR')`);
  const promised = [
    { severity: 1, within: "PT30M", counted: "AROUND_THE_CLOCK" },
    { severity: 3, within: "PT8H", counted: "SUPPORT_HOURS" },
  ];
  const [code, text] = ["GOLD", JSON.stringify(promised)];
  await db.query(`INSERT INTO support_plan VALUES ($1, 'Gold', '金牌', $2)`, [code, text]);
  await db.query(`INSERT INTO local_contact VALUES ('KE', 'Nairobi', 'https://example.com')`);

  await db.runMigrations();
  const offers = await db.query(
    "SELECT service_code, country, provider_id, sold_from, sold_through FROM offer ORDER BY service_code, country",
  );
  const always = { provider_id: null, sold_from: null, sold_through: null };
  expect(offers).toEqual([
    { service_code: "INCIDENT_RESPONSE", country: "DE", ...always },
    { service_code: "INCIDENT_RESPONSE", country: "FR", ...always },
    { service_code: "PREMIUM_SUPPORT", country: null, ...always },
  ]);
  const [plan] = await db.query("SELECT * FROM support_plan");
  expect(plan).toMatchObject({ code, yearly_incidents: null, named_contacts: 0, retired: false, revision: 1 });
  const nothingMore = { nextResponseMinutes: null, resolutionMinutes: null };
  expect(plan.severities).toEqual([
    { severity: 1, counted: "AROUND_THE_CLOCK", responseMinutes: 30, ...nothingMore },
    { severity: 2, counted: "SUPPORT_HOURS", responseMinutes: null, ...nothingMore },
    { severity: 3, counted: "SUPPORT_HOURS", responseMinutes: 480, ...nothingMore },
    { severity: 4, counted: "SUPPORT_HOURS", responseMinutes: null, ...nothingMore },
  ]);
  expect(await db.query("SELECT name_en FROM paid_service WHERE code = 'PREMIUM_SUPPORT'")).toEqual([
    { name_en: "Ours" },
  ]);

  while ((await tables()) !== null) await db.undoLastMigration();
  const [before] = await db.query("SELECT response_times FROM support_plan");
  expect(before.response_times).toEqual([
    { ...promised[0], within: "PT30M" },
    { ...promised[1], within: "PT480M" },
  ]);
  const countries = await db.query("SELECT country FROM paid_service_offer ORDER BY country");
  expect(countries).toEqual([{ country: "DE" }, { country: "FR" }]);
});
