import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { anonymous, ask, put } from "../graphql-testbed.ts";
import { aProduct, aVersion, editor, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

const CREATED = "2026-01-10T09:00:00Z";
const MOVED = "2026-03-05T12:00:00Z";
const GREW = "2026-05-01T08:00:00Z";

let bed: LifecycleTestbed;
let caller: Context;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  caller = anonymous(bed.context);
  const { context } = bed;
  bed.setNow(CREATED);
  await put(context, { slug: "gateway", name: "Gateway" }, [
    aVersion({ name: "1.0", releasedOn: "2025-01-01", supportEndsOn: "2026-12-31" }),
  ]);
  bed.setNow(MOVED);
  await put(context, { slug: "gateway", name: "Gateway" }, [
    aVersion({ name: "1.0", releasedOn: "2025-01-01", supportEndsOn: "2026-06-30" }),
  ]);
  bed.setNow(GREW);
  await put(context, { slug: "gateway", name: "Harbour Gateway" }, [
    aVersion({ name: "2.0", releasedOn: "2026-05-01" }),
  ]);
  bed.setNow("2026-11-23T10:00:00Z");
});
afterAll(() => bed.close());

function knownAt(instant: string | null, slug = "gateway", context = caller): Promise<unknown> {
  const query = `query ($slug: String!, $knownAt: DateTime) { product(slug: $slug, knownAt: $knownAt) {
    name revision versions { name revision supportEndsOn phase phase2: phase(at: "2026-08-01") product { name } } } }`;
  return ask(context, query, { slug, knownAt: instant });
}

describe("product(knownAt:)", () => {
  it("is null before anything was known of the product", async () => {
    expect(await knownAt("2026-01-10T08:59:59.999999Z")).toEqual({ product: null });
    expect(await knownAt("2026-03-01T00:00:00Z", "no-such-product")).toEqual({ product: null });
  });

  it("tells the dates as they were published then, and phases by those dates", async () => {
    const published = {
      name: "Gateway",
      revision: 1,
      versions: [
        {
          name: "1.0",
          revision: 1,
          supportEndsOn: "2026-12-31",
          phase: "FULL",
          phase2: "FULL",
          product: { name: "Gateway" },
        },
      ],
    };
    expect(await knownAt(CREATED)).toEqual({ product: published });
    expect(await knownAt("2026-03-03T00:00:00Z")).toEqual({ product: published });
    expect(await knownAt("2026-03-05T11:59:59.999999Z")).toEqual({ product: published });
  });

  it("counts a change from its very instant", async () => {
    const moved = { name: "1.0", revision: 2, supportEndsOn: "2026-06-30", phase: "ENDED", phase2: "ENDED" };
    expect(await knownAt(MOVED)).toMatchObject({ product: { name: "Gateway", versions: [moved] } });
    expect(await knownAt("2026-03-05T20:00:00+08:00")).toMatchObject({ product: { versions: [moved] } });
  });

  it("leaves out versions that did not exist then", async () => {
    const { product } = (await knownAt("2026-04-30T23:59:59Z")) as { product: { versions: { name: string }[] } };
    expect(product.versions.map(({ name }) => name)).toEqual(["1.0"]);
  });

  it("agrees with the present where no instant is given, and at every instant since the last change", async () => {
    const present = await knownAt(null);
    expect(present).toMatchObject({
      product: { name: "Harbour Gateway", versions: [{ name: "2.0" }, { name: "1.0" }] },
    });
    expect(await knownAt(GREW)).toEqual(present);
    expect(await knownAt("2026-11-23T10:00:00Z")).toEqual(present);
  });
});

describe("the past of what is retired", () => {
  it("is kept back as the present is, except from those who may see retired ones", async () => {
    const { context } = bed;
    bed.setNow("2026-06-01T00:00:00Z");
    const ids = await put(context, { slug: "withdrawn" }, [aVersion({ name: "1.0" }), aVersion({ name: "2.0" })]);
    const before = "2026-06-15T00:00:00Z";
    bed.setNow("2026-07-01T00:00:00Z");
    await put(context, { slug: "withdrawn" }, [aVersion({ name: "1.0", retired: true })]);
    const oneLeft = { product: { versions: [{ name: "2.0" }] } };
    expect(await knownAt(before, "withdrawn")).toMatchObject(oneLeft);
    bed.setNow("2026-08-01T00:00:00Z");
    await changeCatalogue(context, { reason: "Withdrawn" }, (writer) =>
      writer.putProduct({ slug: "withdrawn", facts: aProduct({ name: "withdrawn", retired: true }) }),
    );
    expect(await knownAt(before, "withdrawn")).toEqual({ product: null });
    expect(await knownAt(null, "withdrawn")).toEqual({ product: null });
    const { product } = (await knownAt(before, "withdrawn", { ...caller, actor: editor })) as {
      product: { versions: unknown[] };
    };
    expect(product.versions).toHaveLength(ids.length);
  });
});

describe("supportedVersions(knownAt:)", () => {
  beforeAll(() => bed.setNow("2026-11-23T10:00:00Z"));

  const list = async (variables: { at?: string; knownAt?: string }, context = caller) => {
    const query = `query ($at: Date, $knownAt: DateTime) {
      supportedVersions(segment: BUSINESS, at: $at, knownAt: $knownAt, filter: { product: "gateway" }) {
        totalCount nodes { name supportEndsOn product { name } } } }`;
    type Answer = { supportedVersions: { totalCount: number; nodes: { name: string }[] } };
    return (await ask<Answer>(context, query, variables)).supportedVersions;
  };

  it("[3.2] is the list that the public was shown, product names included", async () => {
    expect(await list({ at: "2026-08-01", knownAt: "2026-03-03T00:00:00Z" })).toEqual({
      totalCount: 1,
      nodes: [{ name: "1.0", supportEndsOn: "2026-12-31", product: { name: "Gateway" } }],
    });
    expect(await list({ at: "2026-08-01", knownAt: MOVED })).toEqual({ totalCount: 0, nodes: [] });
    expect(await list({ at: "2026-08-01", knownAt: "2026-01-10T08:59:59Z" })).toEqual({ totalCount: 0, nodes: [] });
  });

  it("[3.2] agrees with the present list at every instant since the last change", async () => {
    const present = await list({});
    expect(present.nodes.map(({ name }) => name)).toEqual(["2.0"]);
    expect(await list({ knownAt: GREW })).toEqual(present);
    expect(await list({ knownAt: "2026-11-23T10:00:00Z" })).toEqual(present);
  });

  it("[3.2] follows a change that is told of an instant already asked about", async () => {
    const instant = "2026-11-23T10:00:00Z";
    await list({ knownAt: instant });
    await put(bed.context, { slug: "gateway", name: "Harbour Gateway" }, [
      aVersion({ name: "3.0", releasedOn: "2026-11-01" }),
    ]);
    const { nodes } = await list({ knownAt: instant });
    expect(nodes.map(({ name }) => name)).toEqual(["3.0", "2.0"]);
  });

  it("[3.2] keeps back what is retired today", async () => {
    const context = bed.context;
    await put(context, { slug: "gateway", name: "Harbour Gateway" }, [
      aVersion({ name: "2.0", releasedOn: "2026-05-01", retired: true }),
    ]);
    const { nodes } = await list({ knownAt: GREW });
    expect(nodes).toEqual([]);
    expect((await list({ knownAt: GREW }, { ...caller, actor: editor })).nodes).toHaveLength(1);
  });
});
