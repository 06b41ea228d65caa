import { existsSync, readFileSync } from "node:fs";
import { phaseOn } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import type { CatalogueProduct, CatalogueVersion } from "../../lifecycle/index.ts";
import { catalogueFrom } from "../catalogue-testbed.ts";
import { planProduct } from "../plan-product.ts";
import { parseEndoflife } from "./parse-endoflife.ts";
import { serialiseEndoflife } from "./serialise-endoflife.ts";

/**
 * The published data as of 2026-08-22, which lies beside the repository on the machines that have it. Everywhere else the
 * small files of the other tests stand for it.
 */
const FILE = new URL("../../../../../../../shared/data/endoflife/products-full.json", import.meta.url);
const absent = !existsSync(FILE);
const DAY = "2026-08-22";

interface WrittenRelease {
  readonly name: string;
  readonly releaseDate: string;
  readonly isEol: boolean;
  readonly latest: { readonly name: string } | null;
}
interface Written {
  readonly result: readonly { readonly name: string; readonly releases: readonly WrittenRelease[] }[];
}

const text = absent ? '{"result":[]}' : readFileSync(FILE, "utf8");
const written = JSON.parse(text) as Written;
const file = parseEndoflife(text, { segment: "BUSINESS", licensing: "COMMERCIAL" });
const catalogue = catalogueFrom(file);

function productNamed(slug: string): CatalogueProduct {
  const product = catalogue.productBySlug.get(slug);
  if (product === undefined) throw new Error(`${slug} was not taken`);
  return product;
}

function versionNamed(slug: string, name: string): CatalogueVersion {
  const version = productNamed(slug).versions.find((one) => one.name === name);
  if (version === undefined) throw new Error(`${slug} ${name} was not taken`);
  return version;
}

describe.skipIf(absent)("the published endoflife.date file (skipped where ../shared is not there)", () => {
  it("is taken whole: 242 products, 4,750 releases, nothing refused, no flag against its date", () => {
    const rows = file.products.flatMap((record) => planProduct(record, null, file.speaksOf).rows);
    expect(rows.filter((row) => row.action !== "CREATED" || row.notes.length > 0)).toEqual([]);
    expect(catalogue.products).toHaveLength(242);
    expect(catalogue.versionById.size).toBe(4_750);
  });

  it("changes nothing when it is read over what it amounts to", () => {
    const rows = file.products.flatMap(
      (record) => planProduct(record, productNamed(record.slug ?? ""), file.speaksOf).rows,
    );
    expect(rows.filter((row) => row.action !== "UNCHANGED")).toEqual([]);
  });

  it("agrees with our phases on its day: over means EXTENDED or ENDED, a later release date means UPCOMING", () => {
    const disagreements = written.result.flatMap(({ name: slug, releases }) =>
      releases.flatMap((release) => {
        const phase = phaseOn("BUSINESS", versionNamed(slug, release.name), DAY);
        const upcoming = release.releaseDate > DAY;
        const agrees =
          upcoming === (phase === "UPCOMING") &&
          (upcoming || release.isEol === (phase === "EXTENDED" || phase === "ENDED"));
        return agrees ? [] : [`${slug} ${release.name}: ${phase}`];
      }),
    );
    expect(disagreements).toEqual([]);
  });

  it("comes out of the export as it went in, every date and every flag", () => {
    const exported = JSON.parse(
      serialiseEndoflife(catalogue.products, { instant: `${DAY}T00:00:00Z`, date: DAY }),
    ) as Written;
    const ours = new Map(exported.result.map((product) => [product.name, product]));
    const differences = written.result.flatMap((product) => {
      const { releases, ...facts } = product;
      const { releases: exportedReleases, ...exportedFacts } = ours.get(product.name) ?? { releases: [] };
      const back = new Map(exportedReleases.map((release) => [release.name, release]));
      return [
        ...differing(product.name, facts, exportedFacts),
        ...releases.flatMap((release) => differing(`${product.name} ${release.name}`, release, back.get(release.name))),
      ];
    });
    // Where the file names a latest build of no name, no date and no link, there is none, and the export says null.
    const nameless = written.result.flatMap((product) =>
      product.releases.flatMap(({ name, latest }) => (latest?.name === "" ? [`${product.name} ${name}: latest`] : [])),
    );
    expect(differences).toEqual(nameless);
    expect(nameless).toHaveLength(9);
    expect(exported.result.flatMap((product) => product.releases)).toHaveLength(4_750);
  });

  it("adds nothing but a label, which the API's description asks for and this file leaves out", () => {
    const exported = JSON.parse(serialiseEndoflife(catalogue.products, { instant: "", date: DAY })) as Written;
    const given = new Map(
      written.result.flatMap((product) =>
        product.releases.map((release) => [`${product.name} ${release.name}`, release]),
      ),
    );
    const added = exported.result.flatMap((product) =>
      product.releases.flatMap((release) => {
        const before = given.get(`${product.name} ${release.name}`) ?? {};
        return Object.keys(release).filter((key) => !Object.hasOwn(before, key));
      }),
    );
    expect([...new Set(added)]).toEqual(["label"]);
  });
});

/** What the source says and the export does not say in the same words. */
function differing(what: string, source: object, exported: object | undefined): string[] {
  const got = new Map(Object.entries(exported ?? {}));
  return Object.entries(source).flatMap(([key, value]) =>
    JSON.stringify(value) === JSON.stringify(got.get(key)) ? [] : [`${what}: ${key}`],
  );
}
