/** A data directory for one test, and processes that use its database. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { openEmbeddedDatabase } from "../embedded-database.ts";
import { serverState } from "../postgres/postmaster.ts";

export const HOLDER = fileURLToPath(new URL("./hold-database.ts", import.meta.url));

export type Holder = ChildProcessByStdio<Writable, Readable, null>;

export async function makeDataDirectory(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "supportbook-database-"));
  // mkdtemp makes it private to us, and as root the server is somebody else.
  await chmod(dataDir, 0o755);
  return dataDir;
}

/** Whatever a failed test left running is adopted and stopped. */
export async function removeDataDirectory(dataDir: string): Promise<void> {
  const database = await openEmbeddedDatabase({ dataDir }).catch(() => undefined);
  await database?.close();
  await rm(dataDir, { recursive: true, force: true });
}

/** Starts another process that uses the database; resolves when it has it. */
export async function hold(dataDir: string): Promise<Holder> {
  const holder = spawn(process.execPath, [HOLDER, dataDir], { stdio: ["pipe", "pipe", "inherit"], detached: true });
  await once(holder.stdout, "data");
  return holder;
}

export async function release(holder: Holder): Promise<void> {
  holder.stdin.end("close\n");
  await once(holder, "exit");
}

/** `running`, `stopped` or `stale lock`. */
export async function stateOf(dataDir: string): Promise<string> {
  return (await serverState(join(dataDir, "database"))).kind;
}
