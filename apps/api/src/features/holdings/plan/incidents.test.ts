import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { putAccount } from "../../accounts/accounts-testbed.ts";
import { ask, change, done, type Input, putPlans } from "../holdings-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await putPlans(api);
});
afterAll(() => api.close());

/** A plan SMALL, two incidents a year, for an account of its own. */
async function smallPlan(some: Input = {}) {
  const { id } = await putAccount(api, { name: "Weaver" });
  return (await done(api, "grantPlan", { account: id, plan: "SMALL", heldFrom: "2026-03-15", ...some })).heldPlan;
}

const record = (heldPlan: string, reference: string, some: Input = {}) =>
  change(api, "recordIncident", { heldPlan, reference, ...some });

describe("[5.1] incidents of a plan", () => {
  it("count within their contract year, up to what is included", async () => {
    const { id } = await smallPlan({ heldFrom: "2025-11-20" });
    expect((await record(id, "R-1", { usedOn: "2026-11-19" })).userErrors).toEqual([]);
    expect((await record(id, "R-2", { note: "Long outage" })).heldPlan.use).toMatchObject({
      used: 1,
      from: "2026-11-20",
      statement: "1 of 2 used",
    });
    expect((await record(id, "R-3")).heldPlan.use).toMatchObject({ used: 2, left: 0 });
    const refused = await record(id, "R-4");
    expect(refused).toMatchObject({ incident: null, userErrors: [{ field: ["input", "heldPlan"] }] });
    expect(refused.userErrors[0].message).toContain("2 are used");
    expect((await record(id, "R-4", { usedOn: "2026-11-19" })).userErrors).toEqual([]);
  });

  it("share the last one that is left between those who ask at the same instant", async () => {
    const { id } = await smallPlan();
    await record(id, "R-0");
    const asked = await Promise.all(Array.from({ length: 5 }, (_, index) => record(id, `R-${index + 1}`)));
    expect(asked.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const counted = await api.db.query("SELECT count(*)::int AS n FROM incident WHERE held_plan_id = $1", [id]);
    expect(counted).toEqual([{ n: 2 }]);
  });

  it("go on without limit where the plan sets none", async () => {
    const { id } = await smallPlan({ plan: "LARGE" });
    for (const reference of ["R-1", "R-2", "R-3"]) await record(id, reference);
    const document = `{ companyAccounts(filter: { search: "Weaver" }, first: 100) {
      nodes { plan { id use { included used left statement } } } } }`;
    const { companyAccounts } = await ask(api, document, {}, { locale: "zh-CN" });
    const held = companyAccounts.nodes.find(({ plan }: { plan: { id: string } | null }) => plan?.id === id);
    expect(held.plan.use).toEqual({ included: null, used: 3, left: null, statement: "已使用 3 次，次数不限" });
  });

  it("are given back by withdrawing them, and stay on record", async () => {
    const { id } = await smallPlan();
    await record(id, "R-1");
    const { incident } = await record(id, "R-2");
    const { heldPlan } = await done(api, "withdrawIncident", { id: incident.id, reason: "Our fault" });
    expect(heldPlan.use).toMatchObject({ used: 1, left: 1 });
    expect(heldPlan.incidents).toContainEqual(
      expect.objectContaining({
        reference: "R-2",
        withdrawnAt: "2026-11-23T10:00:00.000Z",
        withdrawalReason: "Our fault",
      }),
    );
    expect((await record(id, "R-2")).userErrors).toEqual([]);
    const again = await change(api, "withdrawIncident", { id: incident.id, reason: "Our fault" });
    expect(again.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "id"] }]);
  });

  it("count once for each reference", async () => {
    const { id } = await smallPlan();
    const { incident } = await record(id, "R-1");
    expect(await record(id, " R-1 ")).toMatchObject({
      incident: { id: incident.id },
      userErrors: [{ code: "CONFLICT", field: ["input", "reference"] }],
    });
  });

  it.each<[string, Input, string, string]>([
    ["a plan that is not there", { heldPlan: "x" }, "NOT_FOUND", "heldPlan"],
    ["no reference", { reference: "  " }, "BAD_USER_INPUT", "reference"],
    ["a reference that is too long", { reference: "x".repeat(101) }, "BAD_USER_INPUT", "reference"],
    ["a note that is too long", { note: "x".repeat(1_001) }, "BAD_USER_INPUT", "note"],
    ["a day before the plan", { usedOn: "2026-03-14" }, "BAD_USER_INPUT", "usedOn"],
    ["a day to come", { usedOn: "2026-11-24" }, "BAD_USER_INPUT", "usedOn"],
  ])("are refused for %s", async (_, some, code, field) => {
    const { id } = await smallPlan();
    const payload = await record(id, "R-1", some);
    expect(payload).toMatchObject({ incident: null, userErrors: [{ code, field: ["input", field] }] });
    const counted = await api.db.query("SELECT count(*)::int AS n FROM incident WHERE held_plan_id = $1", [id]);
    expect(counted).toEqual([{ n: 0 }]);
  });

  it.each<[string, Input, string, string]>([
    ["one that is not there", { id: "x" }, "NOT_FOUND", "id"],
    ["no reason", { reason: "" }, "BAD_USER_INPUT", "reason"],
  ])("are not withdrawn for %s", async (_, some, code, field) => {
    const { id } = await smallPlan();
    const { incident } = await record(id, "R-1");
    const input = { id: incident.id, reason: "Wrong", ...some };
    expect((await change(api, "withdrawIncident", input)).userErrors).toMatchObject([
      { code, field: ["input", field] },
    ]);
  });
});
