import { CatalogueStateEntity } from "./catalogue-state.entity.ts";
import type { CatalogueStore } from "./catalogue-store.ts";
import { ProductEntity, ProductRevisionEntity } from "./product.entity.ts";
import { VersionEntity, VersionRevisionEntity } from "./version.entity.ts";

declare module "../../platform/context.ts" {
  interface Context {
    readonly catalogue: CatalogueStore;
  }
}

export { type CatalogueRows, catalogueOf, type ProductRow, type VersionRow } from "./build-catalogue.ts";
export type { Catalogue, CatalogueProduct, CatalogueVersion, ProductFacts, VersionFacts } from "./catalogue.ts";
export {
  type CatalogueHealth,
  type CatalogueStore,
  type CatalogueTiming,
  openCatalogueStore,
} from "./catalogue-store.ts";
export { productKnownAt } from "./known-at.ts";
export { LicensingEnum, MilestoneKindEnum, PhaseEnum, SegmentEnum } from "./lifecycle-enums.ts";
export { dateIn, phaseOf, today, visibleVersions } from "./phases.ts";
export type { ProductIdentifier } from "./product.entity.ts";

export const lifecycleEntities = [
  ProductEntity,
  ProductRevisionEntity,
  VersionEntity,
  VersionRevisionEntity,
  CatalogueStateEntity,
];
