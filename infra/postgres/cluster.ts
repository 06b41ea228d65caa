import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { type PostgresBinaries, postgresBinaries } from "./binaries.ts";
import { CLOSED_DIRECTORY_REMEDY, commandAs, giveTo, serverAccount } from "./server-account.ts";

/** Where the password of the cluster's only account is kept; readable by that account alone. */
export const PASSWORD_FILE = "supportbook-password";
export const SUPERUSER = "supportbook";
const SERVER_LOG = "server.log";
const LARGEST_LOG_BYTES = 5_000_000;

/** Settings of the cluster, as `name=value` of postgresql.conf. */
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "timezone=UTC",
  "log_timezone=UTC",
  "log_min_messages=warning",
];
/** What a database that nobody will miss may leave undone. */
const THROWAWAY_SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=4GB"];

/** True once `createCluster` has finished for this directory. */
export async function clusterExists(directory: string): Promise<boolean> {
  return stat(join(directory, "PG_VERSION")).then(
    () => true,
    () => false,
  );
}

/**
 * Creates the cluster beside its place and moves it there when it is complete, so that a first start that was killed
 * leaves nothing that looks like a database. What such a start left behind is removed.
 */
export async function createCluster(directory: string, options: { throwaway: boolean }): Promise<void> {
  const parent = dirname(directory);
  const prefix = `${basename(directory)}.unfinished-`;
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true, force: true });
  }
  const unfinished = join(parent, prefix + randomBytes(4).toString("hex"));
  await mkdir(unfinished, { mode: 0o700 });
  const account = await serverAccount(directory);
  const passwordFile = join(unfinished, PASSWORD_FILE);
  const password = randomBytes(24).toString("base64url");
  const cluster = join(unfinished, "cluster");
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  for (const path of [unfinished, cluster, passwordFile]) await giveTo(account, path);

  const settings = options.throwaway ? [...SETTINGS, ...THROWAWAY_SETTINGS] : SETTINGS;
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--auth=scram-sha-256", `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`];
  const setting = settings.flatMap((line) => ["-c", line]);
  const sync = options.throwaway ? ["--no-sync"] : [];
  await run("initdb", cluster, [`--pgdata=${cluster}`, ...access, ...locale, ...setting, ...sync]);
  await rename(passwordFile, join(cluster, PASSWORD_FILE));
  await rename(cluster, directory);
  await rm(unfinished, { recursive: true, force: true });
}

/**
 * Starts the server in a session of its own, which a Ctrl-C in our terminal does not reach.
 *
 * @returns the port on 127.0.0.1.
 */
export async function startServer(directory: string): Promise<number> {
  const log = join(directory, SERVER_LOG);
  await keepLogSmall(log);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      await run("pg_ctl", directory, ["start", "-w", "-t", "60", "-D", directory, "-l", log, "-o", `-p ${port}`]);
      return port;
    } catch (error) {
      // Between choosing the port and using it somebody else may have taken it, and the processes of a server that
      // was killed need a moment to notice: both are over at the next attempt.
      if (attempt === 4) throw new Error(`${(error as Error).message}\n${await lastLines(log)}`);
      await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
    }
  }
}

/** Stops the server: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(directory: string): Promise<void> {
  await run("pg_ctl", directory, ["stop", "-w", "-t", "60", "-m", "fast", "-D", directory]);
}

async function keepLogSmall(log: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_LOG_BYTES) await rename(log, `${log}.1`);
}

async function lastLines(log: string): Promise<string> {
  const text = await readFile(log, "utf8").catch(() => "");
  return text.trimEnd().split("\n").slice(-8).join("\n");
}

async function run(name: keyof PostgresBinaries, directory: string, args: string[]): Promise<void> {
  const binary = (await postgresBinaries())[name];
  const command = await commandAs(await serverAccount(directory), binary, [directory, binary]);
  const child = spawn(command.program, [...command.before, ...args], {
    ...command.identity,
    cwd: "/",
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    complaint += chunk;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      complaint = error.message;
      resolve(null);
    });
    // Not "close": the server inherits the pipe from pg_ctl and keeps it open.
    child.once("exit", resolve);
  });
  child.stderr.destroy();
  if (code === 0) return;
  const remedy = command.before.length > 0 ? CLOSED_DIRECTORY_REMEDY : "";
  throw new Error(`${name} failed: ${complaint.trim() || `exit code ${code}`}${remedy}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1.");
  return address.port;
}
