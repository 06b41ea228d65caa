import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openShelfTestbed, type ShelfTestbed, shelfFile } from "./shelf-register-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.api.db.query("TRUNCATE shelf, register_import CASCADE"));

const kept = async () => Number((await bed.api.db.query("SELECT count(*) FROM register_import"))[0].count);

describe("uploads do not pile up", () => {
  it("an eleventh of one person takes the oldest away", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 10; count++) {
      ids.push((await bed.checked(shelfFile(`S-${count},Upper,3`))).id);
      // The clock of the tests stands still, so that age has to be given by hand.
      await bed.api.db.query("UPDATE register_import SET uploaded_at = uploaded_at - interval '1 minute'");
    }
    expect(await bed.look(ids[0] ?? "")).not.toBeNull();
    await bed.checked(shelfFile("S-11,Upper,3"));
    expect(await bed.look(ids[0] ?? "")).toBeNull();
    expect(await bed.look(ids[1] ?? "")).not.toBeNull();
  });

  it("what has expired is as if it were not there, and gone with the next upload, file and all", async () => {
    const { id } = await bed.checked(shelfFile("S-1,Upper,3"));
    await bed.api.db.query("UPDATE register_import SET expires_at = '2026-11-23T10:00:00Z'");
    expect(await bed.look(id)).toBeNull();
    expect(await bed.parts()).toBe(1);
    await bed.upload("");
    expect([await kept(), await bed.parts()]).toEqual([0, 0]);
  });
});
