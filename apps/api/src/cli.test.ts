import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const packageDirectory = fileURLToPath(new URL("..", import.meta.url));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
    cwd: packageDirectory,
    env: { ...process.env, DATABASE_URL: database.url, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [output, progress, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { output, progress, status };
}

describe("the command line", () => {
  it("lists what it can do", async () => {
    const { output, status } = await run(["--help"]);
    expect(status).toBe(0);
    for (const command of [
      "migrate",
      "import-lifecycle",
      "export-lifecycle",
      "check-openeox",
      "check-rulebook",
      "load-sample|load-sample-data",
    ]) {
      expect(output).toContain(`\n  ${command} `);
    }
  });

  it("refuses a command that there is not, on standard error", async () => {
    expect(await run(["improt-lifecycle"])).toEqual({
      output: "",
      progress: expect.stringMatching(/unknown command 'improt-lifecycle'[\s\S]*import-lifecycle[\s\S]*--help/),
      status: 1,
    });
  });

  it("tells the faults of the configuration before it touches anything", async () => {
    const { output, progress, status } = await run(["migrate"], { DATABASE_URL: "mysql://here" });
    expect({ output, status }).toEqual({ output: "", status: 1 });
    expect(progress).toMatch(/DATABASE_URL is not an address: a PostgreSQL address is needed/);
  });

  it("brings an empty database up to date, and finds nothing to do the second time", async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    const report = { output: "The database is up to date.\n", progress: "", status: 0 };
    expect(await run(["migrate"])).toEqual(report);
    const migrated = await client.query("SELECT name FROM migrations ORDER BY id");
    expect(migrated.rowCount).toBeGreaterThan(0);
    expect(await run(["migrate"])).toEqual(report);
    expect((await client.query("SELECT name FROM migrations ORDER BY id")).rows).toEqual(migrated.rows);
    await client.end();
  });

  it("loads the sample data into an empty catalogue, and changes nothing the second time", async () => {
    expect(await run(["load-sample-data"])).toMatchObject({ output: "The sample data is loaded.\n", status: 0 });
    const again = { output: "The catalogue has products already; nothing was changed.\n", status: 0 };
    expect(await run(["load-sample-data"])).toMatchObject(again);
  });

  it("fills the register with sample licences up to a number, telling how far it is", async () => {
    expect(await run(["load-sample", "--licences", "20"])).toMatchObject({
      output: expect.stringContaining("20 sample licences and 2 company accounts were added.\n"),
      progress: "Loading: 20 of 20 licences\n",
      status: 0,
    });
    const again = await run(["load-sample", "--licences", "20"]);
    expect(again.output).toContain("The register has 20 sample licences or more already; none was added.\n");
  });

  it("refuses a number of licences that is none, before it touches anything", async () => {
    const { output, progress, status } = await run(["load-sample", "--licences", "a million"]);
    expect({ output, status }).toEqual({ output: "", status: 1 });
    expect(progress).toContain("Write a whole number from 1 to 10000000.");
  });
});
