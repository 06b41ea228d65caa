import { type Market, type PlanResponseTime, type ServiceCode, soldServicesIn, type Text } from "@supportbook/policy";

export interface PaidService {
  readonly code: ServiceCode;
  readonly name: Text;
  readonly url: string | null;
  readonly soldEverywhere: boolean;
  /** ISO 3166-1 alpha-2, sorted. */
  readonly countries: readonly string[];
}

export interface LocalContact {
  readonly country: string;
  readonly name: string;
  readonly url: string;
}

export interface SupportPlan {
  readonly code: string;
  readonly name: Text;
  readonly responseTimes: readonly PlanResponseTime[];
}

/** What the vendor sells beside standard support, whole and immutable. */
export interface ServiceCatalogue {
  readonly services: ReadonlyMap<ServiceCode, PaidService>;
  readonly plans: ReadonlyMap<string, SupportPlan>;
  readonly contacts: ReadonlyMap<string, LocalContact>;
}

/** The catalogue as the rules look at it. */
export function marketOf({ services, plans }: ServiceCatalogue): Market {
  return { offers: [...services.values()], plans };
}

/** Codes of what is sold in a country; where the country is unknown, of what is sold anywhere (clause 5.2). */
export function soldServices(catalogue: ServiceCatalogue, country: string | null): ServiceCode[] {
  return soldServicesIn(marketOf(catalogue).offers, country);
}
