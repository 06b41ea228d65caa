import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actorHeader, agent, keeper, openShelfTestbed, type ShelfTestbed } from "./shelf-register-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.api.db.query("TRUNCATE shelf, register_import CASCADE"));

const get = (path: string, actor = keeper) => bed.api.http(path, { headers: actorHeader(actor) });
const shelve = (code: string, name: string) => bed.api.db.query("INSERT INTO shelf VALUES ($1, $2, 3)", [code, name]);

describe("an export", () => {
  it("has every column but the secret ones, and no formula", async () => {
    await shelve("S-1", "=1+1");
    await shelve("S-2", 'two "lines"\nhere');
    const response = await get("/register-files/store-shelves.csv");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="store-shelves-2026-11-23.csv"');
    expect(response.headers.get("cache-control")).toBe("no-store");
    const text = await response.text();
    expect(text).toBe(`code,name,spaces,checked_on\r\nS-1,'=1+1,3,\r\nS-2,"two ""lines""\nhere",3,\r\n`);
    expect(text).not.toContain("pin");
  });

  it("changes nothing where it is imported again", async () => {
    for (const [index, name] of ["=1+1", "'quoted", "'=2", "-3", "@x", 'a "b"', "a,b", "two\nlines"].entries()) {
      await shelve(`S-${index}`, name);
    }
    const text = await (await get("/register-files/store-shelves.csv")).text();
    expect(await bed.checked(text)).toMatchObject({ rows: 8, unchanged: 8, refused: 0 });
  });

  it.each([
    ["without the permission to export", { ...keeper, roles: ["analyst"] }, "registers.export"],
    ["without the register's own", agent, "hours.edit"],
  ])("is refused %s", async (_, actor, permission) => {
    const response = await get("/register-files/store-shelves.csv", actor);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN", permission } }] });
  });

  it("takes no filter where the register has none, and knows no other register", async () => {
    const filtered = await get("/register-files/store-shelves.csv?filter=%7B%7D");
    expect(filtered.status).toBe(400);
    expect(await filtered.json()).toMatchObject({ errors: [{ extensions: { field: ["filter"] } }] });
    expect((await get("/register-files/licences-of-old.csv")).status).toBe(404);
  });
});

describe("a template", () => {
  it("has every column, the secret ones too, and a row that can be imported", async () => {
    const response = await get("/register-files/store-shelves/template.csv");
    const text = await response.text();
    expect(text).toBe("code,name,spaces,checked_on,pin\r\nS-1,Upper shelf,12,2026-11-01,0000\r\n");
    expect(await bed.checked(text)).toMatchObject({ state: "CHECKED", created: 1, refused: 0 });
  });
});

describe("what stands in a secret column", () => {
  const SECRET = "4711-0815-SECRET";

  it("is nowhere to be read: not in the database, the log, the report, the audit or an export", async () => {
    const file = `code,name,pin\nS-1,Upper,4711\nS-2,Lower,${SECRET}\nS-3,broken?,${SECRET},too many\n`;
    const checked = await bed.checked(file);
    expect(checked).toMatchObject({ created: 1, refused: 2 });
    const kept = await everythingKept();
    expect(kept).toContain("shelves.csv");
    expect(kept).not.toContain(SECRET);
    await bed.order("applyRegisterImport", { id: checked.id, leaveOutRefused: true });
    const done = await bed.ended(checked.id);
    expect(done).toMatchObject({ state: "DONE", created: 1 });
    const exported = await (await get("/register-files/store-shelves.csv")).text();
    const problems = await (await get(`/register-files/imports/${checked.id}/problems.csv`)).text();
    expect(problems).toContain("is no PIN");
    for (const text of [
      await everythingKept(),
      exported,
      problems,
      JSON.stringify(done),
      JSON.stringify(bed.api.logged),
    ]) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toMatch(/\b4711\b/);
    }
  });

  /** Every table of the database as text, bytes as they are. */
  async function everythingKept(): Promise<string> {
    const tables: { tablename: string }[] = await bed.api.db.query(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
    );
    const texts = await Promise.all(
      tables.map(async ({ tablename }) => {
        const rows: object[] = await bed.api.db.query(`SELECT * FROM "${tablename}"`);
        return rows.flatMap((row) => Object.values(row).map(asText)).join("\n");
      }),
    );
    return texts.join("\n");
  }
});

function asText(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString("latin1") : JSON.stringify(value);
}
