import { MarketMutationsResolver } from "./edit/market-mutations.resolver.ts";
import { PlanMutationsResolver, ProviderMutationsResolver } from "./edit/provider-and-plan-mutations.resolver.ts";
import { OfferSubjectResolver, PaidServiceOffersResolver, SupportPlanOffersResolver } from "./offers.resolver.ts";
import { OneOfServicesResolver } from "./one-of-services.resolver.ts";
import {
  LocalContactEntity,
  OfferEntity,
  PaidServiceEntity,
  ServiceProviderEntity,
  SupportPlanEntity,
} from "./services.entity.ts";
import { ServicesResolver } from "./services.resolver.ts";
import {
  LocalContactHistoryResolver,
  OfferHistoryResolver,
  PaidServiceHistoryResolver,
  ServiceProviderHistoryResolver,
  SupportPlanHistoryResolver,
} from "./services-history.resolver.ts";

/** What is sold beside standard support: the front door. */
export { WhereToBuyType } from "./offer.type.ts";
export { LocalContactType, PaidServiceType } from "./paid-service.type.ts";
export { presentPlan, presentResponseTime, presentService } from "./present-service.ts";
export { offersRegister } from "./registers/offers-register.ts";
export { plansRegister } from "./registers/plans-register.ts";
export { marketOf, planTimesOf, type SupportPlan } from "./service-catalogue.ts";
export { openServiceStore } from "./service-store.ts";
export type { PlanSeverity } from "./services.entity.ts";
export { CountedHoursEnum, ResponseCommitmentType, SupportPlanType } from "./support-plan.type.ts";
export { nothingToBuy, whereToBuy } from "./where-to-buy.ts";
export { LocalContactEntity, OfferEntity, PaidServiceEntity, ServiceProviderEntity, SupportPlanEntity };

export const servicesEntities = [
  PaidServiceEntity,
  SupportPlanEntity,
  ServiceProviderEntity,
  OfferEntity,
  LocalContactEntity,
];
export const servicesResolvers = [
  ServicesResolver,
  OneOfServicesResolver,
  PaidServiceOffersResolver,
  SupportPlanOffersResolver,
  OfferSubjectResolver,
  PaidServiceHistoryResolver,
  SupportPlanHistoryResolver,
  ServiceProviderHistoryResolver,
  OfferHistoryResolver,
  LocalContactHistoryResolver,
  MarketMutationsResolver,
  ProviderMutationsResolver,
  PlanMutationsResolver,
] as const;
