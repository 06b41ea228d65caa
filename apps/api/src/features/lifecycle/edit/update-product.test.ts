import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { type Input, mutate } from "../mutation-testbed.ts";

let bed: LifecycleTestbed;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());

const create = (input: Input, context = bed.context) => mutate(context, "createProduct", input);
const update = (input: Input, context = bed.context) => mutate(context, "updateProduct", input);
const harbour = { slug: "harbour-gateway", name: "Harbour Gateway", segment: "BUSINESS", licensing: "COMMERCIAL" };

async function revisionsOf(slug: string): Promise<number> {
  const counted =
    "SELECT count(*)::int AS n FROM product_revision r JOIN product p ON p.id = r.product_id WHERE slug = $1";
  return (await bed.db.query(counted, [slug]))[0].n;
}

describe("updateProduct", () => {
  it("leaves an absent field alone and clears a field that is null", async () => {
    const { product } = await create({
      ...harbour,
      slug: "partly",
      category: "Gateways",
      tags: ["edge"],
      versionCommand: "hg -v",
    });
    const edited = await update({
      id: product.id,
      expectedRevision: 1,
      name: "Harbour Gate",
      tags: null,
      category: null,
    });
    expect(edited.product).toMatchObject({
      name: "Harbour Gate",
      category: null,
      tags: [],
      versionCommand: "hg -v",
      revision: 2,
    });
    expect(edited.changes).toEqual([
      { field: "name", from: "Harbour Gateway", to: "Harbour Gate" },
      { field: "category", from: "Gateways", to: null },
      { field: "tags", from: '["edge"]', to: null },
    ]);
  });

  it("finds the product by its slug as well", async () => {
    await create({ ...harbour, slug: "by-slug" });
    expect((await update({ id: "by-slug", expectedRevision: 1, category: "Found" })).product.category).toBe("Found");
  });

  it("writes nothing when everything is already so", async () => {
    await create({ ...harbour, slug: "already", tags: ["edge"] });
    const edited = await update({ id: "already", expectedRevision: 1, name: "Harbour Gateway", tags: ["edge"] });
    expect(edited).toMatchObject({ changeId: null, changes: [], product: { revision: 1 }, userErrors: [] });
  });

  it.each(["name", "segment", "licensing"])("does not clear %s", async (field) => {
    await create({ ...harbour, slug: `keeps-${field}` });
    const edited = await update({ id: `keeps-${field}`, expectedRevision: 1, [field]: null, reason: "Try" });
    expect(edited.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", field] }]);
    expect(await revisionsOf(`keeps-${field}`)).toBe(1);
  });

  it("asks for a reason before it changes what a passed milestone means", async () => {
    await create({ ...harbour, slug: "segment" });
    const silent = await update({ id: "segment", expectedRevision: 1, segment: "HOME_MOBILE", reason: "  " });
    expect(silent.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
    const given = await update({ id: "segment", expectedRevision: 1, segment: "HOME_MOBILE", reason: "Sold to homes" });
    expect(given.product).toMatchObject({ segment: "HOME_MOBILE", revision: 2 });
  });

  it("names the nearest slugs where there is no such product", async () => {
    await create({ ...harbour, slug: "lighthouse" });
    const { product, userErrors } = await update({ id: "ligthouse", expectedRevision: 1, name: "x" });
    expect(product).toBeNull();
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "id"] }]);
    expect(userErrors[0].message).toMatch(/nearest slugs are: lighthouse,/);
  });

  it("on a stale revision shows the present product and compares field by field", async () => {
    const { product } = await create({ ...harbour, slug: "stale", category: "Old" });
    const other = { ...bed.context, actor: { subject: "2", name: "Another test editor", roles: ["lifecycle-editor"] } };
    await update({ id: product.id, expectedRevision: 1, category: "Theirs", tags: ["new"], reason: "Sorted" }, other);
    const late = await update({ id: product.id, expectedRevision: 1, category: "Mine", name: "Mine too" });
    expect(late.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "expectedRevision"] }]);
    expect(late.product).toMatchObject({ category: "Theirs", tags: ["new"], revision: 2 });
    expect(late.changeId).toBeNull();
    expect(late.conflict).toEqual({
      expectedRevision: 1,
      currentRevision: 2,
      changedBy: "Another test editor",
      reason: "Sorted",
      fields: [
        { field: "category", expected: "Old", current: "Theirs", yours: "Mine", clashes: true },
        { field: "tags", expected: null, current: '["new"]', yours: null, clashes: false },
        { field: "name", expected: "Harbour Gateway", current: "Harbour Gateway", yours: "Mine too", clashes: false },
      ],
    });
    expect(await revisionsOf("stale")).toBe(2);
  });
});
