import { NO_MILESTONES, phaseOn } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { catalogueFrom } from "../in-memory-catalogue.ts";
import { planProduct } from "../plan-product.ts";
import { MalformedFile } from "../record.ts";
import { parseEndoflife } from "./parse-endoflife.ts";
import { serialiseEndoflife } from "./serialise-endoflife.ts";

const release = (some: object) => ({
  name: "2",
  releaseDate: "2024-01-10",
  isLts: false,
  ltsFrom: null,
  isEol: false,
  eolFrom: null,
  isMaintained: true,
  latest: null,
  ...some,
});
const product = (releases: readonly object[], some: object = {}) => ({
  name: "harbour-gateway",
  label: "Harbour Gateway",
  category: "server-app",
  tags: ["server-app"],
  aliases: ["harbour"],
  versionCommand: "harbour --version",
  identifiers: [{ type: "cpe", id: "cpe:/a:example:harbour" }],
  labels: { eoas: "Active Support", eol: "Security Support", eoes: null, discontinued: null },
  releases,
  ...some,
});
const file = (...products: readonly unknown[]) =>
  JSON.stringify({
    schema_version: "1.2.1",
    generated_at: "2026-08-22T00:00:00+00:00",
    total: products.length,
    result: products,
  });

const read = (text: string) => parseEndoflife(text, { segment: "BUSINESS", licensing: "COMMERCIAL" });
const factsOf = (some: object) => read(file(product([release(some)]))).products[0]?.versions[0]?.facts;

describe("what a release says", () => {
  it.each([
    [
      "every date is taken",
      {
        eoasFrom: "2025-01-10",
        isEoas: true,
        eolFrom: "2026-01-10",
        isEol: true,
        eoesFrom: "2028-01-10",
        isEoes: false,
      },
      { fullSupportEndsOn: "2025-01-10", supportEndsOn: "2026-01-10", extendedSupportEndsOn: "2028-01-10" },
    ],
    [
      "over without a date is ended on an unknown date",
      { isEol: true },
      { endedOnUnknownDate: true, supportEndsOn: null },
    ],
    [
      "full support over without a date is a milestone that passed on an unknown day",
      { isEoas: true, eoasFrom: null },
      { undatedMilestones: ["FULL_SUPPORT_END"] },
    ],
    [
      "extended support over without a date likewise",
      { isEoes: true, eoesFrom: null },
      { undatedMilestones: ["EXTENDED_SUPPORT_END"] },
    ],
    [
      "a phase that goes on without a date will end some day",
      { isEoas: false, eoasFrom: null, isEoes: false, eoesFrom: null },
      { unannouncedMilestones: ["FULL_SUPPORT_END", "EXTENDED_SUPPORT_END"], undatedMilestones: [] },
    ],
    [
      "no such phase is nothing at all",
      {},
      { fullSupportEndsOn: null, undatedMilestones: [], unannouncedMilestones: [] },
    ],
    [
      "not eligible for extended support is no such phase",
      { isEoes: null, eoesFrom: null },
      { unannouncedMilestones: [] },
    ],
    [
      "a long-term phase still to come",
      { isLts: false, ltsFrom: "2026-10-28" },
      { longTermSupport: true, longTermSupportFrom: "2026-10-28" },
    ],
    [
      "withdrawn from sale on a date",
      { isDiscontinued: true, discontinuedFrom: "2025-05-05" },
      { discontinued: true, discontinuedOn: "2025-05-05" },
    ],
    ["still sold", { isDiscontinued: false, discontinuedFrom: null }, { discontinued: false, discontinuedOn: null }],
    ["nothing said of sales", {}, { discontinued: null }],
    [
      "the latest build",
      { latest: { name: "2.4.1", date: "2026-02-03", link: "https://example.com/notes" } },
      { latestBuild: "2.4.1", latestBuildOn: "2026-02-03", latestBuildUrl: "https://example.com/notes" },
    ],
    ["a label that repeats the name is none", { label: "2" }, { label: null }],
    ["another label is kept", { label: "2 (LTS)" }, { label: "2 (LTS)" }],
  ])("%s", (_, said, expected) => {
    expect(factsOf(said)).toMatchObject(expected);
  });

  it("full support over on an unknown date leaves a business version LIMITED", () => {
    const facts = { ...NO_MILESTONES, ...factsOf({ isEoas: true, eoasFrom: null }) };
    expect(phaseOn("BUSINESS", facts, "2026-08-22")).toBe("LIMITED");
  });

  it("a release date in the future is UPCOMING, whatever the flags", () => {
    const facts = { ...NO_MILESTONES, ...factsOf({ releaseDate: "2027-01-01", isEol: true }) };
    expect(phaseOn("BUSINESS", facts, "2026-08-22")).toBe("UPCOMING");
  });

  it("a flag against its date is noted and the date taken", () => {
    const [record] = read(file(product([release({ isEol: true, eolFrom: "2027-01-01" })]))).products;
    expect(record?.versions[0]?.facts).toMatchObject({ supportEndsOn: "2027-01-01", endedOnUnknownDate: false });
    expect(record?.versions[0]?.notes).toEqual([expect.stringMatching(/isEol is true although eolFrom is 2027-01-01/)]);
  });
});

