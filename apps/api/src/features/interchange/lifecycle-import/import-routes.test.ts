import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { file, product, release } from "../endoflife/written-testbed.ts";
import { actorHeader, csv, editor, type ImportTestbed, openImportTestbed, otherEditor } from "./import-testbed.ts";

let bed: ImportTestbed;
beforeAll(async () => {
  bed = await openImportTestbed();
});
afterAll(() => bed.api.close());

const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  return { status: response.status, message: errors[0]?.message, ...errors[0]?.extensions };
};
const imports = async () => Number((await bed.api.db.query("SELECT count(*) FROM lifecycle_import"))[0].count);

describe("an upload", () => {
  it("is kept as it came, with who made it, its checksum and a day to live", async () => {
    const text = file(product([release({ name: "2" })]));
    const id = await bed.uploaded(text, { format: "endoflife", fileName: "products-full.json" });
    expect(await bed.look(id)).toMatchObject({
      id,
      format: "ENDOFLIFE",
      fileName: "products-full.json",
      bytes: Buffer.byteLength(text),
      checksum: createHash("sha256").update(text).digest("hex"),
      owner: "Test editor",
      mine: true,
      state: "UPLOADED",
      stalled: false,
      uploadedAt: "2026-11-23T10:00:00.000Z",
      expiresAt: "2026-11-24T10:00:00.000Z",
      progress: { done: 0, total: 0 },
    });
    const [{ content }] = await bed.api.db.query("SELECT content FROM lifecycle_import WHERE id = $1", [id]);
    expect(content.toString()).toBe(text);
  });

  it("may be of any content type, or of none, and begin with a byte order mark", async () => {
    for (const type of ["text/csv", "application/json", ""]) {
      const headers = { ...actorHeader(editor), ...(type === "" ? {} : { "content-type": type }) };
      const body = new TextEncoder().encode(`\uFEFF${csv("harbour 2 2027-01-31")}`);
      const response = await bed.api.http("/imports?format=csv", { method: "POST", body, headers });
      expect(response.status).toBe(201);
    }
  });

  it.each([
    ["a path", "C:\\lists\\../versions.csv", "versions.csv"],
    ["a control character", "ver\u001b[2Jsions\u202e.csv", "ver[2Jsions.csv"],
    ["no name at all", "", "csv file"],
  ])("called by %s goes by a harmless name", async (_, fileName, kept) => {
    const id = await bed.uploaded(csv("harbour 2 2027-01-31"), { fileName });
    expect((await bed.look(id)).fileName).toBe(kept);
  });
});

