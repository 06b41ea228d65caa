import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { customer, putAccount, type StoredAccount } from "../../accounts/accounts-testbed.ts";
import { ask, change, done, HELD_PLAN, type Input, putPlans } from "../holdings-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await putPlans(api);
});
afterAll(() => api.close());

const account = (people: Parameters<typeof putAccount>[1]["people"] = []) =>
  putAccount(api, { name: "Weaver", people });

async function plansOf({ id }: StoredAccount) {
  return (await ask(api, `query ($id: ID!) { companyAccount(id: $id) { plans { ${HELD_PLAN} } } }`, { id }))
    .companyAccount.plans;
}

/** A plan SMALL, two incidents a year, for an account of its own. */
async function smallPlan(some: Input = {}) {
  const { id } = await account();
  const input = { account: id, plan: "SMALL", heldFrom: "2026-03-15", ...some };
  return (await done(api, "grantPlan", input)).heldPlan;
}

const record = (heldPlan: string, reference: string, some: Input = {}) =>
  change(api, "recordIncident", { heldPlan, reference, ...some });

describe("[5.1] a plan is given to an account", () => {
  it("from one day through another, on record with who did it", async () => {
    const owner = await account();
    const input = {
      account: owner.id,
      plan: "small",
      heldFrom: "2026-03-15",
      heldThrough: "2027-03-14",
      reason: "Order 7",
    };
    const { heldPlan } = await done(api, "grantPlan", input);
    expect(heldPlan).toMatchObject({
      plan: { code: "SMALL" },
      heldFrom: "2026-03-15",
      heldThrough: "2027-03-14",
      revision: 1,
      use: { included: 2, used: 0, left: 2, from: "2026-03-15", through: "2027-03-14", statement: "0 of 2 used" },
      history: [{ action: "holdings.grantPlan", author: "Test agent", reason: "Order 7" }],
    });
    const days = ["2026-03-14", "2026-03-15", "2027-03-14", "2027-03-15"];
    const fields = days.map((day, index) => `d${index}: plan(at: "${day}") { id }`).join(" ");
    const found = await ask(api, `query ($id: ID!) { companyAccount(id: $id) { plan { id } ${fields} } }`, {
      id: owner.id,
    });
    const held = { id: heldPlan.id };
    expect(found.companyAccount).toEqual({ plan: held, d0: null, d1: held, d2: held, d3: null });
  });

  it("one at a time: another on a day in common is refused with the one in the way, the day after it is not", async () => {
    const { id } = await account();
    const first = { account: id, plan: "SMALL", heldFrom: "2026-01-01", heldThrough: "2026-06-30" };
    const { heldPlan } = await done(api, "grantPlan", first);
    const refused = await change(api, "grantPlan", { account: id, plan: "LARGE", heldFrom: "2026-06-30" });
    expect(refused).toMatchObject({
      heldPlan: { id: heldPlan.id },
      userErrors: [{ code: "CONFLICT", field: ["input", "heldFrom"] }],
    });
    await done(api, "grantPlan", { account: id, plan: "LARGE", heldFrom: "2026-07-01" });
  });

  it("one at a time, also when two are given at the same instant", async () => {
    const { id, number } = await account();
    const given = Array.from({ length: 4 }, () =>
      change(api, "grantPlan", { account: id, plan: "SMALL", heldFrom: "2026-01-01" }),
    );
    const outcomes = await Promise.all(given);
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await plansOf({ id, number })).toHaveLength(1);
  });

  it.each<[string, Input, string, string]>([
    ["an unknown account", { account: "00000000-0000-4000-8000-000000000009" }, "NOT_FOUND", "account"],
    ["an account that is no id", { account: "Weaver" }, "NOT_FOUND", "account"],
    ["an unknown plan", { plan: "GOLD" }, "NOT_FOUND", "plan"],
    ["a retired plan", { plan: "OLD" }, "BAD_USER_INPUT", "plan"],
    ["a last day before the first", { heldThrough: "2026-03-14" }, "BAD_USER_INPUT", "heldThrough"],
    ["a first day out of all bounds", { heldFrom: "0001-01-01" }, "BAD_USER_INPUT", "heldFrom"],
    ["a reason that is too long", { reason: "x".repeat(1_001) }, "BAD_USER_INPUT", "reason"],
  ])("is refused for %s, and nothing is written", async (_, some, code, field) => {
    const owner = await account();
    const input = { account: owner.id, plan: "SMALL", heldFrom: "2026-03-15", ...some };
    const { heldPlan, userErrors } = await change(api, "grantPlan", input);
    expect(heldPlan).toBeNull();
    expect(userErrors).toEqual([{ code, field: ["input", field], message: expect.stringMatching(/\w/) }]);
    expect(await plansOf(owner)).toEqual([]);
  });

  it("is refused for a closed account", async () => {
    const closed = await putAccount(api, { name: "Closed", closedAt: "2026-02-01T00:00:00Z" });
    const input = { account: closed.id, plan: "SMALL", heldFrom: "2026-03-15" };
    expect(await change(api, "grantPlan", input)).toMatchObject({
      heldPlan: null,
      userErrors: [{ code: "BAD_USER_INPUT", field: ["input", "account"] }],
    });
  });
});

