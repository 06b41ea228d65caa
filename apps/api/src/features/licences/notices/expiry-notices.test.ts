import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { customer, putAccount, type StoredAccount } from "../../accounts/accounts-testbed.ts";
import { act, agent, aLicence, anyCode, ask, change, type Data, putProducts } from "../licences-testbed.ts";
import { makeExpiryNotices } from "./make-expiry-notices.ts";

let api: TestApi;
const [anna, ben] = [customer("Anna"), customer("Ben")];

beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
});
afterAll(() => api.close());

const anAccount = (name: string) =>
  putAccount(api, {
    name,
    people: [
      [anna, "ADMINISTRATOR"],
      [ben, "MEMBER"],
    ],
  });

const make = (day: string) => {
  const now = () => Temporal.Instant.from(`${day}T08:00:00Z`);
  return makeExpiryNotices({ ...api.contextFor(), now });
};

async function noticesOf({ id }: StoredAccount, actor = anna): Promise<Data[]> {
  const document = `query ($id: ID!) { companyAccount(id: $id) { expiryNotices {
    nodes { licenceNumber daysBefore validThrough madeAt product { slug } } totalCount } } }`;
  const { nodes, totalCount } = (await ask(api, document, { id }, actor)).companyAccount.expiryNotices;
  expect(totalCount).toBe(nodes.length);
  return nodes;
}

describe("notice before expiry", () => {
  it("comes 30 and 7 days before the last day and on it, once each, the newest first", async () => {
    const account = await anAccount("Quay Works");
    const { number } = await aLicence(api, { issuedTo: account.id, validThrough: "2027-01-31" });
    for (const day of ["2026-12-31", "2027-01-01", "2027-01-01", "2027-01-23", "2027-01-24", "2027-01-30"])
      await make(day);
    for (const day of ["2027-01-31", "2027-01-31", "2027-02-01"]) await make(day);
    const told = (daysBefore: number, day: string) => ({
      licenceNumber: number,
      daysBefore,
      validThrough: "2027-01-31",
      madeAt: `${day}T08:00:00Z`,
      product: { slug: "harbour-guard" },
    });
    expect(await noticesOf(account)).toEqual([told(0, "2027-01-31"), told(7, "2027-01-24"), told(30, "2027-01-01")]);
  });

  it("is made up for by the nearest alone where days were missed, and not for what is long over", async () => {
    const account = await anAccount("Pier Trading");
    const late = await aLicence(api, { issuedTo: account.id, validThrough: "2027-03-10" });
    await aLicence(api, { issuedTo: account.id, validThrough: "2027-01-05" });
    await make("2027-03-05");
    await make("2027-03-12");
    const daysOf = async () =>
      (await noticesOf(account)).map(({ licenceNumber, daysBefore }) => [licenceNumber, daysBefore]);
    expect(await daysOf()).toEqual([
      [late.number, 0],
      [late.number, 7],
    ]);
    // A clock that went back does not bring an earlier one.
    await make("2027-02-10");
    expect(await daysOf()).toHaveLength(2);
  });

  it("goes to whoever keeps the licence, not to whom it was issued to", async () => {
    const [issuedTo, keeper] = [await anAccount("Dock Stores"), await anAccount("Port Supplies")];
    const code = anyCode();
    const { number } = await aLicence(api, { code, issuedTo: issuedTo.id, validThrough: "2026-12-20" });
    await act(api, ben, ["storeLicence", { accountId: keeper.id, code }]);
    await make("2026-11-23");
    expect(await noticesOf(keeper)).toMatchObject([{ licenceNumber: number, daysBefore: 30 }]);
    expect(await noticesOf(issuedTo)).toEqual([]);
    expect(await noticesOf(keeper, ben)).toEqual([]);
    expect(await noticesOf(keeper, agent)).toHaveLength(1);
  });

  it("comes again when the licence was prolonged, for its new last day", async () => {
    const account = await anAccount("Mole Partners");
    const { id } = await aLicence(api, { issuedTo: account.id, validThrough: "2026-11-30" });
    await make("2026-11-24");
    const longer = { id, expectedRevision: 1, validThrough: "2026-12-30", reason: "Renewed" };
    expect((await change(api, "updateLicence", longer)).userErrors).toEqual([]);
    await make("2026-11-30");
    expect((await noticesOf(account)).map(({ validThrough }) => validThrough)).toEqual(["2026-12-30", "2026-11-30"]);
  });

  it("is not made of what is blocked, endless, came in expired, or belongs to a closed account or none", async () => {
    const account = await anAccount("Slipway Services");
    const closed = await putAccount(api, { name: "Gone", closedAt: "2026-06-01T00:00:00Z" });
    const { id } = await aLicence(api, { issuedTo: account.id, validThrough: "2026-12-01" });
    await change(api, "blockLicence", { id, expectedRevision: 1, reason: "Not paid" });
    await aLicence(api, { issuedTo: account.id, validThrough: null });
    await aLicence(api, { issuedTo: account.id, validThrough: "2026-11-22" });
    await aLicence(api, { issuedTo: closed.id, validThrough: "2026-12-01" });
    await aLicence(api, { validThrough: "2026-12-01" });
    await make("2026-11-25");
    expect(await noticesOf(account)).toEqual([]);
    expect(await noticesOf(closed, agent)).toEqual([]);
  });

  it("is made once by several processes at the same moment", async () => {
    const account = await anAccount("Breakwater Labs");
    for (let i = 0; i < 20; i++) await aLicence(api, { issuedTo: account.id, validThrough: "2028-05-31" });
    const made = await Promise.all([make("2028-05-31"), make("2028-05-31"), make("2028-05-31")]);
    expect(made.reduce((sum, each) => sum + each, 0)).toBe(20);
    expect(await noticesOf(account)).toHaveLength(20);
  });
});
