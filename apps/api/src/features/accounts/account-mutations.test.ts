import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import {
  agent,
  analyst,
  customer,
  everything,
  mutate as mutateAt,
  putAccount,
  refusalsOf,
} from "./accounts-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const mutate = (name: Parameters<typeof mutateAt>[1], input: object, actor: Actor = agent) =>
  mutateAt(api, name, input, actor);
const [ann, mark] = [customer("Ann"), customer("Mark")];

describe("staff", () => {
  it("open an account, under a number of their choice or the next free one", async () => {
    const chosen = await mutate("createCompanyAccount", { name: "Pine Pumps", country: "DE", number: " k-17 " });
    expect(chosen.account).toMatchObject({ number: "K-17", name: "Pine Pumps", members: [], viewerRole: null });
    const [{ next }] = await api.db.query("SELECT 'A' || (last_value + 1) AS next FROM company_account_numbers");
    await mutate("createCompanyAccount", { name: "Quince Quarry", country: "DE", number: next });
    const given = await mutate("createCompanyAccount", { name: "Rowan Rails", country: "DE" });
    expect(given.userErrors).toEqual([]);
    expect(given.account.number).not.toBe(next);
  });

  it("who want the same number at the same instant are told so, but for one", async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        mutate("createCompanyAccount", { name: "Same", country: "DE", number: "SAME-1" }),
      ),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(refusalsOf)).toEqual(Array(4).fill("CONFLICT input.number"));
  });

  it("close an account, in which then nothing can be changed, and reopen it as it was", async () => {
    const { id } = await putAccount(api, {
      name: "Sorrel Saws",
      people: [
        [ann, "ADMINISTRATOR"],
        [mark, "MEMBER"],
      ],
    });
    const { account } = await mutate("closeCompanyAccount", { id, expectedRevision: 1, reason: "Contract ended" });
    expect(account).toMatchObject({ closedAt: "2026-11-23T10:00:00.000Z", revision: 2 });
    const member = account.members[1].id;
    const before = await everything(api);
    const tries = [
      await mutate("updateCompanyAccount", { id, expectedRevision: 2, name: "Other" }),
      await mutate("inviteAccountMember", { accountId: id, email: "x@example.com", role: "MEMBER" }),
      await mutate("removeAccountMember", { id: member, reason: "Left" }),
      await mutate("updateOwnAccount", { id, expectedRevision: 2, name: "Other" }, ann),
      await mutate("inviteMember", { accountId: id, email: "x@example.com", role: "MEMBER" }, ann),
      await mutate("changeMemberRole", { id: member, role: "ADMINISTRATOR" }, ann),
      await mutate("removeMember", { id: member }, ann),
    ];
    expect(tries.map(({ userErrors }) => userErrors[0]?.message)).toEqual(
      Array(tries.length).fill(expect.stringContaining("closed since 2026-11-23")),
    );
    expect(await everything(api)).toEqual(before);
    const reopened = await mutate("reopenCompanyAccount", { id, expectedRevision: 2 });
    expect(reopened.account).toMatchObject({ closedAt: null, revision: 3, members: account.members });
  });

  it("say why in the history of what they did", async () => {
    const { id } = await putAccount(api, {
      name: "Thyme Tools",
      people: [
        [ann, "ADMINISTRATOR"],
        [mark, "MEMBER"],
      ],
    });
    const { account } = await mutate("updateCompanyAccount", {
      id,
      expectedRevision: 1,
      name: "Thyme",
      reason: "Renamed",
    });
    await mutate("removeAccountMember", { id: account.members[1].id, reason: "Asked by the customer" });
    const document = `query ($id: ID!) { companyAccount(id: $id) { history { author action reason
      changes { field before after } } } }`;
    const { data } = await api.query(document, { id }, { actor: agent });
    expect(data.companyAccount.history).toEqual([
      {
        author: "Test agent",
        action: "accounts.removeMember",
        reason: "Asked by the customer",
        changes: [
          { field: "member", before: "Mark", after: null },
          { field: "role", before: "MEMBER", after: null },
        ],
      },
      {
        author: "Test agent",
        action: "accounts.update",
        reason: "Renamed",
        changes: [{ field: "name", before: "Thyme Tools", after: "Thyme" }],
      },
    ]);
    const asMember = await api.query(document, { id }, { actor: ann });
    expect(asMember.data.companyAccount.history).toEqual([]);
  });

  it("change nothing when everything is as they ask", async () => {
    const { id } = await putAccount(api, { name: "Umber Urns" });
    const before = await everything(api);
    const { account } = await mutate("updateCompanyAccount", { id, expectedRevision: 1, name: " Umber Urns " });
    expect(account.revision).toBe(1);
    expect(await everything(api)).toEqual(before);
  });

  it("are told what stands there when somebody else was faster", async () => {
    const { id } = await putAccount(api, { name: "Vetch Vans" });
    await mutate("updateCompanyAccount", { id, expectedRevision: 1, name: "Vetch" });
    for (const name of ["updateCompanyAccount", "closeCompanyAccount", "reopenCompanyAccount"] as const) {
      const stale = await mutate(name, { id, expectedRevision: 1, reason: "Late" });
      expect(refusalsOf(stale)).toEqual(["CONFLICT input.expectedRevision"]);
      expect(stale.account).toMatchObject({ name: "Vetch", revision: 2, closedAt: null });
    }
  });

  it.each([
    ["createCompanyAccount", { name: " ", country: "DE", number: "no number!" }, ["input.name", "input.number"]],
    ["createCompanyAccount", { name: "A", country: "DE", reason: "x".repeat(1_001) }, ["input.reason"]],
    ["updateCompanyAccount", { expectedRevision: 1, number: null }, ["input.number"]],
    ["updateCompanyAccount", { expectedRevision: 1, name: "New", reason: "x".repeat(1_001) }, ["input.reason"]],
    ["closeCompanyAccount", { expectedRevision: 1, reason: " " }, ["input.reason"]],
    ["closeCompanyAccount", { expectedRevision: 1, reason: "x".repeat(1_001) }, ["input.reason"]],
    ["inviteAccountMember", { email: "a b@example.com", role: "MEMBER" }, ["input.email"]],
  ] as const)("are refused %s (%#), naming the field, and nothing is written", async (mutation, input, fields) => {
    const { id } = await putAccount(api, { name: "Willow Wool" });
    const before = await everything(api);
    const target =
      mutation === "createCompanyAccount" ? {} : mutation === "inviteAccountMember" ? { accountId: id } : { id };
    const refused = await mutate(mutation, { ...target, ...input });
    expect(refusalsOf(refused)).toEqual(fields.map((field) => `BAD_USER_INPUT ${field}`));
    expect(await everything(api)).toEqual(before);
  });

  it.each([
    ["updateCompanyAccount", { id: "x", expectedRevision: 1 }, "input.id"],
    ["closeCompanyAccount", { id: "x", expectedRevision: 1, reason: "Gone" }, "input.id"],
    ["reopenCompanyAccount", { id: "x", expectedRevision: 1 }, "input.id"],
    ["inviteAccountMember", { accountId: "x", email: "a@example.com", role: "MEMBER" }, "input.accountId"],
    ["removeAccountMember", { id: "x", reason: "Gone" }, "input.id"],
  ] as const)("are told by %s that there is no such thing", async (mutation, input, field) => {
    expect(refusalsOf(await mutate(mutation, input))).toEqual([`NOT_FOUND ${field}`]);
  });

  it("without accounts.edit change nothing", async () => {
    await expect(mutate("createCompanyAccount", { name: "X", country: "DE" }, analyst)).rejects.toThrow(
      /accounts\.edit/,
    );
    await expect(mutate("createCompanyAccount", { name: "X", country: "DE" }, ann)).rejects.toThrow(/accounts\.edit/);
  });
});
