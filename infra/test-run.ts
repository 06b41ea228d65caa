/** `pnpm test`: every test of every package, then, on the last line, how many passed, failed and were skipped. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { installedProgram, QUIET_TURBO, REPOSITORY } from "./launcher/repository.ts";
import { countTests, type Report, totalsLine } from "./test-totals.ts";

const REPORT = ".turbo/test-results.json";

const packages = globSync(["packages/*/package.json", "apps/*/package.json", "infra/package.json"], { cwd: REPOSITORY })
  .filter((manifest) => JSON.parse(readFileSync(join(REPOSITORY, manifest), "utf8")).scripts?.test !== undefined)
  .map(dirname)
  .sort();
// A report of an earlier run must not be counted when this one does not get as far.
for (const directory of packages) rmSync(join(REPOSITORY, directory, REPORT), { force: true });

// One package at a time: each runs its own files side by side, and servers that start beside browsers on two cores wait for
// each other longer than any test should.
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
const run = spawn(
  installedProgram("", "turbo"),
  [
    "run",
    "test",
    "--concurrency=1",
    "--continue",
    "--ui=stream",
    "--output-logs=new-only",
    "--",
    ...reporters,
    ...process.argv.slice(2),
  ],
  {
    cwd: REPOSITORY,
    env: { ...process.env, ...QUIET_TURBO },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  },
);
const [code] = await once(run, "exit");

const totals = countTests(packages.map((directory) => ({ directory, report: readReport(directory) })));
process.stdout.write(`\n${totalsLine(totals)}\n`);
process.exitCode = code === 0 && totals.failed === 0 ? 0 : 1;

function readReport(directory: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(join(REPOSITORY, directory, REPORT), "utf8")) as Report;
  } catch {
    return undefined;
  }
}
