import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { A_PAGE, AS_IT_COMES, expectIndexes, expectPagesByIndex } from "../test/expect-indexes.ts";
import type { PlannedList } from "../test/planned-questions.ts";
import { largeTables } from "../test/query-plans.ts";
import { customer } from "./features/accounts/accounts-testbed.ts";
import { aNewCompany, type Company } from "./features/coverage/eligibility-testbed.ts";
import { openRequestsBed, type RequestsBed } from "./features/requests/requests-testbed.ts";

const ROWS = 12_000;
const TEAM = "7c1f6f52-9f0e-4b53-9a43-0f5d5a3a2a11";

let bed: RequestsBed;
let company: Company;
let one: { readonly id: string; readonly number: string; readonly revision: number };
beforeAll(async () => {
  bed = await openRequestsBed();
  company = await aNewCompany(bed.api);
  one = await bed.filed(company.member, { fileAnyway: true });
  await multiply();
});
afterAll(() => bed.api.close());

/**
 * Copies of the one request, one a minute before it: of a thousand people, one in thirty of the company, one in a thousand
 * waiting, each with two messages and its receipt. One in a hundred has a date, and one in three thousand a rare word.
 */
async function multiply(): Promise<void> {
  await bed.api.db.query("INSERT INTO team (id, name) VALUES ($1, 'Second line')", [TEAM]);
  await bed.api.db.query(`
    INSERT INTO support_request
    SELECT copy.* FROM support_request r, generate_series(1, ${ROWS}) n,
      LATERAL (SELECT gen_random_uuid() AS id, n AS seed) c,
      LATERAL jsonb_populate_record(r, jsonb_build_object('id', c.id, 'origin_id', c.id, 'number', 'C' || n,
      'requester_subject', 'person-' || n % 1000, 'account_id', CASE WHEN n % 30 = 0 THEN r.account_id END,
      'created_at', r.created_at - n * interval '1 minute', 'idempotency_key', NULL,
      'category', CASE WHEN n % 1000 = 0 THEN 'WAITING_FOR_CUSTOMER' WHEN n % 3 = 0 THEN 'NEW' ELSE 'CLOSED' END,
      'assignee_subject', CASE WHEN n % 50 > 0 THEN 'agent-' || n % 200 END, 'assignee_name', 'Somebody',
      'team_id', CASE WHEN n % 40 = 1 THEN '${TEAM}' END, 'severity', 1 + n % 4,
      'category_since', r.created_at - n * interval '1 minute',
      'next_due_at', CASE WHEN n % 100 = 0 THEN r.created_at + n * interval '1 minute' END,
      'words', r.words || array_to_tsvector(ARRAY['word' || n % 3000]::text[]))) AS copy;
    INSERT INTO request_message
    SELECT copy.* FROM request_message m, support_request r, generate_series(1, 2),
      LATERAL jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'request_id', r.id)) AS copy
    WHERE r.number LIKE 'C%';
    INSERT INTO request_receipt
    SELECT copy.* FROM request_receipt p, support_request r,
      LATERAL jsonb_populate_record(p, jsonb_build_object('request_id', r.id, 'question', '{}'::jsonb, 'decision', '{}'::jsonb, 'facts', '{}'::jsonb)) AS copy
    WHERE r.number LIKE 'C%';
    INSERT INTO request_event (request_id, at, kind, actor_kind, actor_name, public, data)
    SELECT r.id, r.created_at, 'FILED', 'CUSTOMER', 'Somebody', true, '{}' FROM support_request r WHERE number LIKE 'C%'`);
  await bed.api.db.query(`INSERT INTO request_watch (request_id, subject, name, since)
    SELECT id, 'agent-' || row_number() OVER () % 200, 'Somebody', created_at FROM support_request WHERE number LIKE 'C%'`);
  // What a running server's own processes would have done by then.
  await bed.api.db.query("VACUUM (ANALYZE)");
}

const QUEUE = `query ($filter: RequestFilter, $orderBy: RequestOrder, $first: Int, $after: String, $last: Int, $before: String) {
  list: requests(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id number subject category requester { name } assignee { name } } pageInfo { startCursor endCursor } } }`;

it("takes place over tables that are large", async () => {
  const large = ["support_request", "request_message", "request_receipt", "request_event"];
  expect([...(await largeTables(bed.api.db, A_PAGE.large))].sort()).toEqual(expect.arrayContaining(large));
});

const LISTS: Readonly<Record<string, PlannedList>> = {
  "all requests": { filter: null },
  "what is new": { filter: { category: ["NEW"] } },
  "the few that wait": { filter: { category: ["WAITING_FOR_CUSTOMER"] } },
  "several categories": { filter: { category: ["NEW", "WAITING_FOR_CUSTOMER", "CLOSED"] } },
  "what a rare word finds": { filter: { search: "word77" } },
  "what a rare word of four letters, or a licence that ends so, finds": { filter: { search: "ab77" } },
  "those of a kind": { filter: { kind: ["SOFTWARE_FAULT"] } },
  "those with an outcome": { filter: { outcome: ["NOT_COVERED"] }, readsOn: true },
  "those of a severity in a category": { filter: { severity: [1], category: ["NEW"] }, readsOn: true },
  "those of a product": { filter: { product: "harbour-guard" } },
  "those of a company": { filter: { account: "COMPANY" } },
  "those of a team": { filter: { team: "TEAM", category: ["NEW"] } },
  "those of another agent": { filter: { assignee: "agent-9", category: ["NEW"] } },
  "those that nobody works on": { filter: { assigned: false, category: ["NEW", "OPEN"] } },
  "those that fell due": { filter: { dueBefore: "2026-01-01T00:00:00Z" }, readsOn: true },
  "those that wait for long": {
    filter: { category: ["WAITING_FOR_CUSTOMER"], categorySinceBefore: "2026-11-01T00:00:00Z" },
  },
  "those of a week": { filter: { createdFrom: "2026-11-01T00:00:00Z", createdBefore: "2026-11-08T00:00:00Z" } },
};

