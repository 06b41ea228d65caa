import { daysLeft } from "@supportbook/policy";
import type { CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";
import { phaseOf } from "../snapshot/phases.ts";
import type { ProductFilter } from "./product-filter.input.ts";
import { isMentioned, productText, searchWords, versionText } from "./search-catalogue.ts";
import type { VersionFilter } from "./version-filter.input.ts";

type Condition<T> = (item: T) => boolean;

/** The filter as a condition. `day`: the calendar date on which phases and remaining days are told. */
export function productCondition(filter: ProductFilter, day: string): Condition<CatalogueProduct> {
  const asksForVersion = filter.phase != null || filter.endingWithinDays != null || filter.noEndAnnounced != null;
  const lifecycle = lifecycleCondition(filter, day);
  const changed = changedCondition(filter.changedSince);
  const slugs = filter.slugs == null ? null : new Set(filter.slugs);
  const words = searchWords(filter.search ?? "");
  return all([
    (product) => product.retired === (filter.retired ?? false),
    (product) => slugs === null || slugs.has(product.slug),
    (product) => filter.hasSpecialTerms == null || filter.hasSpecialTerms === product.specialTerms.length > 0,
    kindCondition(filter),
    (product) => isMentioned(words, productText(product)),
    (product) => !asksForVersion || product.versions.some((version) => !version.retired && lifecycle(version)),
    (product) => changed(product) || product.versions.some((version) => !version.retired && changed(version)),
  ]);
}

/** The filter as a condition. `day`: the calendar date on which phases and remaining days are told. */
export function versionCondition(filter: VersionFilter, day: string): Condition<CatalogueVersion> {
  const ofKind = kindCondition(filter);
  const ids = filter.ids == null ? null : new Set(filter.ids);
  const words = searchWords(filter.search ?? "");
  return all([
    (version) => (version.retired || version.product.retired) === (filter.retired ?? false),
    (version) => ids === null || ids.has(version.id),
    (version) => filter.product == null || version.product.slug === filter.product,
    (version) => filter.longTermSupport == null || version.longTermSupport === filter.longTermSupport,
    (version) => ofKind(version.product),
    (version) => isMentioned(words, versionText(version)),
    changedCondition(filter.changedSince),
    lifecycleCondition(filter, day),
    (version) => filter.endedButLatest == null || filter.endedButLatest === isEndedButLatest(version, day),
  ]);
}

/**
 * Whether customers who take the newest version there is get one whose support has ended.
 *
 * Interpretation: the latest is the newest that was released by `day` and is on the public lists. A version with an
 * extension of support for sale has not ended; neither a successor nor a release still to come makes an ended one less so.
 */
function isEndedButLatest(version: CatalogueVersion, day: string): boolean {
  if (phaseOf(version, day) !== "ENDED") return false;
  const released = version.product.versions.filter((other) => !other.retired && phaseOf(other, day) !== "UPCOMING");
  return released[0]?.id === version.id;
}

/** What kind of product it is. */
function kindCondition(
  filter: Pick<ProductFilter, "segment" | "licensing" | "platform" | "tag">,
): Condition<CatalogueProduct> {
  const platform = filter.platform?.trim().toLowerCase();
  return (product) =>
    (filter.segment == null || product.segment === filter.segment) &&
    (filter.licensing == null || product.licensing === filter.licensing) &&
    (platform === undefined || product.platforms.some((name) => name.toLowerCase() === platform)) &&
    (filter.tag == null || product.tags.includes(filter.tag));
}

/** Where a version stands in its life on `day`. */
function lifecycleCondition(
  filter: Pick<VersionFilter, "phase" | "endingWithinDays" | "noEndAnnounced">,
  day: string,
): Condition<CatalogueVersion> {
  const { phase, endingWithinDays, noEndAnnounced } = filter;
  return (version) => {
    if (phase == null && endingWithinDays == null && noEndAnnounced == null) return true;
    const present = phaseOf(version, day);
    if (phase != null && !phase.includes(present)) return false;
    const supported = present === "FULL" || present === "LIMITED";
    const left = supported ? daysLeft(version.product.segment, version, day) : null;
    if (endingWithinDays != null && (left === null || left > endingWithinDays)) return false;
    return noEndAnnounced == null || noEndAnnounced === (supported && left === null);
  };
}

function changedCondition(since: string | null | undefined): Condition<{ readonly changedAt: string }> {
  if (since == null) return () => true;
  // Snapshots write instants in UTC to the microsecond; written alike, they compare as text.
  const instant = Temporal.Instant.from(since).toString({ smallestUnit: "microsecond" });
  return ({ changedAt }) => changedAt >= instant;
}

function all<T>(conditions: readonly Condition<T>[]): Condition<T> {
  return (item) => conditions.every((holds) => holds(item));
}
