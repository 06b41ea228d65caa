import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryProducts, day } from "../arbitrary-products.ts";
import { catalogueFrom } from "../catalogue-testbed.ts";
import { planProduct } from "../plan-product.ts";
import { serialiseEndoflife } from "./serialise-endoflife.ts";
import { file, product, read, release } from "./written-testbed.ts";

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

it("every fact the format has words for survives, whatever the catalogue holds", () => {
  fc.assert(
    fc.property(arbitraryProducts, day, (products, date) => {
      const text = serialiseEndoflife(products, { instant: `${date}T00:00:00Z`, date });
      const { products: records, speaksOf } = read(text);
      const rows = records.flatMap((record) => {
        const existing = products.find((product) => product.slug === record.slug) ?? null;
        return planProduct(record, existing, speaksOf).rows;
      });
      expect(rows.filter((row) => row.action !== "UNCHANGED" || row.notes.length > 0)).toEqual([]);
      expect(catalogueFrom(read(text)).products.map((product) => product.versions.length)).toEqual(
        products.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).map((product) => product.versions.length),
      );
    }),
  );
});
