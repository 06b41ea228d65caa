import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { testSecretsKey } from "../../../test/api-process.ts";
import { openApplication } from "../../application.ts";
import { createLog } from "../../platform/log.ts";
import { applyImport } from "./order-import.ts";
import {
  BROKEN,
  keeper,
  openShelfTestbed,
  otherKeeper,
  type ShelfTestbed,
  shelfFile,
  shelfRegister,
  UNWANTED,
} from "./shelf-register-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.api.db.query("TRUNCATE shelf, register_import CASCADE"));

const applied = async ({ id, ...how }: { id: string; leaveOutRefused?: boolean; reason?: string }) => {
  const { userErrors } = await bed.order("applyRegisterImport", { id, ...how });
  expect(userErrors).toEqual([]);
  return await bed.ended(id);
};
const parts = async () => Number((await bed.api.db.query("SELECT count(*) FROM register_import_part"))[0].count);
const entries = () =>
  bed.api.db.query(
    "SELECT actor_name, target_type, target_id, target_label, after, reason FROM audit_entry WHERE action = 'registers.import' AND outcome = 'DONE' ORDER BY id",
  );

/** A thousand rows make a batch, so that this one is refused or fails when others have been written. */
const inTheMiddle = (name: string) =>
  shelfFile(...Array.from({ length: 2_500 }, (_, row) => `S-${row},${row === 1_800 ? name : "Upper"},3`));