describe("a file that cannot be read as a whole is refused with its place", () => {
  it.each([
    ['{"schema_version":"1.2.1","result":[{"name":"a"', "line 1, column 48"],
    ["[]", "result"],
    ['{"result":"none"}', "result"],
    ['{"schema_version":"2.0.0","result":[]}', "schema_version"],
    ['{"total":2,"result":[{}]}', "total"],
  ])("%s", (text, place) => {
    expect(() => read(text)).toThrow(MalformedFile);
    expect(() => read(text)).toThrow(`${place}: `);
  });
});

describe("a product that cannot be taken is refused whole and says where", () => {
  const report = (written: unknown) => {
    const { products, speaksOf } = read(file(written));
    return products.flatMap((record) => planProduct(record, null, speaksOf).rows);
  };
  const refusal = (written: unknown) => {
    const rows = report(written);
    expect(rows.map((row) => row.action)).toEqual(rows.map(() => "REFUSED"));
    return rows
      .filter((row) => !row.reason?.startsWith("another row"))
      .map(({ place, version, reason }) => ({ place, version, reason }));
  };

  it("a date that no calendar has", () => {
    expect(refusal(product([release({ name: "3" }), release({ eolFrom: "2026-02-30" })]))).toEqual([
      {
        place: "result[0].releases[1].eolFrom",
        version: "2",
        reason: 'a calendar date such as "2026-11-23" or null is needed',
      },
    ]);
  });

  it("milestones out of order", () => {
    expect(
      refusal(product([release({ eoasFrom: "2026-02-01", isEoas: true, eolFrom: "2026-01-01", isEol: true })])),
    ).toEqual([
      {
        place: "result[0].releases[0]",
        version: "2",
        reason: expect.stringContaining("supportEndsOn 2026-01-01 lies before fullSupportEndsOn 2026-02-01"),
      },
    ]);
  });

  it("one version twice", () => {
    expect(refusal(product([release({}), release({})]))).toEqual([
      {
        place: "result[0].releases[1]",
        version: "2",
        reason: 'version "2" stands at result[0].releases[0] already; keep one of the two',
      },
    ]);
  });

  it("a missing field, with the path to it", () => {
    expect(refusal(product([{ name: "2", isEol: false }]))).toMatchObject([
      { place: "result[0].releases[0].eolFrom", version: "2" },
    ]);
    expect(refusal({ ...product([]), label: 7 })).toMatchObject([{ place: "result[0].label", version: null }]);
    expect(refusal("harbour")).toMatchObject([{ place: "result[0]", version: null }]);
  });

  it("a name that cannot be a slug", () => {
    expect(refusal(product([], { name: "Harbour Gateway" }))).toMatchObject([{ place: "result[0].name" }]);
  });

  it("the summary list, which has no releases", () => {
    const { releases: _, ...summary } = product([]);
    expect(refusal(summary)[0]?.reason).toContain("/products/full");
  });

  it("one product twice: the second is refused, the first stays good", () => {
    const { products } = read(file(product([]), product([])));
    expect(products.map((record) => record.problems.length)).toEqual([0, 1]);
  });
});

it("the answer for one product is read like the list", () => {
  const { products } = read(JSON.stringify({ schema_version: "1.2.1", result: product([release({})]) }));
  expect(products.map(({ slug, place }) => [slug, place])).toEqual([["harbour-gateway", "result"]]);
});

it("a fact that the format cannot tell stays as it stands, also the segment that staff have set", () => {
  const first = read(file(product([release({ isEoas: true, eoasFrom: null })])));
  const [standing] = catalogueFrom(first).products;
  if (standing === undefined) throw new Error("nothing was taken");
  const staffEdited = {
    ...standing,
    segment: "HOME_MOBILE" as const,
    platforms: ["Linux"],
    versions: standing.versions.map((version) => ({
      ...version,
      databaseUpdatesEndOn: null,
      unannouncedMilestones: ["DATABASE_UPDATES_END" as const],
    })),
  };
  const plans = first.products.map((record) => planProduct(record, staffEdited, first.speaksOf));
  expect(plans.flatMap(({ rows }) => rows.map((row) => row.action))).toEqual(["UNCHANGED", "UNCHANGED"]);
});

it("what is written can be read again and amounts to the same", () => {
  const releases = [
    release({ name: "4", releaseDate: "2027-01-01" }),
    release({ name: "3", isEoas: false, eoasFrom: null, isLts: false, ltsFrom: "2026-12-01" }),
    release({
      name: "2",
      isEoas: true,
      eoasFrom: null,
      isEol: true,
      eolFrom: "2026-08-21",
      isEoes: false,
      eoesFrom: null,
    }),
    release({ name: "1", isEol: true, isDiscontinued: true, discontinuedFrom: null }),
  ];
  const before = catalogueFrom(read(file(product(releases))));
  const text = serialiseEndoflife(before.products, { instant: "2026-08-22T00:00:00Z", date: "2026-08-22" });
  expect(catalogueFrom(read(text)).products).toEqual(before.products);
  expect(JSON.parse(text).result[0].releases[2]).toEqual(
    expect.objectContaining({ isEoas: true, eoasFrom: null, isEol: true, isEoes: false, isMaintained: true }),
  );
});

it("flags follow the day they are asked for; the last day is still supported", () => {
  const { products } = catalogueFrom(read(file(product([release({ isEol: true, eolFrom: "2026-08-21" })]))));
  const isEol = (date: string) =>
    JSON.parse(serialiseEndoflife(products, { instant: "", date })).result[0].releases[0].isEol;
  expect([isEol("2026-08-20"), isEol("2026-08-21"), isEol("2026-08-22")]).toEqual([false, false, true]);
});
