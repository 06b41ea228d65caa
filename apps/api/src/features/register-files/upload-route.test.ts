import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  actorHeader,
  agent,
  keeper,
  openShelfTestbed,
  type ShelfTestbed,
  shelfFile,
} from "./shelf-register-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.api.db.query("TRUNCATE shelf, register_import CASCADE"));

const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  return { status: response.status, message: errors[0]?.message, ...errors[0]?.extensions };
};
const kept = async () => Number((await bed.api.db.query("SELECT count(*) FROM register_import"))[0].count);

describe("an upload", () => {
  it("is kept with who made it, its checksum and a day to live, and checked by itself", async () => {
    const text = shelfFile("s-1,Upper,3", "S-2,Lower,");
    const found = await bed.checked(text, { fileName: "C:\\lists\\shelves.csv" });
    expect(found).toMatchObject({
      register: { name: "STORE_SHELVES", label: "Shelves" },
      fileName: "shelves.csv",
      bytes: Buffer.byteLength(text),
      checksum: createHash("sha256").update(text).digest("hex"),
      owner: "Test keeper",
      mine: true,
      state: "CHECKED",
      uploadedAt: "2026-11-23T10:00:00.000Z",
      expiresAt: "2026-11-24T10:00:00.000Z",
      checkedAt: "2026-11-23T10:00:00.000Z",
      rows: 2,
      rowsDone: 2,
      created: 2,
      updated: 0,
      unchanged: 0,
      refused: 0,
      problemCount: 0,
      error: null,
    });
    expect(await bed.shelves()).toEqual([]);
  });

  it("may be of any content type or of none, with a byte order mark, semicolons and headers as people write them", async () => {
    for (const type of ["application/octet-stream", "application/json", ""]) {
      const headers = { ...actorHeader(keeper), ...(type === "" ? {} : { "content-type": type }) };
      const body = new TextEncoder().encode("\uFEFFCode;NAME;Checked on\r\nS-1;Upper;2026-11-01\r\n");
      const response = await bed.api.http("/register-files/store-shelves", { method: "POST", body, headers });
      expect(response.status).toBe(201);
      const { id } = (await response.json()) as { id: string };
      expect(await bed.ended(id)).toMatchObject({ fileName: "register.csv", state: "CHECKED", created: 1 });
    }
  });

  it("of many parts reads as one file", async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, row) => `S-${row},"Shelf ${"层".repeat(200)} number ${row}, upper",7`,
    );
    const found = await bed.checked(shelfFile(...rows));
    expect(await bed.parts()).toBeGreaterThan(1);
    expect(found).toMatchObject({ state: "CHECKED", rows: 3_000, created: 3_000, refused: 0 });
  });
});

