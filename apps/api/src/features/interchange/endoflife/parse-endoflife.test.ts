import { describe, expect, it } from "vitest";
import { planProduct } from "../plan-product.ts";
import { MalformedFile } from "../record.ts";
import { file, product, read, release } from "./written-testbed.ts";

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
