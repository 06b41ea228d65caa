import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { A_PAGE, AS_IT_COMES, expectIndexes, expectPagesByIndex, statementsFor } from "../test/expect-indexes.ts";
import { administrator, type LargeRegister, openLargeRegister, staff, stranger } from "../test/large-register.ts";
import {
  ACCOUNT_LISTS,
  ACCOUNT_PAGE,
  LICENCE_LISTS,
  LICENCE_NUMBERS,
  LICENCE_ROWS,
  type PlannedList,
} from "../test/planned-questions.ts";
import { largeTables, planProblems, statementsOf } from "../test/query-plans.ts";
import { makeExpiryNotices } from "./features/licences/index.ts";

let register: LargeRegister;
beforeAll(async () => {
  register = await openLargeRegister();
});
afterAll(() => register.api.close());

it("PostgreSQL plans as always, over tables that are large", async () => {
  const { db } = register.api;
  const [{ enable_seqscan }] = await db.query("SHOW enable_seqscan");
  expect(enable_seqscan).toBe("on");
  const large = ["licence", "licence_storage", "company_account", "account_member", "held_plan", "incident"];
  expect([...(await largeTables(db, A_PAGE.large))]).toEqual(expect.arrayContaining([...large, "held_service"]));
});

function ordersBy(...fields: string[]) {
  return fields.flatMap((field) => ["ASC", "DESC"].map((direction) => ({ field, direction })));
}

describe.each(ordersBy("NAME", "CREATED_AT"))("by index, company accounts by $field $direction:", (orderBy) => {
  it.each(Object.entries(ACCOUNT_LISTS))("%s", async (_, planned) => {
    await expectPagesByIndex(register.api, { document: ACCOUNT_PAGE, planned, orderBy });
  });
});

describe.each(ordersBy("CREATED_AT", "VALID_THROUGH", "NUMBER"))(
  "by index, licences by $field $direction:",
  (orderBy) => {
    it.each(Object.entries(LICENCE_LISTS))("%s", async (_, planned) => {
      await expectPagesByIndex(register.api, { document: LICENCE_NUMBERS, planned, orderBy });
    });

    it("those of an account, and the one of a code", async () => {
      const { account, licence } = register;
      const lists: PlannedList[] = [{ filter: { account } }, { filter: { search: licence.code }, readsOn: true }];
      for (const planned of lists)
        await expectPagesByIndex(register.api, { document: LICENCE_NUMBERS, planned, orderBy });
    });
  },
);

describe("by index, for staff:", () => {
  it("the newest licences of a rare kind, looking at no others", async () => {
    const variables = { filter: { kind: ["NOT_FOR_RESALE"] }, first: 25 };
    const statements = await statementsFor(register.api, { document: LICENCE_NUMBERS, variables });
    expect(await planProblems(register.api.db, statements, { ...A_PAGE, rowsRead: 100 })).toEqual([]);
  });

  it("a page of the register with all that the console shows of it", async () => {
    await expectIndexes(register.api, { document: LICENCE_ROWS, variables: { first: 100 } });
  });

  it("an account by its number, with its people, history, licences, notices, plan and services", async () => {
    const document = `query ($number: String!) { companyAccount(number: $number) {
      id administrators { name } members(removed: true) { name email } invitations { email } history { id }
      licences(first: 25) { nodes { number storedByName standing { reason } } }
      licenceStanding(product: "sample-server-guard") { status reason }
      expiryNotices(first: 25) { nodes { licenceNumber } }
      plan { plan { code } use { statement } incidents { reference } namedContacts { name } } plans { id }
      services { id } } }`;
    await expectIndexes(register.api, { document, variables: { number: "SAMPLE-A0001234" } });
  });

  it("a licence by its id, number or code, with all that is known of it", async () => {
    const { id, number, code } = register.licence;
    const facts = `{ number issuedTo { name } storedIn { name } history { revision issuedTo { name } }
      changes { author reason } standing(at: "2025-06-01T00:00:00Z", knownAt: "2025-06-01T00:00:00Z") { reason } }`;
    await expectIndexes(register.api, {
      document: `query ($id: ID!) { licence(id: $id) ${facts} }`,
      variables: { id },
    });
    await expectIndexes(register.api, {
      document: `query ($number: String!) { licence(number: $number) ${facts} }`,
      variables: { number },
    });
    await expectIndexes(register.api, {
      document: `query ($code: String!) { licenceByCode(code: $code) ${facts} }`,
      variables: { code },
    });
  });
});