describe("[5.1] a held plan is given other days", () => {
  it("with a reason, and history tells both", async () => {
    const { id } = await smallPlan();
    const input = { id, expectedRevision: 1, heldThrough: "2026-12-31", reason: "Cancelled" };
    const { heldPlan } = await done(api, "changeHeldPlan", input);
    expect(heldPlan).toMatchObject({ heldThrough: "2026-12-31", revision: 2, use: { through: "2026-12-31" } });
    expect(heldPlan.history[0]).toMatchObject({
      action: "holdings.changePlan",
      reason: "Cancelled",
      changes: [{ field: "heldThrough", before: null, after: "2026-12-31" }],
    });
    const open = { id, expectedRevision: 2, heldThrough: null, reason: "Renewed" };
    expect((await done(api, "changeHeldPlan", open)).heldPlan).toMatchObject({ heldThrough: null, revision: 3 });
  });

  it("by whoever saw it as it stands", async () => {
    const { id } = await smallPlan();
    const input = { id, expectedRevision: 2, heldThrough: "2026-12-31", reason: "Cancelled" };
    expect(await change(api, "changeHeldPlan", input)).toMatchObject({
      heldPlan: { id, revision: 1, heldThrough: null },
      userErrors: [{ code: "CONFLICT", field: ["input", "expectedRevision"] }],
    });
  });

  it("which must hold the incidents that were used, and no more of them a year than are included", async () => {
    const { id } = await smallPlan({ heldFrom: "2025-01-01" });
    for (const usedOn of ["2025-06-01", "2025-11-01", "2026-02-01"]) await record(id, usedOn, { usedOn });
    const move = (days: Input) => change(api, "changeHeldPlan", { id, expectedRevision: 1, reason: "Wrong", ...days });
    expect((await move({ heldThrough: "2026-01-31" })).userErrors[0].message).toContain("2026-02-01");
    expect((await move({ heldFrom: "2025-06-02" })).userErrors[0].message).toContain("2025-06-01");
    // From 1 March 2025 all three would lie in one contract year.
    expect(await move({ heldFrom: "2025-03-01" })).toMatchObject({
      heldPlan: null,
      userErrors: [{ field: ["input", "heldFrom"], message: expect.stringContaining("3 incidents") }],
    });
    expect((await move({ heldThrough: "2026-02-01" })).userErrors).toEqual([]);
  });

  it.each<[string, Input, string, string]>([
    ["a plan that is not there", { id: "00000000-0000-4000-8000-000000000009" }, "NOT_FOUND", "id"],
    ["no reason", { reason: " " }, "BAD_USER_INPUT", "reason"],
    ["no first day", { heldFrom: null }, "BAD_USER_INPUT", "heldFrom"],
    ["a last day before the first", { heldThrough: "2025-01-01" }, "BAD_USER_INPUT", "heldThrough"],
  ])("is refused for %s", async (_, some, code, field) => {
    const { id } = await smallPlan();
    const input = { id, expectedRevision: 1, reason: "Wrong", ...some };
    expect(await change(api, "changeHeldPlan", input)).toMatchObject({
      userErrors: [{ code, field: ["input", field] }],
    });
  });
});

describe("[5.1] who sees and changes the plan of a company", () => {
  const [ada, ben, eve] = [customer("Ada"), customer("Ben"), customer("Eve")];

  it("its administrators all of it, its members how much is used, others nothing", async () => {
    const own = await account([
      [ada, "ADMINISTRATOR"],
      [ben, "MEMBER"],
    ]);
    await putAccount(api, { name: "Other", people: [[eve, "ADMINISTRATOR"]] });
    const { heldPlan } = await done(api, "grantPlan", { account: own.id, plan: "SMALL", heldFrom: "2026-03-15" });
    await record(heldPlan.id, "R-1");
    const document = `query ($id: ID!) { companyAccount(id: $id) { plan { use { used } incidents { reference } history { action } } } }`;
    const seenBy = async (actor: typeof ada) => (await ask(api, document, { id: own.id }, { actor })).companyAccount;
    const used = { use: { used: 1 }, history: [] };
    expect(await seenBy(ada)).toEqual({ plan: { ...used, incidents: [{ reference: "R-1" }] } });
    expect(await seenBy(ben)).toEqual({ plan: { ...used, incidents: [] } });
    expect(await seenBy(eve)).toBeNull();
  });

  it("staff with accounts.edit alone gives, changes and counts", async () => {
    const own = await account([[ada, "ADMINISTRATOR"]]);
    const document = `mutation ($input: GrantPlanInput!) { grantPlan(input: $input) { heldPlan { id } } }`;
    const input = { account: own.id, plan: "LARGE", heldFrom: "2026-03-15" };
    const { errors } = await api.query(document, { input }, { actor: ada });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", permission: "accounts.edit" } }]);
  });
});
