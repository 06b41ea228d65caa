import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { loadLicences, NoSampleProducts } from "./load-licences.ts";
import { loadSample } from "./load-sample.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const TABLES = ["company_account", "account_member", "licence", "licence_storage", "licence_block"] as const;

async function countRows(): Promise<Record<string, number>> {
  const counts = TABLES.map((table) => `(SELECT count(*)::integer FROM ${table}) AS ${table}`);
  const [row] = await api.db.query<Record<string, number>[]>(`SELECT ${counts.join(", ")}`);
  return row ?? {};
}

/** All that a licence is, but for what is sealed, which differs each time. */
async function register(): Promise<unknown[]> {
  return await api.db.query(
    `SELECT l.*, '' AS secret_sealed, s.account_id, s.during, b.during AS blocked
     FROM licence l LEFT JOIN licence_storage s ON s.licence_id = l.id LEFT JOIN licence_block b ON b.licence_id = l.id
     ORDER BY l.number`,
  );
}

describe("a long register of sample licences", () => {
  it("is refused beside another vendor's catalogue, and nothing is written", async () => {
    await expect(loadLicences(api.contextFor(), { licences: 100 })).rejects.toThrow(NoSampleProducts);
    expect(Object.values(await countRows())).toEqual(TABLES.map(() => 0));
  });

  it("has as many licences as were asked for, an account for every ten, and most of them stored", async () => {
    await loadSample(api.contextFor());
    const accountsBefore = (await countRows()).company_account ?? 0;
    const seen: number[] = [];
    const loaded = await loadLicences(api.contextFor(), { licences: 6_000, onProgress: (done) => seen.push(done) });
    expect(loaded).toEqual({ licences: 6_000, accounts: 600 });
    expect(seen).toEqual([5_000, 6_000]);
    const [{ stored, issued, accounts }] = await api.db.query(
      `SELECT count(*)::integer AS issued, count(s.id)::integer AS stored,
              count(DISTINCT s.account_id)::integer AS accounts
       FROM licence l LEFT JOIN licence_storage s ON s.licence_id = l.id AND upper_inf(s.during)
       WHERE l.number LIKE 'SAMPLE-L%'`,
    );
    expect(issued).toBe(6_000);
    expect(stored).toBeGreaterThan(3_000);
    expect(stored).toBeLessThan(issued);
    expect(accounts).toBeGreaterThan(500);
    expect((await countRows()).company_account).toBe(accountsBefore + 600);
  });

  it("holds valid, expired, future, endless and blocked licences", async () => {
    const [kinds] = await api.db.query(
      `SELECT bool_or(valid_through < $1) AS expired, bool_or(valid_from > $1) AS future,
              bool_or(valid_through IS NULL) AS endless, bool_or(valid_from <= $1 AND valid_through >= $1) AS valid,
              bool_or(b.during @> $1::timestamptz) AS blocked, bool_or(NOT b.during @> $1::timestamptz) AS unblocked
       FROM licence l LEFT JOIN licence_block b ON b.licence_id = l.id`,
      ["2026-11-23"],
    );
    expect(kinds).toEqual({ expired: true, future: true, endless: true, valid: true, blocked: true, unblocked: true });
  });

  it("goes on where it stopped, and comes out as if it had not", async () => {
    const whole = await register();
    await api.db.query(
      `DELETE FROM licence_storage WHERE licence_id IN (SELECT id FROM licence WHERE number > 'SAMPLE-L00002000')`,
    );
    await api.db.query(
      `DELETE FROM licence_block WHERE licence_id IN (SELECT id FROM licence WHERE number > 'SAMPLE-L00002000')`,
    );
    await api.db.query(`DELETE FROM licence WHERE number > 'SAMPLE-L00002000'`);
    expect(await loadLicences(api.contextFor(), { licences: 6_000 })).toEqual({ licences: 4_000, accounts: 0 });
    expect(await register()).toEqual(whole);
  });

  it("is left as it is when it is long enough", async () => {
    const before = await countRows();
    expect(await loadLicences(api.contextFor(), { licences: 500 })).toEqual({ licences: 0, accounts: 0 });
    expect(await countRows()).toEqual(before);
  });

  it("hands out what was sealed, and keeps no code in the clear", async () => {
    const [{ secret_sealed, ending }] = await api.db.query(
      "SELECT secret_sealed, ending FROM licence WHERE number = 'SAMPLE-L00000042'",
    );
    const code = api.contextFor().secrets.open(secret_sealed);
    expect(code).toMatch(/^SMPL(-[A-Z2-9]{5}){4}$/);
    expect(code.endsWith(ending)).toBe(true);
  });
});
