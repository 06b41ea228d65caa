import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { customer, putAccount, type StoredAccount } from "../../accounts/accounts-testbed.ts";
import { act, agent, aLicence, anyCode, ask, type Data, putProducts } from "../licences-testbed.ts";

let api: TestApi;
let quay: StoredAccount;
let pier: StoredAccount;
const [anna, ben, carla] = [customer("Anna"), customer("Ben"), customer("Carla")];

beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
  quay = await putAccount(api, {
    name: "Quay Works",
    people: [
      [anna, "ADMINISTRATOR"],
      [ben, "MEMBER"],
    ],
  });
  pier = await putAccount(api, { name: "Pier Trading", people: [[carla, "ADMINISTRATOR"]] });
});
// Each test has the guesses of a new hour.
beforeEach(() => api.db.query("DELETE FROM guess_attempt"));
afterAll(() => api.close());

const store = (actor: typeof anna, account: StoredAccount, input: object) =>
  act(api, actor, ["storeLicence", { accountId: account.id, ...input }]);

const LICENCES = `query ($id: ID!) { companyAccount(id: $id) { licences { nodes { id number code maskedCode storedByName } totalCount }
  licenceStanding(product: "harbour-guard") { status valid reason } } }`;

async function account(actor: typeof anna, { id }: StoredAccount): Promise<Data> {
  return (await ask(api, LICENCES, { id }, actor)).companyAccount;
}

describe("what is seen of stored licences", () => {
  it("is one's own for a member, all with codes for an administrator, all without codes for staff", async () => {
    const port = await putAccount(api, {
      name: "Port Supplies",
      people: [
        [anna, "ADMINISTRATOR"],
        [ben, "MEMBER"],
      ],
    });
    const [first, second] = [anyCode(), anyCode()];
    await aLicence(api, { code: first });
    await aLicence(api, { code: second });
    await store(anna, port, { code: first });
    await store(ben, port, { code: second });
    const seenBy = async (actor: typeof anna) => {
      const { licences } = await account(actor, port);
      return licences.nodes.map(({ storedByName, code }: Data) => [storedByName, code]).sort();
    };
    expect(await seenBy(ben)).toEqual([["Ben", null]]);
    expect(await seenBy(anna)).toEqual([
      ["Anna", first],
      ["Ben", second],
    ]);
    expect(await seenBy(agent)).toEqual([
      ["Anna", null],
      ["Ben", null],
    ]);
    expect(await account(carla, port)).toBeNull();
    expect((await account(anna, port)).licences.totalCount).toBe(2);
  });

  it("is paged, the last stored first, without repeating or leaving out", async () => {
    const dock = await putAccount(api, { name: "Dock Stores", people: [[carla, "ADMINISTRATOR"]] });
    for (let i = 0; i < 4; i++) {
      const code = anyCode();
      await aLicence(api, { code });
      await store(carla, dock, { code });
    }
    const page = `query ($id: ID!, $after: String) { companyAccount(id: $id) { licences(first: 3, after: $after) {
      nodes { number } pageInfo { endCursor hasNextPage } } } }`;
    const first = (await ask(api, page, { id: dock.id }, carla)).companyAccount.licences;
    const after = first.pageInfo.endCursor;
    const second = (await ask(api, page, { id: dock.id, after }, carla)).companyAccount.licences;
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ number }: Data) => number)).size).toBe(4);
  });
});