describe("an upload is refused at once", () => {
  it.each([
    ["that is empty", "csv", "", "the file", /empty/],
    ["whose JSON was cut off", "endoflife", '{"result": [', "line 1, column 13", /cut off/],
    ["without products", "endoflife", '{"releases": []}', "result", /missing/],
    ["that announces more than it has", "endoflife", '{"result": [], "total": 3}', "total", /not complete/],
    ["that is a Core", "openeox", '{"statements": []}', "$schema", /Shell/],
    ["whose quotation mark is not closed", "csv", 'product,version\n"harbour,2', "line 2", /not closed/],
    ["with headers alone", "csv", "product,version\n", "line 1", /no row/],
    ["that is no text", "csv", "a\0b,c", "line 1", /U\+0000/],
    [
      "with a character that no text can hold",
      "endoflife",
      '{"result":[{"name":"\\ud800"}]}',
      "result[0].name",
      /half of/,
    ],
  ])("%s", async (_, format, body, place, reason) => {
    const before = await imports();
    const told = await errorOf(await bed.upload(body, { format }));
    expect(told).toMatchObject({ status: 400, code: "BAD_USER_INPUT", field: ["body"], place });
    expect(told.message).toMatch(reason);
    expect(await imports()).toBe(before);
  });

  it("in another encoding, with the remedy", async () => {
    const told = await errorOf(await bed.upload(new Uint8Array([0xff, 0xfe, 0x70, 0x00])));
    expect(told).toMatchObject({ status: 400, reason: expect.stringMatching(/not UTF-8.*CSV UTF-8/) });
  });

  it("that comes compressed", async () => {
    const told = await errorOf(await bed.upload("x", { headers: { "content-encoding": "gzip" } }));
    expect(told).toMatchObject({ status: 415, code: "BAD_USER_INPUT", field: ["content-encoding"] });
  });

  it("of an unknown format, naming those that there are", async () => {
    const told = await errorOf(await bed.upload("x", { format: "xml" }));
    expect(told).toMatchObject({ status: 400, field: ["format"], message: expect.stringContaining("openeox") });
  });

  it("above 32 MB, and not below", async () => {
    const told = await errorOf(await bed.upload("x".repeat(32 * 1024 * 1024 + 1)));
    expect(told).toMatchObject({ status: 413, allowed: 33_554_432, message: expect.stringContaining("32 MB") });
    const aboveUsualBodies = csv("harbour 2 2027-01-31", `harbour ${"3".repeat(2_000_000)} 2027-01-31`);
    expect((await bed.upload(aboveUsualBodies)).status).toBe(201);
  });

  it("with more rows than a report can have", async () => {
    const releases = Array.from({ length: 50_000 }, (_, name) => ({ name: String(name) }));
    const told = await errorOf(await bed.upload(file(product(releases)), { format: "endoflife" }));
    expect(told).toMatchObject({ status: 400, reason: expect.stringMatching(/50001 .* more than 50000/) });
  });

  it("from whoever may not import, before its body is read, and the audit knows", async () => {
    expect(await errorOf(await bed.upload("x", { actor: null }))).toMatchObject({
      status: 401,
      code: "UNAUTHENTICATED",
    });
    const agent = { subject: "agent-1", name: "Test support agent", roles: ["support-agent"] };
    expect(await errorOf(await bed.upload("x", { actor: agent }))).toMatchObject({ status: 403, code: "FORBIDDEN" });
    const denials =
      "SELECT actor_name, reason, target_label FROM audit_entry WHERE action = 'lifecycle.import' ORDER BY id";
    const target = { target_label: "POST /imports" };
    await vi.waitFor(async () => {
      expect(await bed.api.db.query(denials)).toEqual([
        { actor_name: null, reason: "UNAUTHENTICATED", ...target },
        { actor_name: "Test support agent", reason: "FORBIDDEN", ...target },
      ]);
    });
  });
});

describe("uploads do not pile up", () => {
  it("an eleventh of one person takes the oldest away, never one that is being applied, and nobody else's", async () => {
    const actor = { ...editor, subject: "editor-3" };
    const others = await bed.uploaded(csv("harbour 2 2027-01-31"), { actor: otherEditor });
    const ids: string[] = [];
    for (let count = 0; count < 10; count++) {
      ids.push(await bed.uploaded(csv("harbour 2 2027-01-31"), { actor }));
      // The clock of the tests stands still, so that age has to be given by hand.
      const earlier = `UPDATE lifecycle_import SET uploaded_at = uploaded_at - interval '1 minute' WHERE owner_subject = $1`;
      await bed.api.db.query(earlier, [actor.subject]);
    }
    const applying = `UPDATE lifecycle_import SET state = 'APPLYING', run_id = id, change_id = id, heartbeat_at = now() WHERE id = $1`;
    await bed.api.db.query(applying, [ids[0]]);
    await bed.uploaded(csv("harbour 2 2027-01-31"), { actor });
    const left = await Promise.all(ids.map(async (id) => (await bed.look(id)) !== null));
    expect(left).toEqual(ids.map(() => true));
    await bed.api.db.query(
      "UPDATE lifecycle_import SET uploaded_at = uploaded_at - interval '1 minute' WHERE owner_subject = $1",
      [actor.subject],
    );
    await bed.uploaded(csv("harbour 2 2027-01-31"), { actor });
    expect(await bed.look(ids[0] ?? "")).not.toBeNull();
    expect(await bed.look(ids[1] ?? "")).toBeNull();
    expect(await bed.look(others)).not.toBeNull();
  });

  it("what has expired is as if it were not there, and gone with the next upload", async () => {
    const id = await bed.uploaded(csv("harbour 2 2027-01-31"));
    await bed.api.db.query("UPDATE lifecycle_import SET expires_at = '2026-11-23T10:00:00Z' WHERE id = $1", [id]);
    expect(await bed.look(id)).toBeNull();
    const { userErrors } = await bed.order("planImport", { id });
    expect(userErrors).toEqual([
      { code: "NOT_FOUND", field: ["input", "id"], message: expect.stringContaining("expired") },
    ]);
    await bed.uploaded(csv("harbour 2 2027-01-31"));
    expect(await bed.api.db.query("SELECT 1 FROM lifecycle_import WHERE id = $1", [id])).toEqual([]);
  });
});
