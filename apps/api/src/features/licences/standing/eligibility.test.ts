import { accountStanding } from "@supportbook/policy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi, testNow } from "../../../../test/harness.ts";
import { customer, putAccount, type StoredAccount } from "../../accounts/accounts-testbed.ts";
import { act, agent, aLicence, anyCode, ask, change, putProducts } from "../licences-testbed.ts";
import { eligibilityFacts, licencesByCode } from "./eligibility.ts";

let api: TestApi;
const [anna, carla] = [customer("Anna"), customer("Carla")];
beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
});
afterAll(() => api.close());

let accounts = 0;
const anAccount = (more: object = {}) =>
  putAccount(api, { name: `Company ${++accounts}`, people: [[anna, "ADMINISTRATOR"]], ...more });
const store = (account: StoredAccount, code: string, actor = anna) =>
  act(api, actor, ["storeLicence", { accountId: account.id, code }]);

async function stands({ id }: StoredAccount, at?: string) {
  const document = `query ($id: ID!, $at: DateTime) { companyAccount(id: $id) {
    licenceStanding(product: "harbour-guard", at: $at) { status valid reason validThrough graceThrough } } }`;
  return (await ask(api, document, { id, at }, anna)).companyAccount.licenceStanding;
}

async function keeps(account: StoredAccount, terms: object) {
  const code = anyCode();
  const licence = await aLicence(api, { code, ...terms });
  expect((await store(account, code)).userErrors).toEqual([]);
  return licence;
}

describe("how an account stands for a product", () => {
  it("[2.4] is valid by what it keeps, and NOT_STORED by what was only issued to it", async () => {
    const account = await anAccount();
    expect(await stands(account)).toMatchObject({ status: "NONE", valid: false, reason: "NONE" });
    const code = anyCode();
    const { number } = await aLicence(api, { code, issuedTo: account.id });
    expect(await stands(account)).toMatchObject({ status: "NOT_STORED", valid: true, reason: "NOT_STORED" });
    await store(account, code);
    expect(await stands(account)).toEqual({
      status: "VALID",
      valid: true,
      reason: "CURRENT",
      validThrough: "2026-12-31",
      graceThrough: null,
    });
    const at = Temporal.Instant.from(testNow);
    const productId = api.contextFor().catalogue.current().productBySlug.get("harbour-guard")?.id ?? "";
    const facts = await eligibilityFacts(api.contextFor(), { accountId: account.id, productId, at });
    expect(facts.licence).toMatchObject({ number, maskedCode: "••••ZW9M", isStored: true });
  });

  it("[4.5b] of many licences rests on the most hopeful, whichever of a kind lasts longest", async () => {
    const account = await anAccount();
    const terms = (validFrom: string, validThrough: string | null) => ({
      issuedTo: account.id,
      validFrom,
      validThrough,
    });
    await aLicence(api, terms("2024-01-01", "2024-12-31"));
    await aLicence(api, terms("2025-01-01", "2025-12-31"));
    expect(await stands(account)).toMatchObject({ status: "EXPIRED", validThrough: "2025-12-31" });
    await aLicence(api, terms("2027-01-01", null));
    expect(await stands(account)).toMatchObject({ status: "NOT_YET_VALID", validThrough: null });
    await aLicence(api, terms("2026-01-01", "2026-11-30"));
    const { id } = await aLicence(api, terms("2026-01-01", "2028-12-31"));
    expect(await stands(account)).toMatchObject({ status: "NOT_STORED", validThrough: "2028-12-31" });
    await change(api, "blockLicence", { id, expectedRevision: 1, reason: "Not paid" });
    expect(await stands(account)).toMatchObject({ status: "NOT_STORED", validThrough: "2026-11-30" });
  });

  it("[2.4] tells a licence of another product only where the account keeps it", async () => {
    const account = await anAccount();
    await aLicence(api, { issuedTo: account.id, product: "mail-watch" });
    expect(await stands(account)).toMatchObject({ status: "NONE" });
    await keeps(account, { product: "mail-watch" });
    expect(await stands(account)).toMatchObject({ status: "OTHER_PRODUCT", valid: false, reason: "OTHER_PRODUCT" });
  });

  it("[2.4] is told for any instant: what was kept then, on the calendar of then", async () => {
    const account = await anAccount();
    const { number } = await keeps(account, {
      issuedTo: account.id,
      validFrom: "2026-01-01",
      validThrough: "2026-12-31",
    });
    // Before it was stored, on 2026-11-23, it had been issued.
    expect(await stands(account, "2026-06-01T00:00:00Z")).toMatchObject({ status: "NOT_STORED" });
    expect(await stands(account, "2026-12-31T23:59:59Z")).toMatchObject({ status: "VALID" });
    expect(await stands(account, "2027-01-01T00:00:00Z")).toMatchObject({ status: "EXPIRED" });
    expect(await stands(account, "2025-12-31T23:59:59Z")).toMatchObject({ status: "NOT_YET_VALID" });
    const document = `query ($number: String!) { licence(number: $number) {
      before: standing(at: "2025-12-31T23:59:59Z") { status } within: standing(at: "2026-12-31T12:00:00Z") { status } } }`;
    const { licence } = await ask(api, document, { number }, agent);
    expect(licence).toEqual({ before: { status: "NOT_YET_VALID" }, within: { status: "VALID" } });
  });

  it("[4.5b] ends a licence's last day in the vendor's time zone", async () => {
    const account = await anAccount();
    await keeps(account, { validThrough: "2026-12-31" });
    const productId = api.contextFor().catalogue.current().productBySlug.get("harbour-guard")?.id ?? "";
    const statusIn = async (vendorTimeZone: string) => {
      const at = Temporal.Instant.from("2026-12-31T23:30:00Z");
      const context = { ...api.contextFor(), vendorTimeZone };
      return (await eligibilityFacts(context, { accountId: account.id, productId, at })).standing.status;
    };
    expect([await statusIn("America/Sao_Paulo"), await statusIn("Europe/Warsaw")]).toEqual(["VALID", "EXPIRED"]);
  });

  it("is NONE for a closed account", async () => {
    const account = await anAccount();
    await keeps(account, {});
    await api.db.query("UPDATE company_account SET closed_at = '2026-11-01T00:00:00Z' WHERE id = $1", [account.id]);
    expect(await stands(account)).toMatchObject({ status: "NONE" });
  });
});

