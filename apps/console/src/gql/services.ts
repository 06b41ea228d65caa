// Generated from src/services/services.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which hours a plan counts at a severity. */
export type CountedHours =
  /** Every hour of every day. */
  | 'AROUND_THE_CLOCK'
  /** The support hours of the customer's segment and country. */
  | 'SUPPORT_HOURS';

export type ServicesAndPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesAndPlansQuery = { readonly paidServices: ReadonlyArray<{ readonly code: string, readonly name: string, readonly url: string | null, readonly revision: number, readonly names: { readonly en: string, readonly zh: string }, readonly offers: ReadonlyArray<{ readonly id: string, readonly country: string | null, readonly soldFrom: string | null, readonly soldThrough: string | null, readonly url: string | null, readonly revision: number, readonly provider: { readonly id: string, readonly name: string } | null }> }>, readonly supportPlans: ReadonlyArray<{ readonly code: string, readonly name: string, readonly yearlyIncidents: number | null, readonly namedContacts: number, readonly retired: boolean, readonly revision: number, readonly names: { readonly en: string, readonly zh: string }, readonly severities: ReadonlyArray<{ readonly severity: number, readonly counted: CountedHours, readonly responseMinutes: number | null, readonly nextResponseMinutes: number | null, readonly resolutionMinutes: number | null }>, readonly offers: ReadonlyArray<{ readonly id: string, readonly country: string | null, readonly soldFrom: string | null, readonly soldThrough: string | null, readonly url: string | null, readonly revision: number, readonly provider: { readonly id: string, readonly name: string } | null }> }>, readonly serviceProviders: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null, readonly email: string | null, readonly phone: string | null, readonly retired: boolean, readonly revision: number }>, readonly localContacts: ReadonlyArray<{ readonly country: string, readonly name: string, readonly url: string, readonly revision: number }> };

export type OfferFactsFragment = { readonly id: string, readonly country: string | null, readonly soldFrom: string | null, readonly soldThrough: string | null, readonly url: string | null, readonly revision: number, readonly provider: { readonly id: string, readonly name: string } | null };

export type PaidServiceFactsFragment = { readonly code: string, readonly name: string, readonly url: string | null, readonly revision: number, readonly names: { readonly en: string, readonly zh: string }, readonly offers: ReadonlyArray<{ readonly id: string, readonly country: string | null, readonly soldFrom: string | null, readonly soldThrough: string | null, readonly url: string | null, readonly revision: number, readonly provider: { readonly id: string, readonly name: string } | null }> };

export type SupportPlanFactsFragment = { readonly code: string, readonly name: string, readonly yearlyIncidents: number | null, readonly namedContacts: number, readonly retired: boolean, readonly revision: number, readonly names: { readonly en: string, readonly zh: string }, readonly severities: ReadonlyArray<{ readonly severity: number, readonly counted: CountedHours, readonly responseMinutes: number | null, readonly nextResponseMinutes: number | null, readonly resolutionMinutes: number | null }>, readonly offers: ReadonlyArray<{ readonly id: string, readonly country: string | null, readonly soldFrom: string | null, readonly soldThrough: string | null, readonly url: string | null, readonly revision: number, readonly provider: { readonly id: string, readonly name: string } | null }> };

export type ServiceProviderFactsFragment = { readonly id: string, readonly name: string, readonly url: string | null, readonly email: string | null, readonly phone: string | null, readonly retired: boolean, readonly revision: number };

export type LocalContactFactsFragment = { readonly country: string, readonly name: string, readonly url: string, readonly revision: number };

export const ServicesAndPlansDocument = "query ServicesAndPlans {\n  paidServices {\n    ...PaidServiceFacts\n  }\n  supportPlans(includeRetired: true) {\n    ...SupportPlanFacts\n  }\n  serviceProviders {\n    ...ServiceProviderFacts\n  }\n  localContacts {\n    ...LocalContactFacts\n  }\n}\n\nfragment OfferFacts on Offer {\n  id\n  country\n  provider {\n    id\n    name\n  }\n  soldFrom\n  soldThrough\n  url\n  revision\n}\n\nfragment PaidServiceFacts on PaidService {\n  code\n  name\n  names {\n    en\n    zh\n  }\n  url\n  revision\n  offers {\n    ...OfferFacts\n  }\n}\n\nfragment SupportPlanFacts on SupportPlan {\n  code\n  name\n  names {\n    en\n    zh\n  }\n  yearlyIncidents\n  namedContacts\n  severities {\n    severity\n    counted\n    responseMinutes\n    nextResponseMinutes\n    resolutionMinutes\n  }\n  retired\n  revision\n  offers {\n    ...OfferFacts\n  }\n}\n\nfragment ServiceProviderFacts on ServiceProvider {\n  id\n  name\n  url\n  email\n  phone\n  retired\n  revision\n}\n\nfragment LocalContactFacts on LocalContact {\n  country\n  name\n  url\n  revision\n}" as TypedDocument<ServicesAndPlansQuery, ServicesAndPlansQueryVariables>;
