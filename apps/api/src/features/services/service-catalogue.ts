import { type PlanResponseTime, SERVICE_CODES, type ServiceCode, type Text } from "@supportbook/policy";

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

/** Codes of what is sold in a country; where the country is unknown, of what is sold anywhere (clause 5.2). */
export function soldServices(catalogue: ServiceCatalogue, country: string | null): ServiceCode[] {
  return SERVICE_CODES.filter((code) => {
    const service = catalogue.services.get(code);
    if (service === undefined) return false;
    if (service.soldEverywhere) return true;
    return country === null ? service.countries.length > 0 : service.countries.includes(country);
  });
}
