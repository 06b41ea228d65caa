import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { customer, putAccount } from "../../accounts/accounts-testbed.ts";
import { act, agent, aLicence, ask, change, type Data, putProducts } from "../licences-testbed.ts";

let api: TestApi;
let account: { readonly id: string };
const anna = customer("Anna");

/** Number, product, kind and last day of each; the first is issued to the account, the second stored in it. */
const LICENCES = [
  ["AB-1", "harbour-guard", "COMMERCIAL", "2026-12-31"],
  ["AB-2", "harbour-guard", "TRIAL", null],
  ["AC-1", "mail-watch", "SUBSCRIPTION", "2026-06-30"],
  ["AC-2", "mail-watch", "COMMERCIAL", "2026-12-31"],
  ["B-1", "mail-watch", "NOT_FOR_RESALE", null],
] as const;

beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
  account = await putAccount(api, { name: "Quay Works", people: [[anna, "ADMINISTRATOR"]] });
  for (const [number, product, kind, validThrough] of LICENCES) {
    const code = `CODE-OF-${number}-${number.replace("-", "")}ZZ`;
    const issuedTo = number === "AB-1" ? account.id : null;
    const { id } = await aLicence(api, { number, product, kind, validThrough, code, issuedTo });
    if (number === "AB-2") await act(api, anna, ["storeLicence", { accountId: account.id, code }]);
    if (number === "AC-1") await change(api, "blockLicence", { id, expectedRevision: 1, reason: "Not paid" });
  }
});
afterAll(() => api.close());

const PAGE = `query ($filter: LicenceFilter, $orderBy: LicenceOrder, $first: Int, $after: String, $last: Int, $before: String) {
  licences(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { number } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;

async function page(variables: object): Promise<Data> {
  const { licences } = await ask(api, PAGE, variables);
  return { ...licences, numbers: licences.nodes.map(({ number }: Data) => number) };
}

describe("the list of licences", () => {
  it.each([
    [{}, ["AB-1", "AB-2", "AC-1", "AC-2", "B-1"]],
    [{ search: "ab" }, ["AB-1", "AB-2"]],
    [{ search: " b- " }, ["B-1"]],
    [{ search: "C2ZZ" }, ["AC-2"]],
    [{ search: "code of ac-2 ac2zz" }, ["AC-2"]],
    [{ search: "%" }, []],
    [{ search: "no such thing at all" }, []],
    [{ search: " " }, ["AB-1", "AB-2", "AC-1", "AC-2", "B-1"]],
    [{ product: "mail-watch" }, ["AC-1", "AC-2", "B-1"]],
    [{ kind: ["TRIAL", "SUBSCRIPTION"] }, ["AB-2", "AC-1"]],
    [{ expiresFrom: "2026-12-31" }, ["AB-1", "AB-2", "AC-2", "B-1"]],
    [{ expiresThrough: "2026-12-31" }, ["AB-1", "AC-1", "AC-2"]],
    [{ expiresFrom: "2026-07-01", expiresThrough: "2026-12-31" }, ["AB-1", "AC-2"]],
    [{ stored: true }, ["AB-2"]],
    [{ stored: false }, ["AB-1", "AC-1", "AC-2", "B-1"]],
    [{ blocked: true }, ["AC-1"]],
    [{ blocked: false, product: "mail-watch" }, ["AC-2", "B-1"]],
    [{ account: "00000000-0000-4000-8000-000000000000" }, []],
    [{ account: "no id" }, []],
  ])("filters by %j", async (filter, numbers) => {
    const found = await page({ filter, orderBy: { field: "NUMBER", direction: "ASC" } });
    expect(found.numbers).toEqual(numbers);
    expect(found.totalCount).toBe(numbers.length);
  });

  it("filters by what was issued to an account or is stored in it", async () => {
    expect((await page({ filter: { account: account.id } })).numbers.sort()).toEqual(["AB-1", "AB-2"]);
  });

  it("names a product that does not exist", async () => {
    const { errors } = await api.query(PAGE, { filter: { product: "mail-wach" } }, { actor: agent });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: ["filter", "product"] } }]);
  });

  it("sorts by number, by last day with the endless last, and by when they came in", async () => {
    const sorted = async (field: string, direction: string) => (await page({ orderBy: { field, direction } })).numbers;
    expect(await sorted("NUMBER", "DESC")).toEqual(["B-1", "AC-2", "AC-1", "AB-2", "AB-1"]);
    const byEnd = await sorted("VALID_THROUGH", "ASC");
    expect([byEnd[0], byEnd.slice(1, 3).sort(), byEnd.slice(3).sort()]).toEqual([
      "AC-1",
      ["AB-1", "AC-2"],
      ["AB-2", "B-1"],
    ]);
    expect(await sorted("VALID_THROUGH", "DESC")).toEqual(byEnd.toReversed());
    expect((await sorted("CREATED_AT", "ASC")).toReversed()).toEqual(await sorted("CREATED_AT", "DESC"));
  });

  it.each(["NUMBER", "VALID_THROUGH", "CREATED_AT"])(
    "is paged by %s both ways, repeating and leaving out none",
    async (field) => {
      for (const direction of ["ASC", "DESC"]) {
        const orderBy = { field, direction };
        const all = (await page({ orderBy })).numbers;
        const first = await page({ orderBy, first: 2 });
        const second = await page({ orderBy, first: 2, after: first.pageInfo.endCursor });
        const third = await page({ orderBy, first: 2, after: second.pageInfo.endCursor });
        expect([...first.numbers, ...second.numbers, ...third.numbers]).toEqual(all);
        expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
        const back = await page({ orderBy, last: 2, before: third.pageInfo.startCursor });
        expect(back.numbers).toEqual(second.numbers);
        expect((await page({ orderBy, last: 3 })).numbers).toEqual(all.slice(-3));
      }
    },
  );

  it.each([
    [
      "another order",
      { orderBy: { field: "NUMBER", direction: "ASC" } },
      { orderBy: { field: "NUMBER", direction: "DESC" } },
    ],
    [
      "another field",
      { orderBy: { field: "NUMBER", direction: "ASC" } },
      { orderBy: { field: "CREATED_AT", direction: "ASC" } },
    ],
  ])("refuses the cursor of %s", async (_, made, used) => {
    const { pageInfo } = await page(made);
    const { errors } = await api.query(PAGE, { ...used, after: pageInfo.endCursor }, { actor: agent });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: ["after"] } }]);
  });

  it.each([
    ["CREATED_AT", ["2026-99-99T00:00:00.000000Z"]],
    ["CREATED_AT", ["today"]],
    ["VALID_THROUGH", ["2026-02-31"]],
    ["VALID_THROUGH", ["-infinity"]],
    ["CREATED_AT", ["2026-02-31T00:00:00.000000Z"]],
    ["VALID_THROUGH", ["0000-01-01"]],
    ["NUMBER", [7]],
  ])("refuses a cursor of %s that somebody wrote: %j", async (field, parts) => {
    const written = [`licences ${field} ASC`, ...parts, "00000000-0000-4000-8000-000000000000"];
    const after = Buffer.from(JSON.stringify(written)).toString("base64url");
    const { errors } = await api.query(PAGE, { orderBy: { field, direction: "ASC" }, after }, { actor: agent });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: ["after"] } }]);
  });
});
