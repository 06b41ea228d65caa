import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import type { Context } from "../../../platform/context.ts";
import { takeTurn } from "./take-turn.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const order = { scope: "FORM", most: 5, minutes: 10 } as const;

/** A request as another process would see it: it shares nothing but what is stored. */
function inAnotherProcess(address: string): Context {
  const context = api.contextFor();
  return { ...context, db: Object.create(context.db), origin: { address, userAgent: null } };
}

it("the turns of a network are shared by all processes, and taken from nobody else", async () => {
  const turns = await Promise.all(
    Array.from({ length: 12 }, (_, place) => takeTurn(inAnotherProcess(`2001:db8::${place}`), order)),
  );
  const taken = turns.flatMap((turn) => (turn.taken ? [turn.turns] : []));
  expect(taken.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(await takeTurn(inAnotherProcess("2001:db8:0:1::1"), order)).toEqual({ taken: true, turns: 1 });
  expect(await takeTurn(inAnotherProcess("2001:db8::1"), { ...order, scope: "SURVEY" })).toMatchObject({ taken: true });
});

it("a flood costs the database no more than its budget, and no address is kept", async () => {
  const context = { ...api.contextFor(), origin: { address: "192.0.2.77", userAgent: null } };
  for (let place = 0; place < 40; place++) await takeTurn(context, order);
  const rows = await api.db.query("SELECT max(turns) AS most, string_agg(t::text, '') AS text FROM feedback_flood t");
  expect(rows[0].text).not.toContain("192.0.2");
  const [{ turns }] = await api.db.query(
    "SELECT turns FROM feedback_flood ORDER BY turns DESC, sender LIMIT 1 OFFSET 1",
  );
  expect(turns).toBe(order.most + 1);
  const now = context.now().add({ minutes: 11 });
  expect(await takeTurn({ ...context, now: () => now }, order)).toEqual({ taken: true, turns: 1 });
  expect(await api.db.query("SELECT turns FROM feedback_flood")).toEqual([{ turns: 1 }]);
});
