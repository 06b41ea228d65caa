import { ProductMutationsResolver } from "./edit/product-mutations.resolver.ts";
import { VersionMutationsResolver } from "./edit/version-mutations.resolver.ts";
import { MilestonesResolver } from "./listing/milestones.resolver.ts";
import { BulkMutationsResolver } from "./move/bulk-mutations.resolver.ts";
import { ProductEntity, ProductRevisionEntity } from "./product/product.entity.ts";
import { ProductResolver } from "./product/product.resolver.ts";
import { ProductFieldsResolver } from "./product/product-fields.resolver.ts";
import { RecentChangesResolver } from "./record/recent-changes.resolver.ts";
import { CatalogueStateEntity } from "./snapshot/catalogue-state.entity.ts";
import type { CatalogueStore } from "./snapshot/catalogue-store.ts";
import { VersionEntity, VersionRevisionEntity } from "./version/version.entity.ts";
import { VersionResolver } from "./version/version.resolver.ts";
import { VersionFieldsResolver } from "./version/version-fields.resolver.ts";

declare module "../../platform/context.ts" {
  interface Context {
    readonly catalogue: CatalogueStore;
  }
}

export {
  type ProductPut,
  type PutProduct,
  type PutVersion,
  StaleRevision,
  type VersionPut,
} from "./change/catalogue-put.ts";
export type { CatalogueWriter } from "./change/catalogue-writer.ts";
export { type Change, type ChangeOptions, changeCatalogue } from "./change/change-catalogue.ts";
export { productProblems, slugProblems, versionProblems } from "./change/fact-problems.ts";
export {
  changedFields,
  NOTHING_SAID_OF_PRODUCT,
  NOTHING_SAID_OF_VERSION,
  productFactsOf,
  versionFactsOf,
} from "./change/facts-of.ts";
export { LicensingEnum, PhaseEnum, SegmentEnum } from "./lifecycle-enums.ts";
export { listedProducts, listedVersions, supportedListing } from "./listing/listed-catalogue.ts";
export type { ProductFilter } from "./listing/product-filter.input.ts";
export type { ProductOrder } from "./listing/product-order.ts";
export type { VersionFilter } from "./listing/version-filter.input.ts";
export type { VersionOrder } from "./listing/version-order.ts";
export type { ProductIdentifier } from "./product/product.entity.ts";
export { ProductType } from "./product/product.type.ts";
export { productKnownAt } from "./record/known-at.ts";
export { FieldChangeType } from "./record/revision.type.ts";
export { asText, type FieldDifference } from "./record/revision-history.ts";
export { type CatalogueRows, catalogueOf, type ProductRow, type VersionRow } from "./snapshot/build-catalogue.ts";
export type {
  Catalogue,
  CatalogueProduct,
  CatalogueVersion,
  ProductFacts,
  VersionFacts,
} from "./snapshot/catalogue.ts";
export {
  type CatalogueHealth,
  type CatalogueStore,
  type CatalogueTiming,
  openCatalogueStore,
} from "./snapshot/catalogue-store.ts";
export { phaseOf, requestDay, today, visibleVersions } from "./snapshot/phases.ts";
export { findVersion, nearestSlugs, requireProduct } from "./version/find-version.ts";
export { VersionType } from "./version/version.type.ts";

export const lifecycleEntities = [
  ProductEntity,
  ProductRevisionEntity,
  VersionEntity,
  VersionRevisionEntity,
  CatalogueStateEntity,
];

export const lifecycleResolvers = [
  ProductResolver,
  ProductFieldsResolver,
  VersionResolver,
  VersionFieldsResolver,
  ProductMutationsResolver,
  VersionMutationsResolver,
  BulkMutationsResolver,
  RecentChangesResolver,
  MilestonesResolver,
] as const;
