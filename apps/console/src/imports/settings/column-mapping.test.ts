import { describe, expect, it } from "vitest";
import { mappingOf, mappingProblems } from "./column-mapping.ts";

const REQUIRED = ["product", "version"];

describe("a mapping of columns", () => {
  it("begins as the server guessed it or as it was planned last", () => {
    const columns = [
      { header: "Product", guess: "product", column: "product", samples: [] },
      { header: "EOL", guess: "support_ends_on", column: null, samples: [] },
    ];
    expect(mappingOf(columns)).toEqual({ Product: "product", EOL: null });
  });

  it("is complete with the required columns, whatever else is left out", () => {
    const mapping = { a: "product", b: "version", c: null, d: null };
    expect(mappingProblems(mapping, REQUIRED)).toEqual({ missing: [], twice: [] });
  });

  it("names the required columns that no header stands for", () => {
    expect(mappingProblems({ a: "version", b: null }, REQUIRED).missing).toEqual(["product"]);
  });

  it("names each column that several headers stand for once", () => {
    const mapping = { a: "product", b: "product", c: "product", d: "version" };
    expect(mappingProblems(mapping, REQUIRED)).toEqual({ missing: [], twice: ["product"] });
  });
});
