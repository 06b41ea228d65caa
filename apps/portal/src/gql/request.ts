// Generated from src/follow/request.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a plan may promise a time for. */
export type ClockMetric =
  /** The first answer. */
  | 'FIRST_RESPONSE'
  /** Each further answer to what the customer writes. */
  | 'NEXT_RESPONSE'
  /** The solution. */
  | 'RESOLUTION';

/** Why a clock does not apply, or stands still. */
export type ClockReason =
  /** The request is closed. */
  | 'CLOSED'
  /** Every question has its answer, or the first answer is still to come. */
  | 'NOTHING_AWAITED'
  /** The rules give no support to this request. */
  | 'NOT_SUPPORTED'
  /** Nothing is guaranteed in this case (clause 4.4). */
  | 'NO_GUARANTEE'
  /** The promise counts in support hours, and none were ever published. */
  | 'NO_HOURS'
  /** The promise counts in support hours, and no more are published. */
  | 'NO_HOURS_AHEAD'
  /** No plan is held: nothing else promises a time (clause 4). */
  | 'NO_PLAN'
  /** The plan promises no such time for this severity. */
  | 'NO_TIME_FOR_SEVERITY'
  /** The request is resolved. */
  | 'RESOLVED'
  /** The plan promises by severity, and nobody said how urgent it is. */
  | 'SEVERITY_NOT_KNOWN'
  /** The plan includes no incident for this request. */
  | 'USED_UP'
  /** The customer is waited for (clause 6.4). */
  | 'WAITING_FOR_CUSTOMER';

/** How a promised time stands. */
export type ClockState =
  /** The promise was broken, and stays so. */
  | 'BREACHED'
  /** What was promised came in time. */
  | 'MET'
  /** Nothing is promised; `reason` says why. */
  | 'NOT_APPLICABLE'
  /** Time stands still; `reason` says why. */
  | 'PAUSED'
  /** Time counts. */
  | 'RUNNING';

/** Whether the customer is waited for (clause 6.4). */
export type DutyState =
  /** Nobody waits for the customer. */
  | 'NOT_WAITING'
  /** An answer of the customer is awaited. */
  | 'WAITING';

/** What follows where a customer who was asked does not answer (clause 6.4). */
export type DutyStepKind =
  /** The request is closed; it can be reopened for some days. */
  | 'CLOSE'
  /** The customer is reminded. */
  | 'REMINDER'
  /** The customer is told the day of the close. */
  | 'WARNING';

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

/** On whose side somebody does something to a support request. */
export type RequestParty =
  /** The requester, or an administrator of their company account. */
  | 'CUSTOMER'
  /** The support desk. */
  | 'STAFF'
  /** What follows from time passing or from a new decision, without a person. */
  | 'SYSTEM';

/** What may be done with a diagnostic task: the rows of the one table. */
export type RequestTaskAct =
  /** Result is complete. */
  | 'ACCEPT'
  /** Agree. */
  | 'CONSENT'
  /** Hand in the result. */
  | 'DELIVER'
  /** Refuse. */
  | 'REFUSE'
  /** Result is not usable. */
  | 'REJECT'
  /** Withdraw. */
  | 'WITHDRAW';

/** Where a diagnostic task stands (6.2). */
export type RequestTaskState =
  /** The customer was asked and has said nothing yet. */
  | 'ASKED'
  /** The result serves. */
  | 'COMPLETE'
  /** The customer agreed; the result is still to come. */
  | 'CONSENTED'
  /** The customer handed in a result; support has not checked it. */
  | 'DELIVERED'
  /** Support can do nothing with the result; another is waited for. */
  | 'NOT_USABLE'
  /** The customer does not want to run it. Support is given all the same (4.4.5). */
  | 'REFUSED'
  /** Support does not need it any more. */
  | 'WITHDRAWN';

export type RequestQueryVariables = Exact<{
  number: string;
  before?: string | null | undefined;
}>;


export type RequestQuery = { readonly request: { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly revision: number, readonly createdAt: string, readonly kind: RequestKind, readonly severity: number | null, readonly product: { readonly name: string }, readonly version: { readonly name: string } | null, readonly siblings: ReadonlyArray<{ readonly number: string, readonly subject: string }>, readonly followUpOf: { readonly number: string } | null, readonly mergedInto: { readonly number: string } | null, readonly attachmentRules: { readonly suggestsSample: boolean }, readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly authorKind: RequestParty, readonly authorName: string, readonly body: string, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly path: string | null, readonly isMalwareSample: boolean }> }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly moves: ReadonlyArray<{ readonly move: RequestMoveName, readonly name: string, readonly allowed: boolean, readonly why: string | null, readonly instead: RequestMoveInstead | null, readonly needs: ReadonlyArray<RequestMoveNeed> }>, readonly duty: { readonly state: DutyState, readonly since: string | null, readonly closesOn: string | null, readonly steps: ReadonlyArray<{ readonly step: DutyStepKind, readonly at: string | null, readonly isTaken: boolean }> }, readonly clocks: ReadonlyArray<{ readonly metric: ClockMetric, readonly state: ClockState, readonly dueAt: string | null, readonly reason: ClockReason | null }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: RequestTaskState, readonly utilityName: string, readonly why: string, readonly collects: string, readonly instructions: string, readonly ifRefused: string, readonly url: string, readonly dueAt: string, readonly overdue: boolean, readonly checkReason: string | null, readonly acts: ReadonlyArray<RequestTaskAct> }>, readonly receipts: ReadonlyArray<{ readonly position: number, readonly edition: string, readonly madeAt: string, readonly outcome: Outcome, readonly decidedBy: ReadonlyArray<string>, readonly findings: ReadonlyArray<{ readonly clause: string, readonly explanation: string }> }> } | null };

