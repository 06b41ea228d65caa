import { type Catalogue, catalogueOf } from "../lifecycle/index.ts";
import { productFactsOver, versionFactsOver } from "./merge-facts.ts";
import type { LifecycleFile } from "./record.ts";

/** For tests of formats: the catalogue that a file amounts to, without a database. Refused products are left out. */
export function catalogueFrom(file: LifecycleFile, changedAt = "2026-08-22T09:00:00.000000Z"): Catalogue {
  const taken = file.products.flatMap((record) =>
    record.slug === null || record.problems.length > 0 ? [] : [{ slug: record.slug, record }],
  );
  return catalogueOf({
    number: 1,
    products: taken.map(({ slug, record }) => ({
      ...productFactsOver(null, record, slug),
      id: slug,
      slug,
      revision: 1,
      changedAt,
    })),
    versions: taken.flatMap(({ slug, record }) =>
      record.versions.map((version) => ({
        ...versionFactsOver(null, version, file.speaksOf),
        id: `${slug}/${version.name}`,
        productId: slug,
        revision: 1,
        changedAt,
      })),
    ),
  });
}
