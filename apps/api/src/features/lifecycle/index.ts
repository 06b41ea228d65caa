import { BulkMutationsResolver } from "./bulk-mutations.resolver.ts";
import { CatalogueStateEntity } from "./catalogue-state.entity.ts";
import type { CatalogueStore } from "./catalogue-store.ts";
import { MilestonesResolver } from "./milestones.resolver.ts";
import { ProductEntity, ProductRevisionEntity } from "./product.entity.ts";
import { ProductResolver } from "./product.resolver.ts";
import { ProductFieldsResolver } from "./product-fields.resolver.ts";
import { ProductMutationsResolver } from "./product-mutations.resolver.ts";
import { RecentChangesResolver } from "./recent-changes.resolver.ts";
import { VersionEntity, VersionRevisionEntity } from "./version.entity.ts";
import { VersionResolver } from "./version.resolver.ts";
import { VersionFieldsResolver } from "./version-fields.resolver.ts";
import { VersionMutationsResolver } from "./version-mutations.resolver.ts";

declare module "../../platform/context.ts" {
  interface Context {
    readonly catalogue: CatalogueStore;
  }
}

export { type CatalogueRows, catalogueOf, type ProductRow, type VersionRow } from "./build-catalogue.ts";
export type { Catalogue, CatalogueProduct, CatalogueVersion, ProductFacts, VersionFacts } from "./catalogue.ts";
export { type ProductPut, type PutProduct, type PutVersion, StaleRevision, type VersionPut } from "./catalogue-put.ts";
export {
  type CatalogueHealth,
  type CatalogueStore,
  type CatalogueTiming,
  openCatalogueStore,
} from "./catalogue-store.ts";
export type { CatalogueWriter } from "./catalogue-writer.ts";
export { type Change, type ChangeOptions, changeCatalogue } from "./change-catalogue.ts";
export { reasonOf } from "./change-reason.ts";
export { productProblems, slugProblems, versionProblems } from "./fact-problems.ts";
export { changedFields, productFactsOf, versionFactsOf } from "./facts-of.ts";
export { findVersion, nearestSlugs, requireProduct } from "./find-version.ts";
export { productKnownAt } from "./known-at.ts";
export { LicensingEnum, MilestoneKindEnum, PhaseEnum, SegmentEnum } from "./lifecycle-enums.ts";
export { listedProducts, listedVersions, supportedListing } from "./listed-catalogue.ts";
export { phaseOf, requestDay, today, visibleVersions } from "./phases.ts";
export type { ProductIdentifier } from "./product.entity.ts";
export { ProductType } from "./product.type.ts";
export type { ProductFilter } from "./product-filter.input.ts";
export type { ProductOrder } from "./product-order.ts";
export { badInput, type Refusal, Refused, refuseAny, userErrorsOf } from "./refusal.ts";
export { FieldChangeType } from "./revision.type.ts";
export { asText, type FieldDifference } from "./revision-history.ts";
export { VersionType } from "./version.type.ts";
export type { VersionFilter } from "./version-filter.input.ts";
export type { VersionOrder } from "./version-order.ts";

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
