import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous, ask } from "../graphql-testbed.ts";
import { type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { type Data, type Input, mutate, PRODUCT } from "../mutation-testbed.ts";

let bed: LifecycleTestbed;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());

const create = (input: Input, context = bed.context) => mutate(context, "createProduct", input);
const _update = (input: Input, context = bed.context) => mutate(context, "updateProduct", input);
const harbour = { slug: "harbour-gateway", name: "Harbour Gateway", segment: "BUSINESS", licensing: "COMMERCIAL" };

async function revisionsOf(slug: string): Promise<number> {
  const counted =
    "SELECT count(*)::int AS n FROM product_revision r JOIN product p ON p.id = r.product_id WHERE slug = $1";
  return (await bed.db.query(counted, [slug]))[0].n;
}

describe("createProduct", () => {
  it("creates a product that anyone can read at once, with everything that was given", async () => {
    const input = {
      ...harbour,
      platforms: [" Linux "],
      category: "Gateways",
      milestoneLabels: [{ milestone: "SUPPORT_END", label: "End of life" }],
      identifiers: [{ type: "cpe", id: "cpe:2.3:a:invented:harbour" }],
      specialTerms: [{ clauses: ["4.5b"], waives: true, summary: "No licence is asked for", to: "2027-12-31" }],
      reason: "New in the catalogue",
    };
    const { product, changeId, userErrors } = await create(input);
    expect(userErrors).toEqual([]);
    expect(changeId).toMatch(/^[0-9a-f-]{36}$/);
    const read = await ask<Data>(
      anonymous(bed.context),
      `{ ${PRODUCT.replace("product", 'product(slug: "harbour-gateway")')} }`,
    );
    expect(read.product).toEqual(product);
    expect(read.product).toMatchObject({
      ...harbour,
      platforms: ["Linux"],
      category: "Gateways",
      tags: [],
      revision: 1,
      retired: false,
      milestoneLabels: [{ milestone: "SUPPORT_END", label: "End of life" }],
      identifiers: input.identifiers,
      specialTerms: [
        {
          clauses: ["4.5b"],
          waives: true,
          summary: "No licence is asked for",
          url: null,
          from: null,
          to: "2027-12-31",
        },
      ],
    });
  });

  it("names the product that has the slug already, and shows it", async () => {
    await create({ ...harbour, slug: "taken" });
    const { product, changeId, userErrors } = await create({ ...harbour, slug: "taken", name: "Another" });
    expect(userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "slug"] }]);
    expect(userErrors[0].message).toContain('"taken" belongs to Harbour Gateway');
    expect({ changeId, name: product.name }).toEqual({ changeId: null, name: "Harbour Gateway" });
    expect(await revisionsOf("taken")).toBe(1);
  });

  it.each([
    [["input", "slug"], { slug: "Has Capitals" }],
    [["input", "slug"], { slug: "double--hyphen" }],
    [["input", "name"], { name: "   " }],
    [["input", "name"], { name: "x".repeat(201) }],
    [["input", "tags", "1"], { tags: ["fine", ""] }],
    [["input", "identifiers", "0", "id"], { identifiers: [{ type: "cpe", id: " " }] }],
    [["input", "specialTerms", "0", "clauses"], { specialTerms: [{ clauses: [], waives: true, summary: "Nothing" }] }],
    [
      ["input", "specialTerms", "0", "url"],
      { specialTerms: [{ clauses: ["2.4"], waives: true, summary: "x", url: "javascript:alert(1)" }] },
    ],
    [["input", "reason"], { reason: "x".repeat(1_001) }],
  ])("names %j where that is wrong, and writes nothing", async (field, flaw) => {
    const number = bed.context.catalogue.current().number;
    const { product, userErrors } = await create({ ...harbour, slug: "never-written", ...flaw });
    expect(product).toBeNull();
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field }]);
    expect((await bed.context.catalogue.atLeast(number)).number).toBe(number);
    expect(await revisionsOf("never-written")).toBe(0);
  });

  it("names both dates of a special term that ends before it begins", async () => {
    const term = { clauses: ["2.4"], waives: true, summary: "Backwards", from: "2027-02-01", to: "2027-01-31" };
    const { userErrors } = await create({ ...harbour, slug: "backwards", specialTerms: [term] });
    expect(userErrors.map(({ field }: { field: string[] }) => field.at(-1))).toEqual(["from", "to"]);
  });

  it("says it in the reader's language", async () => {
    const chinese = { ...bed.context, locale: "zh-CN" } as const;
    const { userErrors } = await create({ ...harbour, name: " ", slug: "in-chinese" }, chinese);
    expect(userErrors[0]).toMatchObject({ code: "BAD_USER_INPUT", message: "name 为空。请填写内容。" });
  });
});
