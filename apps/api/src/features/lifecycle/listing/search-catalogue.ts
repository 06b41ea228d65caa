import type { CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";

/** The words of a search as people type it; case and diacritics do not count. */
export function searchWords(search: string): string[] {
  return folded(search)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Whether every word occurs. `text`: of `productText` or `versionText`. */
export function isMentioned(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word));
}

/** What a product is searched by: name, slug, aliases and identifiers. */
export function productText(product: CatalogueProduct): string {
  return remembered(product, () => [
    product.name,
    product.slug,
    ...product.aliases,
    ...product.identifiers.map((identifier) => identifier.id),
  ]);
}

/** What a version is searched by: its names and all that its product is searched by. */
export function versionText(version: CatalogueVersion): string {
  return remembered(version, () => [
    version.name,
    version.label ?? "",
    version.codename ?? "",
    productText(version.product),
  ]);
}

// What stands in a snapshot never changes, so its text is put together once; it goes when the snapshot goes.
const texts = new WeakMap<object, string>();

function remembered(owner: object, wordsOf: () => readonly string[]): string {
  let text = texts.get(owner);
  if (text === undefined) {
    text = folded(wordsOf().join("\n"));
    texts.set(owner, text);
  }
  return text;
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