describe("by index, eligibility:", () => {
  const document = `query ($question: CoverageQuestion!) { checkCoverage(question: $question) {
    outcome licenceStanding { reason } planUse { statement } facts { fact value source } } }`;
  const asked = { product: "sample-server-guard", kind: "SOFTWARE_FAULT" };

  it("of an account that staff name", async () => {
    await expectIndexes(register.api, { document, variables: { question: { ...asked, account: register.account } } });
  });

  it("of the account that somebody belongs to", async () => {
    await expectIndexes(register.api, { document, variables: { question: asked }, actor: administrator });
  });

  it("by the code of a licence, for staff and for somebody without an account", async () => {
    const question = { ...asked, licenceCode: register.licence.code };
    await expectIndexes(register.api, { document, variables: { question } });
    await expectIndexes(register.api, { document, variables: { question }, actor: stranger });
  });
});

describe("by index, for customers:", () => {
  it("their accounts and what these keep", async () => {
    const document = `{ ownAccounts { id viewerRole administrators { name } members(removed: true) { name }
      licences(first: 25) { nodes { number code standing { reason } } } expiryNotices(first: 25) { nodes { id } }
      plan { use { statement } namedContacts { name } } services { id } } }`;
    await expectIndexes(register.api, { document, actor: administrator });
  });

  it("storing a licence, removing it again, and recovering what was issued", async () => {
    const { account, licence } = register;
    const store = `mutation ($input: StoreLicenceInput!) { storeLicence(input: $input) {
      licence { id } refusal userErrors { message } } }`;
    await expectIndexes(register.api, {
      document: store,
      variables: { input: { accountId: account, code: licence.code } },
      actor: administrator,
    });
    await expectIndexes(register.api, {
      document: store,
      variables: { input: { accountId: account, code: "NO-SUCH-CODE-1" } },
      actor: administrator,
    });
    const recover = `mutation ($input: RecoverLicencesInput!) { recoverLicences(input: $input) {
      licences { number } userErrors { message } } }`;
    await expectIndexes(register.api, {
      document: recover,
      variables: { input: { accountId: account } },
      actor: administrator,
    });
  });
});

it("by index, the licences whose end is to be told of: those of a month, not the register", async () => {
  const { api } = register;
  // Without the mails, which are a few statements for each account.
  const context = { ...api.contextFor(), expiryNoticeFollowers: [] };
  const statements = await statementsOf(api.db, () => makeExpiryNotices(context));
  expect(statements.length).toBeGreaterThan(0);
  // Of the accounts it may read all: what ends within a month belongs to a good part of them.
  const problems = await planProblems(api.db, statements, AS_IT_COMES);
  expect(problems.filter((problem) => !problem.startsWith("reads all of company_account"))).toEqual([]);
});

describe("a plan that reads a whole table is noticed", () => {
  it.each([
    { index: "account_member_subject", asked: { document: "{ ownAccounts { id } }", actor: administrator } },
    {
      index: "company_account_words",
      asked: { document: `{ companyAccounts(filter: { search: "zzzzzz" }) { nodes { id } } }` },
    },
    { index: "licence_secret", asked: { document: `{ licenceByCode(code: "NO-SUCH-CODE-1") { id } }` }, isNull: true },
    { index: "licence_newest", asked: { document: `{ licences { nodes { id } } }` } },
  ])("without the index $index", async ({ index, asked, isNull = false }) => {
    const { api } = register;
    const statements = isNull
      ? await statementsOf(api.db, () => api.query(asked.document, {}, { actor: staff }))
      : await statementsFor(api, asked);
    expect(await planProblems(api.db, statements, AS_IT_COMES)).toEqual([]);
    const [{ definition }] = await api.db.query("SELECT pg_get_indexdef($1::regclass) AS definition", [index]);
    await api.db.query(`DROP INDEX ${index}`);
    try {
      expect(await planProblems(api.db, statements, AS_IT_COMES)).toContainEqual(
        expect.stringContaining("reads all of"),
      );
    } finally {
      await api.db.query(definition);
    }
  });
});
