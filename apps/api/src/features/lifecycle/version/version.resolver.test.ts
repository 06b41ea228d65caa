import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { anonymous, ask, faultsOf, put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

let bed: LifecycleTestbed;
let caller: Context;
let ids: string[];

/** Today is 2026-11-23 in the bed. */
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  caller = anonymous(bed.context);
  ids = await put(bed.context, { slug: "anchor", name: "Anchor", segment: "BUSINESS" }, [
    aVersion({ name: "upcoming", releasedOn: "2026-12-24" }),
    aVersion({
      name: "full",
      releasedOn: "2026-01-01",
      fullSupportEndsOn: "2026-12-31",
      supportEndsOn: "2027-12-31",
      longTermSupport: true,
    }),
    aVersion({
      name: "limited",
      releasedOn: "2025-01-01",
      fullSupportEndsOn: "2025-12-31",
      supportEndsOn: "2026-12-01",
      codename: "Kittiwake",
    }),
    aVersion({
      name: "extended",
      releasedOn: "2024-01-01",
      supportEndsOn: "2025-12-31",
      extendedSupportEndsOn: "2027-12-31",
    }),
    aVersion({ name: "ended", releasedOn: "2023-01-01", supportEndsOn: "2024-12-31" }),
    aVersion({ name: "retired", releasedOn: "2022-01-01", retired: true }),
  ]);
  await put(bed.context, { slug: "buoy", name: "Buoy", segment: "HOME_MOBILE", platforms: ["Android"] }, [
    aVersion({ name: "4.10", releasedOn: "2026-02-01" }),
    aVersion({ name: "4.9", releasedOn: "2026-02-01", fullSupportEndsOn: "2026-11-22", supportEndsOn: "2027-12-31" }),
  ]);
  await put(bed.context, { slug: "withdrawn", segment: "BUSINESS", retired: true }, [
    aVersion({ name: "of a retired product" }),
  ]);
});
afterAll(() => bed.close());

type Listed = { versions: { nodes: { name: string }[] } };

async function names(field: string, context = caller): Promise<string[]> {
  const { versions } = await ask<Listed>(context, `{ versions: ${field} { nodes { name } } }`);
  return versions.nodes.map(({ name }) => name);
}

describe("supportedVersions", () => {
  it("[3.2] lists for business what is in full or limited support, and nothing that only an extension supports", async () => {
    expect(await names("supportedVersions(segment: BUSINESS)")).toEqual(["full", "limited"]);
    const query = `{ supportedVersions(segment: BUSINESS) { totalCount nodes { name phase product { slug } } } }`;
    expect(await ask(caller, query)).toEqual({
      supportedVersions: {
        totalCount: 2,
        nodes: [
          { name: "full", phase: "FULL", product: { slug: "anchor" } },
          { name: "limited", phase: "LIMITED", product: { slug: "anchor" } },
        ],
      },
    });
  });

  it("[3.1] lists for home & mobile what is in full support; past it a version is off the list", async () => {
    expect(await names("supportedVersions(segment: HOME_MOBILE)")).toEqual(["4.10"]);
    expect(await names(`supportedVersions(segment: HOME_MOBILE, at: "2026-11-22")`)).toEqual(["4.10", "4.9"]);
  });

  it("is the list of the day asked about, the last day included", async () => {
    expect(await names(`supportedVersions(segment: BUSINESS, at: "2026-12-01")`)).toEqual(["full", "limited"]);
    expect(await names(`supportedVersions(segment: BUSINESS, at: "2026-12-02")`)).toEqual(["full"]);
    expect(await names(`supportedVersions(segment: BUSINESS, at: "2026-12-24")`)).toEqual(["upcoming", "full"]);
    expect(await names(`supportedVersions(segment: BUSINESS, at: "2024-06-01")`)).toEqual(["extended", "ended"]);
    expect(await names(`supportedVersions(segment: BUSINESS, at: "2021-12-31")`)).toEqual([]);
  });

  it("begins today at midnight where the vendor is", async () => {
    const at = (instant: string) => ({
      ...caller,
      now: () => Temporal.Instant.from(instant),
      vendorTimeZone: "Pacific/Auckland",
    });
    const field = "supportedVersions(segment: BUSINESS)";
    expect(await names(field, at("2026-12-01T10:59:59Z"))).toEqual(["full", "limited"]);
    expect(await names(field, at("2026-12-01T11:00:00Z"))).toEqual(["full"]);
  });

  it("cannot be widened by its filter", async () => {
    expect(await names("supportedVersions(segment: BUSINESS, filter: { phase: [EXTENDED, LIMITED] })")).toEqual([
      "limited",
    ]);
    expect(await names("supportedVersions(segment: BUSINESS, filter: { segment: HOME_MOBILE })")).toEqual([]);
  });

  it("tells the filter's days from the day asked about", async () => {
    const within = (at: string) => `supportedVersions(segment: BUSINESS, at: "${at}", filter: { endingWithinDays: 8 })`;
    expect(await names(within("2026-11-23"))).toEqual(["limited"]);
    expect(await names(within("2026-11-22"))).toEqual([]);
  });
});

