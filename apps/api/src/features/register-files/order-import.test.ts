import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTheMiddle, openShelfTestbed, otherKeeper, type ShelfTestbed, shelfFile } from "./shelf-register-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.api.db.query("TRUNCATE shelf, register_import CASCADE"));

const entries = () =>
  bed.api.db.query(
    "SELECT actor_name, target_type, target_id, target_label, after, reason FROM audit_entry WHERE action = 'registers.import' AND outcome = 'DONE' ORDER BY id",
  );

describe("an import", () => {
  it("leaves one entry in the audit, with counts and checksum, and its file is gone", async () => {
    const { id, checksum } = await bed.checked(shelfFile("S-1,Upper,3", "S-2,unwanted,3"));
    await bed.applied({ id, leaveOutRefused: true, reason: "Yearly count" });
    const counts = { rows: 2, created: 1, updated: 0, unchanged: 0, refused: 1 };
    expect((await entries()).at(-1)).toEqual({
      actor_name: "Test keeper",
      target_type: "RegisterImport",
      target_id: id,
      target_label: "shelves.csv",
      after: { register: "STORE_SHELVES", fileName: "shelves.csv", checksum, ...counts },
      reason: "Yearly count",
    });
    expect(await bed.parts()).toBe(0);
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
    expect(await bed.parts()).toBe(1);
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
