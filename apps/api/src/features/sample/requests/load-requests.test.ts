import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { agent } from "../../accounts/accounts-testbed.ts";
import { NoSampleProducts } from "../load-licences.ts";
import { loadSample } from "../load-sample.ts";
import { loadRequests } from "./load-requests.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const TABLES = ["support_request", "request_receipt", "request_message", "request_event", "company_account"] as const;

async function countRows(): Promise<Record<string, number>> {
  const counts = TABLES.map((table) => `(SELECT count(*)::integer FROM ${table}) AS ${table}`);
  const [row] = await api.db.query<Record<string, number>[]>(`SELECT ${counts.join(", ")}`);
  return row ?? {};
}

/** Requests without what the database numbers by itself. */
async function queue(): Promise<unknown[]> {
  return await api.db.query(`SELECT r.*, c.decision, c.question,
      (SELECT jsonb_agg(to_jsonb(m) - 'id' ORDER BY m.at) FROM request_message m WHERE m.request_id = r.id) AS messages
    FROM support_request r JOIN request_receipt c ON c.request_id = r.id
    WHERE r.number LIKE 'SAMPLE-R%' ORDER BY r.number`);
}

describe("a long queue of sample requests", () => {
  it("is refused beside another vendor's catalogue, and nothing is written", async () => {
    await expect(loadRequests(api.contextFor(), { requests: 100 })).rejects.toThrow(NoSampleProducts);
    expect(Object.values(await countRows())).toEqual(TABLES.map(() => 0));
  });

  it("has as many as were asked for, each with its receipt, in every state", async () => {
    await loadSample(api.contextFor());
    const before = await countRows();
    const seen: number[] = [];
    const loaded = await loadRequests(api.contextFor(), { requests: 6_000, onProgress: (done) => seen.push(done) });
    expect(loaded).toEqual({ requests: 6_000, accounts: 300 });
    expect(seen).toEqual([5_000, 6_000]);
    const after = await countRows();
    expect((after.support_request ?? 0) - (before.support_request ?? 0)).toBe(6_000);
    expect((after.request_receipt ?? 0) - (before.request_receipt ?? 0)).toBe(6_000);
    const states = await api.db.query(
      "SELECT DISTINCT category FROM support_request WHERE number LIKE 'SAMPLE-R%' ORDER BY category",
    );
    expect(states.map(({ category }: { category: string }) => category)).toEqual([
      "CLOSED",
      "DECLINED",
      "NEW",
      "OPEN",
      "RESOLVED",
      "WAITING_FOR_CUSTOMER",
      "WAITING_FOR_VENDOR",
    ]);
  });

  it("replays every receipt, and is found by words, Chinese characters and codes", async () => {
    const list = async (search: string) => {
      const document = `query ($filter: RequestFilter) { requests(filter: $filter, first: 100) {
        nodes { number locale subject receipts { replays } messages(first: 5) { nodes { body } } } } }`;
      const { data, errors } = await api.query(document, { filter: { search } }, { actor: agent });
      expect(errors).toEqual([]);
      return data.requests.nodes;
    };
    const found = [...(await list("firewall")), ...(await list("防火墙"))];
    expect(new Set(found.map(({ locale }) => locale))).toEqual(new Set(["en", "zh-CN"]));
    for (const { receipts } of found) expect(receipts).toEqual([{ replays: true }]);
    expect((await list("E00000042")).map(({ number }: { number: string }) => number)).toEqual(["SAMPLE-R00000042"]);
  });

  it("goes on where it stopped, and comes out as if it had not", async () => {
    const whole = await queue();
    const late = "SELECT id FROM support_request WHERE number > 'SAMPLE-R00004000' AND number LIKE 'SAMPLE-R%'";
    for (const table of ["request_receipt", "request_message", "request_event"]) {
      await api.db.query(`DELETE FROM ${table} WHERE request_id IN (${late})`);
    }
    await api.db.query(`DELETE FROM support_request WHERE id IN (${late})`);
    expect(await loadRequests(api.contextFor(), { requests: 6_000 })).toEqual({ requests: 2_000, accounts: 0 });
    expect(await queue()).toEqual(whole);
    expect(await loadRequests(api.contextFor(), { requests: 500 })).toEqual({ requests: 0, accounts: 0 });
  });
});
