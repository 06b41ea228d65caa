import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { anonymous, ask, faultsOf, put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

let bed: LifecycleTestbed;
let caller: Context;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  caller = anonymous(bed.context);
  await put(bed.context, { slug: "scanner", name: "Scanner", segment: "BUSINESS" }, [
    aVersion({ name: "1.0", releasedOn: "2020-01-01", fullSupportEndsOn: "2026-12-31", supportEndsOn: "2027-06-30" }),
    aVersion({ name: "0.9", releasedOn: "2019-01-01", supportEndsOn: "2026-12-01", endedOnUnknownDate: true }),
  ]);
  await put(bed.context, { slug: "vault", name: "Vault", segment: "HOME_MOBILE" }, [
    aVersion({ name: "3", releasedOn: "2027-01-01", supportEndsOn: "2027-04-30" }),
    aVersion({ name: "2", supportEndsOn: "2026-12-01", retired: true }),
  ]);
  await put(bed.context, { slug: "relic", name: "Relic" }, [
    aVersion({ name: "4", releasedOn: "2027-03-01" }),
    aVersion({ name: "3", releasedOn: "2024-01-01", supportEndsOn: "2028-01-31", retired: true }),
    aVersion({ name: "2", releasedOn: "2023-01-01", supportEndsOn: "2026-01-31" }),
    aVersion({ name: "1", releasedOn: "2021-01-01", supportEndsOn: "2025-01-31" }),
  ]);
});
afterAll(() => bed.close());

const MILESTONES = `query ($from: Date!, $through: Date!, $kinds: [MilestoneKind!], $filter: VersionFilter, $first: Int, $after: String) {
  milestones(from: $from, through: $through, kinds: $kinds, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes { date kind version { name product { slug } } } } }`;

interface Milestones {
  readonly milestones: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: { date: string; kind: string; version: { name: string; product: { slug: string } } }[];
  };
}

const YEAR = { from: "2026-11-23", through: "2027-11-22" };

async function lines(variables: object): Promise<string[]> {
  const { milestones } = await ask<Milestones>(caller, MILESTONES, { ...YEAR, ...variables });
  return milestones.nodes.map(({ date, kind, version }) => `${date} ${version.product.slug} ${version.name} ${kind}`);
}

describe("Query.milestones", () => {
  it("tells what falls into the span, the soonest first, of public versions whose support is not over already", async () => {
    expect(await lines({})).toEqual([
      "2026-12-31 scanner 1.0 FULL_SUPPORT_END",
      "2027-01-01 vault 3 RELEASE",
      "2027-03-01 relic 4 RELEASE",
      "2027-04-30 vault 3 SUPPORT_END",
      "2027-06-30 scanner 1.0 SUPPORT_END",
    ]);
  });

  it("counts both ends of the span", async () => {
    expect(await lines({ from: "2026-12-31", through: "2026-12-31" })).toEqual([
      "2026-12-31 scanner 1.0 FULL_SUPPORT_END",
    ]);
    expect(await lines({ from: "2027-01-01", through: "2027-02-28" })).toEqual(["2027-01-01 vault 3 RELEASE"]);
  });

  it("is narrowed by milestone and by version", async () => {
    expect(await lines({ kinds: ["SUPPORT_END"], filter: { segment: "BUSINESS" } })).toEqual([
      "2027-06-30 scanner 1.0 SUPPORT_END",
    ]);
  });

  it("goes on where a page ended", async () => {
    const { milestones } = await ask<Milestones>(caller, MILESTONES, { ...YEAR, first: 3 });
    expect(milestones.totalCount).toBe(5);
    expect(await lines({ after: milestones.pageInfo.endCursor })).toEqual([
      "2027-04-30 vault 3 SUPPORT_END",
      "2027-06-30 scanner 1.0 SUPPORT_END",
    ]);
  });

  it("refuses a span that ends before it begins", async () => {
    const backwards = { from: "2027-01-01", through: "2026-12-31" };
    expect(await faultsOf(caller, MILESTONES, backwards)).toMatchObject([
      { code: "BAD_USER_INPUT", field: ["through"] },
    ]);
  });
});

describe("VersionFilter.endedButLatest", () => {
  const VERSIONS = `query ($filter: VersionFilter, $at: Date) { versions(filter: $filter, at: $at) { nodes { name product { slug } } } }`;
  type Versions = { readonly versions: { readonly nodes: { name: string; product: { slug: string } }[] } };
  const names = async (filter: object, at?: string) =>
    (await ask<Versions>(caller, VERSIONS, { filter, at })).versions.nodes.map(
      ({ name, product }) => `${product.slug} ${name}`,
    );

  it("finds what has ended while nothing newer is released and public", async () => {
    expect(await names({ endedButLatest: true })).toEqual(["relic 2"]);
  });

  it("takes the day asked about", async () => {
    expect(await names({ endedButLatest: true }, "2027-03-01")).toEqual([]);
    expect(await names({ endedButLatest: true }, "2027-07-01")).toEqual(["scanner 1.0", "vault 3"]);
  });

  it("or finds all others", async () => {
    expect(await names({ endedButLatest: false, product: "relic" })).toEqual(["relic 4", "relic 1"]);
  });
});