describe("what a check says", () => {
  it("is what applying then does: created, updated and unchanged", async () => {
    const { id } = await bed.checked(shelfFile("S-1,Upper,3", "S-2,Lower,4"));
    await applied({ id });
    const checked = await bed.checked(shelfFile("S-1,Upper,3", "S-2,Middle,4", "S-3,Top,5"));
    const counts = { rowsDone: 3, created: 1, updated: 1, unchanged: 1, refused: 0 };
    expect(checked).toMatchObject({ state: "CHECKED", ...counts });
    expect(await bed.shelves()).toEqual(["S-1 Upper", "S-2 Lower"]);
    expect(await applied({ id: checked.id, reason: "New shelves" })).toMatchObject({
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

describe("one refused row", () => {
  it("keeps all of them out, unless refused ones are left out", async () => {
    const { id, refused } = await bed.checked(inTheMiddle(UNWANTED));
    expect(refused).toBe(1);
    expect((await bed.order("applyRegisterImport", { id })).userErrors).toEqual([
      {
        code: "BAD_USER_INPUT",
        field: ["input", "leaveOutRefused"],
        message: expect.stringMatching(/^1 of the rows are refused\. Mend/),
      },
    ]);
    expect(await bed.shelves()).toEqual([]);
    expect(await applied({ id, leaveOutRefused: true })).toMatchObject({
      state: "DONE",
      leaveOutRefused: true,
      created: 2_499,
      refused: 1,
    });
    expect((await bed.shelves()).length).toBe(2_499);
  });

  it("that the check did not see takes back what was written before it", async () => {
    const { id } = await bed.checked(inTheMiddle("wanted"));
    const spy = vi.spyOn(shelfRegister, "read").mockImplementation((cells) => {
      const code = cells.requiredText("code");
      if (code === "S-1800") cells.problem("code", { en: "Gone by now. Take it out.", zh: "已不存在。" });
      return { code, name: "Upper", spaces: 3, checkedOn: null, pin: null };
    });
    try {
      expect((await bed.order("applyRegisterImport", { id })).userErrors).toEqual([]);
      expect(await bed.ended(id)).toMatchObject({
        state: "FAILED",
        refused: 1,
        error: expect.stringContaining("nothing was written"),
        problems: { nodes: [{ row: 1_802, message: "Gone by now. Take it out." }] },
      });
    } finally {
      spy.mockRestore();
    }
    expect(await bed.shelves()).toEqual([]);
    expect(await parts()).toBeGreaterThan(0);
  });
});

describe("a failure in the middle", () => {
  it("writes nothing, tells the number of the request and nothing else, and can be tried again", async () => {
    const failed = await bed.checked(inTheMiddle(BROKEN));
    expect(failed).toMatchObject({ state: "FAILED", checkedAt: null, error: expect.stringMatching(/Quote \S+/) });
    expect(failed.error).not.toContain("fell down");
    expect(bed.api.logged).toContainEqual(expect.objectContaining({ msg: "the import of a register file failed" }));
    expect((await bed.order("applyRegisterImport", { id: failed.id })).userErrors).toMatchObject([
      { code: "CONFLICT" },
    ]);
    expect(await bed.shelves()).toEqual([]);
  });

  it("of a killed process leaves nothing written, is told as a failure, and can be applied again", async () => {
    const { id } = await bed.checked(inTheMiddle("wanted"));
    // As a process leaves an import behind that ends without a word.
    const abandon = `UPDATE register_import SET state = 'APPLYING', run_id = gen_random_uuid(), rows_done = 1000,
      heartbeat_at = now() - $2::interval WHERE id = $1`;
    await bed.api.db.query(abandon, [id, "1 second"]);
    expect(await bed.look(id)).toMatchObject({ state: "APPLYING" });
    expect((await bed.order("applyRegisterImport", { id })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
    await bed.api.db.query(abandon, [id, "16 seconds"]);
    expect(await bed.look(id)).toMatchObject({
      state: "FAILED",
      error: expect.stringContaining("nothing was written"),
    });
    expect(await bed.shelves()).toEqual([]);
    expect(await applied({ id })).toMatchObject({ state: "DONE", created: 2_500 });
  });

  it("by a signal leaves nothing written, and another process applies it at once", async () => {
    const { id } = await bed.checked(inTheMiddle("wanted"));
    const other = await openApplication({
      databaseUrl: bed.api.databaseUrl,
      databasePoolSize: 3,
      vendorTimeZone: "UTC",
      secretsKey: testSecretsKey,
      sampleMode: false,
      now: bed.api.contextFor().now,
      log: createLog("silent"),
      registers: [shelfRegister],
    });
    // The signal comes while the second of three batches is being written.
    const apply = shelfRegister.apply;
    let closing: Promise<void> | undefined;
    const spy = vi.spyOn(shelfRegister, "apply").mockImplementation(async (rows, batch) => {
      if (rows.some(({ row }) => row.code === "S-1500")) closing = other.close();
      return await apply(rows, batch);
    });
    await applyImport(other.contextFor({ actor: keeper, locale: "en", requestId: "other" }), { id });
    await vi.waitFor(() => expect(closing).toBeDefined(), { timeout: 30_000 });
    await closing;
    spy.mockRestore();
    expect(await bed.look(id)).toMatchObject({ state: "FAILED" });
    expect(await bed.shelves()).toEqual([]);
    expect(await applied({ id })).toMatchObject({ state: "DONE", created: 2_500 });
  });
});

describe("an import", () => {
  it("leaves one entry in the audit, with counts and checksum, and its file is gone", async () => {
    const { id, checksum } = await bed.checked(shelfFile("S-1,Upper,3", "S-2,unwanted,3"));
    await applied({ id, leaveOutRefused: true, reason: "Yearly count" });
    const counts = { rows: 2, created: 1, updated: 0, unchanged: 0, refused: 1 };
    expect((await entries()).at(-1)).toEqual({
      actor_name: "Test keeper",
      target_type: "RegisterImport",
      target_id: id,
      target_label: "shelves.csv",
      after: { register: "STORE_SHELVES", fileName: "shelves.csv", checksum, ...counts },
      reason: "Yearly count",
    });
    expect(await parts()).toBe(0);
    for (const name of ["checkRegisterImport", "applyRegisterImport", "cancelRegisterImport"] as const) {
      expect((await bed.order(name, { id })).userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "id"] }]);
    }
  });

  it("that is only checked leaves none", async () => {
    const before = (await entries()).length;
    await bed.checked(shelfFile("S-1,Upper,3"));
    expect((await entries()).length).toBe(before);
  });

  it("is its owner's alone to check, apply and cancel; others may look", async () => {
    const { id } = await bed.checked(shelfFile("S-1,Upper,3"));
    expect(await bed.look(id, otherKeeper)).toMatchObject({ owner: "Test keeper", mine: false });
    for (const name of ["checkRegisterImport", "applyRegisterImport", "cancelRegisterImport"] as const) {
      expect((await bed.order(name, { id }, otherKeeper)).userErrors).toMatchObject([
        { code: "FORBIDDEN", field: ["input", "id"] },
      ]);
    }
  });

  it("can be cancelled, also while it is applied: nothing is written and the file is gone", async () => {
    const { id } = await bed.checked(inTheMiddle("wanted"));
    await bed.order("applyRegisterImport", { id });
    expect(await bed.order("cancelRegisterImport", { id })).toMatchObject({
      registerImport: { state: "CANCELLED" },
      userErrors: [],
    });
    // The run is in a line with the next one, so that it is over when that has ended.
    expect(await bed.checked(shelfFile("S-9,Upper,3"))).toMatchObject({ state: "CHECKED", created: 1 });
    expect(await bed.look(id)).toMatchObject({ state: "CANCELLED" });
    expect(await bed.shelves()).toEqual([]);
    expect(await parts()).toBe(1);
  });

  it.each(["00000000-0000-4000-8000-000000000000", "x", "\0"])("that is not there (%j) is told so", async (id) => {
    expect(await bed.look(id)).toBeNull();
    expect((await bed.order("applyRegisterImport", { id })).userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["input", "id"], message: expect.stringContaining("Upload the file again") },
    ]);
  });

  it("takes a reason of a thousand characters and no longer one", async () => {
    const { id } = await bed.checked(shelfFile("S-1,Upper,3"));
    const reason = "x".repeat(1_001);
    expect((await bed.order("applyRegisterImport", { id, reason })).userErrors).toMatchObject([
      { code: "BAD_USER_INPUT", field: ["input", "reason"] },
    ]);
    expect(await bed.look(id)).toMatchObject({ state: "CHECKED" });
  });
});