describe("versions", () => {
  it.each([
    [`product: "buoy"`, ["4.10", "4.9"]],
    ["phase: [UPCOMING, EXTENDED]", ["upcoming", "extended"]],
    ["longTermSupport: true", ["full"]],
    [`platform: "android"`, ["4.10", "4.9"]],
    [`search: "kittiwake"`, ["limited"]],
    [`search: "anchor end"`, ["extended", "ended"]],
    ["segment: BUSINESS, noEndAnnounced: true", []],
    ["noEndAnnounced: true", ["4.10"]],
    [`changedSince: "2030-01-01T00:00:00Z"`, []],
  ])("filter by %s", async (filter, expected) => {
    expect(await names(`versions(filter: { ${filter} })`)).toEqual(expected);
  });

  it("filter by id", async () => {
    expect(await names(`versions(filter: { ids: ["${ids[1]}", "${ids[5]}", "nothing"] })`)).toEqual(["full"]);
  });

  it("sort by what is asked, either way, and put what has no value last", async () => {
    const sorted = (orderBy: string) => names(`versions(filter: { segment: HOME_MOBILE }, orderBy: { ${orderBy} })`);
    expect(await sorted("field: NAME")).toEqual(["4.9", "4.10"]);
    expect(await sorted("field: NAME, direction: DESC")).toEqual(["4.10", "4.9"]);
    expect(await sorted("field: SUPPORT_ENDS_ON")).toEqual(["4.9", "4.10"]);
    expect(await sorted("field: SUPPORT_ENDS_ON, direction: DESC")).toEqual(["4.9", "4.10"]);
    const released = await names("versions(orderBy: { field: RELEASED_ON })");
    expect(released).toEqual(["ended", "extended", "limited", "full", "4.10", "4.9", "upcoming"]);
  });

  it("that are retired, or whose product is, take a permission", async () => {
    const field = "versions(filter: { retired: true })";
    expect((await names(field, bed.context)).sort()).toEqual(["of a retired product", "retired"]);
    expect(await faultsOf(caller, `{ ${field} { totalCount } }`)).toMatchObject([{ code: "UNAUTHENTICATED" }]);
    expect(await ask(caller, `{ version(id: "${ids[5]}") { id } }`)).toEqual({ version: null });
    expect(await ask(bed.context, `{ version(id: "${ids[5]}") { name } }`)).toEqual({ version: { name: "retired" } });
  });

  it("of an unknown product are an error that names the nearest", async () => {
    const [refusal] = await faultsOf(caller, `{ versions(filter: { product: "boy" }) { totalCount } }`);
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", field: ["filter", "product"] });
    expect(refusal?.message).toMatch(/no product boy\. Nearest: buoy/);
  });
});

describe("matchVersion", () => {
  it("finds the version of a build and never guesses", async () => {
    const match = (build: string) =>
      ask(caller, `{ matchVersion(product: "buoy", build: "${build}") { kind version { name } candidates { name } } }`);
    expect(await match("4.9.2.118")).toMatchObject({ matchVersion: { kind: "BUILD", version: { name: "4.9" } } });
    expect(await match("4")).toEqual({
      matchVersion: { kind: "AMBIGUOUS", version: null, candidates: [{ name: "4.10" }, { name: "4.9" }] },
    });
  });

  it("names the nearest of an unknown product, in the language of the request", async () => {
    const query = `{ matchVersion(product: "ancor", build: "1") { kind } }`;
    expect(await faultsOf(caller, query)).toMatchObject([
      { code: "BAD_USER_INPUT", message: expect.stringContaining("Nearest: anchor") },
    ]);
    const chinese = await faultsOf({ ...caller, locale: "zh-CN" }, query);
    expect(chinese).toMatchObject([{ message: expect.stringContaining("没有产品 ancor") }]);
  });
});
