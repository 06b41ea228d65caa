// Generated from src/audit/audit.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who or what acts. */
export type ActorKind =
  /** A program with an API token. */
  | 'MACHINE'
  /** Somebody who signed in. */
  | 'PERSON';

/** Which entries of the audit; what is left out does not matter. */
export type AuditFilter = {
  /** One of these actions, such as `lifecycle.moveMilestones`; of a denial the permission, or `auth.denied`. */
  readonly action?: ReadonlyArray<string> | null | undefined;
  /** Done, or tried, by the actor with this subject. */
  readonly actor?: string | null | undefined;
  /** Of this change, by its `changeId`. */
  readonly change?: string | null | undefined;
  /** One of these outcomes. */
  readonly outcome?: ReadonlyArray<AuditOutcome> | null | undefined;
  /** Every part between spaces occurs in who, what, why, from where or in the values before and after; the last word of a part may be cut short. Case and diacritics do not count. */
  readonly search?: string | null | undefined;
  /** At or after this instant. */
  readonly since?: string | null | undefined;
  /** About the object with this id. */
  readonly target?: string | null | undefined;
  /** Before this instant. */
  readonly until?: string | null | undefined;
};

/** What came of an attempt on staff data. */
export type AuditOutcome =
  /** It was not let through: nobody was signed in, the permission lacked, or a credential was no good. */
  | 'DENIED'
  /** It was done; the entry was written in the same transaction. */
  | 'DONE';

export type AuditEntriesQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { readonly auditEntries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorSubject: string | null, readonly actorName: string | null, readonly action: string, readonly outcome: AuditOutcome, readonly targetType: string | null, readonly targetId: string | null, readonly targetLabel: string | null, readonly reason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AuditEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type AuditEntryQuery = { readonly auditEntry: { readonly actorKind: ActorKind | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly address: string | null, readonly userAgent: string | null, readonly requestId: string | null, readonly changeId: string | null, readonly id: string, readonly at: string, readonly actorSubject: string | null, readonly actorName: string | null, readonly action: string, readonly outcome: AuditOutcome, readonly targetType: string | null, readonly targetId: string | null, readonly targetLabel: string | null, readonly reason: string | null } | null };

export type AuditEntryFactsFragment = { readonly id: string, readonly at: string, readonly actorSubject: string | null, readonly actorName: string | null, readonly action: string, readonly outcome: AuditOutcome, readonly targetType: string | null, readonly targetId: string | null, readonly targetLabel: string | null, readonly reason: string | null };

export const AuditEntriesDocument = "query AuditEntries($filter: AuditFilter, $after: String) {\n  auditEntries(filter: $filter, first: 50, after: $after) {\n    nodes {\n      ...AuditEntryFacts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment AuditEntryFacts on AuditEntry {\n  id\n  at\n  actorSubject\n  actorName\n  action\n  outcome\n  targetType\n  targetId\n  targetLabel\n  reason\n}" as TypedDocument<AuditEntriesQuery, AuditEntriesQueryVariables>;

export const AuditEntryDocument = "query AuditEntry($id: ID!) {\n  auditEntry(id: $id) {\n    ...AuditEntryFacts\n    actorKind\n    before\n    after\n    address\n    userAgent\n    requestId\n    changeId\n  }\n}\n\nfragment AuditEntryFacts on AuditEntry {\n  id\n  at\n  actorSubject\n  actorName\n  action\n  outcome\n  targetType\n  targetId\n  targetLabel\n  reason\n}" as TypedDocument<AuditEntryQuery, AuditEntryQueryVariables>;
