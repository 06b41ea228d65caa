import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeCatalogue } from "../../lifecycle/index.ts";
import { actorHeader, csv, editor, type ImportTestbed, openImportTestbed } from "../lifecycle-import/import-testbed.ts";

const agent = { subject: "agent-1", name: "Test support agent", roles: ["support-agent"] };
const customer = { subject: "c-1", name: "Test customer", roles: ["customer"] };

let bed: ImportTestbed;
beforeAll(async () => {
  bed = await openImportTestbed();
  const fleet = Array.from({ length: 150 }, (_, index) => `fleet ${index + 1}.0 20${27 + (index % 3)}-06-30`);
  await bed.importAll(csv(...fleet, "harbour =1+1 2026-12-31", "harbour 2 2020-06-30", "tide 1 2027-01-31"));
});
afterAll(() => bed.api.close());

const get = (name: string, query: Record<string, string> = {}, actor: typeof agent | null = agent) =>
  bed.api.http(`/exports/lifecycle.${name}?${new URLSearchParams(query)}`, { headers: actorHeader(actor) });
type Written = Readonly<Record<string, unknown>>[];
const json = async (query: Record<string, string> = {}) => (await (await get("json", query)).json()) as Written;
const faultOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  return { status: response.status, message: errors[0]?.message, ...errors[0]?.extensions };
};

