// Generated from src/holdings/holdings.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccountHoldingsQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountHoldingsQuery = { readonly companyAccount: { readonly plans: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly heldFrom: string, readonly heldThrough: string | null, readonly plan: { readonly code: string, readonly name: string, readonly namedContacts: number }, readonly use: { readonly included: number | null, readonly used: number, readonly left: number | null, readonly from: string, readonly through: string, readonly statement: string }, readonly incidents: ReadonlyArray<{ readonly id: string, readonly usedOn: string, readonly reference: string, readonly note: string | null, readonly author: string, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null }>, readonly namedContacts: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly services: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly heldFrom: string, readonly heldThrough: string | null, readonly service: { readonly code: string, readonly name: string }, readonly product: { readonly slug: string, readonly name: string } | null, readonly version: { readonly id: string, readonly name: string } | null }> } | null };

export type PlansToGrantQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansToGrantQuery = { readonly supportPlans: ReadonlyArray<{ readonly code: string, readonly name: string, readonly yearlyIncidents: number | null, readonly namedContacts: number, readonly retired: boolean }> };

export type HoldingsHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type HoldingsHistoryQuery = { readonly companyAccount: { readonly plans: ReadonlyArray<{ readonly id: string, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> }>, readonly services: ReadonlyArray<{ readonly id: string, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> }> } | null };

export type HeldPlanFactsFragment = { readonly id: string, readonly revision: number, readonly heldFrom: string, readonly heldThrough: string | null, readonly plan: { readonly code: string, readonly name: string, readonly namedContacts: number }, readonly use: { readonly included: number | null, readonly used: number, readonly left: number | null, readonly from: string, readonly through: string, readonly statement: string }, readonly incidents: ReadonlyArray<{ readonly id: string, readonly usedOn: string, readonly reference: string, readonly note: string | null, readonly author: string, readonly withdrawnAt: string | null, readonly withdrawalReason: string | null }>, readonly namedContacts: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type HeldPlanUseFragment = { readonly included: number | null, readonly used: number, readonly left: number | null, readonly from: string, readonly through: string, readonly statement: string };

export type HeldServiceFactsFragment = { readonly id: string, readonly revision: number, readonly heldFrom: string, readonly heldThrough: string | null, readonly service: { readonly code: string, readonly name: string }, readonly product: { readonly slug: string, readonly name: string } | null, readonly version: { readonly id: string, readonly name: string } | null };

export type HoldingChangeFragment = { readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export const AccountHoldingsDocument = "query AccountHoldings($id: ID!) {\n  companyAccount(id: $id) {\n    plans {\n      ...HeldPlanFacts\n    }\n    services {\n      ...HeldServiceFacts\n    }\n  }\n}\n\nfragment HeldPlanFacts on HeldPlan {\n  id\n  revision\n  heldFrom\n  heldThrough\n  plan {\n    code\n    name\n    namedContacts\n  }\n  use {\n    ...HeldPlanUse\n  }\n  incidents {\n    id\n    usedOn\n    reference\n    note\n    author\n    withdrawnAt\n    withdrawalReason\n  }\n  namedContacts {\n    id\n    name\n  }\n}\n\nfragment HeldPlanUse on PlanUse {\n  included\n  used\n  left\n  from\n  through\n  statement\n}\n\nfragment HeldServiceFacts on HeldService {\n  id\n  revision\n  heldFrom\n  heldThrough\n  service {\n    code\n    name\n  }\n  product {\n    slug\n    name\n  }\n  version {\n    id\n    name\n  }\n}" as TypedDocument<AccountHoldingsQuery, AccountHoldingsQueryVariables>;

export const PlansToGrantDocument = "query PlansToGrant {\n  supportPlans {\n    code\n    name\n    yearlyIncidents\n    namedContacts\n    retired\n  }\n}" as TypedDocument<PlansToGrantQuery, PlansToGrantQueryVariables>;

export const HoldingsHistoryDocument = "query HoldingsHistory($id: ID!) {\n  companyAccount(id: $id) {\n    plans {\n      id\n      history {\n        ...HoldingChange\n      }\n    }\n    services {\n      id\n      history {\n        ...HoldingChange\n      }\n    }\n  }\n}\n\nfragment HoldingChange on RecordChange {\n  id\n  at\n  author\n  action\n  reason\n  changes {\n    field\n    before\n    after\n  }\n}" as TypedDocument<HoldingsHistoryQuery, HoldingsHistoryQueryVariables>;
