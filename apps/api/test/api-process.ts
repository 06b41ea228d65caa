import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const packageDirectory = fileURLToPath(new URL("..", import.meta.url));
const patienceMs = 90_000;

export interface ApiProcess {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Standard output and error, line by line, as it comes. */
  readonly lines: readonly string[];
  /** The exit status once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  signal(name: "SIGTERM" | "SIGINT" | "SIGKILL"): void;
}

type Variables = Readonly<Record<string, string>>;

/** What every process of a test seals with, so that one reads what another wrote. */
export const testSecretsKey = Buffer.alloc(32, "test key");

/** Outside the sample mode a server does not start without; it is asked only when somebody shows a token. */
const identityProvider: Variables = {
  OIDC_ISSUER: "https://login.example.com/staff",
  OIDC_AUDIENCE: "https://support.example.com",
  OIDC_CLIENT_ID: "console",
  SECRETS_KEY: testSecretsKey.toString("base64"),
};

/** The real program in a process of its own; resolves when it is ready for requests. */
export async function startApiProcess(databaseUrl: string, variables: Variables = {}): Promise<ApiProcess> {
  const started = launchApiProcess(databaseUrl, { PORT: String(await freePort()), ...variables });
  const deadline = AbortSignal.timeout(patienceMs);
  while (!(await answers(`${started.url}/readyz`))) {
    if (started.process.exitCode !== null || deadline.aborted) {
      started.signal("SIGKILL");
      throw new Error(`The API did not become ready:\n${started.lines.join("\n")}`);
    }
    await setTimeout(50);
  }
  return started;
}

/** The same without waiting, for starts that fail. */
export function launchApiProcess(databaseUrl: string, variables: Variables): ApiProcess {
  const signIn = variables.SAMPLE_MODE === "true" ? {} : identityProvider;
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    cwd: packageDirectory,
    env: { ...process.env, NODE_ENV: "test", DATABASE_URL: databaseUrl, ...signIn, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => lines.push(line));
  }
  const ended = once(child, "close").then(([status]) => status as number | null);
  const port = Number(variables.PORT);
  const signal: ApiProcess["signal"] = (name) => void child.kill(name);
  return { url: `http://127.0.0.1:${port}`, port, process: child, lines, ended, signal };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
