import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import { afterAll, beforeAll, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../../../../infra/supportbook.ts", import.meta.url));

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "registers-"));
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
      resolve({ status, stdout: stdout.split(/\r?\n/).slice(0, -1), stderr });
    });
  });
}

const importAccounts = (name: string, ...flags: readonly string[]) =>
  supportbook("import-register", "--register", "accounts", ...flags, name);

const write = (name: string, ...lines: readonly string[]) =>
  writeFileSync(join(folder, name), ["number,name,country", ...lines].join("\n"));

it("a register goes in and comes out; a dry run writes nothing, and a refused row keeps all out", async () => {
  write("good.csv", "X-1,First Sample Company,DE", "X-2,Second Sample Company,CN");
  const dry = await importAccounts("good.csv", "--dry-run");
  const counts = "2 rows: 2 created, 0 updated, 0 unchanged, 0 refused.";
  expect(dry).toMatchObject({ status: 0, stdout: [`Dry run, nothing was written. ${counts}`] });
  expect(await importAccounts("good.csv")).toMatchObject({ status: 0, stdout: [counts] });

  write("mixed.csv", "X-1,First Renamed Company,DE", "X-3,Third Sample Company,Germany");
  const refused = await importAccounts("mixed.csv");
  expect(refused.status).toBe(1);
  expect(refused.stdout).toEqual([
    expect.stringMatching(/^REFUSED {3}line 3, column country: "Germany" is/),
    expect.stringMatching(/^Nothing was written.*--leave-out-refused.*1 updated, 0 unchanged, 1 refused\.$/),
  ]);
  const exported = async () => (await supportbook("export-register", "--register", "accounts")).stdout;
  expect(await exported()).toEqual([
    expect.stringMatching(/^number,name,country/),
    expect.stringMatching(/^X-1,First Sample Company,DE/),
    expect.stringMatching(/^X-2,Second Sample Company,CN/),
  ]);

  expect(await importAccounts("mixed.csv", "--leave-out-refused")).toMatchObject({ status: 1 });
  expect((await exported())[1]).toMatch(/^X-1,First Renamed Company,DE/);
});

it("what cannot be done says why, with status 1 and nothing on standard output", async () => {
  writeFileSync(join(folder, "headers.csv"), "number,colour\nX-1,red\n");
  const refusals: [Promise<Ran>, RegExp][] = [
    [importAccounts("headers.csv"), /headers\.csv: line 1: "colour" is no column.*Nothing was changed\./],
    [importAccounts("none.csv"), /none\.csv: there is no such file\./],
    [supportbook("import-register", "--register", "shelves", "headers.csv"), /no register "shelves".*accounts/],
    [supportbook("export-register", "--register", "shelves"), /no register "shelves".*accounts/],
    [supportbook("import-register", "headers.csv"), /--register/],
  ];
  for (const [ran, message] of refusals) {
    const { status, stdout, stderr } = await ran;
    expect({ status, stdout }).toEqual({ status: 1, stdout: [] });
    expect(stderr).toMatch(message);
  }
});