export type RequestChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type RequestChangedSubscription = { readonly requestChanged: { readonly kind: string, readonly revision: number | null } };

export type FollowedFragment = { readonly id: string, readonly number: string, readonly subject: string, readonly category: RequestCategory, readonly revision: number, readonly createdAt: string, readonly kind: RequestKind, readonly severity: number | null, readonly product: { readonly name: string }, readonly version: { readonly name: string } | null, readonly siblings: ReadonlyArray<{ readonly number: string, readonly subject: string }>, readonly followUpOf: { readonly number: string } | null, readonly mergedInto: { readonly number: string } | null, readonly attachmentRules: { readonly suggestsSample: boolean }, readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly authorKind: RequestParty, readonly authorName: string, readonly body: string, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number, readonly path: string | null, readonly isMalwareSample: boolean }> }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly moves: ReadonlyArray<{ readonly move: RequestMoveName, readonly name: string, readonly allowed: boolean, readonly why: string | null, readonly instead: RequestMoveInstead | null, readonly needs: ReadonlyArray<RequestMoveNeed> }>, readonly duty: { readonly state: DutyState, readonly since: string | null, readonly closesOn: string | null, readonly steps: ReadonlyArray<{ readonly step: DutyStepKind, readonly at: string | null, readonly isTaken: boolean }> }, readonly clocks: ReadonlyArray<{ readonly metric: ClockMetric, readonly state: ClockState, readonly dueAt: string | null, readonly reason: ClockReason | null }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: RequestTaskState, readonly utilityName: string, readonly why: string, readonly collects: string, readonly instructions: string, readonly ifRefused: string, readonly url: string, readonly dueAt: string, readonly overdue: boolean, readonly checkReason: string | null, readonly acts: ReadonlyArray<RequestTaskAct> }>, readonly receipts: ReadonlyArray<{ readonly position: number, readonly edition: string, readonly madeAt: string, readonly outcome: Outcome, readonly decidedBy: ReadonlyArray<string>, readonly findings: ReadonlyArray<{ readonly clause: string, readonly explanation: string }> }> };

export type FileFragment = { readonly id: string, readonly name: string, readonly size: number, readonly path: string | null, readonly isMalwareSample: boolean };

export const RequestDocument = "query Request($number: String!, $before: String) {\n  request(number: $number) {\n    ...Followed\n  }\n}\n\nfragment Followed on SupportRequest {\n  id\n  number\n  subject\n  category\n  revision\n  createdAt\n  kind\n  severity\n  product {\n    name\n  }\n  version {\n    name\n  }\n  siblings {\n    number\n    subject\n  }\n  followUpOf {\n    number\n  }\n  mergedInto {\n    number\n  }\n  attachmentRules {\n    suggestsSample\n  }\n  messages(last: 50, before: $before) {\n    nodes {\n      id\n      at\n      authorKind\n      authorName\n      body\n      attachments {\n        ...File\n      }\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n  moves {\n    move\n    name\n    allowed\n    why\n    instead\n    needs\n  }\n  duty {\n    state\n    since\n    closesOn\n    steps {\n      step\n      at\n      isTaken\n    }\n  }\n  clocks {\n    metric\n    state\n    dueAt\n    reason\n  }\n  tasks {\n    id\n    revision\n    state\n    utilityName\n    why\n    collects\n    instructions\n    ifRefused\n    url\n    dueAt\n    overdue\n    checkReason\n    acts\n  }\n  receipts {\n    position\n    edition\n    madeAt\n    outcome\n    decidedBy\n    findings {\n      clause\n      explanation\n    }\n  }\n}\n\nfragment File on RequestAttachment {\n  id\n  name\n  size\n  path\n  isMalwareSample\n}" as TypedDocument<RequestQuery, RequestQueryVariables>;

export const RequestChangedDocument = "subscription RequestChanged($id: ID!) {\n  requestChanged(id: $id) {\n    kind\n    revision\n  }\n}" as TypedDocument<RequestChangedSubscription, RequestChangedSubscriptionVariables>;
