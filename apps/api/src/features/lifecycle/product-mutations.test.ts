import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous, ask } from "./graphql-testbed.ts";
import { type LifecycleTestbed, openLifecycleTestbed } from "./lifecycle-testbed.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what each document asks for, and the tests look at it
type Data = any;

let bed: LifecycleTestbed;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());

const PRODUCT = `product { id slug name segment licensing platforms category tags aliases versionCommand revision retired
  milestoneLabels { milestone label } identifiers { type id } specialTerms { clauses waives summary url from to } }`;
const ERRORS = "userErrors { code field message }";
const CONFLICT = `conflict { expectedRevision currentRevision changedBy reason
  fields { field expected current yours clashes } }`;

type Input = Record<string, unknown>;
const create = async (input: Input, context = bed.context) =>
  (
    await ask<Data>(
      context,
      `mutation ($input: CreateProductInput!) { createProduct(input: $input) { changeId ${PRODUCT} ${ERRORS} } }`,
      { input },
    )
  ).createProduct;
const update = async (input: Input, context = bed.context) =>
  (
    await ask<Data>(
      context,
      `mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { changeId changes { field from to } ${PRODUCT} ${CONFLICT} ${ERRORS} } }`,
      { input },
    )
  ).updateProduct;
const setRetired = async (name: "retireProduct" | "reinstateProduct", input: Input) =>
  (
    await ask<Data>(
      bed.context,
      `mutation ($input: RetireProductInput!) { ${name}(input: $input) { changeId ${PRODUCT} ${ERRORS} } }`,
      { input },
    )
  )[name];

const harbour = { slug: "harbour-gateway", name: "Harbour Gateway", segment: "BUSINESS", licensing: "COMMERCIAL" };
const revisionsOf = async (slug: string) =>
  (
    await bed.db.query(
      "SELECT count(*)::int AS n FROM product_revision r JOIN product p ON p.id = r.product_id WHERE p.slug = $1",
      [slug],
    )
  )[0].n;

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
    [{ slug: "Has Capitals" }, ["input", "slug"]],
    [{ slug: "double--hyphen" }, ["input", "slug"]],
    [{ name: "   " }, ["input", "name"]],
    [{ name: "x".repeat(201) }, ["input", "name"]],
    [{ tags: ["fine", ""] }, ["input", "tags", "1"]],
    [{ identifiers: [{ type: "cpe", id: " " }] }, ["input", "identifiers", "0", "id"]],
    [{ specialTerms: [{ clauses: [], waives: true, summary: "Nothing" }] }, ["input", "specialTerms", "0", "clauses"]],
    [
      { specialTerms: [{ clauses: ["2.4"], waives: true, summary: "x", url: "javascript:alert(1)" }] },
      ["input", "specialTerms", "0", "url"],
    ],
    [{ reason: "x".repeat(1_001) }, ["input", "reason"]],
  ])("refuses %j, names the field and writes nothing", async (flaw, field) => {
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
    const other = { ...bed.context, actor: { subject: "2", name: "Bo Lind", roles: ["lifecycle-editor"] } };
    await update({ id: product.id, expectedRevision: 1, category: "Theirs", tags: ["new"], reason: "Sorted" }, other);
    const late = await update({ id: product.id, expectedRevision: 1, category: "Mine", name: "Mine too" });
    expect(late.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "expectedRevision"] }]);
    expect(late.product).toMatchObject({ category: "Theirs", tags: ["new"], revision: 2 });
    expect(late.changeId).toBeNull();
    expect(late.conflict).toEqual({
      expectedRevision: 1,
      currentRevision: 2,
      changedBy: "Bo Lind",
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

describe("retireProduct and reinstateProduct", () => {
  const seen = async () => (await ask<Data>(anonymous(bed.context), '{ product(slug: "leaving") { slug } }')).product;

  it("take a product off the public lists and put it back, each as a change of its own", async () => {
    const { product } = await create({ ...harbour, slug: "leaving" });
    expect(await seen()).toEqual({ slug: "leaving" });
    const retired = await setRetired("retireProduct", { id: product.id, expectedRevision: 1, reason: "Sold off" });
    expect(retired.product).toMatchObject({ retired: true, revision: 2 });
    expect(await seen()).toBeNull();
    const back = await setRetired("reinstateProduct", { id: "leaving", expectedRevision: 2, reason: "Bought back" });
    expect(back.product).toMatchObject({ retired: false, revision: 3 });
    expect(await seen()).toEqual({ slug: "leaving" });
  });

  it("need a reason", async () => {
    await create({ ...harbour, slug: "no-reason" });
    const { userErrors } = await setRetired("retireProduct", { id: "no-reason", expectedRevision: 1, reason: " " });
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
  });
});
