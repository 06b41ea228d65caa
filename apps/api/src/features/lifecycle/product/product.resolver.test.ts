import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { anonymous, ask, faultsOf, put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

let bed: LifecycleTestbed;
let caller: Context;
let staff: Context;

/** Today is 2026-11-23 in the bed. */
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  staff = bed.context;
  caller = anonymous(staff);
  await put(staff, { slug: "anchor", name: "Ánchor", platforms: ["Linux", "Windows"], tags: ["server"] }, [
    aVersion({ name: "3.0", releasedOn: "2026-01-01" }),
    aVersion({ name: "2.0", releasedOn: "2025-01-01", supportEndsOn: "2026-11-30" }),
    aVersion({ name: "1.0", releasedOn: "2024-01-01", supportEndsOn: "2025-12-31" }),
  ]);
  const terms = {
    clauses: ["4.3.1"],
    waives: true,
    summary: "Old machines too.",
    url: null,
    from: null,
    to: "2020-01-01",
  };
  await put(
    staff,
    {
      slug: "buoy",
      specialTerms: [terms],
      name: "buoy",
      segment: "HOME_MOBILE",
      licensing: "FREEMIUM",
      aliases: ["Boje"],
    },
    [aVersion({ name: "1.0", releasedOn: "2024-01-01", endedOnUnknownDate: true })],
  );
  await put(
    staff,
    { slug: "compass", name: "Compass", identifiers: [{ type: "purl", id: "pkg:generic/north-finder" }] },
    [aVersion({ name: "1.0", releasedOn: "2025-01-01", fullSupportEndsOn: "2026-10-31", supportEndsOn: "2027-11-30" })],
  );
  bed.setNow("2026-11-24T00:00:00Z");
  await put(staff, { slug: "davit", name: "Davit", retired: true }, [aVersion({ name: "1.0" })]);
  await put(staff, { slug: "compass", name: "Compass" }, [
    aVersion({ name: "1.0", releasedOn: "2025-01-01", fullSupportEndsOn: "2026-10-31", supportEndsOn: "2027-12-31" }),
  ]);
  await put(staff, {
    slug: "compass",
    name: "Compass",
    identifiers: [{ type: "purl", id: "pkg:generic/north-finder" }],
  });
  bed.setNow("2026-11-23T10:00:00Z");
});
afterAll(() => bed.close());

async function slugs(args: string, context = caller): Promise<string[]> {
  const { products } = await ask<{ products: { nodes: { slug: string }[] } }>(
    context,
    `{ products${args} { nodes { slug } } }`,
  );
  return products.nodes.map(({ slug }) => slug);
}

describe("product", () => {
  it("shows all that was put in", async () => {
    const query = `{ product(slug: "compass") { slug name segment licensing platforms category tags aliases versionCommand
      identifiers { type id } specialTerms { summary } milestoneLabels { milestone label } retired revision changedAt
      versions { name fullSupportEndsOn supportEndsOn extendedSupportEndsOn databaseUpdatesEndOn undatedMilestones } } }`;
    expect(await ask(caller, query)).toMatchObject({
      product: {
        slug: "compass",
        name: "Compass",
        segment: "BUSINESS",
        licensing: "COMMERCIAL",
        platforms: ["Linux"],
        identifiers: [{ type: "purl", id: "pkg:generic/north-finder" }],
        retired: false,
        changedAt: expect.stringMatching(/^2026-11-24T00:00:00(\.\d+)?Z$/),
        versions: [
          {
            name: "1.0",
            fullSupportEndsOn: "2026-10-31",
            supportEndsOn: "2027-12-31",
            extendedSupportEndsOn: null,
            databaseUpdatesEndOn: null,
            undatedMilestones: [],
          },
        ],
      },
    });
  });

  it("is null for a slug that no product has, and a retired one is as if it were not there", async () => {
    expect(await ask(caller, `{ product(slug: "nothing") { id } }`)).toEqual({ product: null });
    expect(await ask(caller, `{ product(slug: "davit") { id } }`)).toEqual({ product: null });
    expect(await ask(staff, `{ product(slug: "davit") { retired } }`)).toEqual({ product: { retired: true } });
  });

  it("lists only versions of the phases asked for, on the day asked about", async () => {
    const query = `{ product(slug: "anchor") { past: versions(phase: [ENDED], at: "2026-01-01") { name }
      present: versions(phase: [ENDED, UPCOMING]) { name } future: versions(phase: [ENDED], at: "2026-12-01") { name } } }`;
    expect(await ask(caller, query)).toEqual({
      product: { past: [{ name: "1.0" }], present: [{ name: "1.0" }], future: [{ name: "2.0" }, { name: "1.0" }] },
    });
  });
});

