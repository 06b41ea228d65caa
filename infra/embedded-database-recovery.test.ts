import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import { createCluster, startServer } from "./postgres/cluster.ts";
import { serverState } from "./postgres/postmaster.ts";
import { answerOf } from "./test/answer-of.ts";
import { HOLDER, hold, makeDataDirectory, removeDataDirectory, stateOf } from "./test/database-in-use.ts";

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

async function postmasterPid(): Promise<number> {
  const found = await serverState(directory);
  if (found.kind !== "running") throw new Error(`expected a running server, found: ${found.kind}`);
  return found.postmaster.pid;
}

describe("after a kill", () => {
  test("of the process that had it open, nothing goes on running and nothing committed is lost", async () => {
    const holder = await hold(dataDir);
    const beside = await open();
    await storePromise(beside.url);
    await beside.close();
    holder.kill("SIGKILL");
    await once(holder, "exit");
    await vi.waitFor(async () => expect(await stateOf(dataDir)).toBe("stopped"), { timeout: 90_000 });
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
    expect(await stateOf(dataDir)).toBe("stopped");
  });

  test("of the server itself, it recovers with everything that was committed", async () => {
    const before = await open();
    await storePromise(before.url);
    process.kill(await postmasterPid(), "SIGKILL");
    await vi.waitFor(async () => expect(await stateOf(dataDir)).not.toBe("running"), { timeout: 90_000 });
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
    await vi.waitFor(async () => expect(await unfinished()).toHaveLength(1), { timeout: 90_000, interval: 5 });
    holder.kill("SIGKILL");
    await once(holder, "exit");
    const database = await open();
    expect(await answerOf(database.url, "select 1")).toBe(1);
    expect(await unfinished()).toEqual([]);
    await database.close();
  });
});

test("an interrupt of the whole process group reaches the database only through its user", async () => {
  const holder = await hold(dataDir);
  const output = text(holder.stdout);
  if (holder.pid === undefined) throw new Error("the holder has no process id");
  process.kill(-holder.pid, "SIGINT");
  await once(holder, "exit");
  expect(await output).toContain("after the interrupt: 1");
  expect(await stateOf(dataDir)).toBe("stopped");
});