describe("removing a stored licence", () => {
  it("is for administrators and staff, frees the licence, and is as unknown to others as what does not exist", async () => {
    const code = anyCode();
    const { id: licenceId } = await aLicence(api, { code });
    const { licence } = await store(anna, quay, { code });
    const remove = (actor: typeof anna, id: string) => act(api, actor, ["removeStoredLicence", { id }]);
    const unknown = await remove(carla, "00000000-0000-4000-8000-000000000000");
    expect(await remove(carla, licence.id)).toEqual(unknown);
    expect(await remove(ben, licence.id)).toEqual(unknown);
    expect(unknown.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "id"] }]);
    expect((await remove(anna, licence.id)).userErrors).toEqual([]);
    expect((await remove(anna, licence.id)).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    const again = await store(carla, pier, { code });
    expect(again.refusal).toBeNull();
    expect((await remove(agent, again.licence.id)).userErrors).toEqual([]);
    const seen = await ask(api, "query ($id: ID!) { licence(id: $id) { storedIn { id } changes { action } } }", {
      id: licenceId,
    });
    expect(seen.licence.storedIn).toBeNull();
    expect(seen.licence.changes.map(({ action }: Data) => action)).toEqual([
      "licences.removeStored",
      "licences.store",
      "licences.removeStored",
      "licences.store",
      "licences.create",
    ]);
  });

  it("a member may not remove what he himself stored, and is told why", async () => {
    const code = anyCode();
    await aLicence(api, { code });
    const { licence } = await store(ben, quay, { code });
    const { userErrors } = await act(api, ben, ["removeStoredLicence", { id: licence.id }]);
    expect(userErrors).toMatchObject([{ code: "FORBIDDEN" }]);
  });
});

describe("[4.1.3] recovering lost licences", () => {
  const recover = (actor: typeof anna, input: { accountId: string; product?: string }) =>
    act(api, actor, ["recoverLicences", input]);

  it("hands an administrator what the vendor issued to the account, with codes, stored or not, and writes it down", async () => {
    const mole = await putAccount(api, {
      name: "Mole Partners",
      people: [
        [anna, "ADMINISTRATOR"],
        [ben, "MEMBER"],
      ],
    });
    const [lost, kept, others] = [anyCode(), anyCode(), anyCode()];
    const first = await aLicence(api, { code: lost, issuedTo: mole.id });
    const keyFile = Buffer.from(`a key file for ${kept}`).toString("base64");
    const second = await aLicence(api, { keyFile, issuedTo: mole.id, product: "mail-watch" });
    await aLicence(api, { code: others, issuedTo: pier.id });
    await store(anna, mole, { keyFile });
    const { licences, more, userErrors } = await recover(anna, { accountId: mole.id });
    expect({ more, userErrors }).toEqual({ more: false, userErrors: [] });
    expect(new Map(licences.map(({ number, ...told }: Data) => [number, told]))).toEqual(
      new Map([
        [first.number, { code: lost, stored: false, product: { slug: "harbour-guard" } }],
        [second.number, { code: keyFile, stored: true, product: { slug: "mail-watch" } }],
      ]),
    );
    const some = await recover(anna, { accountId: mole.id, product: "mail-watch" });
    expect(some.licences.map(({ number }: Data) => number)).toEqual([second.number]);
    const entries = await api.db.query(
      "SELECT actor_subject, after FROM audit_entry WHERE action = 'licences.recover' AND target_id = $1 ORDER BY id",
      [mole.id],
    );
    expect(entries).toEqual([
      {
        actor_subject: anna.subject,
        after: { recoveredLicences: expect.arrayContaining([first.number, second.number]) },
      },
      { actor_subject: anna.subject, after: { recoveredLicences: [second.number] } },
    ]);
    const { licence } = await ask(api, "query ($id: ID!) { licence(id: $id) { changes { action } } }", {
      id: first.id,
    });
    expect(licence.changes[0]).toEqual({ action: "licences.recover" });
  });

  it("is for administrators, and another's account is answered like none", async () => {
    await aLicence(api, { issuedTo: quay.id });
    const asMember = await recover(ben, { accountId: quay.id });
    expect(asMember).toMatchObject({
      licences: [],
      userErrors: [{ code: "FORBIDDEN", field: ["input", "accountId"] }],
    });
    const foreign = await recover(carla, { accountId: quay.id });
    expect(foreign).toEqual(await recover(carla, { accountId: "00000000-0000-4000-8000-000000000000" }));
    expect(foreign).toMatchObject({ licences: [], userErrors: [{ code: "NOT_FOUND" }] });
    const unknown = await recover(anna, { accountId: quay.id, product: "no-such" });
    expect(unknown.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "product"] }]);
  });
});
