import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../test/harness.ts";
import { largeTables, type PlanBounds, planProblems, type SentStatement, statementsOf } from "../test/query-plans.ts";
import { loadSample } from "./features/sample/index.ts";
import { loadLicences } from "./features/sample/load-licences.ts";

/** Few enough to load in seconds, enough for PostgreSQL to prefer an index of its own accord. */
const SIZE = { licences: 30_000, accounts: 20_000 };
const A_PAGE: PlanBounds = { large: 2_000, rowsRead: 1_000 };
/** All that a word matches must be sorted to show the first page of it: only that an index finds it can be asked for. */
const A_SEARCH: PlanBounds = { ...A_PAGE, rowsRead: Number.POSITIVE_INFINITY };

const staff = { subject: "agent", name: "An agent", roles: ["support-agent"] };
/** The first person of an account of the sample register. */
const administrator = { subject: "sample-register|0000007-1", name: "Someone", roles: ["company-admin"] };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
  await loadLicences(api.contextFor(), SIZE);
  await api.db.query("VACUUM (ANALYZE)");
});
afterAll(() => api.close());

interface Asked {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly actor?: typeof staff;
}

/** What the API sends to the database to answer without an error. */
async function statementsFor({ document, variables = {}, actor = staff }: Asked): Promise<SentStatement[]> {
  return await statementsOf(api.db, async () => {
    const { errors, data } = await api.query(document, variables, { actor });
    expect(errors).toEqual([]);
    expect(data).not.toBeNull();
  });
}

async function expectIndexes(asked: Asked, bounds = A_PAGE): Promise<void> {
  const statements = await statementsFor(asked);
  expect(statements.length).toBeGreaterThan(0);
  expect(await planProblems(api.db, statements, bounds)).toEqual([]);
}

it("PostgreSQL plans as always, over tables that are large", async () => {
  const [{ enable_seqscan }] = await api.db.query("SHOW enable_seqscan");
  expect(enable_seqscan).toBe("on");
  const tables = await largeTables(api.db, A_PAGE.large);
  expect([...tables]).toEqual(
    expect.arrayContaining(["licence", "licence_storage", "company_account", "account_member"]),
  );
});

describe("company accounts are found by index", () => {
  const page = `query ($filter: CompanyAccountFilter, $orderBy: CompanyAccountOrder, $after: String) {
    companyAccounts(filter: $filter, orderBy: $orderBy, first: 25, after: $after) {
      nodes { id number name country } pageInfo { endCursor hasNextPage } } }`;
  const lists = {
    everything: null,
    "one country": { country: ["KE"] },
    "open accounts": { closed: false },
    "closed accounts": { closed: true },
  };
  const searches = {
    "a word of the name": { search: "Orchard" },
    "two words": { search: "bakery elmford" },
    "the beginning of a word": { search: "Sa" },
    "a number": { search: "SAMPLE-A0001234" },
    "a word in two countries": { search: "clinic", country: ["JP", "PL"], closed: false },
    "what nobody is called": { search: "zzzzzz" },
  };
  const orders = ["NAME", "CREATED_AT"].flatMap((field) => ["ASC", "DESC"].map((direction) => ({ field, direction })));

  const after = async (variables: object, actor = staff) =>
    (await api.query(page, { ...variables }, { actor })).data.companyAccounts.pageInfo.endCursor;

  describe.each(orders)("in the order of $field $direction", (orderBy) => {
    it.each(Object.entries(lists))("of %s, the first page and the next", async (_, filter) => {
      const variables = { filter, orderBy };
      await expectIndexes({ document: page, variables });
      await expectIndexes({ document: page, variables: { ...variables, after: await after(variables) } });
    });

    it.each(Object.entries(searches))("by %s", async (_, filter) => {
      await expectIndexes({ document: page, variables: { filter, orderBy } }, A_SEARCH);
    });
  });

  it("with all that a page of one account shows", async () => {
    const document = `query ($number: String!) { companyAccount(number: $number) {
      id administrators { name } members { name email } invitations { email } history { id } } }`;
    await expectIndexes({ document, variables: { number: "SAMPLE-A0001234" } });
  });

  it("by who belongs to them", async () => {
    const document = `{ ownAccounts { id number viewerRole administrators { name } members(removed: true) { name } } }`;
    await expectIndexes({ document, actor: administrator });
  });
});

describe("a plan that reads a whole table is noticed", () => {
  it.each([
    { index: "account_member_subject", asked: { document: "{ ownAccounts { id } }", actor: administrator } },
    {
      index: "company_account_words",
      asked: { document: `{ companyAccounts(filter: { search: "zzzzzz" }) { nodes { id } } }` },
    },
  ])("without the index $index", async ({ index, asked }) => {
    const statements = await statementsFor(asked);
    expect(await planProblems(api.db, statements, A_SEARCH)).toEqual([]);
    const [{ definition }] = await api.db.query("SELECT pg_get_indexdef($1::regclass) AS definition", [index]);
    await api.db.query(`DROP INDEX ${index}`);
    try {
      expect(await planProblems(api.db, statements, A_SEARCH)).toContainEqual(expect.stringContaining("reads all of"));
    } finally {
      await api.db.query(definition);
    }
  });
});
