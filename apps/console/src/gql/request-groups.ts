// Generated from src/resources/requests/groups/request-groups.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why something was refused. Codes never change; messages follow Accept-Language. */
export type ErrorCode =
  /** The request is not valid. */
  | 'BAD_USER_INPUT'
  /** Somebody else changed this in the meantime. */
  | 'CONFLICT'
  /** You lack the permission that this needs. */
  | 'FORBIDDEN'
  /** Something failed on our side. Quote the request id when you report it. */
  | 'INTERNAL'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** The operation exceeds a limit of this server. */
  | 'QUERY_TOO_COMPLEX'
  /** Too many requests; wait a little. */
  | 'RATE_LIMITED'
  /** Sign in first. */
  | 'UNAUTHENTICATED';

/** What two requests have to do with each other. */
export type LinkRequestsInput = {
  /** The request of which it is said. */
  readonly id: string | number;
  /** What the first has to do with the other. */
  readonly kind: RequestLinkKind;
  /** The other one. */
  readonly to: string | number;
};

/** A request that becomes part of another. */
export type MergeRequestsInput = {
  /** Its revision as you saw it. */
  readonly expectedIntoRevision: number;
  /** Its revision as you saw it. */
  readonly expectedRevision: number;
  /** The request that becomes part of the other, and is closed. */
  readonly id: string | number;
  /** The request that goes on: in work, and of the same customer. */
  readonly into: string | number;
  /** Why, for staff; not blank, at most 1,000 characters. */
  readonly reason: string;
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

/** What one support request has to do with another. */
export type RequestLinkKind =
  /** It would not be there without the other. */
  | 'CAUSED_BY'
  /** It tells of the same problem, perhaps of another customer, and stays a request of its own. */
  | 'DUPLICATE_OF'
  /** Something; it holds both ways. */
  | 'RELATES_TO';

/** A problem that was told together with another, and becomes a request of its own (2.3). */
export type SplitRequestInput = {
  /** The revision that is split. */
  readonly expectedRevision: number;
  /** The request in which it was told. */
  readonly id: string | number;
  /** Chosen by you, 8 to 100 characters; asking again with the same key gives the request that it made. */
  readonly idempotencyKey: string;
  /** What the new one is about; the same without it. */
  readonly kind?: RequestKind | null | undefined;
  /** The messages that belong to the new one, 1 to 500. Both requests keep something that the customer can read. */
  readonly messages: ReadonlyArray<string | number>;
  /** Why, for staff; not blank, at most 1,000 characters. */
  readonly reason: string;
  /** 1 (most urgent) to 4; the same without it. */
  readonly severity?: number | null | undefined;
  /** The new request in a few words; not blank, at most 200 characters. */
  readonly subject: string;
};

/** A merge that was none. */
export type UndoMergeInput = {
  /** Either of the two requests. */
  readonly id: string | number;
  /** One of its `merges`. */
  readonly merge: string | number;
  /** Why, for staff; not blank, at most 1,000 characters. */
  readonly reason: string;
};

export type RequestGroupsQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestGroupsQuery = { readonly request: { readonly id: string, readonly links: ReadonlyArray<{ readonly kind: RequestLinkKind, readonly outgoing: boolean, readonly request: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } }>, readonly merges: ReadonlyArray<{ readonly id: string, readonly at: string, readonly undoneAt: string | null, readonly from: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory }, readonly into: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } }> } | null };

export type LikelyDuplicatesQueryVariables = Exact<{
  id: string | number;
}>;


export type LikelyDuplicatesQuery = { readonly duplicateHints: ReadonlyArray<{ readonly why: string, readonly request: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } }> };

export type RequestToGroupQueryVariables = Exact<{
  number: string;
}>;


export type RequestToGroupQuery = { readonly request: { readonly revision: number, readonly createdAt: string, readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly product: { readonly name: string }, readonly account: { readonly id: string, readonly name: string, readonly number: string } | null, readonly requester: { readonly name: string, readonly email: string | null } } | null };

export type SplitRequestMutationVariables = Exact<{
  input: SplitRequestInput;
}>;


export type SplitRequestMutation = { readonly splitRequest: { readonly created: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type MergeRequestsMutationVariables = Exact<{
  input: MergeRequestsInput;
}>;


export type MergeRequestsMutation = { readonly mergeRequests: { readonly into: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoMergeMutation = { readonly undoMerge: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type LinkRequestsMutationVariables = Exact<{
  input: LinkRequestsInput;
}>;


export type LinkRequestsMutation = { readonly linkRequests: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UnlinkRequestsMutationVariables = Exact<{
  input: LinkRequestsInput;
}>;


export type UnlinkRequestsMutation = { readonly unlinkRequests: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type GroupedRequestFragment = { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory };

export const RequestGroupsDocument = "query RequestGroups($id: ID!) {\n  request(id: $id) {\n    id\n    links {\n      kind\n      outgoing\n      request {\n        ...GroupedRequest\n      }\n    }\n    merges {\n      id\n      at\n      undoneAt\n      from {\n        ...GroupedRequest\n      }\n      into {\n        ...GroupedRequest\n      }\n    }\n  }\n}\n\nfragment GroupedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n}" as TypedDocument<RequestGroupsQuery, RequestGroupsQueryVariables>;

export const LikelyDuplicatesDocument = "query LikelyDuplicates($id: ID!) {\n  duplicateHints(id: $id) {\n    why\n    request {\n      ...GroupedRequest\n    }\n  }\n}\n\nfragment GroupedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n}" as TypedDocument<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;

export const RequestToGroupDocument = "query RequestToGroup($number: String!) {\n  request(number: $number) {\n    ...GroupedRequest\n    revision\n    createdAt\n    product {\n      name\n    }\n    account {\n      id\n      name\n      number\n    }\n    requester {\n      name\n      email\n    }\n  }\n}\n\nfragment GroupedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n}" as TypedDocument<RequestToGroupQuery, RequestToGroupQueryVariables>;

export const SplitRequestDocument = "mutation SplitRequest($input: SplitRequestInput!) {\n  splitRequest(input: $input) {\n    created {\n      ...GroupedRequest\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment GroupedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n}" as TypedDocument<SplitRequestMutation, SplitRequestMutationVariables>;

export const MergeRequestsDocument = "mutation MergeRequests($input: MergeRequestsInput!) {\n  mergeRequests(input: $input) {\n    into {\n      ...GroupedRequest\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment GroupedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n}" as TypedDocument<MergeRequestsMutation, MergeRequestsMutationVariables>;

export const UndoMergeDocument = "mutation UndoMerge($input: UndoMergeInput!) {\n  undoMerge(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<UndoMergeMutation, UndoMergeMutationVariables>;

export const LinkRequestsDocument = "mutation LinkRequests($input: LinkRequestsInput!) {\n  linkRequests(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<LinkRequestsMutation, LinkRequestsMutationVariables>;

export const UnlinkRequestsDocument = "mutation UnlinkRequests($input: LinkRequestsInput!) {\n  unlinkRequests(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<UnlinkRequestsMutation, UnlinkRequestsMutationVariables>;
