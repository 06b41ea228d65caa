import { distance } from "fastest-levenshtein";
import { badInput, Refused } from "../../../platform/refusal.ts";
import type { Catalogue, CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";
import { nearestSlugs } from "../version/find-version.ts";

const CANDIDATES = 5;

/** The product with that id or slug, retired or not. @throws Refused, naming the nearest slugs. */
export function productToEdit(catalogue: Catalogue, idOrSlug: string, field: readonly string[]): CatalogueProduct {
  const product = catalogue.productById.get(idOrSlug) ?? catalogue.productBySlug.get(idOrSlug);
  if (product !== undefined) return product;
  const nearest = nearestSlugs(catalogue, idOrSlug, CANDIDATES).join(", ");
  throw notFound(field, {
    en: `There is no product "${idOrSlug}". ${nearest === "" ? "The catalogue is empty." : `The nearest slugs are: ${nearest}.`}`,
    zh: `没有产品“${idOrSlug}”。${nearest === "" ? "目录为空。" : `最接近的标识：${nearest}。`}`,
  });
}

/** The version with that id, retired or not. @throws Refused, naming versions that are called so where there are any. */
export function versionToEdit(catalogue: Catalogue, id: string, field: readonly string[]): CatalogueVersion {
  const version = catalogue.versionById.get(id);
  if (version !== undefined) return version;
  const named = [...catalogue.versionById.values()].filter(({ name }) => name === id).slice(0, CANDIDATES);
  const candidates = named.map((one) => `${one.product.slug} ${one.name} = ${one.id}`).join("; ");
  throw notFound(field, {
    en: `There is no version with the id "${id}". ${candidates === "" ? "Find the id with product(slug) { versions { id name } }." : `Versions of that name: ${candidates}.`}`,
    zh: `没有编号为“${id}”的版本。${candidates === "" ? "可用 product(slug) { versions { id name } } 查询编号。" : `同名版本：${candidates}。`}`,
  });
}

/** The id of the version of this product with that id or name. @throws Refused, naming the nearest names. */
export function successorOf(product: CatalogueProduct, idOrName: string): string {
  const text = idOrName.trim();
  const found = product.versions.find(({ id, name }) => id === text || name === text);
  if (found !== undefined) return found.id;
  const nearest = product.versions
    .map(({ name }) => name)
    .sort((a, b) => distance(a, text) - distance(b, text))
    .slice(0, CANDIDATES)
    .join(", ");
  throw notFound(["successor"], {
    en: `${product.slug} has no version "${text}" to be the successor; a successor is a version of the same product. The nearest: ${nearest || "none"}.`,
    zh: `${product.slug} 没有可作为后继的版本“${text}”；后继须为同一产品的版本。最接近的：${nearest || "无"}。`,
  });
}

/** Whether `id` would be reached again by following successors from `successorId`. */
export function succeedsItself(product: CatalogueProduct, id: string, successorId: string | null): boolean {
  const next = new Map(product.versions.map((version) => [version.id, version.successorId]));
  const seen = new Set<string>();
  for (let at = successorId; at !== null && !seen.has(at); at = next.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function notFound(field: readonly string[], text: Parameters<typeof badInput>[1]): Refused {
  return new Refused([{ ...badInput(field, text), code: "NOT_FOUND" }]);
}
