// Generated from src/services/services-history.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PaidServiceHistoryQueryVariables = Exact<{
  key: string;
}>;


export type PaidServiceHistoryQuery = { readonly record: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type SupportPlanHistoryQueryVariables = Exact<{
  key: string;
}>;


export type SupportPlanHistoryQuery = { readonly record: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type ServiceProviderHistoryQueryVariables = Exact<{
  key: string | number;
}>;


export type ServiceProviderHistoryQuery = { readonly record: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type OfferHistoryQueryVariables = Exact<{
  key: string | number;
}>;


export type OfferHistoryQuery = { readonly record: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type LocalContactHistoryQueryVariables = Exact<{
  key: string;
}>;


export type LocalContactHistoryQuery = { readonly record: { readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type ServicesChangeFragment = { readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export const PaidServiceHistoryDocument = "query PaidServiceHistory($key: String!) {\n  record: paidService(code: $key) {\n    history {\n      ...ServicesChange\n    }\n  }\n}\n\nfragment ServicesChange on RecordChange {\n  id\n  at\n  author\n  action\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<PaidServiceHistoryQuery, PaidServiceHistoryQueryVariables>;

export const SupportPlanHistoryDocument = "query SupportPlanHistory($key: String!) {\n  record: supportPlan(code: $key) {\n    history {\n      ...ServicesChange\n    }\n  }\n}\n\nfragment ServicesChange on RecordChange {\n  id\n  at\n  author\n  action\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<SupportPlanHistoryQuery, SupportPlanHistoryQueryVariables>;

export const ServiceProviderHistoryDocument = "query ServiceProviderHistory($key: ID!) {\n  record: serviceProvider(id: $key) {\n    history {\n      ...ServicesChange\n    }\n  }\n}\n\nfragment ServicesChange on RecordChange {\n  id\n  at\n  author\n  action\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<ServiceProviderHistoryQuery, ServiceProviderHistoryQueryVariables>;

export const OfferHistoryDocument = "query OfferHistory($key: ID!) {\n  record: offer(id: $key) {\n    history {\n      ...ServicesChange\n    }\n  }\n}\n\nfragment ServicesChange on RecordChange {\n  id\n  at\n  author\n  action\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<OfferHistoryQuery, OfferHistoryQueryVariables>;

export const LocalContactHistoryDocument = "query LocalContactHistory($key: CountryCode!) {\n  record: localContact(country: $key) {\n    history {\n      ...ServicesChange\n    }\n  }\n}\n\nfragment ServicesChange on RecordChange {\n  id\n  at\n  author\n  action\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<LocalContactHistoryQuery, LocalContactHistoryQueryVariables>;
