import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { analyst } from "../../accounts/accounts-testbed.ts";
import { as, exportAddress, insertManyFeedback } from "./export-testbed.ts";
import { Snapshot } from "./snapshot.ts";

const MANY = 100_000;
/** The seconds of 2025-01-01 count up to it. */
const OF_FIRST_DAY = 86_399;
const OF_SECOND_DAY = MANY - OF_FIRST_DAY;
const SECOND_DAY = { filter: { from: "2025-01-02", through: "2025-01-02" }, timeZone: "UTC" };

/** So many bytes that looking does not take longer than writing. */
const LOOK_EVERY = 1_000_000;

/** What other work of the process comes to; a hundred thousand rows at once take many times as much. */
const NOISE = 12_000_000;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await insertManyFeedback(api.db, MANY);
});
afterAll(() => api.close());

async function begin(file: string, wanted: object = {}, signal?: AbortSignal): Promise<Response> {
  const init = signal === undefined ? {} : { signal };
  // What is compressed on the way would be held by the compression.
  const headers = { ...as(analyst), "accept-encoding": "identity" };
  return await api.http(exportAddress(file, { ...wanted }), { headers, ...init });
}

/** How much more the process holds, at the most, while a file is taken; and how many lines it has. */
async function taken(file: string, wanted: object): Promise<{ readonly held: number; readonly lines: number }> {
  collectGarbage();
  const before = process.memoryUsage();
  let [most, lines, unseen] = [0, 0, LOOK_EVERY];
  for await (const piece of (await begin(file, wanted)).body ?? []) {
    lines += Buffer.from(piece).toString("latin1").split("\n").length - 1;
    unseen += piece.length;
    if (unseen < LOOK_EVERY) continue;
    unseen = 0;
    collectGarbage();
    const now = process.memoryUsage();
    most = Math.max(most, now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers);
  }
  return { held: most, lines };
}

/** Transactions that are open beside the one that asks. */
async function openTransactions(): Promise<number> {
  const [row] = await api.db.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'supportbook' AND xact_start IS NOT NULL
        AND pid <> pg_backend_pid()`,
  );
  return row.count;
}

describe("a large export", () => {
  it.each(["feedback.csv", "feedback.parquet"])("holds no more of %s however many rows there are", async (file) => {
    const part = await taken(file, SECOND_DAY);
    const all = await taken(file, {});
    if (file.endsWith("csv")) expect([part.lines, all.lines]).toEqual([OF_SECOND_DAY + 1, MANY + 1]);
    expect(all.held).toBeLessThan(2 * Math.max(part.held, NOISE));
  });

  it("reads its rows from one state of the database, whatever happens meanwhile", async () => {
    const response = await begin("feedback.csv", SECOND_DAY);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(await openTransactions()).toBe(1);
    await api.db.query("DELETE FROM feedback WHERE comment = 'Feedback number 86400'");
    const late =
      "INSERT INTO feedback_fact (id, at, basis, language, clauses) SELECT id, received_at, 'FEEDBACK', 'en', '{}' FROM new";
    await api.db.query(
      `WITH new AS (INSERT INTO feedback (id, received_at, type, source, locale, state, comment)
        VALUES (gen_random_uuid(), '2025-01-02T00:00:00Z', 'OTHER', 'FORM', 'en', 'NEW', 'Too late') RETURNING *) ${late}`,
    );
    const pieces = [Buffer.from(first?.value ?? [])];
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read())
      pieces.push(Buffer.from(next.value));
    const text = Buffer.concat(pieces).toString();
    expect(text).toContain("Feedback number 86400,");
    expect(text).not.toContain("Too late");
    expect(text.trimEnd().split("\r\n")).toHaveLength(OF_SECOND_DAY + 1);
    await expect.poll(openTransactions).toBe(0);
  });

  it("is a file that other readers take, of many row groups", async () => {
    const file = await (await begin("feedback.parquet", SECOND_DAY)).arrayBuffer();
    const rows = await parquetReadObjects({ file, columns: ["id"] });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows).toHaveLength(OF_SECOND_DAY);
    expect(parquetMetadata(file).row_groups).toHaveLength(2);
  });

  it("ends with its client, who makes room for another: two are written at once", async () => {
    const leaving = new AbortController();
    const held = [await begin("feedback.csv", {}, leaving.signal), await begin("feedback.parquet", {}, leaving.signal)];
    for (const response of held) await response.body?.getReader().read();
    expect(await openTransactions()).toBe(2);
    const third = await begin("feedback.csv");
    expect(third.status).toBe(429);
    expect(await third.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    leaving.abort();
    await expect.poll(openTransactions).toBe(0);
    await expect.poll(async () => (await begin("feedback.csv", SECOND_DAY)).status).toBe(200);
    expect(api.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe("a snapshot", () => {
  it("that is closed stops the statement under way and gives its connection back", async () => {
    const snapshot = await Snapshot.open(api.db);
    const sleeping = snapshot.db.query("SELECT pg_sleep(600)");
    await expect.poll(openTransactions).toBe(1);
    const outcome = expect(sleeping).rejects.toMatchObject({ code: "57014" });
    await snapshot.close();
    await outcome;
    expect(await openTransactions()).toBe(0);
    await expect(snapshot.db.query("SELECT 1")).rejects.toThrow("closed");
  });

  it("writes nothing", async () => {
    const snapshot = await Snapshot.open(api.db);
    await expect(snapshot.db.query("DELETE FROM feedback")).rejects.toMatchObject({ code: "25006" });
    await snapshot.close();
  });
});
