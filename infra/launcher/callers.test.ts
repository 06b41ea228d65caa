import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const WAITER = fileURLToPath(new URL("../test/wait-for-callers.ts", import.meta.url));

/** A program that runs what its arguments say and passes its output on. */
const PASSES_ON = `require("node:child_process").spawn(process.execPath, process.argv.slice(2), { stdio: "inherit" });`;

let directory: string;
let outermost: ChildProcessByStdio<null, Readable, null>;
let output: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "supportbook-callers-"));
  for (const name of ["starter.cjs", "npx.cjs", "pnpm.cjs"]) await writeFile(join(directory, name), PASSES_ON);
});

afterEach(async () => {
  try {
    if (outermost.pid !== undefined) process.kill(-outermost.pid, "SIGKILL");
  } catch {
    // All of them have ended.
  }
  await rm(directory, { recursive: true, force: true });
});

/** Runs the waiter through the named programs, the first one outermost, in a session of their own. */
async function runThrough(...names: string[]): Promise<void> {
  const programs = names.map((name) => join(directory, `${name}.cjs`));
  outermost = spawn(process.execPath, [...programs, WAITER], { stdio: ["ignore", "pipe", "inherit"], detached: true });
  output = "";
  outermost.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  await once(outermost.stdout, "data");
}

test.skipIf(platform() !== "linux")("a killed npx is noticed although pnpm stands between (needs /proc)", async () => {
  await runThrough("npx", "pnpm");
  outermost.kill("SIGKILL");
  await once(outermost.stdout, "end");
  expect(output).toContain("a caller is gone");
});

test("the end of whoever started npx in the background is nobody's business", async () => {
  await runThrough("starter", "npx", "pnpm");
  outermost.kill("SIGKILL");
  const ended = once(outermost.stdout, "end").then(() => "ended");
  const stillThere = new Promise((resolve) => setTimeout(resolve, 2_000, "still there"));
  expect(await Promise.race([ended, stillThere])).toBe("still there");
  expect(output).toBe("here\n");
});
