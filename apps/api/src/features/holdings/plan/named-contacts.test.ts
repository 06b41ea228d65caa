import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { customer, putAccount } from "../../accounts/accounts-testbed.ts";
import { change, done, putPlans } from "../holdings-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await putPlans(api);
});
afterAll(() => api.close());

const [ada, ben, cleo, eve] = [customer("Ada"), customer("Ben"), customer("Cleo"), customer("Eve")];

/** A company with one administrator and two members, and a plan: SMALL allows for one contact, LARGE for two. */
async function company(plan = "SMALL") {
  const { id } = await putAccount(api, {
    name: "Weaver",
    people: [
      [ada, "ADMINISTRATOR"],
      [ben, "MEMBER"],
      [cleo, "MEMBER"],
    ],
  });
  const { heldPlan } = await done(api, "grantPlan", { account: id, plan, heldFrom: "2026-03-15" });
  const members = await api.db.query("SELECT id, name FROM account_member WHERE account_id = $1", [id]);
  const memberId = (name: string): string => members.find((each: { name: string }) => each.name === name).id;
  return { id, heldPlan: heldPlan.id as string, memberId };
}

const names = ({ heldPlan }: { heldPlan: { namedContacts: { name: string }[] } }) =>
  heldPlan.namedContacts.map(({ name }) => name);

describe("[5.1] the named contacts of a plan", () => {
  it("are members whom the account's administrators name, once each, and no more than the plan allows for", async () => {
    const { heldPlan, memberId } = await company();
    const name = (member: string) => change(api, "nameContact", { heldPlan, member: memberId(member) }, { actor: ada });
    expect(names(await name("Ben"))).toEqual(["Ben"]);
    expect(names(await name("Ben"))).toEqual(["Ben"]);
    const refused = await name("Cleo");
    expect(refused).toMatchObject({ heldPlan: null, userErrors: [{ field: ["input", "member"] }] });
    expect(refused.userErrors[0].message).toContain("1 named contacts");
    await done(api, "unnameContact", { heldPlan, member: memberId("Ben") }, { actor: ada });
    expect(names(await name("Cleo"))).toEqual(["Cleo"]);
  });

  it("are no more than the plan allows for, also when named at the same instant", async () => {
    const { heldPlan, memberId } = await company();
    const asked = ["Ada", "Ben", "Cleo"].map((each) =>
      change(api, "nameContact", { heldPlan, member: memberId(each) }, { actor: ada }),
    );
    const outcomes = await Promise.all(asked);
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it("leave their place when they leave the company", async () => {
    const { heldPlan, memberId } = await company();
    await done(api, "nameContact", { heldPlan, member: memberId("Ben") }, { actor: ada });
    await api.db.query("UPDATE account_member SET removed_at = now() WHERE id = $1", [memberId("Ben")]);
    const named = await done(api, "nameContact", { heldPlan, member: memberId("Cleo") }, { actor: ada });
    expect(names(named)).toEqual(["Cleo"]);
    const removed = await change(api, "nameContact", { heldPlan, member: memberId("Ben") }, { actor: ada });
    expect(removed.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "member"] }]);
  });

  it("are seen by administrators whole, by a member as far as he is one", async () => {
    const { id, heldPlan, memberId } = await company("LARGE");
    for (const each of ["Ada", "Ben"]) {
      await done(api, "nameContact", { heldPlan, member: memberId(each) }, { actor: ada });
    }
    const document = `query ($id: ID!) { companyAccount(id: $id) { plan { namedContacts { name } } } }`;
    const seenBy = async (actor: typeof ada) => {
      const { data } = await api.query(document, { id }, { actor });
      return data.companyAccount.plan.namedContacts.map(({ name }: { name: string }) => name);
    };
    expect((await seenBy(ada)).sort()).toEqual(["Ada", "Ben"]);
    expect(await seenBy(ben)).toEqual(["Ben"]);
    expect(await seenBy(cleo)).toEqual([]);
  });

  it("are named by no mere member, and a plan of another company is as unknown as none", async () => {
    const own = await company();
    const other = await putAccount(api, { name: "Other", people: [[eve, "ADMINISTRATOR"]] });
    const { heldPlan } = await done(api, "grantPlan", { account: other.id, plan: "SMALL", heldFrom: "2026-03-15" });
    const member = own.memberId("Ben");
    for (const mutation of ["nameContact", "unnameContact"] as const) {
      const byMember = await change(api, mutation, { heldPlan: own.heldPlan, member }, { actor: ben });
      expect(byMember.userErrors).toMatchObject([{ code: "FORBIDDEN", field: ["input", "heldPlan"] }]);
      const foreign = await change(api, mutation, { heldPlan: heldPlan.id, member }, { actor: ada });
      const none = { heldPlan: "00000000-0000-4000-8000-000000000009", member };
      expect(foreign).toEqual(await change(api, mutation, none, { actor: ada }));
      expect(foreign.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "heldPlan"] }]);
      const stranger = await change(api, mutation, { heldPlan: heldPlan.id, member }, { actor: eve });
      expect(stranger.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "member"] }]);
    }
    const notNamed = await change(api, "unnameContact", { heldPlan: own.heldPlan, member }, { actor: ada });
    expect(notNamed.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "member"] }]);
  });
});
