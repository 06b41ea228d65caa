import type { MilestoneKind } from "@supportbook/policy";
import { type ProductFacts, slugProblems, type VersionFacts } from "../lifecycle/index.ts";

export const FORMATS = ["endoflife", "openeox", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** Why a part of a file cannot be taken. */
export interface Problem {
  /** Where in the file: `result[3].releases[2].eolFrom`, `statements[0].core`, `line 12, column released_on`. */
  readonly place: string;
  /** The version that it concerns; null for the product as a whole. */
  readonly version: string | null;
  /** What is wrong and what would be right. */
  readonly reason: string;
}

/**
 * What a file says of one version. `facts` holds only what the format can express: what it is silent about stays as it
 * stands in the catalogue.
 */
export interface VersionRecord {
  readonly place: string;
  readonly name: string;
  readonly facts: Partial<VersionFacts>;
  /** What was read differently from how it was written, and why. */
  readonly notes: readonly string[];
  /** True where the format would describe the version that stands in the catalogue by these very words. */
  readonly alreadySaidBy?: (existing: VersionFacts) => boolean;
}

/** What a file says of one product. With a problem anywhere the whole product is refused. */
export interface ProductRecord {
  readonly place: string;
  /** Null where the file does not even name it. */
  readonly slug: string | null;
  readonly facts: Partial<ProductFacts>;
  /** What is taken for a product that is new; of one that exists it changes nothing. */
  readonly initial: Partial<ProductFacts>;
  readonly versions: readonly VersionRecord[];
  readonly problems: readonly Problem[];
}

/** A file that could be read as a whole. */
export interface LifecycleFile {
  /** The milestones the format has words for; flags of others are left alone. */
  readonly speaksOf: readonly MilestoneKind[];
  readonly products: readonly ProductRecord[];
}

/** The file as a whole cannot be read: where it breaks and why. */
export class MalformedFile extends Error {
  override name = "MalformedFile";
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/** @returns what is wrong with a slug, or null. */
export function slugProblem(slug: string): string | null {
  return slugProblems(slug)[0]?.text.en ?? null;
}

/** A slug for a product whose file only has a name for people; null where nothing is left of the name. */
export function slugOf(name: string): string | null {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return slug === "" ? null : slug;
}

/** A problem for each name that occurs twice: the second of two rows would silently win. */
export function repeatedVersions(versions: readonly VersionRecord[]): Problem[] {
  const first = new Map<string, VersionRecord>();
  return versions.flatMap((version) => {
    const earlier = first.get(version.name);
    if (earlier === undefined) {
      first.set(version.name, version);
      return [];
    }
    const reason = `version "${version.name}" stands at ${earlier.place} already; keep one of the two`;
    return [{ place: version.place, version: version.name, reason }];
  });
}

/** The same of products: the later one is refused whole. */
export function refuseRepeatedProducts(products: readonly ProductRecord[]): ProductRecord[] {
  const first = new Map<string, ProductRecord>();
  return products.map((product) => {
    if (product.slug === null) return product;
    const earlier = first.get(product.slug);
    if (earlier === undefined) {
      first.set(product.slug, product);
      return product;
    }
    const reason = `product "${product.slug}" stands at ${earlier.place} already; keep one of the two`;
    return { ...product, problems: [...product.problems, { place: product.place, version: null, reason }] };
  });
}
