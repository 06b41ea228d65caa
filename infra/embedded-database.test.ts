import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import { createCluster, startServer } from "./postgres/cluster.ts";
import { serverState } from "./postgres/postmaster.ts";
import { answerOf } from "./test/answer-of.ts";

type Holder = ChildProcessByStdio<Writable, Readable, null>;
const HOLDER = fileURLToPath(new URL("./test/hold-database.ts", import.meta.url));

let dataDir: string;
let directory: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "supportbook-database-"));
  // mkdtemp makes it private to us, and as root the server is somebody else.
  await chmod(dataDir, 0o755);
  directory = join(dataDir, "database");
});

afterEach(async () => {
  // Whatever a failed test left running is adopted and stopped.
  const database = await openEmbeddedDatabase({ dataDir }).catch(() => undefined);
  await database?.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts another process that uses the database; resolves when it has it. */
async function hold(): Promise<Holder> {
  const holder = spawn(process.execPath, [HOLDER, dataDir], { stdio: ["pipe", "pipe", "inherit"], detached: true });
  await once(holder.stdout, "data");
  return holder;
}

async function release(holder: Holder): Promise<void> {
  holder.stdin.end("close\n");
  await once(holder, "exit");
}

async function kill(holder: Holder): Promise<void> {
  holder.kill("SIGKILL");
  await once(holder, "exit");
}

async function open() {
  return openEmbeddedDatabase({ dataDir });
}

async function state(): Promise<string> {
  return (await serverState(directory)).kind;
}

async function postmasterPid(): Promise<number> {
  const found = await serverState(directory);
  if (found.kind !== "running") throw new Error(`expected a running server, found: ${found.kind}`);
  return found.postmaster.pid;
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
    expect(await state()).toBe("stopped");
    const second = await open();
    expect(await answerOf(second.url, KEPT)).toBe("kept");
    await second.close();
    expect(await state()).toBe("stopped");
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
    const holder = await hold();
    const joined = await open();
    expect(joined.owned).toBe(false);
    await joined.close();
    expect(await state()).toBe("running");
    await release(holder);
    expect(await state()).toBe("stopped");
  });

  test("the one that started it may leave first; the last one stops it", async () => {
    const holder = await hold();
    const joined = await open();
    await release(holder);
    expect(await answerOf(joined.url, "select 1")).toBe(1);
    await joined.close();
    expect(await state()).toBe("stopped");
  });

  test("two first starts at the same moment both work", async () => {
    const [one, two] = await Promise.all([hold(), hold()]);
    await Promise.all([release(one), release(two)]);
    expect(await state()).toBe("stopped");
  });

  test("opening while the last user is closing waits and starts it again", async () => {
    const leaving = await open();
    const [, database] = await Promise.all([leaving.close(), open()]);
    expect(await answerOf(database.url, "select 1")).toBe(1);
    await database.close();
  });
});

describe("after a kill", () => {
  test("of the process that had it open, nothing goes on running and nothing committed is lost", async () => {
    const holder = await hold();
    const beside = await open();
    await storePromise(beside.url);
    await beside.close();
    await kill(holder);
    await vi.waitFor(async () => expect(await state()).toBe("stopped"), { timeout: 30_000 });
    const database = await open();
    expect(await answerOf(database.url, KEPT)).toBe("kept");
    await database.close();
  });

  test("a server that nobody looks after is adopted and stopped with its new owner", async () => {
    await createCluster(directory, { throwaway: false });
    await startServer(directory);
    const database = await open();
    expect(database.owned).toBe(true);
    await database.close();
    expect(await state()).toBe("stopped");
  });

  test("of the server itself, it recovers with everything that was committed", async () => {
    const before = await open();
    await storePromise(before.url);
    process.kill(await postmasterPid(), "SIGKILL");
    await vi.waitFor(async () => expect(await state()).not.toBe("running"), { timeout: 30_000 });
    await before.close();
    const after = await open();
    expect(await answerOf(after.url, KEPT)).toBe("kept");
    await after.close();
  });

  test("a lock file whose process number now belongs to somebody else does not block", async () => {
    await createCluster(directory, { throwaway: false });
    await writeFile(join(directory, "postmaster.pid"), `${process.pid}\n${directory}\n1700000000\n1\n\n\n\nready\n`);
    const database = await open();
    expect(await answerOf(database.url, "select 1")).toBe(1);
    await database.close();
  });

  test("during the first start, the next one begins afresh", async () => {
    const holder = spawn(process.execPath, [HOLDER, dataDir], { stdio: "ignore" });
    const unfinished = async () => (await readdir(dataDir)).filter((name) => name.includes("unfinished"));
    await vi.waitFor(async () => expect(await unfinished()).toHaveLength(1), { timeout: 30_000, interval: 5 });
    holder.kill("SIGKILL");
    await once(holder, "exit");
    const database = await open();
    expect(await answerOf(database.url, "select 1")).toBe(1);
    expect(await unfinished()).toEqual([]);
    await database.close();
  });
});

test("an interrupt of the whole process group reaches the database only through its user", async () => {
  const holder = await hold();
  const output = text(holder.stdout);
  if (holder.pid === undefined) throw new Error("the holder has no process id");
  process.kill(-holder.pid, "SIGINT");
  await once(holder, "exit");
  expect(await output).toContain("after the interrupt: 1");
  expect(await state()).toBe("stopped");
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
