import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { agent, analyst, customer, putAccount, type StoredAccount } from "./accounts-testbed.ts";

const [ann, mark, olga] = [customer("Ann"), customer("Mark"), customer("Olga")];

let api: TestApi;
let alder: StoredAccount;
let birch: StoredAccount;
beforeAll(async () => {
  api = await openTestApi();
  alder = await putAccount(api, {
    name: "Alder Works",
    people: [
      [ann, "ADMINISTRATOR"],
      [mark, "MEMBER"],
    ],
  });
  birch = await putAccount(api, { name: "Birch Mill", country: "CN", people: [[olga, "ADMINISTRATOR"]] });
});
afterAll(() => api.close());

const ACCOUNT = `{ id number name country revision closedAt viewerRole
  administrators { name email } members { name email role account { id } } invitations { id } history { id } }`;

async function seen(variables: object, actor?: Actor) {
  const document = `query ($id: ID, $number: String) { companyAccount(id: $id, number: $number) ${ACCOUNT} }`;
  return await api.query(document, { ...variables }, actor === undefined ? {} : { actor });
}

describe("a company account", () => {
  it("shows its administrator everybody in it", async () => {
    const { data } = await seen({ id: alder.id }, ann);
    expect(data.companyAccount).toEqual({
      ...{ id: alder.id, number: alder.number, name: "Alder Works", country: "DE", revision: 1, closedAt: null },
      viewerRole: "ADMINISTRATOR",
      administrators: [{ name: "Ann", email: "ann@example.com" }],
      members: [
        { name: "Ann", email: "ann@example.com", role: "ADMINISTRATOR", account: { id: alder.id } },
        { name: "Mark", email: "mark@example.com", role: "MEMBER", account: { id: alder.id } },
      ],
      invitations: [],
      history: [],
    });
  });

  it("shows a member who administers it and himself, not how to reach others", async () => {
    const { data } = await seen({ number: ` ${alder.number.toLowerCase()} ` }, mark);
    expect(data.companyAccount).toMatchObject({
      viewerRole: "MEMBER",
      administrators: [{ name: "Ann", email: null }],
      members: [{ name: "Mark", email: "mark@example.com", role: "MEMBER" }],
    });
  });

  it("answers somebody else's member exactly like an account that does not exist", async () => {
    const answers = await Promise.all([
      seen({ id: alder.id }, olga),
      seen({ number: alder.number }, olga),
      seen({ id: "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11" }, olga),
      seen({ number: "NONE" }, olga),
      seen({ id: "no id" }, olga),
      seen({ number: "\0" }, olga),
    ]);
    expect(answers.map(({ data, errors }) => [data, errors])).toEqual(Array(6).fill([{ companyAccount: null }, []]));
  });

  it("shows staff with accounts.read everybody, and no other staff and nobody unknown anything", async () => {
    const { data } = await seen({ id: birch.id }, agent);
    expect(data.companyAccount).toMatchObject({
      viewerRole: null,
      members: [{ name: "Olga", email: "olga@example.com" }],
    });
    const answers = await Promise.all([seen({ id: birch.id }, analyst), seen({ id: birch.id })]);
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(["FORBIDDEN", "UNAUTHENTICATED"]);
  });

  it("is asked for by its id or its number", async () => {
    for (const wrong of [{}, { id: alder.id, number: alder.number }]) {
      const { errors } = await seen(wrong, ann);
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: ["id"] } }]);
    }
  });

  it("is among the own accounts of its members alone", async () => {
    const own = (actor: Actor) => api.query("{ ownAccounts { name } }", {}, { actor });
    const answers = await Promise.all([ann, mark, olga, customer("Nobody")].map(own));
    expect(answers.map(({ data }) => data.ownAccounts)).toEqual([
      [{ name: "Alder Works" }],
      [{ name: "Alder Works" }],
      [{ name: "Birch Mill" }],
      [],
    ]);
  });

  it("is out of sight for a machine, whoever made its token", async () => {
    const actor: Actor = { ...ann, kind: "MACHINE" };
    const { data } = await seen({ id: alder.id }, actor);
    expect(data.companyAccount).toBeNull();
  });
});
