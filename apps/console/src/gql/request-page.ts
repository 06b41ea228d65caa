// Generated from src/resources/requests/page/request-page.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Where a version stands in its life on a day. Every milestone is the last day, inclusive, of what it ends, in the vendor's time zone. */
export type Phase =
  /** No longer supported (clause 4.3.2). */
  | 'ENDED'
  /** Past standard support; supported for those who bought an extension of support (clause 4.3.2). */
  | 'EXTENDED'
  /** Released, with full support. */
  | 'FULL'
  /** Past full support of a business version; support may be limited (clause 3.2). */
  | 'LIMITED'
  /** Not released yet. */
  | 'UPCOMING';

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

/** What takes the place of a move that is not allowed any more. */
export type RequestMoveInstead =
  /** A new request that is linked to this one: `followUpRequest`. */
  | 'FOLLOW_UP';

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

/** What has to come with a move. */
export type RequestMoveNeed =
  /** Somebody to whom it is assigned. */
  | 'ASSIGNEE'
  /** The request that it is merged into. */
  | 'OTHER_REQUEST'
  /** A message to the customer, or from them. */
  | 'PUBLIC_MESSAGE'
  /** Why, for those who read the history. */
  | 'REASON';

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type RequestPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
}>;


export type RequestPageQuery = { readonly request: { readonly id: string, readonly number: string, readonly subject: string, readonly kind: RequestKind, readonly segment: Segment, readonly locale: string, readonly country: string | null, readonly build: string | null, readonly category: RequestCategory, readonly categorySince: string, readonly outcome: Outcome, readonly severity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly viewerWatches: boolean, readonly answers: Readonly<Record<string, unknown>>, readonly requester: { readonly name: string, readonly email: string | null }, readonly account: { readonly id: string, readonly number: string, readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string }, readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly phase: Phase } | null, readonly assignee: { readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly completeness: { readonly answered: number, readonly needed: number, readonly percent: number, readonly missing: ReadonlyArray<string>, readonly unreadable: ReadonlyArray<{ readonly item: string, readonly remedy: string }> }, readonly moves: ReadonlyArray<{ readonly move: RequestMoveName, readonly name: string, readonly to: RequestCategory, readonly allowed: boolean, readonly why: string | null, readonly needs: ReadonlyArray<RequestMoveNeed>, readonly instead: RequestMoveInstead | null }>, readonly siblings: ReadonlyArray<{ readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory }>, readonly mergedInto: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } | null, readonly followUpOf: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } | null } | null };

export type ShownRequestFragment = { readonly id: string, readonly number: string, readonly subject: string, readonly kind: RequestKind, readonly segment: Segment, readonly locale: string, readonly country: string | null, readonly build: string | null, readonly category: RequestCategory, readonly categorySince: string, readonly outcome: Outcome, readonly severity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly nextDueAt: string | null, readonly revision: number, readonly viewerWatches: boolean, readonly answers: Readonly<Record<string, unknown>>, readonly requester: { readonly name: string, readonly email: string | null }, readonly account: { readonly id: string, readonly number: string, readonly name: string } | null, readonly product: { readonly slug: string, readonly name: string }, readonly version: { readonly id: string, readonly name: string, readonly label: string | null, readonly phase: Phase } | null, readonly assignee: { readonly name: string } | null, readonly team: { readonly id: string, readonly name: string } | null, readonly completeness: { readonly answered: number, readonly needed: number, readonly percent: number, readonly missing: ReadonlyArray<string>, readonly unreadable: ReadonlyArray<{ readonly item: string, readonly remedy: string }> }, readonly moves: ReadonlyArray<{ readonly move: RequestMoveName, readonly name: string, readonly to: RequestCategory, readonly allowed: boolean, readonly why: string | null, readonly needs: ReadonlyArray<RequestMoveNeed>, readonly instead: RequestMoveInstead | null }>, readonly siblings: ReadonlyArray<{ readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory }>, readonly mergedInto: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } | null, readonly followUpOf: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory } | null };

export type NamedRequestFragment = { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory };

export const RequestPageDocument = "query RequestPage($id: ID, $number: String) {\n  request(id: $id, number: $number) {\n    ...ShownRequest\n  }\n}\n\nfragment ShownRequest on SupportRequest {\n  id\n  number\n  subject\n  kind\n  segment\n  locale\n  country\n  build\n  category\n  categorySince\n  outcome\n  severity\n  createdAt\n  updatedAt\n  resolvedAt\n  closedAt\n  nextDueAt\n  revision\n  viewerWatches\n  answers\n  requester {\n    name\n    email\n  }\n  account {\n    id\n    number\n    name\n  }\n  product {\n    slug\n    name\n  }\n  version {\n    id\n    name\n    label\n    phase\n  }\n  assignee {\n    name\n  }\n  team {\n    id\n    name\n  }\n  completeness {\n    answered\n    needed\n    percent\n    missing\n    unreadable {\n      item\n      remedy\n    }\n  }\n  moves {\n    move\n    name\n    to\n    allowed\n    why\n    needs\n    instead\n  }\n  siblings {\n    ...NamedRequest\n  }\n  mergedInto {\n    ...NamedRequest\n  }\n  followUpOf {\n    ...NamedRequest\n  }\n}\n\nfragment NamedRequest on SupportRequest {\n  id\n  number\n  subject\n  category\n}" as TypedDocument<RequestPageQuery, RequestPageQueryVariables>;
