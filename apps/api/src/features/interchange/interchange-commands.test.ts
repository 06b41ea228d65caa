import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { file, product, release } from "./endoflife/written-testbed.ts";
import { CORE_1_0 } from "./openeox/document-shape.ts";

const PROGRAM = fileURLToPath(new URL("../../../../../infra/supportbook.ts", import.meta.url));

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "interchange-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

interface Ran {
  readonly status: number;
  readonly stdout: readonly string[];
  readonly stderr: string;
}

/** The program itself in a process of its own, as a person starts it in the folder of the files. */
function supportbook(...parameters: readonly string[]): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: database.url, INIT_CWD: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...parameters], { env }, (error, stdout, stderr) => {
      const status = error === null ? 0 : Number(error.code);
      resolve({ status, stdout: stdout.split("\n").slice(0, -1), stderr });
    });
  });
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

it("an import reports row by row on standard output; a refused row makes its status 1 and the good products stay", async () => {
  const broken = product([release({ eolFrom: "2020-01-01", isEol: true })], { name: "harbour-relay" });
  write("some.json", file(product([release({})]), broken));
  const imported = await supportbook("import-lifecycle", "--format", "endoflife", "some.json");
  expect(imported.status).toBe(1);
  expect(imported.stdout).toEqual([
    "CREATED   harbour-gateway (result[0])",
    "CREATED   harbour-gateway 2 (result[0].releases[0])",
    expect.stringMatching(/^REFUSED {3}harbour-relay \(result\[1\]\): another row/),
    expect.stringMatching(
      /^REFUSED {3}harbour-relay 2 \(result\[1\]\.releases\[0\]\): supportEndsOn 2020-01-01 lies before/,
    ),
    "2 products and 2 versions: 2 created, 0 updated, 0 unchanged, 2 refused.",
  ]);
  expect(imported.stderr).toContain("Importing: 2 of 2 products");

  const exported = await supportbook("export-lifecycle", "--format", "csv", "--product", "harbour-gateway");
  expect(exported.status).toBe(0);
  expect(exported.stdout[1]).toMatch(/^harbour-gateway,Harbour Gateway,BUSINESS,COMMERCIAL,/);
  expect(exported.stdout).toHaveLength(2);
});

it("a file that cannot be read says where and why, with status 1 and nothing on standard output", async () => {
  write("cut.json", file(product([release({})])).slice(0, -20));
  const { status, stdout, stderr } = await supportbook("import-lifecycle", "--format", "endoflife", "cut.json");
  expect({ status, stdout }).toEqual({ status: 1, stdout: [] });
  expect(stderr).toMatch(
    /cut\.json: line 1, column \d+: the file ends in the middle of its JSON.*Nothing was changed\./,
  );
});

it("parameters that make no sense are told before anything is opened", async () => {
  const unknown = await supportbook("import-lifecycle", "--format", "xml", "some.json");
  expect(unknown).toMatchObject({ status: 1, stderr: expect.stringContaining("endoflife, openeox, csv") });
  const column = await supportbook("import-lifecycle", "--format", "csv", "--column", "ga=GA", "some.csv");
  expect(column).toMatchObject({ status: 1, stderr: expect.stringContaining("released_on") });
  const toWhat = await supportbook("import-lifecycle", "--format", "csv", "--reclassify", "some.csv");
  expect(toWhat).toMatchObject({ status: 1, stderr: expect.stringContaining("--segment") });
});

it("check-openeox gives a verdict a file and needs no database", async () => {
  const core = {
    $schema: CORE_1_0,
    end_of_life: "tba",
    end_of_security_support: "tba",
    last_updated: "2026-01-01T00:00:00Z",
  };
  write("good.json", JSON.stringify(core));
  write(
    "late.json",
    JSON.stringify({ ...core, end_of_life: "2025-01-01T00:00:00Z", end_of_security_support: "2026-01-01T00:00:00Z" }),
  );
  expect(await supportbook("check-openeox", "good.json")).toMatchObject({ status: 0, stdout: ["good.json: valid"] });
  const { status, stdout } = await supportbook("check-openeox", "good.json", "late.json", "none.json");
  expect(status).toBe(1);
  expect(stdout).toEqual([
    "good.json: valid",
    expect.stringMatching(/^late\.json: invalid: 7\.1\.1 end_of_life/),
    expect.stringMatching(/^none\.json: invalid: file none\.json: there is no such file/),
  ]);
});