/** The ids are known only when there is something. */
function named(filter: object | null): object | null {
  return filter === null
    ? null
    : JSON.parse(JSON.stringify(filter).replace("COMPANY", company.id).replace("TEAM", TEAM));
}

describe.each(["ASC", "DESC"])("by index, the queue by when it was filed, %s:", (direction) => {
  it.each(Object.entries(LISTS))("%s", async (_, planned) => {
    const asked = { ...planned, filter: named(planned.filter) };
    await expectPagesByIndex(bed.api, { document: QUEUE, planned: asked, orderBy: { field: "CREATED_AT", direction } });
  });
});

describe("by index,", () => {
  it.each([
    ["what is due next", "NEXT_DUE_AT", {}],
    ["what falls due before an instant", "NEXT_DUE_AT", { dueBefore: "2026-12-01T00:00:00Z" }],
    ["how long they stand where they stand", "CATEGORY_SINCE", {}],
    ["how long they wait for the customer", "CATEGORY_SINCE", { category: ["WAITING_FOR_CUSTOMER"] }],
  ])("the queue by %s", async (_, field, filter) => {
    const orderBy = { field, direction: "ASC" };
    await expectPagesByIndex(bed.api, { document: QUEUE, planned: { filter }, orderBy });
  });

  it("what an agent has to do, what he watches, and who the agents are", async () => {
    const actor = { subject: "agent-7", name: "Agent 7", roles: ["support-agent"] };
    const queue = { filter: { mine: true, category: ["NEW", "OPEN"] }, first: 25 };
    await expectIndexes(bed.api, { document: QUEUE, variables: queue, actor });
    await expectIndexes(bed.api, { document: QUEUE, variables: { filter: { watched: true }, first: 25 }, actor });
    await expectIndexes(bed.api, { document: "{ agents { subject name } }", actor });
  });
});

describe("by index,", () => {
  it("an agent's own requests", async () => {
    const actor = { subject: "agent-7", name: "Agent 7", roles: ["support-agent"] };
    await expectIndexes(
      bed.api,
      { document: QUEUE, variables: { filter: { mine: true }, first: 25 }, actor },
      AS_IT_COMES,
    );
  });

  it("the requests of a person and of a company with a thousand", async () => {
    const document = "{ ownRequests(first: 25) { nodes { id number subject category } } }";
    await expectIndexes(bed.api, { document, actor: { ...customer("7"), subject: "person-7" } });
    await expectIndexes(bed.api, { document, actor: company.administrator });
  });

  it("the page of a request, by id and by number", async () => {
    const page = `{ number account { name } siblings { id } receipts { outcome replays } moves { move }
      messages(first: 50) { nodes { body } } events(first: 50) { nodes { kind } } }`;
    const byId = `query ($id: ID) { request(id: $id) ${page} }`;
    await expectIndexes(bed.api, { document: byId, variables: { id: one.id } });
    const byNumber = `query ($number: String) { request(number: $number) ${page} }`;
    await expectIndexes(bed.api, { document: byNumber, variables: { number: one.number }, actor: company.member });
  });

  it("the likely duplicates among all, and among one's own", async () => {
    const document = `query ($product: String, $text: String) {
      duplicateHints(product: $product, text: $text) { request { number } sharedWords } }`;
    const variables = { product: "harbour-guard", text: "The scan stops halfway, says word77 and word78" };
    await expectIndexes(bed.api, { document, variables });
    await expectIndexes(bed.api, { document, variables, actor: { ...customer("7"), subject: "person-7" } });
    await expectIndexes(bed.api, { document, variables, actor: company.administrator });
  });

  it("the page of a request that became part of another", async () => {
    const [{ id: into }] = await bed.api.db.query("SELECT id FROM support_request WHERE number = 'C30'");
    const merge = `mutation ($input: MergeRequestsInput!) { mergeRequests(input: $input) { userErrors { message } } }`;
    const expected = { expectedRevision: one.revision, expectedIntoRevision: one.revision };
    await bed.api.db.query("UPDATE support_request SET category = 'OPEN' WHERE id = ANY($1)", [[one.id, into]]);
    const input = { id: one.id, into, ...expected, reason: "One of many" };
    expect((await bed.ask(merge, { input })).mergeRequests.userErrors).toEqual([]);
    const page = `query ($id: ID) { request(id: $id) { merges { into { number } } links { kind } mergedInto { number }
      messages(first: 50) { nodes { body movedFrom { number } } totalCount } } }`;
    await expectIndexes(bed.api, { document: page, variables: { id: one.id } });
    await expectIndexes(bed.api, { document: page, variables: { id: into } });
  });
});
