import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { CompanyAccountFilter, CompanyAccountOrder } from "./account-list.input.ts";
import { accountList, pageStatement } from "./account-list.ts";
import { agent, type Payload, putAccount } from "./accounts-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await putAccount(api, { name: "Alder Works", country: "DE" });
  await putAccount(api, { name: "Birch 100% Mill", country: "CN" });
  await putAccount(api, { name: "Cedar works", country: "CN", closedAt: "2026-02-01T00:00:00Z" });
  await putAccount(api, { name: "雪松 软件", country: "CN" });
});
afterAll(() => api.close());

async function listed(variables: object): Promise<Payload> {
  const document = `query ($filter: CompanyAccountFilter, $orderBy: CompanyAccountOrder, $first: Int, $after: String,
      $last: Int, $before: String) {
    companyAccounts(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { name number } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { data, errors } = await api.query(document, { ...variables }, { actor: agent });
  return errors.length > 0 ? { errors } : data.companyAccounts;
}

const NOBODY = "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11";
const namesOf = ({ nodes }: Payload): string[] => nodes.map(({ name }: Payload) => name);

describe("the list of company accounts", () => {
  it.each([
    [{}, ["Alder Works", "Birch 100% Mill", "Cedar works", "雪松 软件"]],
    [{ search: "WORKS" }, ["Alder Works", "Cedar works"]],
    [{ search: "ork alder" }, ["Alder Works"]],
    [{ search: "100%" }, ["Birch 100% Mill"]],
    [{ search: "_ir" }, []],
    [{ search: "软件" }, ["雪松 软件"]],
    [{ search: "ce" }, ["Cedar works"]],
    [{ search: "da" }, []],
    [{ search: "  \0 " }, []],
    [{ country: ["CN"] }, ["Birch 100% Mill", "Cedar works", "雪松 软件"]],
    [{ country: ["CN"], closed: false }, ["Birch 100% Mill", "雪松 软件"]],
    [{ closed: true }, ["Cedar works"]],
    [{ country: [] }, []],
  ])("finds by %j", async (filter, names) => {
    const page = await listed({ filter });
    expect(new Set(namesOf(page))).toEqual(new Set(names));
    expect(page.totalCount).toBe(names.length);
  });

  it("finds by a number, or a part of it", async () => {
    const { nodes } = await listed({ filter: { search: "Alder" } });
    expect(namesOf(await listed({ filter: { search: nodes[0].number.toLowerCase() } }))).toEqual(["Alder Works"]);
  });

  it.each(["NAME", "CREATED_AT"].flatMap((field) => ["ASC", "DESC"].map((direction) => ({ field, direction }))))(
    "reads %j page by page, forwards and backwards, what it reads at once",
    async (orderBy) => {
      const whole = namesOf(await listed({ orderBy, first: 10 }));
      expect(whole).toHaveLength(4);
      const forwards: string[] = [];
      let page = await listed({ orderBy, first: 1 });
      for (let turn = 0; turn < 4; turn++) {
        forwards.push(...namesOf(page));
        page = await listed({ orderBy, first: 1, after: page.pageInfo.endCursor });
      }
      expect(forwards).toEqual(whole);
      const backwards: string[] = [];
      page = await listed({ orderBy, last: 1 });
      for (let turn = 0; turn < 4; turn++) {
        backwards.unshift(...namesOf(page));
        page = await listed({ orderBy, last: 1, before: page.pageInfo.startCursor });
      }
      expect(backwards).toEqual(whole);
    },
  );

  it("refuses a cursor of another order, and one that somebody made up", async () => {
    const { pageInfo } = await listed({ first: 1 });
    const orderBy = { field: "CREATED_AT", direction: "ASC" };
    const written = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    const madeUp = (...key: unknown[]) => written("accounts NAME ASC", ...key);
    const ofNoDay = written("accounts CREATED_AT ASC", "2026-02-31T00:00:00.000000Z", NOBODY);
    for (const variables of [
      { orderBy, after: pageInfo.endCursor },
      { after: madeUp("x", "no id") },
      { after: madeUp(1, NOBODY) },
      { orderBy, after: ofNoDay },
    ]) {
      const { errors } = await listed(variables);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: ["after"] } }]);
    }
  });
});

describe("among 50,000 accounts", () => {
  beforeAll(async () => {
    await api.db.query(
      `INSERT INTO company_account (id, number, name, country, created_at, closed_at)
       SELECT gen_random_uuid(), 'N' || n, md5(n::text) || ' ' || md5((n * 7)::text), (ARRAY['DE','FR','CN','US'])[1 + n % 4],
         timestamptz '2020-01-01' + n * interval '1 minute', CASE WHEN n % 50 = 0 THEN now() END
       FROM generate_series(1, 50000) AS n`,
    );
    await api.db.query("ANALYZE company_account");
  });

  const filters: CompanyAccountFilter[] = [
    {},
    { search: "a87ff679" },
    { search: "n4711" },
    { search: "zz" },
    { country: ["CN"] },
    { closed: true },
    { closed: false, country: ["DE", "FR"], search: "abc" },
  ];
  const orders: CompanyAccountOrder[] = [
    { field: "NAME", direction: "ASC" },
    { field: "CREATED_AT", direction: "DESC" },
  ];

  it.each(filters.flatMap((filter) => orders.map((order) => ({ filter, order }))))(
    "a page by $filter in $order is read by index",
    async ({ filter, order }) => {
      const first = { after: null, before: null, fromEnd: false, limit: 21 };
      const [row] = await accountList(api.db, {}, order).load(first);
      const after = row === undefined ? null : accountList(api.db, {}, order).keyOf(row);
      for (const slice of [first, { ...first, after }]) {
        const { sql, parameters } = pageStatement(filter, order, slice);
        const plan = JSON.stringify(await api.db.query(`EXPLAIN (FORMAT JSON) ${sql}`, parameters));
        expect(plan).toContain("Index");
        expect(plan).not.toContain("Seq Scan");
      }
    },
  );
});