describe("how whoever shows a code stands for a product", () => {
  const ask = async (code: string, asked: { accountId?: string; slug?: string; staff?: boolean } = {}) => {
    const context = api.contextFor({ actor: asked.staff === true ? agent : anna });
    const slug = asked.slug ?? "harbour-guard";
    const productId = context.catalogue.current().productBySlug.get(slug)?.id ?? "";
    const question = { code, productId, accountId: asked.accountId ?? null, at: Temporal.Instant.from(testNow) };
    const shown = await licencesByCode(context, question);
    const { standing, licence } = accountStanding(shown, { product: productId, on: testNow.slice(0, 10) });
    return [standing.status, licence?.number ?? null];
  };

  it("[2.4] is NOT_STORED until the account keeps the licence", async () => {
    const account = await anAccount();
    const code = anyCode();
    const { number } = await aLicence(api, { code });
    expect(await ask(code, { accountId: account.id })).toEqual(["NOT_STORED", number]);
    await store(account, code);
    expect(await ask(code.toLowerCase(), { accountId: account.id })).toEqual(["VALID", number]);
    expect(await ask(code, { accountId: account.id, slug: "mail-watch" })).toEqual(["OTHER_PRODUCT", number]);
  });

  it("is NONE for a code that nobody has, one that is none, and one that another company keeps", async () => {
    const [account, other] = [await anAccount(), await anAccount({ people: [[carla, "ADMINISTRATOR"]] })];
    const code = anyCode();
    const { number } = await aLicence(api, { code });
    await store(other, code, carla);
    for (const shown of [code, "NOBODY-HAS-THIS", "none"]) {
      expect(await ask(shown, { accountId: account.id })).toEqual(["NONE", null]);
      expect(await ask(shown)).toEqual(["NONE", null]);
    }
    expect(await ask(code, { staff: true })).toEqual(["VALID", number]);
    expect(await ask(code, { staff: true, accountId: account.id })).toEqual(["NOT_STORED", number]);
  });
});
