import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardCell, unguardCell } from "../../../platform/formula-guard.ts";
import { arbitraryProducts } from "../arbitrary-products.ts";
import { catalogueFrom } from "../catalogue-testbed.ts";
import { planProduct } from "../plan-product.ts";
import { parseCsv } from "./parse-csv.ts";
import { serialiseCsv } from "./serialise-csv.ts";

describe("what is written as CSV", () => {
  it("changes nothing where it is read over what it was written from", () => {
    fc.assert(
      fc.property(arbitraryProducts, (products) => {
        const { products: records, speaksOf } = parseCsv(serialiseCsv(products), { initial: {} });
        const rows = records.flatMap((record) => {
          const existing = products.find((product) => product.slug === record.slug) ?? null;
          return planProduct(record, existing, speaksOf).rows;
        });
        expect(rows.filter((row) => row.action !== "UNCHANGED")).toEqual([]);
        expect(rows).toHaveLength(products.reduce((count, product) => count + 1 + product.versions.length, 0));
      }),
    );
  });

  it("fills an empty catalogue with all that the columns hold, and is then written the same", () => {
    fc.assert(
      fc.property(arbitraryProducts, (products) => {
        const text = serialiseCsv(products);
        const taken = catalogueFrom(parseCsv(text, { initial: {} })).products;
        expect(serialiseCsv(taken)).toBe(text);
      }),
    );
  });

  it("holds no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(guardCell(value)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(unguardCell(guardCell(value))).toBe(value);
      }),
    );
    expect(guardCell("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
    expect(unguardCell(guardCell("'=1"))).toBe("'=1");
    expect(unguardCell("'tis")).toBe("'tis");
  });
});
