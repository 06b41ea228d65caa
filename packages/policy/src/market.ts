import type { PlanResponseTime, ServiceCode } from "./facts.ts";
import { SERVICE_CODES } from "./facts.ts";

/** Calendar dates, both inclusive; null is open. */
export interface DaysOfSale {
  readonly soldFrom: string | null;
  readonly soldThrough: string | null;
}

/** Where and when a service is sold (clause 5.2). */
export interface ServiceOffer extends DaysOfSale {
  readonly code: ServiceCode;
  /** ISO 3166-1 alpha-2; null for every country. */
  readonly country: string | null;
}

/** What the vendor sells beside standard support. */
export interface Market {
  readonly offers: readonly ServiceOffer[];
  /** What each plan promises, by the plan's code. */
  readonly plans: ReadonlyMap<string, { readonly responseTimes: readonly PlanResponseTime[] }>;
}

/** Whether what is offered on these days can be bought on the calendar date `on`. */
export function isSoldOn({ soldFrom, soldThrough }: DaysOfSale, on: string): boolean {
  return (soldFrom === null || soldFrom <= on) && (soldThrough === null || on <= soldThrough);
}

/** Whether an offer reaches a country; where the country is unknown, every offer may be meant. */
export function reaches(offer: { readonly country: string | null }, country: string | null): boolean {
  return country === null || offer.country === null || offer.country === country;
}

/**
 * Codes of what is sold in a country on the calendar date `on`, in the rules' order; where the country is unknown, of
 * what is sold anywhere (clause 5.2). An offer counts on its own days only, whenever it was entered.
 */
export function soldServicesIn(offers: readonly ServiceOffer[], country: string | null, on: string): ServiceCode[] {
  const sold = offers.filter((offer) => reaches(offer, country) && isSoldOn(offer, on));
  return SERVICE_CODES.filter((code) => sold.some((offer) => offer.code === code));
}
