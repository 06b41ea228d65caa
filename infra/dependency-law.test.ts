import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installedProgram, REPOSITORY } from "./launcher/repository.ts";

/** A small tree in our shape in which every line breaks, or just keeps, the law. */
const PLANTED: Record<string, string> = {
  "packages/policy/src/index.ts": 'import "node:fs";',
  "packages/policy/src/facts.ts": 'import "./facts.test.ts";',
  "packages/policy/src/facts.test.ts": 'import "node:fs";',
  "apps/api/src/platform/http.ts": 'import "../features/coverage/index.ts"; import "../config.ts";',
  "apps/api/src/config.ts": "export const config = 1;",
  "apps/api/src/features/coverage/index.ts": 'import "./ask.ts"; import "../lifecycle/index.ts";',
  "apps/api/src/features/coverage/ask.ts": 'import "../lifecycle/inside.ts"; export type A = 1;',
  "apps/api/src/features/lifecycle/index.ts": 'import "./inside.ts"; import "./looks-up.ts";',
  "apps/api/src/features/lifecycle/looks-up.ts": 'import type { A } from "../coverage/ask.ts"; export type B = A;',
  "apps/api/src/features/lifecycle/inside.ts": 'import type { L } from "./circle.ts"; export type I = L;',
  "apps/api/src/features/lifecycle/circle.ts": 'import type { I } from "./inside.ts"; export type L = I;',
  "apps/console/src/App.tsx": 'import "../../api/src/config.ts"; import "./missing.ts"; export const app = <p />;',
  "infra/start.ts": 'import "../apps/api/src/config.ts"; import "../apps/api/src/platform/http.ts";',
};

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

let tree: string;
let found: string[];

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "supportbook-law-"));
  for (const [path, source] of Object.entries(PLANTED)) {
    await mkdir(join(tree, dirname(path)), { recursive: true });
    await writeFile(join(tree, path), `${source}\n`);
  }
  const law = join(REPOSITORY, ".dependency-cruiser.cjs");
  const cruise = promisify(execFile)(
    installedProgram("", "depcruise"),
    ["--config", law, "--output-type", "json", "packages", "apps", "infra"],
    { cwd: tree },
  );
  // It exits with the number of errors, which is what this is about.
  const { stdout } = await cruise.catch((failure: { stdout: string }) => failure);
  const violations = JSON.parse(stdout).summary.violations as Violation[];
  found = violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
}, 180_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

test("each rule catches the import that was planted against it, and nothing else is caught", () => {
  const features = "apps/api/src/features";
  expect(found).toEqual(
    [
      "policy-stands-alone: packages/policy/src/index.ts -> fs",
      "tests-stay-out-of-the-product: packages/policy/src/facts.ts -> packages/policy/src/facts.test.ts",
      `platform-knows-no-feature: apps/api/src/platform/http.ts -> ${features}/coverage/index.ts`,
      `features-meet-at-the-front-door: ${features}/coverage/ask.ts -> ${features}/lifecycle/inside.ts`,
      `features-meet-at-the-front-door: ${features}/lifecycle/looks-up.ts -> ${features}/coverage/ask.ts`,
      `no-cycles: ${features}/lifecycle/circle.ts -> ${features}/lifecycle/inside.ts`,
      "apps-never-import-apps: apps/console/src/App.tsx -> apps/api/src/config.ts",
      "imports-exist: apps/console/src/App.tsx -> ./missing.ts",
      "infra-knows-the-configuration-only: infra/start.ts -> apps/api/src/platform/http.ts",
    ].sort(),
  );
});
