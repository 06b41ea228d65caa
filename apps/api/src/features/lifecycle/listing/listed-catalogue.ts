import type { Phase, Segment } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import type { Ordering } from "../../../platform/pagination.ts";
import { catalogueKnownAt } from "../record/known-at.ts";
import type { Catalogue, CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";
import { phaseOf, requestDay } from "../snapshot/phases.ts";
import { requireSightOfRetired, visibleVersion } from "../snapshot/visibility.ts";
import { requireProduct } from "../version/find-version.ts";
import { productCondition, versionCondition } from "./catalogue-conditions.ts";
import type { ProductFilter } from "./product-filter.input.ts";
import { type ProductOrder, productOrdering, productsInOrder, USUAL_PRODUCT_ORDER } from "./product-order.ts";
import type { VersionFilter } from "./version-filter.input.ts";
import { USUAL_VERSION_ORDER, type VersionOrder, versionOrdering, versionsInOrder } from "./version-order.ts";

/** Which versions a list shows, and how it sorts them. */
export interface VersionListing {
  readonly filter?: VersionFilter | null | undefined;
  readonly orderBy?: VersionOrder | null | undefined;
  /** On which phases and remaining days are told, `YYYY-MM-DD`. */
  readonly day: string;
  readonly isListed?: (version: CatalogueVersion) => boolean;
  /** What was known at some moment; the present where it is left out. */
  readonly catalogue?: Catalogue;
}

export interface ProductListing {
  readonly filter?: ProductFilter | null | undefined;
  readonly orderBy?: ProductOrder | null | undefined;
}

/** The phases that put a version on the lists of clauses 3.1 and 3.2. */
const SUPPORTED: readonly Phase[] = ["FULL", "LIMITED"];

export interface SupportedList {
  readonly segment: Segment;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** ISO instant: by what was published then, less what was taken off the lists since. */
  readonly knownAt?: string | null | undefined;
}

/** What the list of supported software of a day is made of. */
export async function supportedListing(context: Context, { segment, day, knownAt }: SupportedList) {
  const present = context.catalogue.current();
  const catalogue = knownAt == null ? present : await catalogueKnownAt(context, Temporal.Instant.from(knownAt));
  const isListed = (version: CatalogueVersion) =>
    version.product.segment === segment &&
    SUPPORTED.includes(phaseOf(version, day)) &&
    visibleVersion(context, present.versionById.get(version.id)) !== null;
  return { day, catalogue, isListed } satisfies VersionListing;
}

/** The whole list, of which a page or a file is made. @throws BAD_USER_INPUT or FORBIDDEN for a filter that cannot be. */
export function listedVersions(context: Context, listing: VersionListing) {
  const filter = listing.filter ?? {};
  requireSightOfRetired(context, filter.retired);
  requireDays(filter.endingWithinDays);
  if (filter.product != null && filter.retired !== true) requireProduct(context, filter.product, ["filter", "product"]);
  const meets = versionCondition(filter, listing.day);
  const isListed = listing.isListed ?? (() => true);
  const ordering: Required<Ordering<CatalogueVersion>> = versionOrdering(listing.orderBy ?? USUAL_VERSION_ORDER);
  const sorted = versionsInOrder(listing.catalogue ?? context.catalogue.current(), ordering);
  return { versions: sorted.filter((version) => isListed(version) && meets(version)), ordering };
}

/** The same of products. */
export function listedProducts(context: Context, { filter, orderBy }: ProductListing) {
  requireSightOfRetired(context, filter?.retired);
  requireDays(filter?.endingWithinDays);
  const ordering: Required<Ordering<CatalogueProduct>> = productOrdering(orderBy ?? USUAL_PRODUCT_ORDER);
  const sorted = productsInOrder(context.catalogue.current(), ordering);
  return { products: sorted.filter(productCondition(filter ?? {}, requestDay(context))), ordering };
}

/** @throws BAD_USER_INPUT for a number of days below zero. */
function requireDays(days: number | null | undefined): void {
  if (days == null || days >= 0) return;
  const message = `endingWithinDays is ${days}; give 0 for the day itself or a number of days ahead.`;
  throw fault("BAD_USER_INPUT", message, { field: ["filter", "endingWithinDays"] });
}
