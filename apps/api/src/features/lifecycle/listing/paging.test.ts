import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { anonymous, ask, faultsOf, put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

let bed: LifecycleTestbed;
let caller: Context;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  caller = anonymous(bed.context);
  for (const name of ["Boom", "Deck", "Fender", "Hawser", "Keel"]) {
    await put(bed.context, { slug: name.toLowerCase(), name }, [aVersion({ name: "1.0", releasedOn: "2026-01-01" })]);
  }
});
afterAll(() => bed.close());

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: { readonly slug?: string; readonly product?: { readonly slug: string } }[];
    readonly edges: { readonly cursor: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  };
}

const ABOUT = "totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }";

async function products(variables: Record<string, unknown>) {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: ProductOrder) {
    list: products(first: $first, after: $after, last: $last, before: $before, offset: $offset, orderBy: $orderBy) {
      nodes { slug } ${ABOUT} } }`;
  const { list } = await ask<Page>(caller, query, variables);
  return { ...list, slugs: list.nodes.map(({ slug }) => slug) };
}

async function supported(variables: Record<string, unknown>) {
  const query = `query ($first: Int, $after: String) { list: supportedVersions(segment: BUSINESS, first: $first, after: $after) {
    nodes { product { slug } } ${ABOUT} } }`;
  const { list } = await ask<Page>(caller, query, variables);
  return { ...list, slugs: list.nodes.map(({ product }) => product?.slug) };
}

describe("pages of products", () => {
  it("go on after a cursor, and back before one", async () => {
    const first = await products({ first: 2 });
    expect(first).toMatchObject({ slugs: ["boom", "deck"], totalCount: 5 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await products({ first: 2, after: first.pageInfo.endCursor });
    expect(second.slugs).toEqual(["fender", "hawser"]);
    expect((await products({ last: 1, before: second.edges[0]?.cursor })).slugs).toEqual(["deck"]);
    expect((await products({ first: 2, offset: 3 })).slugs).toEqual(["hawser", "keel"]);
  });

  it("refuse a cursor of another order and one that is none", async () => {
    const { pageInfo } = await products({ first: 1, orderBy: { field: "SLUG" } });
    const query = "query ($after: String) { products(after: $after) { totalCount } }";
    for (const after of [pageInfo.endCursor, "not a cursor"]) {
      expect(await faultsOf(caller, query, { after })).toMatchObject([{ code: "BAD_USER_INPUT", field: ["after"] }]);
    }
  });

  it("neither repeat nor skip when something is put in between two pages", async () => {
    const first = await products({ first: 2 });
    await put(bed.context, { slug: "anchor", name: "Anchor" });
    await put(bed.context, { slug: "ensign", name: "Ensign" });
    const rest = await products({ first: 10, after: first.pageInfo.endCursor });
    expect(rest.slugs).toEqual(["ensign", "fender", "hawser", "keel"]);
  });

  it("go on where they were when the product of the cursor is taken away", async () => {
    const first = await products({ first: 3 });
    expect(first.slugs.at(-1)).toBe("deck");
    await put(bed.context, { slug: "deck", name: "Deck", retired: true });
    expect((await products({ first: 1, after: first.pageInfo.endCursor })).slugs).toEqual(["ensign"]);
  });
});

describe("pages of versions", () => {
  it("neither repeat nor skip when versions come and go before them", async () => {
    const first = await supported({ first: 2 });
    expect(first.slugs).toEqual(["boom", "fender"]);
    await put(bed.context, { slug: "boom", name: "Boom" }, [
      aVersion({ name: "2.0", releasedOn: "2026-06-01" }),
      aVersion({ name: "1.0", releasedOn: "2026-01-01", supportEndsOn: "2026-02-01" }),
    ]);
    await put(bed.context, { slug: "gaff", name: "Gaff" }, [aVersion({ name: "1.0", releasedOn: "2026-01-01" })]);
    expect((await supported({ after: first.pageInfo.endCursor })).slugs).toEqual(["gaff", "hawser", "keel"]);
  });
});
