import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryProducts } from "../arbitrary-products.ts";
import { catalogueFrom } from "../catalogue-testbed.ts";
import { planProduct } from "../plan-product.ts";
import { checkDocument } from "./check-document.ts";
import { datesOfFacts } from "./core-facts.ts";
import { parseOpeneox } from "./parse-openeox.ts";
import { serialiseOpeneox } from "./serialise-openeox.ts";

const zones = fc.constantFrom(
  "UTC",
  "Europe/Lisbon",
  "America/St_Johns",
  "Pacific/Auckland",
  "Asia/Shanghai",
  "Africa/Cairo",
);
const initial = { segment: "BUSINESS", licensing: "COMMERCIAL" } as const;
const reason = (found: object) => ("unsayable" in found ? found.unsayable : null);

describe("what is written as OpenEoX", () => {
  it("passes the mandatory tests, and what is left out is said", () => {
    fc.assert(
      fc.property(arbitraryProducts, zones, (products, timeZone) => {
        const { text, leftOut } = serialiseOpeneox(products, { vendorName: "Example", timeZone });
        const all = products.flatMap((product) => product.versions);
        const sayable = all.filter((version) => reason(datesOfFacts(version)) === null);
        expect(JSON.parse(text).statements).toHaveLength(sayable.length);
        expect(leftOut).toHaveLength(all.length - sayable.length);
        if (sayable.length > 0)
          expect(checkDocument(text).findings.filter((one) => one.severity === "MANDATORY")).toEqual([]);
      }),
    );
  });

  it("changes nothing where it is read over what it was written from, whatever the zone", () => {
    fc.assert(
      fc.property(arbitraryProducts, zones, (products, timeZone) => {
        const { text } = serialiseOpeneox(products, { vendorName: "Example", timeZone });
        fc.pre(JSON.parse(text).statements.length > 0);
        const { products: records, speaksOf } = parseOpeneox(text, { initial, timeZone });
        const rows = records.flatMap((record) => {
          const existing = products.find((product) => product.slug === record.slug) ?? null;
          return planProduct(record, existing, speaksOf).rows;
        });
        expect(rows.filter((row) => row.action !== "UNCHANGED")).toEqual([]);
      }),
    );
  });

  it("says the same again once it was read into an empty catalogue", () => {
    fc.assert(
      fc.property(arbitraryProducts, zones, (products, timeZone) => {
        const publisher = { vendorName: "Example", timeZone };
        const { text } = serialiseOpeneox(products, publisher);
        fc.pre(JSON.parse(text).statements.length > 0);
        const taken = catalogueFrom(parseOpeneox(text, { initial, timeZone }), "2026-11-23T09:00:00.000000Z");
        const dates = (document: string) =>
          JSON.parse(document)
            .statements.map((one: { core: object; product: object }) => JSON.stringify([one.core, one.product]))
            .toSorted();
        // The flag that security support stays open says nothing beside an open end of life, and is not read from it.
        expect(dates(serialiseOpeneox(taken.products, publisher).text)).toEqual(dates(text));
      }),
    );
  });
});
