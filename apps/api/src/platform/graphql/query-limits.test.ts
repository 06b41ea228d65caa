import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { plantSchema } from "../../../test/planted-schema.ts";

const limits = { queryDepth: 4, queryAliases: 3, queryTokens: 200, queryCost: 300 };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ schema: plantSchema(), limits });
});
afterAll(() => api.close());

const nested = (depth: number): string => (depth === 1 ? "name" : `inner { ${nested(depth - 1)} }`);
const aliases = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}: hello`).join(" ");

async function refusalOf(document: string, variables = {}) {
  const answer = await api.query(document, variables);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toHaveLength(1);
  return { message: answer.errors[0]?.message, ...answer.errors[0]?.extensions };
}

describe("depth", () => {
  it("up to the limit is answered", async () => {
    expect((await api.query(`{ item { ${nested(3)} } }`)).errors).toEqual([]);
  });

  it.each([
    ["fields", `{ item { ${nested(4)} } }`],
    ["inline fragments", `{ item { ... on Item { ${nested(4)} } } }`],
    [
      "fragments",
      `{ item { ...Part } } fragment Part on Item { inner { ...Rest } } fragment Rest on Item { inner { name } inner { inner { name } } }`,
    ],
  ])("beyond it, counted through %s, is refused with limit, value and remedy", async (_, document) => {
    expect(await refusalOf(document)).toMatchObject({
      code: "QUERY_TOO_COMPLEX",
      limit: "depth",
      allowed: 4,
      found: 5,
      message: "The operation is 5 fields deep; the limit is 4. Nest less, or ask in several operations.",
    });
  });
});

describe("aliases", () => {
  it("up to the limit are answered", async () => {
    expect((await api.query(`{ ${aliases(3)} }`)).errors).toEqual([]);
  });

  it("beyond it are refused with limit, value and remedy", async () => {
    const refusal = await refusalOf(`{ ${aliases(4)} }`);
    expect(refusal).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "aliases", allowed: 3, found: 4 });
    expect(refusal.message).toMatch(/4 aliases; the limit is 3\. Ask in several operations/);
  });
});

describe("tokens", () => {
  it("beyond the limit are refused before the document is looked at", async () => {
    const refusal = await refusalOf(`{ ${"nope ".repeat(201)} }`);
    expect(refusal).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "tokens", allowed: 200 });
    expect(refusal.message).toMatch(/more than 200 tokens, which is the limit\. Put values into variables/);
  });
});

describe("cost", () => {
  const page = "query ($first: Int) { items(first: $first) { totalCount nodes { name } } }";

  it("grows with first, and every answer tells it", async () => {
    // items itself, then for each of ten: the total, the node and its name.
    expect(await api.query(page, { first: 10 })).toMatchObject({ status: 200, extensions: { cost: 1 + 10 * 3 } });
    expect(await api.query(page, { first: 20 })).toMatchObject({ status: 200, extensions: { cost: 1 + 20 * 3 } });
  });

  it("takes the usual page where no first is given, and ten for a list without pages", async () => {
    expect((await api.query(page)).extensions).toEqual({ cost: 1 + 20 * 3 });
    expect((await api.query("{ item { parts { name } } }")).extensions).toEqual({ cost: 1 + 1 + 10 });
  });

  it("beyond the limit is refused with limit, value and remedy, and nothing runs", async () => {
    const answer = await api.query(page, { first: 100 });
    expect(answer).toMatchObject({ status: 400, extensions: { cost: 301 } });
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: "QUERY_TOO_COMPLEX",
      limit: "cost",
      found: 301,
      allowed: 300,
    });
    expect(answer.errors[0]?.message).toMatch(/costs 301; the limit is 300\. .*lower first/);
  });

  it("is counted anew for other variables of the same document", async () => {
    const costs = await Promise.all([1, 2, 1].map((first) => api.query(page, { first })));
    expect(costs.map((answer) => answer.extensions.cost)).toEqual([4, 7, 4]);
  });

  it("is not taken from a request whose variables did not fit", async () => {
    const document =
      "query ($first: Int, $date: Date) { on(date: $date) items(first: $first) { nodes { name inner { name } } } }";
    const wrong = await api.query(document, { first: 100, date: "tomorrow" });
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["date"] });
    expect(await api.query(document, { first: 1, date: "2026-11-23" })).toMatchObject({ status: 200 });
    const costly = await api.query(document, { first: 100, date: "2026-11-23" });
    expect(costly.errors[0]?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "cost" });
  });

  it.each([
    ["A", 1],
    ["B", 1 + 20],
    ["A", 1],
  ])("is counted for the operation that is asked for: %s costs %i", async (operationName, cost) => {
    const response = await api.http("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query A { hello } query B { items { totalCount } }", operationName }),
    });
    expect(await response.json()).toMatchObject({ extensions: { cost } });
  });

  it("counts what fragments within fragments unfold to", async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Item { parts { ...F${i + 1} } inner { ...F${i + 1} } }`,
    );
    const document = `{ item { ...F0 } } ${fragments.join(" ")} fragment F12 on Item { name }`;
    expect(await refusalOf(document)).toMatchObject({ code: "QUERY_TOO_COMPLEX" });
  });
});

it("says it in the caller's language", async () => {
  const answer = await api.query(`{ ${aliases(4)} }`, {}, { locale: "zh-CN" });
  expect(answer.errors[0]?.message).toMatch(/4 个别名；上限为 3/);
});
