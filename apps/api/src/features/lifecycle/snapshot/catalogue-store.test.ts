import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import type { DataSource } from "typeorm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../../../platform/database.ts";
import { lifecycleEntities } from "../index.ts";
import { type CatalogueStore, type CatalogueTiming, openCatalogueStore } from "./catalogue-store.ts";

const HOUR = 3_600_000;
let database: TestDatabase;
let db: DataSource;
let errors: unknown[];
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  db = await openDatabase(
    { url: database.url, poolSize: 8, applicationName: "store test" },
    { entities: lifecycleEntities, migrations: [] },
  );
  errors = [];
  closing.unshift(database.drop, () => db.destroy());
});
afterEach(async () => {
  // The store first: it must be able to end its own connections.
  for (const close of closing.splice(0).reverse()) await close();
});

/** A store that hears of changes by notification alone, unless told otherwise: its poll comes once an hour. */
async function open(timing: Partial<CatalogueTiming> = {}): Promise<CatalogueStore> {
  const store = await openCatalogueStore(db, database.url, (error) => errors.push(error), {
    pollEvery: HOUR,
    firstRetry: 10,
    slowestRetry: 50,
    ...timing,
  });
  closing.push(() => store.close());
  return store;
}

/** Commits a change as `changeCatalogue` does, but for a number alone. Returns the number. */
async function commit(notify: boolean): Promise<number> {
  return db.transaction(async (manager) => {
    const [[state]] = await manager.query("UPDATE catalogue_state SET number = number + 1 RETURNING number");
    if (notify) await manager.query("SELECT pg_notify('catalogue', $1)", [state.number]);
    return Number(state.number);
  });
}

const reaches = (store: CatalogueStore, number: number) =>
  vi.waitUntil(() => store.current().number >= number, { timeout: 20_000, interval: 5 });

describe("the catalogue store", () => {
  it("follows a notification", async () => {
    const store = await open();
    await reaches(store, await commit(true));
    expect(store.health()).toMatchObject({ number: 1, loads: 2 });
  });

  it("catches up by asking for the number where no notification came", async () => {
    const store = await open({ pollEvery: 20 });
    await reaches(store, await commit(false));
    expect(errors).toEqual([]);
  });

  it("comes back after its connection was killed, and catches up with what it missed", async () => {
    // A pause long enough to commit in: with no notification only reconnecting can tell of what was missed.
    const store = await open({ firstRetry: 1_000, slowestRetry: 1_000 });
    const killed = await db.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN catalogue'",
    );
    expect(killed).toHaveLength(1);
    await reaches(store, await commit(false));
    expect(errors.length).toBeGreaterThan(0);
    await reaches(store, await commit(true));
  });

  it("waits until the snapshot holds a committed change", async () => {
    const store = await open();
    const number = await commit(false);
    expect((await store.atLeast(number)).number).toBe(number);
  });

  it("says so where a change was never committed", async () => {
    const store = await open();
    await expect(store.atLeast(5)).rejects.toThrow("does not hold catalogue change 5");
  });

  it("gives each of many overlapping readers their own write, and never goes back", async () => {
    const store = await open();
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        const number = await commit(true);
        const catalogue = await store.atLeast(number);
        expect(catalogue.number).toBeGreaterThanOrEqual(number);
        seen.push(store.current().number);
      }),
    );
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(store.current().number).toBe(40);
  });

  it("does not load again what it has", async () => {
    const store = await open();
    const number = await commit(false);
    await store.atLeast(number);
    await Promise.all([store.atLeast(number), store.atLeast(number - 1)]);
    expect(store.health().loads).toBe(2);
  });

  it("answers from what it has while the database refuses, and goes on afterwards", async () => {
    const store = await open({ pollEvery: 20 });
    await db.query("ALTER TABLE catalogue_state RENAME TO catalogue_state_away");
    await vi.waitUntil(() => errors.length > 0, { timeout: 20_000, interval: 5 });
    expect(store.current().number).toBe(0);
    await db.query("ALTER TABLE catalogue_state_away RENAME TO catalogue_state");
    await reaches(store, await commit(false));
  });

  it("counts the time since it was last known to be up to date", async () => {
    let elapsed = 1_000;
    const store = await open({ elapsed: () => elapsed });
    // The notification of a new connection may still be under way; only what follows is counted.
    await store.atLeast(await commit(false));
    await vi.waitUntil(() => store.health().secondsSinceConfirmed === 0);
    elapsed += 7_000;
    expect(store.health().secondsSinceConfirmed).toBe(7);
    await store.atLeast(await commit(false));
    expect(store.health().secondsSinceConfirmed).toBe(0);
  });
});
