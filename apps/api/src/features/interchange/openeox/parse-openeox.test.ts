import { describe, expect, it } from "vitest";
import { catalogueFrom } from "../catalogue-testbed.ts";
import { planProduct } from "../plan-product.ts";
import { CORE_1_0, SHELL_DRAFT, SOFTWARE } from "./document-shape.ts";
import { parseOpeneox } from "./parse-openeox.ts";
import { serialiseOpeneox } from "./serialise-openeox.ts";

const core = (some: object = {}) => ({
  $schema: CORE_1_0,
  end_of_life: "2026-12-31T23:59:59Z",
  end_of_security_support: "2026-12-31T12:00:00Z",
  last_updated: "2026-01-01T00:00:00Z",
  ...some,
});
const statement = (some: object = {}, product: object = {}) => ({
  core: core(some),
  product: {
    $schema: SOFTWARE,
    product_name: "Harbour Gateway",
    product_version: "2",
    vendor_name: "Example",
    ...product,
  },
  product_identification_helper: { purls: ["pkg:generic/harbour@2"] },
});
const read = (statements: readonly unknown[], timeZone = "UTC") =>
  parseOpeneox(JSON.stringify({ $schema: SHELL_DRAFT, statements }), { initial: { segment: "HOME_MOBILE" }, timeZone });
const factsOf = (some: object, timeZone?: string) => read([statement(some)], timeZone).products[0]?.versions[0]?.facts;
const rowsOf = (statements: readonly unknown[]) => {
  const { products, speaksOf } = read(statements);
  return products.flatMap((record) => planProduct(record, null, speaksOf).rows);
};

describe("what a statement says", () => {
  it.each([
    ["one end for security and life is one promise", {}, { supportEndsOn: "2026-12-31", fullSupportEndsOn: null }],
    [
      "an earlier end of security support ends full support",
      { end_of_security_support: "2025-06-30T23:59:59Z" },
      { fullSupportEndsOn: "2025-06-30" },
    ],
    [
      "to be announced is not announced",
      { end_of_life: "tba", end_of_security_support: "tba" },
      { supportEndsOn: null, fullSupportEndsOn: null, unannouncedMilestones: [], endedOnUnknownDate: false },
    ],
    [
      "security support that stays open before a known end",
      { end_of_security_support: "tba" },
      { fullSupportEndsOn: null, unannouncedMilestones: ["FULL_SUPPORT_END"] },
    ],
    [
      "general availability is the release",
      { general_availability: "2024-01-10T00:00:00Z" },
      { releasedOn: "2024-01-10" },
    ],
    [
      "end of sales is the withdrawal",
      { end_of_sales: "2025-05-05T10:00:00Z" },
      { discontinued: true, discontinuedOn: "2025-05-05" },
    ],
    ["an open end of sales means still sold", { end_of_sales: "tba" }, { discontinued: false, discontinuedOn: null }],
  ])("%s", (_, said, expected) => {
    expect(factsOf(said)).toMatchObject(expected);
  });

  it("leaves alone what is not mentioned", () => {
    expect(factsOf({})).not.toHaveProperty("releasedOn");
    expect(factsOf({})).not.toHaveProperty("discontinued");
    expect(factsOf({})).not.toHaveProperty("extendedSupportEndsOn");
  });

  it("takes the calendar date where the vendor is", () => {
    expect(factsOf({ end_of_life: "2026-12-31T23:59:59Z" }, "Asia/Shanghai")).toMatchObject({
      supportEndsOn: "2027-01-01",
    });
    expect(factsOf({ end_of_life: "2027-01-01T04:59:59+05:00" }, "UTC")).toMatchObject({ supportEndsOn: "2026-12-31" });
  });

  it("makes a slug of the name, and takes segment and identifiers only for a new product", () => {
    const [record] = read([statement()]).products;
    expect(record).toMatchObject({
      slug: "harbour-gateway",
      facts: { name: "Harbour Gateway" },
      initial: { segment: "HOME_MOBILE", identifiers: [{ type: "purl", id: "pkg:generic/harbour@2" }] },
    });
  });
});

