import { compareVersions } from "@supportbook/policy";
import { Field, InputType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../../platform/order-direction.ts";
import type { Ordering, SortKey } from "../../../platform/pagination.ts";
import type { Catalogue, CatalogueVersion } from "../snapshot/catalogue.ts";
import { asNames, compareParts, type PartOrder, sortedOnce, upwards } from "./sorted-catalogue.ts";

const VERSION_ORDER_FIELDS = [
  "PRODUCT",
  "NAME",
  "RELEASED_ON",
  "FULL_SUPPORT_ENDS_ON",
  "SUPPORT_ENDS_ON",
  "LATEST_BUILD_ON",
  "CHANGED_AT",
] as const;
type VersionOrderField = (typeof VERSION_ORDER_FIELDS)[number];

const VersionOrderFieldEnum = publishEnum(VERSION_ORDER_FIELDS, {
  name: "VersionOrderField",
  description:
    "What a list of versions is sorted by; versions that are equal in it stand by product, the newest first.",
  values: {
    PRODUCT: "The product's name; case does not count.",
    NAME: "The version's name, as versions count: 4.9 before 4.10.",
    RELEASED_ON: "The first day.",
    FULL_SUPPORT_ENDS_ON: "The last day of full support.",
    SUPPORT_ENDS_ON: "The last day of standard support.",
    LATEST_BUILD_ON: "The day of the newest build.",
    CHANGED_AT: "The last change of the version.",
  },
});

@InputType({ description: "How a list of versions is sorted." })
export class VersionOrder {
  @Field(() => VersionOrderFieldEnum, { defaultValue: "PRODUCT", description: "By what." })
  field: VersionOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: "ASC", description: "Which way." })
  direction: OrderDirection;
}

export const USUAL_VERSION_ORDER: VersionOrder = { field: "PRODUCT", direction: "ASC" };

const LEADING_PART: Readonly<Record<VersionOrderField, (version: CatalogueVersion) => string | null>> = {
  PRODUCT: (version) => version.product.name,
  NAME: (version) => version.name,
  RELEASED_ON: (version) => version.releasedOn,
  FULL_SUPPORT_ENDS_ON: (version) => version.fullSupportEndsOn,
  SUPPORT_ENDS_ON: (version) => version.supportEndsOn,
  LATEST_BUILD_ON: (version) => version.latestBuildOn,
  CHANGED_AT: (version) => version.changedAt,
};

const LEADING_COMPARE: Partial<Record<VersionOrderField, PartOrder["compare"]>> = {
  PRODUCT: asNames,
  NAME: compareVersions,
};

/** Product's name and slug, release, version's name, id. A version that is not released yet is the newest. */
const BY_PRODUCT: readonly PartOrder[] = [
  { compare: asNames, direction: "ASC" },
  { compare: upwards, direction: "ASC" },
  { compare: upwards, direction: "DESC" },
  { compare: compareVersions, direction: "DESC" },
  { compare: upwards, direction: "ASC" },
];
const NO_RELEASE = "9999-12-31";

/** Ends in the id, which is unique. */
export function versionOrdering({ field, direction }: VersionOrder): Required<Ordering<CatalogueVersion>> {
  const leading = LEADING_PART[field];
  const parts = [{ compare: LEADING_COMPARE[field] ?? upwards, direction }, ...BY_PRODUCT];
  return {
    name: `versions ${field} ${direction}`,
    keyOf: (version): SortKey => [
      leading(version),
      version.product.name,
      version.product.slug,
      version.releasedOn ?? NO_RELEASE,
      version.name,
      version.id,
    ],
    compare: (left, right) => compareParts(parts, left, right),
  };
}

/** Every version of the snapshot, retired ones included. */
export function versionsInOrder(
  catalogue: Catalogue,
  ordering: Required<Ordering<CatalogueVersion>>,
): readonly CatalogueVersion[] {
  return sortedOnce(catalogue, ordering, () => catalogue.versionById.values());
}
