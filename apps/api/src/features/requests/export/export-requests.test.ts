import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agent, analyst, customer } from "../../accounts/accounts-testbed.ts";
import { aNewCompany, licenceOf } from "../../coverage/eligibility-testbed.ts";
import { type Data, openRequestsBed, problem, type RequestsBed } from "../requests-testbed.ts";

const FORMULA = '=HYPERLINK("https://example.com","x")';
const CODE = "ABCD1234EFGHTUSK";
const COPIES = 1_100;

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
  const company = await aNewCompany(bed.api);
  await licenceOf(bed.api, company, { code: CODE });
  const { id } = await bed.filed(company.member, { problems: [problem({ subject: FORMULA })], licenceCode: CODE });
  await bed.done("addNote", { id, body: "Internal walrus" });
  await bed.api.db.query(
    `INSERT INTO support_request SELECT copy.* FROM support_request r, generate_series(1, $1) n,
       LATERAL jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number', 'C' || n, 'subject', 'Copy ' || n,
       'idempotency_key', NULL, 'created_at', r.created_at - n * interval '1 minute', 'severity', 1 + n % 4)) AS copy`,
    [COPIES],
  );
});
afterAll(() => bed.api.close());

async function download(query: Record<string, object> = {}, actor: Data = agent): Promise<Response> {
  const parameters = Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]);
  const headers = { "x-test-actor": encodeURIComponent(JSON.stringify(actor)) };
  return await bed.api.http(`/exports/requests.csv?${new URLSearchParams(parameters)}`, { headers });
}

const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
  parse(await response.text(), { columns: true });

it("exports all that the list shows, beyond a thousand, in its order", async () => {
  const response = await download();
  expect(response.headers.get("content-type")).toMatch(/^text\/csv; charset=utf-8/);
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="requests-\d{4}-\d\d-\d\d.csv"$/);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const rows = await rowsOf(response);
  expect(rows.slice(1).map(({ number }) => number)).toEqual(Array.from({ length: COPIES }, (_, n) => `C${n + 1}`));
  expect(rows[0]).toMatchObject({ subject: `'${FORMULA}`, product: "harbour-guard", version: "2", category: "NEW" });

  const wanted = { filter: { severity: [2] }, orderBy: { field: "CREATED_AT", direction: "ASC" } };
  const some = await rowsOf(await download(wanted));
  expect(some).toHaveLength(COPIES / 4);
  expect(new Set(some.map(({ severity }) => severity))).toEqual(new Set(["2"]));
  expect(some.at(-1)?.number).toBe("C1");
});

it("hands on neither notes nor licences, and nothing to whoever may not read requests", async () => {
  const text = await (await download()).text();
  expect(text).not.toContain("walrus");
  expect(text).not.toContain(CODE);
  expect(text).not.toContain(CODE.slice(-4));
  expect((await download({}, analyst)).status).toBe(403);
  expect((await download({}, customer("Ann"))).status).toBe(403);
});

it("refuses a filter that the list would refuse, naming the place", async () => {
  const unknown = await download({ filter: { product: "harbor-guard" } });
  expect(unknown.status).toBe(400);
  expect(await unknown.text()).toContain("harbor-guard");
  expect((await download({ filter: { colour: "red" } })).status).toBe(400);
});
