import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import {
  agent,
  customer,
  everything,
  mutate as mutateAt,
  type Payload,
  putAccount,
  refusalsOf,
} from "./accounts-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const mutate = (name: Parameters<typeof mutateAt>[1], input: object, actor: Actor) => mutateAt(api, name, input, actor);
const [ann, mark, olga] = [customer("Ann"), customer("Mark"), customer("Olga")];

const seen = async (id: string, actor: Actor) => {
  const document = `query ($id: ID!) { companyAccount(id: $id) { name members { name } history { action author
    changes { field before after } } } }`;
  return (await api.query(document, { id }, { actor })).data.companyAccount;
};

/** An account of its own for one test: Ann administers it, Mark is a member, Olga has nothing to do with it. */
async function company(name: string) {
  const { id } = await putAccount(api, {
    name,
    people: [
      [ann, "ADMINISTRATOR"],
      [mark, "MEMBER"],
    ],
  });
  const { data } = await api.query(
    "query ($id: ID!) { companyAccount(id: $id) { members { id name } } }",
    { id },
    { actor: ann },
  );
  const idOf = (wanted: Actor) =>
    data.companyAccount.members.find(({ name: each }: Payload) => each === wanted.name).id;
  return { id, ann: idOf(ann), mark: idOf(mark) };
}

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

describe("an outsider", () => {
  it("is answered by every mutation as if there were no such account, and changes nothing", async () => {
    const { id, ...people } = await company("Larch Lamps");
    const { invitation } = await mutate("inviteMember", { accountId: id, email: "x@example.com", role: "MEMBER" }, ann);
    const before = await everything(api);
    const unknown = "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11";
    const answersFor = async (account: string, member: string, invited: string) => [
      await mutate("updateOwnAccount", { id: account, expectedRevision: 1, name: "Mine" }, olga),
      await mutate("inviteMember", { accountId: account, email: "olga@example.com", role: "ADMINISTRATOR" }, olga),
      await mutate("changeMemberRole", { id: member, role: "MEMBER" }, olga),
      await mutate("removeMember", { id: member }, olga),
      await mutate("revokeInvitation", { id: invited }, olga),
    ];
    const foreign = await answersFor(id, people.mark, invitation.id);
    expect(foreign.flatMap(refusalsOf).map((refusal) => refusal.split(" ")[0])).toEqual(Array(5).fill("NOT_FOUND"));
    expect(await answersFor(unknown, unknown, unknown)).toEqual(foreign);
    expect(await answersFor("x", "x", "\0")).toEqual(foreign);
    expect(await everything(api)).toEqual(before);
  });
});

describe("bad input of a customer", () => {
  it.each([
    ["registerCompanyAccount", { name: "  ", country: "DE" }, "input.name"],
    ["registerCompanyAccount", { name: "x".repeat(201), country: "DE" }, "input.name"],
    ["updateOwnAccount", { expectedRevision: 1, name: null }, "input.name"],
    ["updateOwnAccount", { expectedRevision: 1, country: null }, "input.country"],
    ["inviteMember", { email: "nobody", role: "MEMBER" }, "input.email"],
    ["inviteMember", { email: "ANN@example.com", role: "MEMBER" }, "input.email"],
    ["removeMember", { reason: "x".repeat(1_001) }, "input.reason"],
  ] as const)("of %s is refused (%#), naming the field, and nothing is written", async (mutation, input, field) => {
    const { id, mark: member } = await company("Maple Mills");
    const before = await everything(api);
    const target = mutation === "inviteMember" ? { accountId: id } : { id: mutation === "removeMember" ? member : id };
    const given = mutation === "registerCompanyAccount" ? input : { ...target, ...input };
    expect(refusalsOf(await mutate(mutation, given, ann))).toEqual([`BAD_USER_INPUT ${field}`]);
    expect(await everything(api)).toEqual(before);
  });

  it("of no country is refused before anything is asked", async () => {
    const document = `mutation { registerCompanyAccount(input: { name: "A", country: "XX" }) { account { id } } }`;
    const { errors } = await api.query(document, {}, { actor: ann });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
