import {
  type DaysOfSale,
  isSoldOn,
  type Market,
  type PlanResponseTime,
  type PlanTimes,
  reaches,
  type ServiceCode,
  soldServicesIn,
  type Text,
} from "@supportbook/policy";
import type { PlanSeverity, PROMISED_MINUTES } from "./services.entity.ts";

/** Who sells services and plans locally. */
export interface ServiceProvider {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly retired: boolean;
  readonly revision: number;
}

/** A service or a plan is sold in a country between two days. */
export interface Offer extends DaysOfSale {
  readonly id: string;
  /** One of the two is null. */
  readonly serviceCode: ServiceCode | null;
  readonly planCode: string | null;
  /** ISO 3166-1 alpha-2; null for every country. */
  readonly country: string | null;
  /** Null where the vendor sells it itself. */
  readonly provider: ServiceProvider | null;
  readonly url: string | null;
  readonly revision: number;
}

export interface PaidService {
  readonly code: ServiceCode;
  readonly name: Text;
  readonly url: string | null;
  /** By country, those for every country first, then by day; over and to come too. */
  readonly offers: readonly Offer[];
  readonly revision: number;
}

export interface SupportPlan {
  readonly code: string;
  readonly name: Text;
  /** Null for any number. */
  readonly yearlyIncidents: number | null;
  readonly namedContacts: number;
  /** One for each severity, most urgent first. */
  readonly severities: readonly PlanSeverity[];
  /** What `severities` promises; a severity without minutes is not in it. */
  readonly responseTimes: readonly PlanResponseTime[];
  readonly offers: readonly Offer[];
  /** Given to no account from now on; who holds it keeps it. */
  readonly retired: boolean;
  readonly revision: number;
}

export interface LocalContact {
  readonly country: string;
  readonly name: string;
  readonly url: string;
  readonly revision: number;
}

/** What the vendor sells beside standard support, whole and immutable. */
export interface ServiceCatalogue {
  readonly services: ReadonlyMap<ServiceCode, PaidService>;
  /** Retired ones too. */
  readonly plans: ReadonlyMap<string, SupportPlan>;
  readonly providers: ReadonlyMap<string, ServiceProvider>;
  readonly offers: ReadonlyMap<string, Offer>;
  readonly contacts: ReadonlyMap<string, LocalContact>;
}

/** The catalogue as the rules look at it. A plan that is retired is still held, and still promises what it did. */
export function marketOf({ services, plans }: ServiceCatalogue): Market {
  const offers = [...services.values()].flatMap(({ code, offers }) => offers.map((offer) => ({ ...offer, code })));
  return { offers, plans };
}

/** A place and a calendar date; without a country, anywhere. */
export interface Asked {
  readonly country: string | null;
  readonly on: string;
}

/** Codes of what is sold in a country on a day; where the country is unknown, of what is sold anywhere (clause 5.2). */
export function soldServices(catalogue: ServiceCatalogue, { country, on }: Asked): ServiceCode[] {
  return soldServicesIn(marketOf(catalogue).offers, country, on);
}

export function offersSold(offers: readonly Offer[], { country, on }: Asked): readonly Offer[] {
  return offers.filter((offer) => reaches(offer, country) && isSoldOn(offer, on));
}

/** The time to the first answer that a plan promises, ISO 8601: `PT30M`, `PT2H`. */
export function responseTimesOf(severities: readonly PlanSeverity[]): PlanResponseTime[] {
  return timesOf(severities, "responseMinutes");
}

/** All the times that a plan promises, as clocks count them (clause 4). */
export function planTimesOf(severities: readonly PlanSeverity[]): PlanTimes {
  return {
    FIRST_RESPONSE: timesOf(severities, "responseMinutes"),
    NEXT_RESPONSE: timesOf(severities, "nextResponseMinutes"),
    RESOLUTION: timesOf(severities, "resolutionMinutes"),
  };
}

function timesOf(severities: readonly PlanSeverity[], promised: (typeof PROMISED_MINUTES)[number]): PlanResponseTime[] {
  return severities.flatMap(({ severity, counted, [promised]: minutes }) =>
    minutes == null
      ? []
      : [{ severity, counted, within: Temporal.Duration.from({ minutes }).round({ largestUnit: "hours" }).toString() }],
  );
}
