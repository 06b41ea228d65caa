import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keeper, openShelfTestbed, type ShelfTestbed, shelfFile } from "./shelf-register-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.api.db.query("TRUNCATE shelf, register_import CASCADE"));

describe("what a check says", () => {
  it("is what applying then does: created, updated and unchanged", async () => {
    const { id } = await bed.checked(shelfFile("S-1,Upper,3", "S-2,Lower,4"));
    await bed.applied({ id });
    const checked = await bed.checked(shelfFile("S-1,Upper,3", "S-2,Middle,4", "S-3,Top,5"));
    const counts = { rowsDone: 3, created: 1, updated: 1, unchanged: 1, refused: 0 };
    expect(checked).toMatchObject({ state: "CHECKED", ...counts });
    expect(await bed.shelves()).toEqual(["S-1 Upper", "S-2 Lower"]);
    expect(await bed.applied({ id: checked.id, reason: "New shelves" })).toMatchObject({
      state: "DONE",
      reason: "New shelves",
      finishedAt: "2026-11-23T10:00:00.000Z",
      ...counts,
    });
    expect(await bed.shelves()).toEqual(["S-1 Upper", "S-2 Middle", "S-3 Top"]);
  });

  it("names the line as an editor counts, the column and the remedy", async () => {
    const checked = await bed.checked(
      [
        "code,name,spaces",
        'S-1,"two',
        'lines",3',
        ",Upper,many",
        "S-3,Upper",
        "",
        "s-1,Again,3",
        "S-4,unwanted,200",
      ].join("\n"),
    );
    expect(checked).toMatchObject({ state: "CHECKED", rows: 5, rowsDone: 5, created: 1, refused: 4, problemCount: 5 });
    expect(checked.problems.nodes).toEqual([
      { row: 4, field: "code", message: "This must not be empty. Fill it in." },
      { row: 4, field: "spaces", message: '"many" is not a whole number from 1 to 100; write digits alone.' },
      { row: 5, field: null, message: expect.stringMatching(/^2 cells stand under 3 headers\. Look for/) },
      { row: 7, field: null, message: "Line 2 speaks of the same already. Keep one of the two." },
      { row: 8, field: "spaces", message: '"200" is not a whole number from 1 to 100; write digits alone.' },
    ]);
  });

  it("says so in the language of whoever looks", async () => {
    const { id } = await bed.checked(shelfFile("S-1,unwanted,3"));
    const document =
      "query ($id: ID!) { registerImport(id: $id) { register { label } problems { nodes { message } } } }";
    const { data } = await bed.api.query(document, { id }, { actor: keeper, locale: "zh-CN" });
    expect(data.registerImport).toMatchObject({
      register: { label: "中文 Shelves" },
      problems: { nodes: [{ message: expect.stringContaining("中文") }] },
    });
  });

  it("counts all problems and keeps a thousand", async () => {
    const checked = await bed.checked(shelfFile(...Array.from({ length: 1_500 }, (_, row) => `S-${row},Upper,0`)));
    expect(checked).toMatchObject({ refused: 1_500, problemCount: 1_500, problems: { totalCount: 1_000 } });
    const response = await bed.api.http(`/register-files/imports/${checked.id}/problems.csv`, {
      headers: { "x-test-actor": encodeURIComponent(JSON.stringify(keeper)) },
    });
    const lines = (await response.text()).split("\r\n");
    expect(lines).toHaveLength(1_002);
    expect(lines[1]).toBe('2,spaces,"""0"" is not a whole number from 1 to 100; write digits alone."');
  });

  it("may be asked for again, when the register has changed", async () => {
    const { id } = await bed.checked(shelfFile("S-1,Upper,3"));
    await bed.api.db.query("INSERT INTO shelf VALUES ('S-1', 'Upper', 3)");
    expect((await bed.order("checkRegisterImport", { id })).userErrors).toEqual([]);
    expect(await bed.ended(id)).toMatchObject({ state: "CHECKED", created: 0, unchanged: 1 });
  });
});
