import { type BuildMatch, matchBuild } from "@supportbook/policy";
import { distance } from "fastest-levenshtein";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import type { Catalogue, CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";
import { visibleVersions } from "../snapshot/phases.ts";

const CANDIDATES = 5;

/**
 * The public version of a product that a name or a build (`11.6.0.394`) means. Otherwise the candidates: all that it may
 * mean where it is ambiguous, the nearest in spelling where it means none.
 */
export function findVersion(product: CatalogueProduct, text: string): BuildMatch<CatalogueVersion> {
  const versions = visibleVersions(product);
  const match = matchBuild(text, versions);
  if (match.kind !== "NONE" || match.candidates.length > 0) return match;
  return { ...match, candidates: nearest(versions, (version) => distance(version.name, text)).slice(0, CANDIDATES) };
}

/** Slugs of public products, nearest to `slug` in spelling first. */
export function nearestSlugs(catalogue: Catalogue, slug: string, count: number): string[] {
  const asked = slug.trim().toLowerCase();
  const products = catalogue.products.filter((product) => !product.retired);
  return nearest(products, (product) => spellingDistance(product, asked))
    .slice(0, count)
    .map((product) => product.slug);
}

function spellingDistance(product: CatalogueProduct, asked: string): number {
  const names = [product.slug, product.name, ...product.aliases].map((name) => name.toLowerCase());
  // Someone who leaves out a word of the name means it more likely than someone who writes another one.
  const shortened = (name: string) => asked.length > 2 && (name.includes(asked) || asked.includes(name));
  return Math.min(...names.map((name) => (shortened(name) ? 1 : distance(name, asked))));
}

/** Equally near ones keep their order. */
function nearest<T>(items: readonly T[], farness: (item: T) => number): T[] {
  const measured = items.map((item) => ({ item, far: farness(item) }));
  return measured.sort((a, b) => a.far - b.far).map(({ item }) => item);
}

/**
 * The public product with that slug. `field`: path of the input field that named it.
 * @throws BAD_USER_INPUT naming the slug and the nearest ones.
 */
export function requireProduct(context: Context, slug: string, field: readonly string[]): CatalogueProduct {
  const catalogue = context.catalogue.current();
  const product = catalogue.productBySlug.get(slug);
  if (product !== undefined && !product.retired) return product;
  const candidates = nearestSlugs(catalogue, slug, CANDIDATES);
  const message = say(context.locale, {
    en: `${field.at(-1)}: there is no product ${slug}. ${candidates.length === 0 ? "The catalogue is empty." : `Nearest: ${candidates.join(", ")}.`}`,
    zh: `${field.at(-1)}：没有产品 ${slug}。${candidates.length === 0 ? "产品目录为空。" : `最接近的有：${candidates.join("、")}。`}`,
  });
  throw fault("BAD_USER_INPUT", message, { field, candidates });
}
