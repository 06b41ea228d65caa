// Generated from src/resources/requests/list/request-queue.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which way a list is sorted. What has no value comes last either way. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** What the rules amount to for one question */
export type Outcome =
  /** Standard support applies */
  | 'COVERED'
  /** Support is given and may be limited */
  | 'LIMITED'
  /** No support is owed */
  | 'NOT_COVERED'
  /** Outside standard support; a paid service that covers it is sold */
  | 'PAID_SERVICE';

/** Where a support request stands; nothing else says it again. */
export type RequestCategory =
  /** It has ended. */
  | 'CLOSED'
  /** The rules refuse it; it is recorded with its decision. */
  | 'DECLINED'
  /** Nobody has taken it on yet. */
  | 'NEW'
  /** Support works on it. */
  | 'OPEN'
  /** Support has answered it for good; the customer can still object. */
  | 'RESOLVED'
  /** The customer was asked something (6.4). */
  | 'WAITING_FOR_CUSTOMER'
  /** Somebody of the vendor other than the desk has to act, such as its laboratory. */
  | 'WAITING_FOR_VENDOR';

/** Which support requests; what is left out does not matter. `search` finds them also by the last four characters of a licence that they rest on. */
export type RequestFilter = {
  /** Of this company account. */
  readonly account?: string | number | null | undefined;
  /** True: assigned to somebody; false: to nobody. */
  readonly assigned?: boolean | null | undefined;
  /** Assigned to this one of `agents`. */
  readonly assignee?: string | number | null | undefined;
  /** Standing in one of these categories. */
  readonly category?: ReadonlyArray<RequestCategory> | null | undefined;
  /** Standing where they stand since before this instant: with a category, what has waited for so long. */
  readonly categorySinceBefore?: string | null | undefined;
  /** Filed before this instant. */
  readonly createdBefore?: string | null | undefined;
  /** Filed at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Something is due before this instant, or overdue. */
  readonly dueBefore?: string | null | undefined;
  /** About one of these. */
  readonly kind?: ReadonlyArray<RequestKind> | null | undefined;
  /** True: assigned to you; false: not to you. */
  readonly mine?: boolean | null | undefined;
  /** With one of these outcomes in the newest receipt. */
  readonly outcome?: ReadonlyArray<Outcome> | null | undefined;
  /** Slug of the product. */
  readonly product?: string | null | undefined;
  /** All of it occurs in the number, the subject, what was said, the product or the account: English by words, Chinese by characters. */
  readonly search?: string | null | undefined;
  /** Of home or of business products. */
  readonly segment?: Segment | null | undefined;
  /** Of one of these severities. */
  readonly severity?: ReadonlyArray<number> | null | undefined;
  /** Handed to this team. */
  readonly team?: string | number | null | undefined;
  /** True: watched by you; false: not by you. */
  readonly watched?: boolean | null | undefined;
};

/** What a request is about: one kind for each row of clauses 4.1 and 4.2 */
export type RequestKind =
  /** Configuring and checking performance, network security advice (4.2.10) */
  | 'CONFIGURATION_REVIEW'
  /** Regular database updates (4.1.1) */
  | 'DATABASE_UPDATE'
  /** Demonstration, deployment, configuration (4.2.12) */
  | 'DEMO_OR_DEPLOYMENT'
  /** Making the user's device faster, configuring it (4.2.2) */
  | 'DEVICE_TUNING'
  /** Advice on disinfecting an infected computer (4.1.2c) */
  | 'DISINFECTION_ADVICE'
  /** How and where to download the software (4.1.4a) */
  | 'DOWNLOAD_HELP'
  /** The software takes something harmless for malware (4.1.2a) */
  | 'FALSE_POSITIVE'
  /** Developing a new feature (4.2.1) */
  | 'FEATURE_DEVELOPMENT'
  /** Where to find guides and training material (4.1.4b) */
  | 'FINDING_INFORMATION'
  /** A specialist disinfects the computer (4.2.3) */
  | 'HANDS_ON_DISINFECTION'
  /** Lost or damaged licence information (4.1.3) */
  | 'LICENCE_RECOVERY'
  /** Phone or chat help while data is collected or advice applied (4.2.6) */
  | 'LIVE_HELP_WHILE_COLLECTING'
  /** A description of a piece of malware (4.2.4) */
  | 'MALWARE_DESCRIPTION'
  /** Investigating the cause of a malware incident (4.2.14) */
  | 'MALWARE_INCIDENT_INVESTIGATION'
  /** How to use the online account services (4.1.4c) */
  | 'ONLINE_ACCOUNT_HELP'
  /** On-site support or a remote session (4.2.5) */
  | 'ONSITE_OR_REMOTE_SESSION'
  /** An official opinion on the technical cause of an error (4.2.13) */
  | 'ROOT_CAUSE_OPINION'
  /** The software does not work as it should (4.1.1) */
  | 'SOFTWARE_FAULT'
  /** Integration with third-party software (4.2.9) */
  | 'THIRD_PARTY_INTEGRATION'
  /** Vulnerabilities fixed by third-party patches (4.2.8) */
  | 'THIRD_PARTY_PATCHING'
  /** Third-party applications or operating systems (4.2.7) */
  | 'THIRD_PARTY_QUESTION'
  /** Training (4.2.11) */
  | 'TRAINING'
  /** Malware that the software does not detect (4.1.2b) */
  | 'UNDETECTED_MALWARE';