describe("an upload is refused at once, and nothing of it kept,", () => {
  it.each([
    ["empty", "", "line 1", /empty/],
    ["whose quotation mark is not closed", 'code,name\n"S-1,Upper', "line 2", /not closed/],
    ["with a quotation mark in a cell", 'code,name\nS-1,Up"per', "line 2", /double the one within/],
    [
      "with an unknown header",
      "code,name,colour\nS-1,Upper,red",
      "line 1",
      /"colour" is no column.*code, name, spaces/,
    ],
    ["with a header twice", "code,name,Name\nS-1,Upper,x", "line 1", /"name" is there twice/],
    ["without a needed column", "code,spaces\nS-1,3", "line 1", /missing: name; .*template/],
    ["without a row", "code,name\n", "line 1", /no row/],
    ["that is no text", "code,name\nS-1,Up\0per", "line 2", /U\+0000/],
  ])("where it is %s", async (_, body, place, reason) => {
    const told = await errorOf(await bed.upload(body));
    expect(told).toMatchObject({ status: 400, code: "BAD_USER_INPUT", field: ["body"], place });
    expect(told.message).toMatch(reason);
    expect([await kept(), await bed.parts()]).toEqual([0, 0]);
  });

  it("in another encoding, with the remedy", async () => {
    const told = await errorOf(await bed.upload(new Uint8Array([0x63, 0x6f, 0x64, 0x65, 0xff, 0xfe])));
    expect(told).toMatchObject({ status: 400, reason: expect.stringMatching(/not UTF-8.*CSV UTF-8/) });
    expect(await kept()).toBe(0);
  });

  it("that ends within a character", async () => {
    const whole = new TextEncoder().encode("code,name\nS-1,层");
    expect((await bed.upload(whole.slice(0, -1))).status).toBe(400);
    expect(await kept()).toBe(0);
  });

  it("that comes compressed", async () => {
    const told = await errorOf(await bed.upload("x", { headers: { "content-encoding": "gzip" } }));
    expect(told).toMatchObject({ status: 415, code: "BAD_USER_INPUT", field: ["content-encoding"] });
  });

  it("above 64 MB", async () => {
    const row = `S-1,${"x".repeat(1_000)}\n`;
    const told = await errorOf(
      await bed.upload(`code,name\n${row.repeat(Math.ceil((64 * 1024 * 1024) / row.length))}`),
    );
    expect(told).toMatchObject({ status: 413, allowed: 67_108_864, message: expect.stringContaining("64 MB") });
    expect([await kept(), await bed.parts()]).toEqual([0, 0]);
  });

  it("that breaks off on its way", async () => {
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(`code,name\n${"S-1,Upper\n".repeat(100_000)}`));
        // A part of it has been kept by now.
        await vi.waitFor(async () => expect(await bed.parts()).toBeGreaterThan(0), { timeout: 30_000 });
        controller.error(new Error("the line is gone"));
      },
    });
    const headers = { "content-type": "text/csv", ...actorHeader(keeper) };
    const init = { method: "POST", body, headers, duplex: "half" } as RequestInit;
    await expect(bed.api.http("/register-files/store-shelves", init)).rejects.toThrow();
    await vi.waitFor(async () => expect([await kept(), await bed.parts()]).toEqual([0, 0]), { timeout: 30_000 });
  });

  it("to a register that does not exist, naming those that do", async () => {
    const told = await errorOf(await bed.upload("x", { register: "shelves" }));
    expect(told).toMatchObject({ status: 404, code: "NOT_FOUND", message: expect.stringContaining("store-shelves") });
  });
});

describe("whoever may not import this register", () => {
  it("is refused before the body is read, and the audit knows", async () => {
    expect(await errorOf(await bed.upload("x", { actor: null }))).toMatchObject({ status: 401 });
    const nobody = { ...keeper, roles: ["analyst"] };
    expect(await errorOf(await bed.upload("x", { actor: nobody }))).toMatchObject({
      status: 403,
      permission: "registers.import",
    });
    expect(await errorOf(await bed.upload("x", { actor: agent }))).toMatchObject({
      status: 403,
      permission: "hours.edit",
    });
    const denials = "SELECT action, target_label FROM audit_entry WHERE outcome = 'DENIED' ORDER BY id";
    await vi.waitFor(async () => {
      expect((await bed.api.db.query(denials)).map(({ action }: { action: string }) => action)).toEqual([
        "registers.import",
        "registers.import",
        "hours.edit",
      ]);
    });
  });

  it("does not see its imports, and cannot order anything about them", async () => {
    const { id } = await bed.checked(shelfFile("S-1,Upper,3"));
    expect(await bed.look(id, agent)).toBeNull();
    const list = "{ registerImports { nodes { id } totalCount } registers { name mayImport mayExport } }";
    const seenBy = async (actor: typeof agent) => (await bed.api.query(list, {}, { actor })).data;
    expect(await seenBy(agent)).toEqual({ registerImports: { nodes: [], totalCount: 0 }, registers: [] });
    expect(await seenBy(keeper)).toEqual({
      registerImports: { nodes: [{ id }], totalCount: 1 },
      registers: [{ name: "STORE_SHELVES", mayImport: true, mayExport: true }],
    });
    for (const name of ["checkRegisterImport", "applyRegisterImport", "cancelRegisterImport"] as const) {
      expect(await bed.order(name, { id }, agent)).toMatchObject({
        registerImport: null,
        userErrors: [{ code: "NOT_FOUND", field: ["input", "id"] }],
      });
    }
    expect(await bed.look(id)).toMatchObject({ state: "CHECKED" });
  });
});
