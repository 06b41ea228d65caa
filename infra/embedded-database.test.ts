import { once } from "node:events";
import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import { createCluster } from "./postgres/cluster.ts";
import { answerOf } from "./test/answer-of.ts";
import { hold, makeDataDirectory, release, removeDataDirectory, stateOf } from "./test/database-in-use.ts";

let dataDir: string;
let directory: string;

beforeEach(async () => {
  dataDir = await makeDataDirectory();
  directory = join(dataDir, "database");
});

afterEach(() => removeDataDirectory(dataDir));

async function open() {
  return openEmbeddedDatabase({ dataDir });
}

async function storePromise(url: string): Promise<void> {
  await answerOf(url, "create table promise as select 'kept' as word");
}

const KEPT = "select word from promise";

describe("an ordinary life", () => {
  test("is created, keeps its data from one start to the next, and is down in between", async () => {
    const first = await open();
    expect(first.owned).toBe(true);
    await storePromise(first.url);
    await first.close();
    expect(await stateOf(dataDir)).toBe("stopped");
    const second = await open();
    expect(await answerOf(second.url, KEPT)).toBe("kept");
    await second.close();
    expect(await stateOf(dataDir)).toBe("stopped");
  });

  test("demands its password, which only its own account can read", async () => {
    const database = await open();
    const wrong = new URL(database.url);
    wrong.password = "guess";
    await expect(answerOf(wrong.href, "select 1")).rejects.toThrow(/password authentication failed/);
    expect((await stat(join(directory, "supportbook-password"))).mode & 0o077).toBe(0);
    await database.close();
  });

  test("a throwaway one leaves nothing behind", async () => {
    const database = await openEmbeddedDatabase({ dataDir, throwaway: true });
    await database.close();
    await expect(stat(dataDir)).rejects.toThrow("ENOENT");
  });
});

describe("several processes on one data directory", () => {
  test("the second joins the first and leaves it up", async () => {
    const holder = await hold(dataDir);
    const joined = await open();
    expect(joined.owned).toBe(false);
    await joined.close();
    expect(await stateOf(dataDir)).toBe("running");
    await release(holder);
    expect(await stateOf(dataDir)).toBe("stopped");
  });

  test("the one that started it may leave first; the last one stops it", async () => {
    const holder = await hold(dataDir);
    const joined = await open();
    await release(holder);
    expect(await answerOf(joined.url, "select 1")).toBe(1);
    await joined.close();
    expect(await stateOf(dataDir)).toBe("stopped");
  });

  test("two first starts at the same moment both work", async () => {
    const [one, two] = await Promise.all([hold(dataDir), hold(dataDir)]);
    await Promise.all([release(one), release(two)]);
    expect(await stateOf(dataDir)).toBe("stopped");
  });

  test("opening while the last user is closing waits and starts it again", async () => {
    const leaving = await open();
    const [, database] = await Promise.all([leaving.close(), open()]);
    expect(await answerOf(database.url, "select 1")).toBe(1);
    await database.close();
  });
});

test("moves to another port when the one it had is taken", async () => {
  const first = await open();
  const port = Number(new URL(first.url).port);
  await first.close();
  const intruder = createServer().listen(port, "127.0.0.1");
  await once(intruder, "listening");
  const second = await open();
  expect(Number(new URL(second.url).port)).not.toBe(port);
  expect(await answerOf(second.url, "select 1")).toBe(1);
  await second.close();
  intruder.close();
});

describe("refuses, with the remedy,", () => {
  test("a directory of another major version, which it leaves as it is", async () => {
    await createCluster(directory, { throwaway: false });
    await writeFile(join(directory, "PG_VERSION"), "17\n");
    await expect(open()).rejects.toThrow(/made by PostgreSQL 17.*pg_dump.*DATA_DIR/);
    expect(await readFile(join(directory, "PG_VERSION"), "utf8")).toBe("17\n");
  });

  test("a directory that cannot be made", async () => {
    const file = join(dataDir, "a-file");
    await writeFile(file, "");
    await expect(openEmbeddedDatabase({ dataDir: join(file, "data") })).rejects.toThrow(/cannot be created.*DATA_DIR/);
  });
});

test("works below a directory that is closed to other accounts, such as the home of root", async () => {
  const closed = join(dataDir, "closed");
  await mkdir(closed);
  await chmod(closed, 0o700);
  const database = await openEmbeddedDatabase({ dataDir: join(closed, "data") });
  expect(await answerOf(database.url, "select 1")).toBe(1);
  await database.close();
});