/** What the list shows, page after page. */
async function shown(list: string, types: string, variables: object, fields: string): Promise<unknown[]> {
  const nodes: unknown[] = [];
  let after: string | null = null;
  do {
    const document = `query ($after: String, ${types}) {
      ${list}(first: 100, after: $after, filter: $filter, orderBy: $orderBy) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await bed.api.query(document, { ...variables, after }, { actor: agent });
    expect(errors).toEqual([]);
    nodes.push(...data[list].nodes);
    after = data[list].pageInfo.hasNextPage ? data[list].pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

describe("an export is exactly what the list shows", () => {
  it.each([
    ["all of it, beyond a page", {}, {}],
    ["as filtered", { product: "fleet", endingWithinDays: 400 }, {}],
    ["as sorted", { product: "fleet" }, { field: "SUPPORT_ENDS_ON", direction: "DESC" }],
    ["as searched", { search: "harb" }, { field: "NAME", direction: "ASC" }],
    ["nothing where it shows nothing", { search: "no such thing" }, {}],
  ])("%s", async (_, filter, orderBy) => {
    const rows = await shown(
      "versions",
      "$filter: VersionFilter, $orderBy: VersionOrder",
      { filter, orderBy },
      "id name supportEndsOn phase daysLeft revision product { slug }",
    );
    const expected = (rows as { id: string; product: { slug: string } }[]).map(({ product, ...row }) => ({
      ...row,
      product: product.slug,
    }));
    const asked = { filter: JSON.stringify(filter), orderBy: JSON.stringify(orderBy) };
    const written = await json({ ...asked, columns: "id,version,supportEndsOn,phase,daysLeft,revision,product" });
    expect(written.map(({ version, ...row }) => ({ ...row, name: version }))).toEqual(expected);
    const lines = (await (await get("csv", { ...asked, columns: "id" })).text()).split("\r\n");
    expect(lines).toEqual(["id", ...expected.map(({ id }) => id), ""]);
  });

  it("of products", async () => {
    const orderBy = { field: "SLUG", direction: "DESC" };
    const filter = { endingWithinDays: 100 };
    const rows = await shown(
      "products",
      "$filter: ProductFilter, $orderBy: ProductOrder",
      { filter, orderBy },
      "id slug name",
    );
    const written = await json({
      list: "products",
      filter: JSON.stringify(filter),
      orderBy: JSON.stringify(orderBy),
      columns: "id,slug,name",
    });
    expect(written.map((row) => ({ id: row.id, slug: row.product, name: row.productName }))).toEqual(rows);
    expect(rows.length).toBe(2);
  });

  it("of the supported software of a day", async () => {
    const written = await json({
      list: "supportedVersions",
      segment: "BUSINESS",
      at: "2026-12-31",
      columns: "product,name",
    });
    expect(written).toHaveLength(152);
    const later = await json({
      list: "supportedVersions",
      segment: "BUSINESS",
      at: "2027-01-01",
      columns: "product,name",
    });
    expect(later).toHaveLength(151);
    expect(await faultOf(await get("csv", { list: "supportedVersions" }))).toMatchObject({
      status: 400,
      field: ["segment"],
    });
  });

  it("of a selection, in the list's order", async () => {
    const all = await json({ columns: "id,name" });
    const [first, , third] = all;
    const ids = [third?.id, first?.id].join(",");
    expect(await json({ ids, columns: "id,name" })).toEqual([first, third]);
  });
});

describe("a file", () => {
  it("has the date in its name, is not kept by anybody, and cannot run in a spreadsheet", async () => {
    const response = await get("csv", {
      filter: '{"product":"harbour"}',
      orderBy: '{"field":"SUPPORT_ENDS_ON","direction":"DESC"}',
      columns: "product,version,support_ends_on,phase",
    });
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="lifecycle-2026-11-23.csv"');
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toBe(
      "product,version,support_ends_on,phase\r\nharbour,'=1+1,2026-12-31,FULL\r\nharbour,2,2020-06-30,ENDED\r\n",
    );
  });

  it.each(["csv", "endoflife.json", "openeox.json"])(
    "as %s can be imported without changing anything",
    async (name) => {
      const text = await (await get(name)).text();
      const format = name === "csv" ? "csv" : (name.split(".")[0] ?? "");
      const id = await bed.uploaded(text, { format });
      await bed.order("planImport", { id });
      expect((await bed.look(id)).counts).toMatchObject({ products: 3, versions: 153, unchanged: 156 });
    },
  );

  it("says how many versions its format has no words for", async () => {
    const [version] = bed.api.contextFor().catalogue.current().productBySlug.get("tide")?.versions ?? [];
    if (version === undefined) throw new Error("nothing was imported");
    const edited = bed.api.contextFor({ actor: editor });
    await changeCatalogue(edited, { reason: "Withdrawn" }, (writer) =>
      writer.reviseVersions([{ id: version.id, facts: { ...version, retired: true } }]),
    );
    const filter = JSON.stringify({ retired: true });
    expect(await json({ filter, columns: "product,retired" })).toEqual([{ product: "tide", retired: true }]);
    const response = await get("endoflife.json", { filter });
    expect(response.headers.get("supportbook-left-out")).toBe("1");
    expect(await response.json()).toMatchObject({ total: 1, result: [{ name: "tide", releases: [] }] });
  });
});

describe("an export is refused", () => {
  it("to whoever may not", async () => {
    expect(await faultOf(await get("csv", {}, null))).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    const told = await faultOf(await get("csv", {}, customer));
    expect(told).toMatchObject({ status: 403, code: "FORBIDDEN", permission: "lifecycle.export" });
  });

  it.each([
    ["a filter that is no JSON", { filter: "{" }, ["filter"]],
    ["a filter with an unknown field", { filter: '{"sluge":"x"}' }, ["filter"]],
    ["a value that no filter takes", { filter: '{"phase":["DEAD"]}' }, ["filter", "phase", "0"]],
    ["a product that there is not", { filter: '{"product":"harbor"}' }, ["filter", "product"]],
    ["days below zero", { filter: '{"endingWithinDays":-1}' }, ["filter", "endingWithinDays"]],
    ["an unknown order", { orderBy: '{"field":"COLOUR"}' }, ["orderBy", "field"]],
    ["an unknown column", { columns: "product,colour" }, ["columns"]],
    ["an unknown list", { list: "people" }, ["list"]],
    ["an instant for a day", { at: "2026-11-23T00:00:00Z" }, ["at"]],
  ])("with %s, naming it", async (_, query, field) => {
    const told = await faultOf(await get("csv", query as Record<string, string>));
    expect(told).toMatchObject({ status: 400, code: "BAD_USER_INPUT", field });
  });

  it("with a parameter that is given twice", async () => {
    const response = await bed.api.http("/exports/lifecycle.csv?list=versions&list=products", {
      headers: actorHeader(agent),
    });
    expect(await faultOf(response)).toMatchObject({ status: 400, field: ["list"] });
  });
});