describe("products", () => {
  it("are in the order of their names, whatever the case and the diacritics, without the retired", async () => {
    expect(await slugs("")).toEqual(["anchor", "buoy", "compass"]);
    expect(await slugs("(orderBy: { direction: DESC })")).toEqual(["compass", "buoy", "anchor"]);
  });

  it.each([
    ["segment: HOME_MOBILE", ["buoy"]],
    ["licensing: COMMERCIAL", ["anchor", "compass"]],
    ['platform: "windows"', ["anchor"]],
    ['tag: "server"', ["anchor"]],
    ["hasSpecialTerms: true", ["buoy"]],
    ["hasSpecialTerms: false", ["anchor", "compass"]],
    ['slugs: ["buoy", "anchor", "davit", "nothing"]', ["anchor", "buoy"]],
    ["phase: [LIMITED]", ["compass"]],
    ["phase: [ENDED]", ["anchor", "buoy"]],
    ["phase: []", []],
    ["endingWithinDays: 7", ["anchor"]],
    ["endingWithinDays: 6", []],
    ["noEndAnnounced: true", ["anchor"]],
    ["phase: [FULL], noEndAnnounced: false", ["anchor"]],
    ["phase: [LIMITED], endingWithinDays: 7", []],
    ['changedSince: "2026-11-24T00:00:00Z"', ["compass"]],
    ['search: "ANCHOR"', ["anchor"]],
    ['search: "boje"', ["buoy"]],
    ['search: "finder north"', ["compass"]],
    ['search: "north anchor"', []],
    ['search: "  "', ["anchor", "buoy", "compass"]],
  ])("filter by %s", async (filter, expected) => {
    expect((await slugs(`(filter: { ${filter} })`)).sort()).toEqual(expected);
  });

  it("sort by what is asked, either way", async () => {
    expect(await slugs("(orderBy: { field: SLUG })")).toEqual(["anchor", "buoy", "compass"]);
    expect(await slugs("(orderBy: { field: SLUG, direction: DESC })")).toEqual(["compass", "buoy", "anchor"]);
    expect(await slugs("(orderBy: { field: CHANGED_AT, direction: DESC })")).toEqual(["compass", "buoy", "anchor"]);
    expect(await slugs("(orderBy: { field: SEGMENT })")).toEqual(["anchor", "compass", "buoy"]);
  });

  it("that are retired take a permission", async () => {
    expect(await slugs("(filter: { retired: true })", staff)).toEqual(["davit"]);
    const [refusal] = await faultsOf(caller, `{ products(filter: { retired: true }) { totalCount } }`);
    expect(refusal).toMatchObject({
      code: "UNAUTHENTICATED",
      message: expect.stringContaining("lifecycle.readRetired"),
    });
    const [inside] = await faultsOf(caller, `{ product(slug: "anchor") { versions(includeRetired: true) { id } } }`);
    expect(inside).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("refuse days below zero and a page above the limit, naming the field", async () => {
    const [days] = await faultsOf(caller, `{ products(filter: { endingWithinDays: -1 }) { totalCount } }`);
    expect(days).toMatchObject({ code: "BAD_USER_INPUT", field: ["filter", "endingWithinDays"] });
    const [page] = await faultsOf(caller, `{ products(first: 101) { totalCount } }`);
    expect(page).toMatchObject({ code: "BAD_USER_INPUT", field: ["first"] });
  });
});
