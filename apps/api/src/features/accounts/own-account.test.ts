import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import {
  agent,
  ann,
  customer,
  everything,
  mark,
  mutate as mutateAt,
  olga,
  type Payload,
  putAccount,
  putTrio,
  refusalsOf,
} from "./accounts-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const mutate = (name: Parameters<typeof mutateAt>[1], input: object, actor: Actor) => mutateAt(api, name, input, actor);

const seen = async (id: string, actor: Actor) => {
  const document = `query ($id: ID!) { companyAccount(id: $id) { name members { name } history { action author
    changes { field before after } } } }`;
  return (await api.query(document, { id }, { actor })).data.companyAccount;
};

const company = (name: string) => putTrio(api, name);

describe("whoever registers an account", () => {
  it("administers it, under a number of its own", async () => {
    const { account, userErrors } = await mutate(
      "registerCompanyAccount",
      { name: " Elm Press ", country: "FR" },
      olga,
    );
    expect(userErrors).toEqual([]);
    expect(account).toMatchObject({ name: "Elm Press", country: "FR", revision: 1, viewerRole: "ADMINISTRATOR" });
    expect(account.members).toMatchObject([{ name: "Olga", role: "ADMINISTRATOR", removedAt: null }]);
    const next = await mutate("registerCompanyAccount", { name: "Elm Press", country: "FR" }, mark);
    expect(next.account.number).not.toBe(account.number);
    expect((await seen(account.id, agent)).history).toEqual([
      {
        action: "accounts.register",
        author: "Olga",
        changes: expect.arrayContaining([{ field: "member", before: null, after: "Olga" }]),
      },
    ]);
  });

  it("may register fifty, and no more at the same instant either", async () => {
    const many = customer("Many");
    await Promise.all(
      Array.from({ length: 48 }, (_, place) =>
        putAccount(api, { name: `M${place}`, people: [[many, "ADMINISTRATOR"]] }),
      ),
    );
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => mutate("registerCompanyAccount", { name: "One more", country: "DE" }, many)),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(2);
    expect(answers.flatMap(refusalsOf)).toEqual(Array(3).fill("BAD_USER_INPUT input.name"));
  });
});

describe("an administrator", () => {
  it("changes name and country, which a member and an outsider cannot", async () => {
    const { id } = await company("Fir Foundry");
    const change = { id, expectedRevision: 1, name: "Fir Foundry II", country: "AT" };
    expect(refusalsOf(await mutate("updateOwnAccount", change, mark))).toEqual(["FORBIDDEN input.id"]);
    expect(refusalsOf(await mutate("updateOwnAccount", change, olga))).toEqual(["NOT_FOUND input.id"]);
    const { account } = await mutate("updateOwnAccount", change, ann);
    expect(account).toMatchObject({ name: "Fir Foundry II", country: "AT", revision: 2 });
    const [latest] = (await seen(id, agent)).history;
    expect(latest).toEqual({
      action: "accounts.update",
      author: "Ann",
      changes: [
        { field: "country", before: "DE", after: "AT" },
        { field: "name", before: "Fir Foundry", after: "Fir Foundry II" },
      ],
    });
  });

  it("is shown what stands there when somebody else was faster", async () => {
    const { id } = await company("Gorse Glass");
    const rename = (name: string) => mutate("updateOwnAccount", { id, expectedRevision: 1, name }, ann);
    const answers = await Promise.all([rename("Gorse A"), rename("Gorse B")]);
    const [won, lost] = answers.toSorted((left, right) => left.userErrors.length - right.userErrors.length);
    expect(refusalsOf(won)).toEqual([]);
    expect(refusalsOf(lost)).toEqual(["CONFLICT input.expectedRevision"]);
    expect(lost.account).toMatchObject({ name: won.account.name, revision: 2 });
  });

  it("gives roles and removes members, who lose sight at once", async () => {
    const { id, ...people } = await company("Hazel Haulage");
    const promoted = await mutate("changeMemberRole", { id: people.mark, role: "ADMINISTRATOR" }, ann);
    expect(promoted.member).toMatchObject({ name: "Mark", role: "ADMINISTRATOR" });
    const removed = await mutate("removeMember", { id: people.ann, reason: "Left the company" }, mark);
    expect(removed.member).toMatchObject({ name: "Ann", removedAt: "2026-11-23T10:00:00.000Z" });
    expect(await seen(id, ann)).toBeNull();
    expect(refusalsOf(await mutate("removeMember", { id: people.mark }, ann))).toEqual(["NOT_FOUND input.id"]);
    const { history } = await seen(id, agent);
    expect(history.map(({ action, author }: Payload) => [action, author])).toEqual([
      ["accounts.removeMember", "Mark"],
      ["accounts.changeRole", "Ann"],
    ]);
    expect(history[1].changes).toEqual([{ field: "Mark", before: "MEMBER", after: "ADMINISTRATOR" }]);
  });

  it("who is the last one can neither go nor be made less", async () => {
    const { id, ...people } = await company("Ivy Inks");
    const before = await everything(api);
    const tries = [
      await mutate("removeMember", { id: people.ann }, ann),
      await mutate("changeMemberRole", { id: people.ann, role: "MEMBER" }, ann),
      await mutate("removeAccountMember", { id: people.ann, reason: "Asked by phone" }, agent),
    ];
    expect(tries.map(refusalsOf)).toEqual(Array(3).fill(["BAD_USER_INPUT input.id"]));
    expect(await everything(api)).toEqual(before);
  });

  it.each([
    ["remove each other", "removeMember", {}],
    ["make each other members", "changeMemberRole", { role: "MEMBER" }],
  ] as const)("stays when two %s at the same instant", async (_, mutation, more) => {
    for (let round = 0; round < 5; round++) {
      const { id, ...people } = await company(`Juniper ${round}`);
      await mutate("changeMemberRole", { id: people.mark, role: "ADMINISTRATOR" }, ann);
      const answers = await Promise.all([
        mutate(mutation, { id: people.mark, ...more }, ann),
        mutate(mutation, { id: people.ann, ...more }, mark),
      ]);
      expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
      const administrators = await api.db.query(
        "SELECT name FROM account_member WHERE account_id = $1 AND role = 'ADMINISTRATOR' AND removed_at IS NULL",
        [id],
      );
      expect(administrators).toHaveLength(1);
    }
  });
});

describe("a member", () => {
  it("may leave, and may do nothing else to members or invitations", async () => {
    const { id, ...people } = await company("Kelp Kites");
    const before = await everything(api);
    const tries = [
      await mutate("removeMember", { id: people.ann }, mark),
      await mutate("changeMemberRole", { id: people.mark, role: "ADMINISTRATOR" }, mark),
      await mutate("inviteMember", { accountId: id, email: "new@example.com", role: "MEMBER" }, mark),
    ];
    expect(tries.map(refusalsOf)).toEqual([
      ["FORBIDDEN input.id"],
      ["FORBIDDEN input.id"],
      ["FORBIDDEN input.accountId"],
    ]);
    expect(await everything(api)).toEqual(before);
    expect(refusalsOf(await mutate("removeMember", { id: people.mark }, mark))).toEqual([]);
    expect(await seen(id, mark)).toBeNull();
  });
});
