import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { ann, everything, mutate as mutateAt, olga, putTrio, refusalsOf } from "./accounts-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const mutate = (name: Parameters<typeof mutateAt>[1], input: object, actor: Actor) => mutateAt(api, name, input, actor);
const company = (name: string) => putTrio(api, name);

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
