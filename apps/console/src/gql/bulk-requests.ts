// Generated from src/resources/requests/bulk/bulk-requests.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All support requests that match a filter, as they were counted. */
export type AllMatchingRequests = {
  /** How many there were, at most 1,000; with another number by now nothing is done. */
  readonly expectedCount: number;
  /** As in `requests`. */
  readonly filter: RequestFilter;
};

/** What to do to many support requests: either `ids` or `allMatching`, and at least one change. Parts that are left out stay; of each request all is done, or nothing. */
export type BulkUpdateRequestsInput = {
  /** All that match, instead of `ids`. */
  readonly allMatching?: AllMatchingRequests | null | undefined;
  /** The agent; null has nobody work on it. */
  readonly assignee?: RequestAssigneeInput | null | undefined;
  /** Chosen by the client, 8 to 100 characters: asking again with it goes on where it was left. */
  readonly idempotencyKey: string;
  /** The requests, 1 to 100. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** What the customers are told with the move; at most 20,000 characters. */
  readonly message?: string | null | undefined;
  /** What becomes of them, as their `moves` allow. */
  readonly move?: RequestMoveName | null | undefined;
  /** Why; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** 1 (most urgent) to 4; null where it is not known. Takes a reason. */
  readonly severity?: number | null | undefined;
  /** The team; null takes it from its team. */
  readonly team?: string | number | null | undefined;
  /** Whether you watch them from now on. */
  readonly watch?: boolean | null | undefined;
};

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

/** An agent. */
export type RequestAssigneeInput = {
  /** How people call them; not blank. */
  readonly name: string;
  /** The identity provider's lasting name of the person; not blank. */
  readonly subject: string;
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

/** What may become of a support request: the rows of the one table of moves. */
export type RequestMoveName =
  /** Accept, as the rules now support it. */
  | 'ACCEPT'
  /** Answer. */
  | 'ANSWER'
  /** Ask the customer. */
  | 'ASK_CUSTOMER'
  /** Close. */
  | 'CLOSE'
  /** Close, as nobody objected. */
  | 'CLOSE_RESOLVED'
  /** Close, as nobody answered. */
  | 'CLOSE_UNANSWERED'
  /** Confirm that it is solved. */
  | 'CONFIRM'
  /** Decline. */
  | 'DECLINE'
  /** Wait for the vendor. */
  | 'HAND_TO_VENDOR'
  /** Merge into another request. */
  | 'MERGE'
  /** Reopen. */
  | 'REOPEN'
  /** Resolve. */
  | 'RESOLVE'
  /** Stop waiting. */
  | 'STOP_WAITING'
  /** Take on. */
  | 'TAKE_ON'
  /** Take up although declined. */
  | 'TAKE_UP'
  /** Undo the merge. */
  | 'UNDO_MERGE'
  /** Withdraw. */
  | 'WITHDRAW';

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type BulkUpdateRequestsMutationVariables = Exact<{
  input: BulkUpdateRequestsInput;
}>;


export type BulkUpdateRequestsMutation = { readonly bulkUpdateRequests: { readonly remaining: number, readonly rows: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly request: { readonly id: string, readonly subject: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type BulkRowFragment = { readonly id: string, readonly number: string | null, readonly request: { readonly id: string, readonly subject: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> };

export const BulkUpdateRequestsDocument = "mutation BulkUpdateRequests($input: BulkUpdateRequestsInput!) {\n  bulkUpdateRequests(input: $input) {\n    rows {\n      ...BulkRow\n    }\n    remaining\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment BulkRow on BulkRequestRow {\n  id\n  number\n  request {\n    id\n    subject\n  }\n  userErrors {\n    code\n    field\n    message\n  }\n}" as TypedDocument<BulkUpdateRequestsMutation, BulkUpdateRequestsMutationVariables>;
