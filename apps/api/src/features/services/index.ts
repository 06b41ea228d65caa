/** What is sold beside standard support: the front door. */
export { LocalContactType, PaidServiceType, ResponseCommitmentType } from "./paid-service.type.ts";
export { presentResponseTime, presentService } from "./present-service.ts";
export { marketOf, type ServiceCatalogue } from "./service-catalogue.ts";
export { openServiceStore, type ServiceStore } from "./service-store.ts";
export {
  LocalContactEntity,
  PaidServiceEntity,
  PaidServiceOfferEntity,
  SupportPlanEntity,
} from "./services.entity.ts";
export { ServicesResolver } from "./services.resolver.ts";
