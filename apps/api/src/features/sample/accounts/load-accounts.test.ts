import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { loadSample } from "../index.ts";
import { SITUATIONS } from "./all-situations.ts";
import { loadSampleAccounts } from "./load-accounts.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
});
afterAll(() => api.close());

const numbers = async () => {
  const rows = await api.db.query<{ number: string }[]>("SELECT number FROM company_account ORDER BY number");
  return rows.map(({ number }) => number);
};

describe("the sample accounts", () => {
  it("are at least forty, each in the database once", async () => {
    const expected = SITUATIONS.map(({ number }) => number).sort();
    expect(expected.length).toBeGreaterThanOrEqual(40);
    expect(await numbers()).toEqual(expected);
  });

  it("are plainly samples", () => {
    for (const { number, name } of SITUATIONS) {
      expect(number).toMatch(/^A200\d{3}$/);
      expect(name).toMatch(/^Sample /);
    }
  });

  it("are nobody's act, so that the audit starts empty", async () => {
    const [row] = await api.db.query<{ count: number }[]>("SELECT count(*)::integer AS count FROM audit_entry");
    expect(row?.count).toBe(0);
  });

  it("are left as they are where there are accounts", async () => {
    await api.db.query("UPDATE company_account SET name = 'Changed' WHERE number = 'A200001'");
    const before = await numbers();
    await loadSampleAccounts(api.contextFor());
    expect(await numbers()).toEqual(before);
    const [account] = await api.db.query("SELECT name FROM company_account WHERE number = 'A200001'");
    expect(account).toEqual({ name: "Changed" });
  });
});
