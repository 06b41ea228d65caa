import { GraphQLInputObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../test/harness.ts";
import { exportedRegister } from "./features/register-files/export-register.ts";
import { addressOf, type Register } from "./features/register-files/register.ts";
import { takeFile } from "./features/register-files/take-file.ts";
import { loadSample } from "./features/sample/index.ts";
import type { Actor } from "./platform/context.ts";
import { cellsIn } from "./platform/csv/read-cells.ts";
import { registers } from "./registers.ts";
import { createSchema } from "./schema.ts";

const admin: Actor = { subject: "admin-1", name: "Test administrator", roles: ["admin"] };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
});
afterAll(() => api.close());

async function exported(register: Register): Promise<string> {
  const pieces = await exportedRegister(api.contextFor({ actor: admin }), register, null).toArray();
  return Buffer.concat(pieces).toString("utf8");
}

function dryRun(register: Register, text: string) {
  async function* file() {
    yield text;
  }
  return takeFile(api.contextFor({ actor: admin }), register, {
    file: { id: "00000000-0000-4000-8000-000000000000", fileName: "test.csv", checksum: "" },
    records: cellsIn(file()),
    reason: "Test",
    dryRun: true,
    leaveOutRefused: false,
    onProgress: async () => undefined,
  });
}

it("no two registers share a name or an address", () => {
  expect(new Set(registers.map(addressOf)).size).toBe(registers.length);
});

describe.each(registers.map((register) => [register.name, register] as const))("the register %s", (name, register) => {
  it("has a name that addresses can be made of, and columns with headers of their own that are explained", () => {
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    const headers = register.columns.map((column) => column.name);
    expect(new Set(headers).size).toBe(headers.length);
    for (const column of register.columns) {
      expect(column.name).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
      expect([column.description.en, column.description.zh]).not.toContain("");
      // An export does not have it, and must be a file that can be imported.
      expect(column.secret === true && column.required).toBe(false);
    }
  });

  it("takes as filter an input that the schema has", () => {
    if (register.filterType === undefined) return;
    expect(createSchema().getType(register.filterType)).toBeInstanceOf(GraphQLInputObjectType);
  });

  it("comes out as a file that changes nothing where it goes in again", async () => {
    const text = await exported(register);
    const rows = text.split("\r\n").length - 2;
    expect(rows).toBeGreaterThan(0);
    const { counts, problems } = await dryRun(register, text);
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ created: 0, updated: 0, refused: 0 });
    expect(counts.unchanged).toBeGreaterThan(0);
  });

  it("refuses rows that say nothing, each with a column and a remedy, and not as a bug", async () => {
    const headers = register.columns.map((column) => column.name);
    // A row of empty cells alone is none.
    const nonsense = headers.map(() => "\u{1F9E9} nonsense").join(",");
    const { counts, problems } = await dryRun(register, `${headers.join(",")}\n${nonsense}\n`);
    expect(counts).toMatchObject({ done: 1, refused: 1 });
    for (const { line, text } of problems) {
      expect(line).toBe(2);
      expect([text.en, text.zh]).not.toContain("");
    }
  });
});
