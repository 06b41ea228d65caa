import type { Licensing, Milestones, Segment, SpecialTerm } from "@supportbook/policy";
import type { ProductIdentifier } from "../product/product.entity.ts";

/** All that may change about a product, as one value. */
export interface ProductFacts {
  readonly name: string;
  readonly segment: Segment;
  readonly licensing: Licensing;
  readonly platforms: readonly string[];
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly versionCommand: string | null;
  readonly milestoneLabels: Readonly<Partial<Record<string, string>>>;
  readonly identifiers: readonly ProductIdentifier[];
  readonly specialTerms: readonly SpecialTerm[];
  readonly retired: boolean;
}

/** All that may change about a version, as one value. Dates are calendar dates, `YYYY-MM-DD`. */
export interface VersionFacts extends Milestones {
  readonly name: string;
  /** What people read; null where the name is all there is. */
  readonly label: string | null;
  readonly codename: string | null;
  readonly longTermSupport: boolean;
  readonly longTermSupportFrom: string | null;
  readonly discontinued: boolean | null;
  readonly discontinuedOn: string | null;
  readonly latestBuild: string | null;
  readonly latestBuildOn: string | null;
  readonly latestBuildUrl: string | null;
  readonly successorId: string | null;
  readonly retired: boolean;
}

/** A product as it stands in the snapshot. */
export interface CatalogueProduct extends ProductFacts {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  /** When the present revision became known: ISO instant in UTC, to the microsecond, so that it sorts as text. */
  readonly changedAt: string;
  /** Newest first: by release date, then by version order. */
  readonly versions: readonly CatalogueVersion[];
}

/** A version as it stands in the snapshot. */
export interface CatalogueVersion extends VersionFacts {
  readonly id: string;
  readonly product: CatalogueProduct;
  readonly revision: number;
  readonly changedAt: string;
}

/**
 * The whole lifecycle catalogue at one moment, immutable. Every process answers from one of these and swaps it for the
 * next when the database says that something changed.
 */
export interface Catalogue {
  /** Grows by one with every committed change; two snapshots with the same number are the same. */
  readonly number: number;
  /** By slug. Retired products are in it; what the public sees leaves them out. */
  readonly products: readonly CatalogueProduct[];
  readonly productBySlug: ReadonlyMap<string, CatalogueProduct>;
  readonly productById: ReadonlyMap<string, CatalogueProduct>;
  readonly versionById: ReadonlyMap<string, CatalogueVersion>;
}