/** How a list of support requests is sorted. */
export type RequestOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: RequestOrderField;
};

/** What a list of support requests is sorted by. */
export type RequestOrderField =
  /** Since when they stand where they stand. */
  | 'CATEGORY_SINCE'
  /** When they were filed. */
  | 'CREATED_AT'
  /** When the next thing is due; lists only those of which something is. */
  | 'NEXT_DUE_AT';

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type RequestQueueQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  orderBy?: RequestOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RequestQueueQuery = { readonly requests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly categorySince: string, readonly kind: RequestKind, readonly outcome: Outcome, readonly severity: number | null, readonly nextDueAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly revision: number, readonly requester: { readonly name: string }, readonly account: { readonly id: string, readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueuedRequestByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type QueuedRequestByIdQuery = { readonly request: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly categorySince: string, readonly kind: RequestKind, readonly outcome: Outcome, readonly severity: number | null, readonly nextDueAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly revision: number, readonly requester: { readonly name: string }, readonly account: { readonly id: string, readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly name: string } | null } | null };

export type QueueCountsQueryVariables = Exact<{
  mine: RequestFilter;
  soon: RequestFilter;
  watched: RequestFilter;
}>;


export type QueueCountsQuery = { readonly mine: { readonly totalCount: number }, readonly soon: { readonly totalCount: number }, readonly watched: { readonly totalCount: number } };

export type MatchingRequestsQueryVariables = Exact<{
  filter: RequestFilter;
}>;


export type MatchingRequestsQuery = { readonly requests: { readonly totalCount: number } };

export type QueueChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueChoicesQuery = { readonly teams: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly agents: ReadonlyArray<{ readonly subject: string, readonly name: string }> };

export type QueuedRequestFragment = { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly categorySince: string, readonly kind: RequestKind, readonly outcome: Outcome, readonly severity: number | null, readonly nextDueAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly revision: number, readonly requester: { readonly name: string }, readonly account: { readonly id: string, readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string }, readonly team: { readonly id: string, readonly name: string } | null, readonly assignee: { readonly name: string } | null };

export const RequestQueueDocument = "query RequestQueue($filter: RequestFilter, $orderBy: RequestOrder, $first: Int!, $after: String) {\n  requests(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...QueuedRequest\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment QueuedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n  categorySince\n  kind\n  outcome\n  severity\n  requester {\n    name\n  }\n  account {\n    id\n    name\n  }\n  product {\n    slug\n    name\n  }\n  team {\n    id\n    name\n  }\n  assignee {\n    name\n  }\n  nextDueAt\n  createdAt\n  updatedAt\n  revision\n}" as TypedDocument<RequestQueueQuery, RequestQueueQueryVariables>;

export const QueuedRequestByIdDocument = "query QueuedRequestById($id: ID!) {\n  request(id: $id) {\n    ...QueuedRequest\n  }\n}\n\nfragment QueuedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n  categorySince\n  kind\n  outcome\n  severity\n  requester {\n    name\n  }\n  account {\n    id\n    name\n  }\n  product {\n    slug\n    name\n  }\n  team {\n    id\n    name\n  }\n  assignee {\n    name\n  }\n  nextDueAt\n  createdAt\n  updatedAt\n  revision\n}" as TypedDocument<QueuedRequestByIdQuery, QueuedRequestByIdQueryVariables>;

export const QueueCountsDocument = "query QueueCounts($mine: RequestFilter!, $soon: RequestFilter!, $watched: RequestFilter!) {\n  mine: requests(filter: $mine) {\n    totalCount\n  }\n  soon: requests(filter: $soon) {\n    totalCount\n  }\n  watched: requests(filter: $watched) {\n    totalCount\n  }\n}" as TypedDocument<QueueCountsQuery, QueueCountsQueryVariables>;

export const MatchingRequestsDocument = "query MatchingRequests($filter: RequestFilter!) {\n  requests(filter: $filter) {\n    totalCount\n  }\n}" as TypedDocument<MatchingRequestsQuery, MatchingRequestsQueryVariables>;

export const QueueChoicesDocument = "query QueueChoices {\n  teams {\n    id\n    name\n  }\n  agents {\n    subject\n    name\n  }\n}" as TypedDocument<QueueChoicesQuery, QueueChoicesQueryVariables>;
