import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort, testSecretsKey } from "../test/api-process.ts";
import { KeepAliveConnection } from "./keep-alive-client.ts";
import type { Usage } from "./report-usage.ts";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const READY_WITHIN_MS = 30_000;

export interface ServerProcess {
  readonly name: string;
  readonly port: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export interface ServerStart {
  readonly name: string;
  /** Relative to apps/api. */
  readonly program: string;
  readonly databaseUrl: string;
  /** Where its standard output goes, as an operator's would go to a file. */
  readonly logDirectory: string;
  readonly nodeOptions?: readonly string[];
  /** On top of what every server here is started with. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A product server does not start without; nobody signs in here, so it is never asked. */
const signIn = {
  OIDC_ISSUER: "https://login.example.com/staff",
  OIDC_AUDIENCE: "https://support.example.com",
  OIDC_CLIENT_ID: "console",
  SECRETS_KEY: testSecretsKey.toString("base64"),
};

/** A server in a process of its own; resolves when it accepts connections. */
export async function startServer(start: ServerStart): Promise<ServerProcess> {
  const { name, program, databaseUrl, logDirectory, nodeOptions = [], variables = {} } = start;
  const port = await freePort();
  const logFile = join(logDirectory, `${name}.log`);
  const log = openSync(logFile, "w");
  const child = spawn(
    process.execPath,
    [...nodeOptions, "--import", "tsx", "--import", "./bench/report-usage.ts", program],
    {
      cwd: PACKAGE,
      env: {
        ...{ ...process.env, ...signIn, ...variables },
        ...{ NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port) },
      },
      stdio: ["ignore", log, log, "ipc"],
    },
  );
  closeSync(log);
  const ended = once(child, "exit");
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`${name} did not start:\n${await readFile(logFile, "utf8")}`);
    }
    await setTimeout(50);
  }
  return {
    name,
    port,
    async usage() {
      const answer = once(child, "message");
      child.send("usage");
      const [usage] = await answer;
      return usage as Usage;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function accepts(port: number): Promise<boolean> {
  try {
    (await KeepAliveConnection.open(port)).close();
    return true;
  } catch {
    return false;
  }
}
