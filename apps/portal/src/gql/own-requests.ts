// Generated from src/requests/own-requests.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Whether the customer is waited for (clause 6.4). */
export type DutyState =
  /** Nobody waits for the customer. */
  | 'NOT_WAITING'
  /** An answer of the customer is awaited. */
  | 'WAITING';

/** Which of your support requests; what is left out does not matter. */
export type OwnRequestFilter = {
  /** Of this company account. */
  readonly account?: string | number | null | undefined;
  /** Standing in one of these categories. */
  readonly category?: ReadonlyArray<RequestCategory> | null | undefined;
  /** Filed before this instant. */
  readonly createdBefore?: string | null | undefined;
  /** Filed at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** About one of these. */
  readonly kind?: ReadonlyArray<RequestKind> | null | undefined;
  /** Slug of the product. */
  readonly product?: string | null | undefined;
  /** All of it occurs in the number, the subject, what was said, the product or the account: English by words, Chinese by characters. */
  readonly search?: string | null | undefined;
};

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

export type OwnRequestsQueryVariables = Exact<{
  filter?: OwnRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnRequestsQuery = { readonly ownRequests: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly createdAt: string, readonly updatedAt: string, readonly product: { readonly name: string }, readonly duty: { readonly closesOn: string | null, readonly state: DutyState } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const OwnRequestsDocument = "query OwnRequests($filter: OwnRequestFilter, $after: String) {\n  ownRequests(first: 20, after: $after, filter: $filter) {\n    totalCount\n    nodes {\n      id\n      number\n      subject\n      category\n      createdAt\n      updatedAt\n      product {\n        name\n      }\n      duty {\n        closesOn\n        state\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}" as TypedDocument<OwnRequestsQuery, OwnRequestsQueryVariables>;
