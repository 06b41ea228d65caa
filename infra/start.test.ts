import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import { serverState } from "./postgres/postmaster.ts";

const START = fileURLToPath(new URL("./start.ts", import.meta.url));
const WELCOME = "Supportbook is up";

let dataDir: string;
let port: number;
let launcher: ChildProcess;
let output: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "supportbook-start-"));
  await chmod(dataDir, 0o755);
  const server = await occupyPort();
  port = portOf(server);
  server.close();
});

afterEach(async () => {
  if (launcher.exitCode === null && launcher.signalCode === null) launcher.kill("SIGTERM");
  await everythingStopped();
  await rm(dataDir, { recursive: true, force: true });
});

/** `pnpm start` as from a terminal of its own, with its own data and port. */
function start(environment: Record<string, string> = {}): void {
  output = "";
  const { DATABASE_URL: _, SAMPLE_MODE: __, ...inherited } = process.env;
  launcher = spawn(process.execPath, [START], {
    env: { ...inherited, NODE_ENV: "development", DATA_DIR: dataDir, PORT: String(port), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  }
}

/** What was said until the sentence appears; a launcher that ends without it is a failure that shows what it said. */
async function said(sentence: string): Promise<void> {
  const over = () => launcher.exitCode !== null || launcher.signalCode !== null;
  await vi.waitUntil(() => output.includes(sentence) || over(), { timeout: 150_000, interval: 50 });
  expect(output).toContain(sentence);
}

async function exitCode(): Promise<number | null> {
  if (launcher.exitCode === null) await once(launcher, "exit");
  return launcher.exitCode;
}

async function everythingStopped(): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await serverState(join(dataDir, "database"))).kind).not.toBe("running");
      await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow();
    },
    { timeout: 90_000, interval: 100 },
  );
}

async function occupyPort(): Promise<Server> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test("ends with the addresses, answers from the sample data, and stops with everything at a Ctrl-C", async () => {
  start();
  await said(WELCOME);
  expect(output).toContain(`http://localhost:${port}/console`);
  expect(output).toContain(`http://localhost:${port}/support`);
  const customers = await fetch(`http://127.0.0.1:${port}/support/`);
  expect(customers.status).toBe(200);
  const query = /"query":"(.*?)"/.exec(output)?.[1] ?? "no query";
  expect(await ask(query)).toMatchObject({ data: { products: { nodes: [{}, {}, {}] } } });
  if (launcher.pid !== undefined) process.kill(-launcher.pid, "SIGINT");
  expect(await exitCode()).toBe(0);
  expect(output).toContain("Stopped.");
  expect((await serverState(join(dataDir, "database"))).kind).toBe("stopped");
  await everythingStopped();
});

test("does the same over the PostgreSQL of DATABASE_URL, and leaves that one running", async () => {
  const other = await openEmbeddedDatabase({ dataDir: join(dataDir, "elsewhere"), onProgress: () => undefined });
  try {
    start({ DATABASE_URL: other.url });
    await said(WELCOME);
    expect(await ask("{ products(first: 3) { nodes { name } } }")).toMatchObject({
      data: { products: { nodes: [{}, {}, {}] } },
    });
    if (launcher.pid !== undefined) process.kill(-launcher.pid, "SIGINT");
    expect(await exitCode()).toBe(0);
    expect((await serverState(join(dataDir, "elsewhere", "database"))).kind).toBe("running");
  } finally {
    await other.close();
  }
});

test("a killed launcher takes the API and the database with it, and the next start works", async () => {
  start();
  await said(WELCOME);
  launcher.kill("SIGKILL");
  await once(launcher, "exit");
  await everythingStopped();
  start();
  await said(WELCOME);
});

describe("ends with the reason", () => {
  test("when the port is taken, naming it and the remedy", async () => {
    const intruder = createServer().listen(port, "127.0.0.1");
    await once(intruder, "listening");
    start();
    expect(await exitCode()).toBe(1);
    intruder.close();
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).toContain(`PORT=${port + 1} pnpm start`);
  });

  test("when the configuration is at fault, all faults at once", async () => {
    start({ VENDOR_TIME_ZONE: "Mars/Olympus", LOG_LEVEL: "loud" });
    expect(await exitCode()).toBe(1);
    expect(output).toMatch(/2 faults.*VENDOR_TIME_ZONE.*LOG_LEVEL/s);
  });

  test("when the database of DATABASE_URL does not answer", async () => {
    start({ DATABASE_URL: `postgres://nobody:secret@127.0.0.1:${port}/nothing` });
    expect(await exitCode()).toBe(1);
    expect(output).toMatch(/The API ended/);
    expect(output).toMatch(/DATABASE_URL cannot be used/);
    expect(output).not.toContain("secret");
  });
});
