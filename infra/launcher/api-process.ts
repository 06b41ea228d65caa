import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { API_LOADER, API_RUNTIME_ENVIRONMENT } from "./api-runtime.ts";
import { REPOSITORY } from "./repository.ts";

const READY_WITHIN_MS = 120_000;

/** The API, running in a process of its own. */
export interface ApiProcess {
  /** Resolves when the API takes requests. @throws when it ended, or took two minutes. */
  ready(): Promise<void>;
  /** Resolves with a sentence when the process has ended, asked or not. */
  ended: Promise<string>;
  /** Lets running requests finish, then ends the process. */
  stop(): Promise<void>;
}

export interface ApiStart {
  /** The address that this machine reaches it at. */
  address: string;
  environment: NodeJS.ProcessEnv;
  /** How long it may take to stop before it is killed. */
  graceMs: number;
  /** Called with each line of its log. */
  onLine: (line: string) => void;
}

export function startApi(start: ApiStart): ApiProcess {
  const follow = new URL("./follow-launcher.ts", import.meta.url).href;
  const program = join(REPOSITORY, "apps", "api", "src", "main.ts");
  const child = spawn(process.execPath, [...API_LOADER, "--import", follow, program], {
    cwd: REPOSITORY,
    env: { ...process.env, ...API_RUNTIME_ENVIRONMENT, ...start.environment },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    // A Ctrl-C is for the launcher, which stops the API before the database.
    detached: true,
  });
  createInterface({ input: child.stdout as Readable }).on("line", start.onLine);
  const ended = once(child, "exit").then(([code, signal]) => `The API ended (${signal ?? `exit code ${code}`}).`);
  let over = false;
  void ended.then(() => {
    over = true;
  });

  return {
    ended,
    ready: () => Promise.race([untilReady(start.address), ended.then((reason) => Promise.reject(new Error(reason)))]),
    stop: async () => {
      if (over) return;
      child.kill("SIGTERM");
      const patience = new AbortController();
      const late = setTimeout(start.graceMs + 5_000, "late", { signal: patience.signal }).catch(() => "stopped");
      if ((await Promise.race([ended, late])) === "late") child.kill("SIGKILL");
      patience.abort();
      await ended;
    },
  };
}

async function untilReady(address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > deadline) {
      const reason = answer === undefined ? "it does not answer" : `${answer.status} ${await answer.text()}`;
      throw new Error(`The API was not ready after two minutes: ${reason}`);
    }
    await setTimeout(100);
  }
}
