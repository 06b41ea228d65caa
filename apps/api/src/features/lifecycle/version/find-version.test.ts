import { describe, expect, it } from "vitest";
import { aProduct, aVersion } from "../lifecycle-testbed.ts";
import { catalogueOf } from "../snapshot/build-catalogue.ts";
import type { CatalogueProduct } from "../snapshot/catalogue.ts";
import { findVersion, nearestSlugs } from "./find-version.ts";

const row = { revision: 1, changedAt: "2026-11-23T10:00:00.000000Z" };

function aCatalogue(
  products: Record<string, { aliases?: string[]; retired?: boolean; versions?: string[]; withdrawn?: string[] }>,
) {
  const given = Object.entries(products);
  return catalogueOf({
    number: 1,
    products: given.map(([slug, { aliases = [], retired = false }]) => ({
      ...aProduct({ name: slug.replaceAll("-", " "), aliases, retired }),
      ...row,
      id: slug,
      slug,
    })),
    versions: given.flatMap(([slug, { versions = [], withdrawn = [] }]) =>
      [...versions, ...withdrawn].map((name) => ({
        ...aVersion({ name, retired: withdrawn.includes(name) }),
        ...row,
        id: `${slug} ${name}`,
        productId: slug,
      })),
    ),
  });
}

const product = (...versions: string[]) => aCatalogue({ harbour: { versions } }).products[0] as CatalogueProduct;

describe("findVersion", () => {
  it("finds the version of a build, piece by piece", () => {
    expect(findVersion(product("4.1", "4.10", "11.6"), "11.6.0.394").version?.name).toBe("11.6");
    expect(findVersion(product("4.1", "4.10"), "4.10.2").version?.name).toBe("4.10");
  });

  it("reports all that fit where it is ambiguous, and chooses none", () => {
    const found = findVersion(product("3", "3.1"), "3.1.5");
    expect(found).toMatchObject({ kind: "AMBIGUOUS", version: null });
    expect(found.candidates.map(({ name }) => name).sort()).toEqual(["3", "3.1"]);
  });

  it("names the nearest in spelling where none fits", () => {
    const found = findVersion(product("2024", "2025", "9"), "2023");
    expect(found).toMatchObject({ kind: "NONE", version: null });
    expect(found.candidates.map(({ name }) => name)).toEqual(["2025", "2024", "9"]);
  });

  it("does not know of retired versions", () => {
    const [harbour] = aCatalogue({ harbour: { versions: ["1.0"], withdrawn: ["2.0"] } }).products;
    const found = findVersion(harbour as CatalogueProduct, "2.0");
    expect(found.kind).toBe("NONE");
    expect(found.candidates.map(({ name }) => name)).toEqual(["1.0"]);
  });
});

describe("nearestSlugs", () => {
  const catalogue = aCatalogue({
    "harbour-gateway": {},
    "harbour-scanner": { aliases: ["port-looker"] },
    lighthouse: {},
    "harbour-gatewax": { retired: true },
  });

  it("puts the nearest spelling first, aliases counted and retired products left out", () => {
    expect(nearestSlugs(catalogue, "harbor-gateway", 1)).toEqual(["harbour-gateway"]);
    expect(nearestSlugs(catalogue, "port-loker", 1)).toEqual(["harbour-scanner"]);
    expect(nearestSlugs(catalogue, "harbour-gatewax", 5)).not.toContain("harbour-gatewax");
  });

  it("takes a word of the name for a near miss", () => {
    expect(nearestSlugs(catalogue, "scanner", 1)).toEqual(["harbour-scanner"]);
  });

  it("names no more than asked for", () => {
    expect(nearestSlugs(catalogue, "x", 2)).toHaveLength(2);
  });
});
