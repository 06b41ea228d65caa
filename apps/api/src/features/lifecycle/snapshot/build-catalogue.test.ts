import { describe, expect, it } from "vitest";
import { aProduct, aVersion } from "../lifecycle-testbed.ts";
import { catalogueOf, type ProductRow, type VersionRow } from "./build-catalogue.ts";

const changedAt = "2026-11-23T10:00:00.000000Z";

function productRow(slug: string): ProductRow {
  return { ...aProduct(), id: `id of ${slug}`, slug, revision: 1, changedAt };
}

function versionRow(name: string, releasedOn: string | null, product = "harbour"): VersionRow {
  return {
    ...aVersion({ name, releasedOn }),
    id: `id of ${name}`,
    productId: `id of ${product}`,
    revision: 1,
    changedAt,
  };
}

describe("catalogueOf", () => {
  it("puts versions newest first: what has no release date yet, then by date, then as versions count", () => {
    const catalogue = catalogueOf({
      number: 7,
      products: [productRow("harbour")],
      versions: [
        versionRow("4.9", "2026-01-01"),
        versionRow("3.0", "2025-01-01"),
        versionRow("5.0", null),
        versionRow("4.10", "2026-01-01"),
      ],
    });
    const names = catalogue.productBySlug.get("harbour")?.versions.map(({ name }) => name);
    expect(names).toEqual(["5.0", "4.10", "4.9", "3.0"]);
  });

  it("puts products by slug and finds everything by its key", () => {
    const catalogue = catalogueOf({
      number: 7,
      products: [productRow("quay"), productRow("harbour")],
      versions: [versionRow("1.0", null, "quay")],
    });
    expect(catalogue.products.map(({ slug }) => slug)).toEqual(["harbour", "quay"]);
    expect(catalogue.versionById.get("id of 1.0")?.product).toBe(catalogue.productById.get("id of quay"));
  });

  it("cannot be changed by those who read it", () => {
    const catalogue = catalogueOf({
      number: 7,
      products: [productRow("harbour")],
      versions: [versionRow("1.0", null)],
    });
    const [product] = catalogue.products;
    expect(() => Object.assign(product ?? {}, { name: "Other" })).toThrow(TypeError);
    expect(() => ((product?.versions ?? []) as unknown[]).push("another")).toThrow(TypeError);
    expect(() => Object.assign(product?.versions[0] ?? {}, { supportEndsOn: "2030-01-01" })).toThrow(TypeError);
  });

  it("refuses a version whose product was not loaded", () => {
    const rows = { number: 7, products: [], versions: [versionRow("1.0", null)] };
    expect(() => catalogueOf(rows)).toThrow(/id of 1\.0 belongs to product id of harbour/);
  });
});