describe("what cannot be taken", () => {
  it.each([
    ["a Core by itself", JSON.stringify(core()), /\$schema: a Core names no product/],
    ["another document", "{}", /\$schema: an OpenEoX Shell is needed/],
    ["no statements", JSON.stringify({ $schema: SHELL_DRAFT, statements: [] }), /statements: a list/],
    ["a file that was cut off", `{"$schema":"${SHELL_DRAFT}","statements":[`, /line 1, column \d+: the file ends/],
  ])("%s refuses the file", (_, text, message) => {
    expect(() => parseOpeneox(text, { initial: {}, timeZone: "UTC" })).toThrow(message);
  });

  it("a statement that fails a mandatory test refuses its product, all versions of it, and no other", () => {
    const late = statement({ end_of_security_support: "2027-06-30T00:00:00Z" });
    const good = statement({}, { product_version: "3" });
    const other = statement({}, { product_name: "Other" });
    expect(rowsOf([good, late, other]).map(({ product, version, action }) => [product, version, action])).toEqual([
      ["harbour-gateway", null, "REFUSED"],
      ["harbour-gateway", "3", "REFUSED"],
      ["harbour-gateway", "2", "REFUSED"],
      ["other", null, "CREATED"],
      ["other", "2", "CREATED"],
    ]);
    expect(rowsOf([good, late])[2]).toMatchObject({
      place: "statements[1].core.end_of_life",
      reason: expect.stringMatching(/^test 7\.1\.1, /),
    });
  });

  it.each([
    [
      "hardware",
      statement({}, { $schema: SOFTWARE.replace("software", "hardware") }),
      "statements[0].product.$schema",
      /hardware/,
    ],
    [
      "a missing date",
      { ...statement(), core: { ...core(), end_of_life: undefined } },
      "statements[0].core.end_of_life",
      /missing/,
    ],
    ["a name without a letter", statement({}, { product_name: "★" }), "statements[0].product.product_name", /slug/],
    ["no statement at all", 7, "statements[0]", /object/],
    [
      "a helper of another kind",
      { ...statement(), product_identification_helper: { x_generic_uris: 7 } },
      "statements[0].product_identification_helper.x_generic_uris",
      /array/,
    ],
  ])("%s is told with its place", (_, written, place, reason) => {
    const told = rowsOf([written]).filter((row) => !row.reason?.startsWith("another row"));
    expect(told).toEqual([
      expect.objectContaining({ action: "REFUSED", place, reason: expect.stringMatching(reason) }),
    ]);
  });

  it("one version twice, and two vendors' products of one name", () => {
    const reasons = (statements: readonly unknown[]) =>
      rowsOf(statements)
        .map((row) => row.reason)
        .join("\n");
    expect(reasons([statement(), statement()])).toContain("stands at statements[0] already");
    expect(reasons([statement(), statement({}, { product_version: "3", vendor_name: "Another" })])).toContain(
      "would become one product",
    );
  });
});

describe("what is written", () => {
  const productOf = (some: object) => catalogueFrom(read([statement(some)]), "2026-11-23T09:00:00.123456Z").products;
  const written = (some: object, timeZone: string) =>
    JSON.parse(serialiseOpeneox(productOf(some), { vendorName: "Example", timeZone }).text).statements[0];

  it("ends with the last second of the last day where the vendor is, and begins with the first of the first", () => {
    expect(written({ general_availability: "2024-01-10T00:00:00Z" }, "Europe/Berlin").core).toEqual({
      $schema: CORE_1_0,
      general_availability: "2024-01-10T00:00:00+01:00",
      end_of_security_support: "2026-12-31T23:59:59+01:00",
      end_of_life: "2026-12-31T23:59:59+01:00",
      last_updated: "2026-11-23T09:00:00Z",
    });
    expect(written({}, "UTC").core.end_of_life).toBe("2026-12-31T23:59:59Z");
  });

  it("leaves an end of sales out where it would contradict the end of life", () => {
    const [product] = productOf({});
    const [version] = product?.versions ?? [];
    if (product === undefined || version === undefined) throw new Error("nothing was taken");
    const soldLonger = { ...product, versions: [{ ...version, discontinued: true, discontinuedOn: "2028-01-01" }] };
    const { text } = serialiseOpeneox([soldLonger], { vendorName: "Example", timeZone: "UTC" });
    expect(JSON.parse(text).statements[0].core).not.toHaveProperty("end_of_sales");
  });

  it("never invents a date for what ended on an unknown day", () => {
    const [product] = productOf({});
    const versions = product?.versions.map((version) => ({
      ...version,
      supportEndsOn: null,
      endedOnUnknownDate: true,
    }));
    if (product === undefined || versions === undefined) throw new Error("nothing was taken");
    const { text, leftOut } = serialiseOpeneox([{ ...product, versions }], { vendorName: "Example", timeZone: "UTC" });
    expect(JSON.parse(text).statements).toEqual([]);
    expect(leftOut).toEqual([
      { product: "harbour-gateway", version: "2", reason: expect.stringContaining("unknown date") },
    ]);
  });
});
