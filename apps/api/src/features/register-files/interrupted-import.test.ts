import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { testSecretsKey } from "../../../test/api-process.ts";
import { openApplication } from "../../application.ts";
import { createLog } from "../../platform/log.ts";
import { applyImport } from "./order-import.ts";
import { inTheMiddle, keeper, openShelfTestbed, type ShelfTestbed } from "./shelf-register-testbed.ts";
import { BROKEN, shelfRegister, UNWANTED } from "./shelves-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.api.db.query("TRUNCATE shelf, register_import CASCADE"));

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
    expect(await bed.applied({ id, leaveOutRefused: true })).toMatchObject({
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
    expect(await bed.parts()).toBeGreaterThan(0);
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
    expect(await bed.applied({ id })).toMatchObject({ state: "DONE", created: 2_500 });
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
    expect(await bed.applied({ id })).toMatchObject({ state: "DONE", created: 2_500 });
  });
});
