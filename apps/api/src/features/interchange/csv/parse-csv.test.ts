import { describe, expect, it } from "vitest";
import { planProduct } from "../plan-product.ts";
import { parseCsv } from "./parse-csv.ts";

const read = (text: string, mapping: Partial<Parameters<typeof parseCsv>[1]> = {}) =>
  parseCsv(text, { initial: { segment: "BUSINESS" }, ...mapping });
const factsOf = (text: string, mapping = {}) => read(text, mapping).products[0]?.versions[0]?.facts;
const rowsOf = (text: string) => {
  const { products, speaksOf } = read(text);
  return products.flatMap((record) => planProduct(record, null, speaksOf).rows);
};
const refusals = (text: string) =>
  rowsOf(text)
    .filter((row) => row.action === "REFUSED" && !row.reason?.startsWith("another row"))
    .map(({ place, reason }) => [place, reason]);

describe("the table", () => {
  it.each([
    ["commas", "product,version,support_ends_on\nharbour,2,2026-12-31\n"],
    ["semicolons", "product;version;support_ends_on\r\nharbour;2;2026-12-31\r\n"],
    ["tabs", "product\tversion\tsupport_ends_on\nharbour\t2\t2026-12-31"],
    ["a byte order mark", "\uFEFFproduct,version,support_ends_on\nharbour,2,2026-12-31\n"],
    ["headers as people write them", "Product,Version,Support ends on\nharbour,2, 2026-12-31 \n"],
    ["empty lines and empty rows", "product,version,support_ends_on\n\n,,\nharbour,2,2026-12-31\n,,\n"],
    ["a delimiter within a quoted header", '"product",version,"support_ends_on"\nharbour,2,2026-12-31\n'],
  ])("is read with %s", (_, text) => {
    expect(read(text).products).toMatchObject([
      { slug: "harbour", versions: [{ name: "2", facts: { supportEndsOn: "2026-12-31" } }] },
    ]);
  });

  it("takes other headers by a mapping and leaves out what it is told to", () => {
    const text = "Slug,Ausgabe,GA,Notes\nharbour,2,2024-01-10,whatever\n";
    const columns = { product: "Slug", version: "Ausgabe", released_on: "GA" };
    expect(factsOf(text, { columns, ignored: ["Notes"] })).toEqual({ releasedOn: "2024-01-10" });
  });

  it.each([
    ["an unknown header", "product,version,relased_on\n", /line 1: "relased_on" is no column that is known/],
    ["a missing column", "product,released_on\n", /line 1: the column "version" is missing/],
    ["a column twice", "product,version,version\n", /line 1: the column "version" is there twice/],
    [
      "a quotation mark never closed",
      'product,version\nharbour,"2\nharbour,3\n',
      /line \d: a quotation mark that was opened/,
    ],
    [
      "a quotation mark within a cell",
      'product,version\nharbour,2"x\n',
      /line 2: a quotation mark stands in the middle/,
    ],
    ["nothing", "", /line 1: the file is empty/],
  ])("is refused with its place for %s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("is refused where a mapping finds no column", () => {
    expect(() => read("product,version\n", { columns: { label: "Title" } })).toThrow(
      'line 1: no column is headed "Title"',
    );
  });
});

describe("cells", () => {
  it("absent columns say nothing, empty cells say nothing is there", () => {
    expect(factsOf("product,version\nharbour,2\n")).toEqual({});
    expect(factsOf("product,version,support_ends_on,discontinued,ended_on_unknown_date\nharbour,2,,,\n")).toEqual({
      supportEndsOn: null,
      discontinued: null,
      endedOnUnknownDate: false,
    });
  });

  it("lists are joined by bars, words and truths read in any case", () => {
    const text =
      "product,segment,platforms,version,undated_milestones,discontinued\nharbour,business,Linux|a\\|b,2,full_support_end|SUPPORT_END,TRUE\n";
    expect(read(text).products).toMatchObject([
      {
        facts: { segment: "BUSINESS", platforms: ["Linux", "a|b"] },
        versions: [{ facts: { undatedMilestones: ["FULL_SUPPORT_END", "SUPPORT_END"], discontinued: true } }],
      },
    ]);
  });

  it("a row without a version speaks of its product alone", () => {
    expect(read("product,product_name,version\nharbour,Harbour,\n").products).toMatchObject([
      { slug: "harbour", facts: { name: "Harbour" }, versions: [] },
    ]);
  });
});

describe("rows that cannot be taken", () => {
  it.each([
    [
      "a date that no calendar has",
      "product,version,support_ends_on\nharbour,2,2026-02-30\n",
      "line 2, column support_ends_on",
      /not a calendar date/,
    ],
    [
      "an instant where a date belongs",
      "product,version,support_ends_on\nharbour,2,2026-02-03T00:00:00Z\n",
      "line 2, column support_ends_on",
      /without a time/,
    ],
    [
      "a date as one country writes it",
      "product,version,support_ends_on\nharbour,2,31/12/2026\n",
      "line 2, column support_ends_on",
      /2026-11-23/,
    ],
    [
      "neither true nor false",
      "product,version,discontinued\nharbour,2,yes\n",
      "line 2, column discontinued",
      /neither/,
    ],
    [
      "an unknown milestone",
      "product,version,undated_milestones\nharbour,2,END\n",
      "line 2, column undated_milestones",
      /RELEASE/,
    ],
    [
      "an unknown segment",
      "product,version,segment\nharbour,2,HOME\n",
      "line 2, column segment",
      /HOME_MOBILE, BUSINESS/,
    ],
    [
      "milestones out of order",
      "product,version,released_on,support_ends_on\nharbour,2,2026-01-01,2025-01-01\n",
      "line 2",
      /lies before/,
    ],
    ["a version twice", "product,version\nharbour,2\nharbour,2\n", "line 3", /line 2 already/],
    [
      "two names of one product",
      "product,product_name,version\nharbour,Harbour,2\nharbour,Haven,3\n",
      "line 3, column product_name",
      /line 2 says "Harbour"/,
    ],
    ["no product", "product,version\n,2\n", "line 2, column product", /not named/],
    ["a slug that cannot be one", "product,version\nMy Harbour,2\n", "line 2, column product", /lower-case/],
    ["a cell too many", "product,version\nharbour,2,3\n", "line 2", /3 cells stand under 2 headers/],
    ["a cell too few", "product,version,label\nharbour,2\n", "line 2", /2 cells stand under 3 headers/],
    [
      "a fault below a cell of several lines",
      'product,version,label\nharbour,1,"a\nb"\nharbour,2,c,d\n',
      "line 4",
      /4 cells/,
    ],
  ])("%s", (_, text, place, reason) => {
    expect(refusals(text)).toEqual([[place, expect.stringMatching(reason)]]);
  });

  it("refuse the whole product and leave others alone", () => {
    const text = "product,version,support_ends_on\nharbour,1,2026-12-31\nharbour,2,soon\nhaven,1,2026-12-31\n";
    expect(rowsOf(text).map(({ product, version, action }) => [product, version, action])).toEqual([
      ["harbour", null, "REFUSED"],
      ["harbour", "1", "REFUSED"],
      ["harbour", "2", "REFUSED"],
      ["haven", null, "CREATED"],
      ["haven", "1", "CREATED"],
    ]);
  });
});
