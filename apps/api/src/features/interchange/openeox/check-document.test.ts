import { describe, expect, it } from "vitest";
import { checkDocument, verdictLines } from "./check-document.ts";
import { CORE_1_0, CORE_DRAFT, SHELL_DRAFT, SOFTWARE } from "./document-shape.ts";

const core = (some: object = {}) => ({
  $schema: CORE_1_0,
  end_of_life: "2026-12-31T23:59:59Z",
  end_of_security_support: "2026-06-30T23:59:59Z",
  last_updated: "2026-01-01T00:00:00Z",
  ...some,
});
const statement = (some: object = {}) => ({
  core: core(),
  product: { $schema: SOFTWARE, product_name: "Harbour Gateway", product_version: "2", vendor_name: "Example" },
  product_identification_helper: { cpe: "cpe:2.3:a:example:harbour:2:*:*:*:*:*:*:*" },
  ...some,
});
const shell = (...statements: readonly object[]) => ({ $schema: SHELL_DRAFT, statements });
const lines = (document: unknown) => verdictLines("f.json", checkDocument(JSON.stringify(document)));

describe("the verdict on a core", () => {
  it("is one line when all is well", () => {
    expect(lines(core())).toEqual(["f.json: valid"]);
  });

  it("[7.1.1] compares instants, not texts", () => {
    expect(lines(core({ end_of_security_support: "2027-01-01T04:59:59+05:00" }))).toEqual(["f.json: valid"]);
    expect(lines(core({ end_of_security_support: "2026-12-31T23:59:59-00:01" }))[0]).toMatch(
      /^f\.json: invalid: 7\.1\.1 end_of_life 2026-12-31T23:59:59Z is earlier than end_of_security_support/,
    );
  });

  it.each([
    ["2026-12-31 23:59:59Z", "not a timestamp"],
    ["2026-12-31t23:59:59Z", "not a timestamp"],
    ["2026-12-31T23:59:59z", "not a timestamp"],
    ["2026-12-31T23:59:59", "not a timestamp"],
    ["2026-12-31T23:59:59,5Z", "not a timestamp"],
    ["2026-12-31T23:59Z", "not a timestamp"],
    ["2026-12-31", "not a timestamp"],
    ["soon", "not a timestamp"],
    ["2016-12-31T23:59:60Z", "leap second"],
    ["2026-02-29T00:00:00Z", "day that does not exist"],
    ["2026-12-31T24:00:00Z", "time of day that does not exist"],
    ["2026-12-31T23:59:59+24:00", "offset beyond"],
  ])("[7.1.2] refuses %s", (text, reason) => {
    const [line] = lines(core({ end_of_life: text }));
    expect(line).toMatch(/^f\.json: invalid: 7\.1\.2 end_of_life /);
    expect(line).toContain(reason);
  });

  it.each(["2026-12-31T10:00:00.000-20:30", "2026-12-31T23:59:59.1234567890123Z", "2028-02-29T00:00:00+23:59", "tba"])(
    "[7.1.2] takes %s",
    (text) => {
      expect(lines(core({ end_of_life: text }))).toEqual(["f.json: valid"]);
    },
  );

  it("[7.1.3] wants general availability first", () => {
    expect(lines(core({ general_availability: "2026-07-01T00:00:00Z" }))[0]).toContain("invalid: 7.1.3");
  });

  it("tells every mandatory fault in the one line of the verdict", () => {
    const [line, ...rest] = lines(
      core({ end_of_life: "2026-01-01T00:00:00Z", general_availability: "2026-07-01T00:00:00Z" }),
    );
    expect(line).toMatch(/invalid: 7\.1\.1 .*; 7\.1\.1 .*; 7\.1\.3 /);
    expect(rest).toEqual([]);
  });

  it("[7.2.1] [7.2.2] [7.3.1] warns and informs on lines of their own without making the file invalid", () => {
    const document = core({ general_availability: "tba", end_of_sales: "2026-07-01T00:00:00Z" });
    expect(lines(document)).toEqual([
      "f.json: valid",
      "f.json: warning: 7.2.1 general_availability is still to be announced although end_of_life has a date",
      "f.json: warning: 7.2.2 general_availability is still to be announced although end_of_sales has a date",
      expect.stringMatching(/^f\.json: info: 7\.3\.1 end_of_sales 2026-07-01T00:00:00Z is later/),
    ]);
  });
});

describe("the structure", () => {
  it.each([
    ["no such property", core({ end_of_fun: "tba" }), '"end_of_fun" is not a property'],
    ["a missing property", { ...core(), end_of_life: undefined }, "end_of_life: missing"],
    ["a number for a text", core({ end_of_life: 2026 }), "end_of_life: this must be of type string"],
    ["an unknown schema", core({ $schema: "https://example.com/core.json" }), "$schema: the address of a schema"],
    [
      "general availability in the draft",
      core({ $schema: CORE_DRAFT, general_availability: "tba" }),
      '"general_availability" is not',
    ],
    ["an open last update", core({ last_updated: "tba" }), "last_updated: a timestamp is needed"],
    ["not an object", [], "schema"],
    ["a shell without statements", shell(), "statements: may not be empty"],
    [
      "an unnamed product",
      shell(statement({ product: { ...statement().product, product_name: "" } })),
      "statements[0].product.product_name: may not be empty",
    ],
    ["a product of no kind", shell(statement({ product: {} })), "statements[0].product.$schema"],
    ["no identification", shell(statement({ product_identification_helper: {} })), "at least one property"],
  ])("%s is a fault of the schema", (_, document, reason) => {
    const [line] = lines(document);
    expect(line).toMatch(/^f\.json: invalid: schema /);
    expect(line).toContain(reason);
  });

  it("text that is not JSON is told with its line and column", () => {
    expect(verdictLines("f.json", checkDocument('{"$schema":'))).toEqual([
      expect.stringMatching(/^f\.json: invalid: schema line 1, column 12: the file ends in the middle/),
    ]);
  });

  it("a shell is checked statement by statement, in either dialect of the core", () => {
    const draft = { ...core(), $schema: CORE_DRAFT };
    expect(lines(shell(statement(), statement({ core: draft })))).toEqual(["f.json: valid"]);
    expect(lines(shell(statement(), statement({ core: core({ end_of_life: "2026-01-01T00:00:00Z" }) })))[0]).toMatch(
      /^f\.json: invalid: 7\.1\.1 statements\[1\]\.core: end_of_life/,
    );
  });
});
