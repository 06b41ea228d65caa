import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { POSTGRES_MAJOR } from "./postgres/binaries.ts";
import { clusterExists, createCluster, PASSWORD_FILE, SUPERUSER, startServer, stopServer } from "./postgres/cluster.ts";
import { LOCK_FILE, serverState } from "./postgres/postmaster.ts";
import { holdingLock } from "./postgres/start-lock.ts";
import { beginUse, endUse, type Use } from "./postgres/use.ts";

const DATABASE = "supportbook";
const PATIENCE_MS = 60_000;

export interface EmbeddedDatabaseOptions {
  /** The directory that holds the data; created when missing. */
  dataDir: string;
  /** Told what is being done, one sentence at a time. Never written to standard output from here. */
  onProgress?: (step: string) => void;
  /** Data that nobody will miss: nothing is forced to disk, and `close` removes `dataDir`. */
  throwaway?: boolean;
}

export interface EmbeddedDatabase {
  url: string;
  /** False when another process had the database up and goes on using it. */
  owned: boolean;
  /** Ends the use; the last user of a database stops it. May be called twice. */
  close(): Promise<void>;
}

/**
 * Opens the PostgreSQL of a data directory: creates it at the first time, starts it when it is down, joins it when
 * another process has it up, adopts it when the process that started it was killed. Should this process be killed,
 * a guardian process beside it stops the database in its place.
 *
 * @throws Error with the remedy: directory not usable, made by another major version, no PostgreSQL for this machine.
 */
export async function openEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  const directory = join(dataDir, "database");
  await makeDirectory(dataDir);
  const guardian = startGuardian(dataDir, options.throwaway ?? false);
  const { use, port } = await startOrJoin(dataDir, directory, options).catch((error) => {
    guardian.dismiss();
    throw error;
  });
  await createDatabaseOnce(use);
  let closing: Promise<void> | undefined;
  const close = async () => {
    await endUse(use, () => stopServer(directory)).catch(async (error) => {
      // Somebody else stopped it: that is what was wanted.
      if ((await serverState(directory)).kind === "running") throw error;
    });
    if (options.throwaway) await rm(dataDir, { recursive: true, force: true });
    guardian.dismiss();
  };
  return {
    url: await serverUrl(directory, port, DATABASE),
    owned: use.first,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/**
 * What the guardian does once the process that it watches is gone: lets the others that are connected finish, then
 * stops the database unless another process has opened it.
 */
export async function stopAbandonedDatabase(dataDir: string, throwaway: boolean): Promise<void> {
  const directory = join(dataDir, "database");
  const state = await serverState(directory);
  if (state.kind === "running") {
    const use = await beginUse(await serverUrl(directory, state.postmaster.port, "postgres"));
    for (let waited = 0; waited < 20 && (await othersAreConnected(use)); waited++) await setTimeout(1000);
    await endUse(use, () => stopServer(directory));
  }
  if (throwaway) await rm(dataDir, { recursive: true, force: true });
}

async function startOrJoin(dataDir: string, directory: string, options: EmbeddedDatabaseOptions) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await serverState(directory);
    if (state.kind !== "running") {
      await holdingLock(join(dataDir, "start.lock"), () => startUnlessRunning(directory, options));
      continue;
    }
    const { port } = state.postmaster;
    try {
      return { use: await beginUse(await serverUrl(directory, port, "postgres")), port };
    } catch (error) {
      // It may still be starting up or recovering, or its last user is stopping it; either passes.
      if (Date.now() > deadline) {
        throw new Error(`The database in ${directory} is up on port ${port} but does not answer; stop it.`, {
          cause: error,
        });
      }
      await setTimeout(100);
    }
  }
}

async function startUnlessRunning(directory: string, options: EmbeddedDatabaseOptions): Promise<void> {
  const progress = options.onProgress ?? (() => undefined);
  const state = await serverState(directory);
  if (state.kind === "running") return;
  if (state.kind === "stale lock") {
    progress("The database was not shut down properly the last time; recovering.");
    await rm(join(directory, LOCK_FILE), { force: true });
  }
  if (!(await clusterExists(directory))) {
    progress(`Creating the database in ${directory}.`);
    await createCluster(directory, { throwaway: options.throwaway ?? false });
  }
  await refuseOtherMajor(directory);
  progress("Starting the database.");
  await startServer(directory);
}

async function makeDirectory(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
  } catch (cause) {
    throw new Error(
      `The data directory ${dataDir} cannot be created (${(cause as Error).message}). ` +
        "Make it writable, or set DATA_DIR to a directory that is.",
      { cause },
    );
  }
}

async function refuseOtherMajor(directory: string): Promise<void> {
  const found = (await readFile(join(directory, "PG_VERSION"), "utf8")).trim();
  if (found === POSTGRES_MAJOR) return;
  throw new Error(
    `The database in ${directory} was made by PostgreSQL ${found}; this release brings ${POSTGRES_MAJOR}. ` +
      "Dump it with the release that made it (pg_dump) and restore it here, or set DATA_DIR to an empty directory.",
  );
}

async function createDatabaseOnce(use: Use): Promise<void> {
  const found = await use.connection.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (found.rowCount !== 0) return;
  try {
    await use.connection.query(`create database ${DATABASE}`);
  } catch (error) {
    // Two first openings at once: the other one was faster.
    const code = (error as { code?: string }).code ?? "";
    if (!["42P04", "23505"].includes(code)) throw error;
  }
}

async function serverUrl(directory: string, port: number, database: string): Promise<string> {
  const password = await readFile(join(directory, PASSWORD_FILE), "utf8").catch((cause) => {
    throw new Error(
      `The database in ${directory} belongs to another account (${(cause as Error).message}). ` +
        "Use the account that created it, or give it away with chown -R, or set DATA_DIR to another directory.",
      { cause },
    );
  });
  return `postgres://${SUPERUSER}:${password.trim()}@127.0.0.1:${port}/${database}`;
}

async function othersAreConnected(use: Use): Promise<boolean> {
  const others = await use.connection.query(
    "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
  );
  return others.rowCount !== 0;
}

/** The process that stops the database in our place when we are killed. */
function startGuardian(dataDir: string, throwaway: boolean): { dismiss(): void } {
  const program = fileURLToPath(new URL("./postgres/guardian.ts", import.meta.url));
  const guardian = spawn(process.execPath, [program, dataDir, throwaway ? "throwaway" : "keep"], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  // It waits for us, we do not wait for it.
  guardian.unref();
  const pipe = guardian.stdin as Writable & { unref(): void };
  pipe.unref();
  pipe.on("error", () => undefined);
  return { dismiss: () => void pipe.end("done") };
}
