import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { anyFact, chanceOf, insertFacts } from "../facts/facts-testbed.ts";
import { checkCells } from "./check-cells.ts";
import { foldAllDeltas, foldDeltas } from "./fold-deltas.ts";
import { rebuildCells } from "./rebuild-cells.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.query("TRUNCATE feedback_fact, feedback_delta, feedback_cell"));

const days = { from: "2026-08-20", count: 100 };
const factsOf = (seed: number, count: number) => {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => anyFact(chance, days));
};
const countOf = async (table: string) => Number((await api.db.query(`SELECT count(*) FROM ${table}`))[0].count);

/** Corrects some, has some reopened, and takes some away, by hand. */
const changeSome = async () => {
  await api.db.query(
    "UPDATE feedback_fact SET satisfaction = 6 - satisfaction, at = at + interval '3 days' WHERE recommend > 7",
  );
  await api.db.query("UPDATE feedback_fact SET reopened = true WHERE NOT reopened AND effort = 3");
  await api.db.query("DELETE FROM feedback_fact WHERE satisfaction = 2");
};

it("cells and the changes beside them agree with the facts, folded in whatever parts", async () => {
  await insertFacts(api.db, factsOf(1, 300));
  expect(await foldDeltas(api.db, 120)).toMatchObject({ deltas: 120 });
  expect(await checkCells(api.db)).toEqual([]);
  await changeSome();
  await insertFacts(api.db, factsOf(2, 50));
  await foldDeltas(api.db, 100);
  expect(await countOf("feedback_delta")).toBeGreaterThan(0);
  expect(await checkCells(api.db)).toEqual([]);
  await foldAllDeltas(api.db);
  expect(await countOf("feedback_delta")).toBe(0);
  expect(await checkCells(api.db)).toEqual([]);
});

it("a count that is wrong is found, and counted anew", async () => {
  await insertFacts(api.db, factsOf(3, 40));
  await foldAllDeltas(api.db);
  await api.db.query("UPDATE feedback_cell SET feedback = feedback + 2, s1 = s1 - 1 WHERE cube = 'TOTAL@MONTH'");
  const [first] = await checkCells(api.db);
  expect(first).toMatchObject({ cube: "TOTAL@MONTH", a: "", b: "", excess: { feedback: 2, s1: -1 } });
  // Changes that nobody folded are in what is counted anew.
  await changeSome();
  await rebuildCells(api.db);
  expect(await countOf("feedback_delta")).toBe(0);
  expect(await checkCells(api.db)).toEqual([]);
});

it("the empty counts are right", async () => {
  await rebuildCells(api.db);
  expect(await checkCells(api.db)).toEqual([]);
  expect(await countOf("feedback_cell")).toBe(0);
});

it("whoever gives feedback waits for no fold, and two folds do not wait for each other", async () => {
  await insertFacts(api.db, factsOf(4, 60));
  const folding = api.db.createQueryRunner();
  await folding.connect();
  const held = { transaction: <T>(work: (manager: unknown) => Promise<T>) => work(folding.manager) } as never;
  await folding.startTransaction();
  try {
    // Folded and not committed: it holds the locks of every cell that it touched for as long as this test likes.
    expect(await foldDeltas(held)).toMatchObject({ deltas: 60 });
    const submit = async (seed: number) =>
      await api.db.transaction(async (manager) => {
        await manager.query("SET LOCAL lock_timeout = '1s'");
        await insertFacts(manager as never, factsOf(seed, 1));
      });
    await Promise.all([5, 6, 7].map(submit));
    expect(await foldDeltas(api.db)).toBeNull();
  } finally {
    await folding.commitTransaction();
    await folding.release();
  }
  expect(await countOf("feedback_delta")).toBe(3);
  expect(await checkCells(api.db)).toEqual([]);
});

it("folding beside writers loses nothing and counts nothing twice", async () => {
  const write = async (seed: number) => {
    for (let round = 0; round < 8; round += 1) {
      await insertFacts(api.db, factsOf(100 * seed + round, 5));
      await api.db.query("UPDATE feedback_fact SET recommend = 10 WHERE recommend = $1", [seed + round]);
    }
  };
  let isWriting = true;
  const writing = Promise.all([1, 2, 3].map(write)).finally(() => {
    isWriting = false;
  });
  while (isWriting) await foldDeltas(api.db, 7);
  await writing;
  expect(await countOf("feedback_fact")).toBe(120);
  expect(await checkCells(api.db)).toEqual([]);
  await foldAllDeltas(api.db);
  expect(await checkCells(api.db)).toEqual([]);
});
