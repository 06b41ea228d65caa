import "reflect-metadata";
import { Arg, buildSchemaSync, Ctx, Query, Resolver } from "type-graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Context } from "../context.ts";
import { fault } from "../faults.ts";
import { Remembered } from "./remember-answers.ts";

let moment = "morning";
let executed = 0;

@Resolver()
class TideResolver {
  @Remembered(() => moment)
  @Query(() => String)
  tide(@Ctx() context: Context, @Arg("at", () => String, { nullable: true }) at?: string): string {
    executed += 1;
    return `${moment} ${at ?? "here"} ${context.locale} ${context.actor?.name ?? "anybody"}`;
  }

  @Remembered(() => moment)
  @Query(() => String, { nullable: true })
  refused(): string {
    executed += 1;
    throw fault("NOT_FOUND", "no tide");
  }

  @Query(() => String)
  clock(): string {
    executed += 1;
    return "ticking";
  }
}

const actor = { subject: "s-1", name: "Test editor", roles: [] };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ schema: buildSchemaSync({ resolvers: [TideResolver], validate: false }) });
});
afterAll(() => api.close());

// Each test asks at a moment of its own.
beforeEach(({ task }) => {
  moment = task.id;
  executed = 0;
});

const at = "query Tide($at: String) { tide(at: $at) }";

it("gives the same answer, cost included, without finding it again", async () => {
  const first = await api.query(at, { at: "Oslo" });
  const second = await api.query(at, { at: "Oslo" });
  expect(first).toMatchObject({ status: 200, data: { tide: `${moment} Oslo en anybody` }, extensions: { cost: 1 } });
  expect([second.status, second.data, second.errors]).toEqual([200, first.data, []]);
  expect(second.extensions).toEqual(first.extensions);
  expect(second.headers.get("content-type")).toBe(first.headers.get("content-type"));
  expect(executed).toBe(1);
});

it("finds it again as soon as the moment is another", async () => {
  await api.query(at);
  moment = `${moment}, later`;
  expect((await api.query(at)).data).toEqual({ tide: `${moment} here en anybody` });
});

describe("is another question", () => {
  it("with other variables", async () => {
    await api.query(at, { at: "Oslo" });
    expect((await api.query(at, { at: "Bergen" })).data).toEqual({ tide: `${moment} Bergen en anybody` });
  });

  it("in another language", async () => {
    await api.query(at);
    expect((await api.query(at, {}, { locale: "zh-CN" })).data).toEqual({ tide: `${moment} here zh-CN anybody` });
  });

  it("in another document", async () => {
    await api.query("{ tide }");
    expect((await api.query("{ now: tide }")).data).toEqual({ now: `${moment} here en anybody` });
  });

  it("as another operation of the same document", async () => {
    const query = 'query A { tide } query B { tide(at: "Oslo") }';
    const ask = async (operationName: string) => {
      const body = JSON.stringify({ query, operationName });
      const headers = { "content-type": "application/json" };
      return (await api.http("/graphql", { method: "POST", headers, body })).json();
    };
    await ask("A");
    expect(await ask("B")).toMatchObject({ data: { tide: `${moment} Oslo en anybody` } });
  });
});

it("neither gives a remembered answer to those who are signed in nor remembers theirs", async () => {
  await api.query(at);
  expect((await api.query(at, {}, { actor })).data).toEqual({ tide: `${moment} here en Test editor` });
  expect((await api.query(at)).data).toEqual({ tide: `${moment} here en anybody` });
  expect(executed).toBe(2);
});

it.each([
  ["asks for anything else beside", "{ tide clock }"],
  ["asks through a fragment", "{ ... on Query { tide } }"],
  ["was refused", "{ refused }"],
])("does not remember an operation that %s", async (_, document) => {
  await api.query(document);
  const before = executed;
  await api.query(document);
  expect(executed).toBe(2 * before);
  expect(before).toBeGreaterThan(0);
});

it("does not keep long variables", async () => {
  const long = { at: "x".repeat(2_000) };
  await api.query(at, long);
  await api.query(at, long);
  expect(executed).toBe(2);
});

it("holds to the limits all the same", async () => {
  const narrow = await openTestApi({
    schema: buildSchemaSync({ resolvers: [TideResolver], validate: false }),
    limits: { queryCost: 1 },
  });
  try {
    expect((await narrow.query("{ tide }")).status).toBe(200);
    for (const time of ["first", "second"]) {
      const refusal = await narrow.query("{ tide again: tide }");
      expect(refusal.errors[0]?.extensions, time).toMatchObject({ code: "QUERY_TOO_COMPLEX", limit: "cost" });
    }
  } finally {
    await narrow.close();
  }
});
