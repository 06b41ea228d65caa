// Generated from src/file/intake.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How an item of a checklist is answered; `NOT_KNOWN` answers any of them. */
export type AnswerForm =
  /** With an exact number such as 11.6.0.394. */
  | 'BUILD'
  /** With the value of one of the choices. */
  | 'CHOICE'
  /** With a calendar date. */
  | 'DATE'
  /** With what names an uploaded file. */
  | 'FILE'
  /** In words. */
  | 'TEXT';

/** The facts of a support question. Leave out what is not known: an unknown fact never counts against the customer, and the decision names those it hangs on in `openQuestions` */
export type CoverageQuestion = {
  /** The company account that it is about, for customers one of their own: its country, licences, plan and services win over what is said of them. Whoever belongs to one open account need not name it. Needs the permission `accounts.read or ownAccount.use`. */
  readonly account?: string | number | null | undefined;
  /** The instant asked about; now when left out */
  readonly at?: string | null | undefined;
  /** Where the customer is, ISO 3166-1 alpha-2 (2.2, 5.2) */
  readonly country?: string | null | undefined;
  /** The machine and how the software is used */
  readonly environment?: EnvironmentFacts | null | undefined;
  /** The user gives the information needed to reproduce and solve the problem (4.4.5) */
  readonly gaveInformation?: boolean | null | undefined;
  /** True: answered out of what is said here alone, whoever asks; nothing is taken from an account */
  readonly hypothetical?: boolean | null | undefined;
  /** What the request is about */
  readonly kind: RequestKind;
  /** State of the licence for this product */
  readonly licence?: LicenceStatus | null | undefined;
  /** Activation code of the licence for `product`, which then settles `licence`. Wrong ones are counted. Needs the permission `licences.read or ownAccount.use`. */
  readonly licenceCode?: string | null | undefined;
  /** Only when `product` is not given */
  readonly licensing?: Licensing | null | undefined;
  /** Only when `product` is not given */
  readonly phase?: Phase | null | undefined;
  /** Code of the support plan that the account holds (5.1) */
  readonly plan?: string | null | undefined;
  /** How many problems the request describes (2.3) */
  readonly problems?: number | null | undefined;
  /** Slug of the product; it settles segment and licensing */
  readonly product?: string | null | undefined;
  /** Only when `product` is not given, and then required */
  readonly segment?: Segment | null | undefined;
  /** Codes of the paid services that the account holds (5.1) */
  readonly services?: ReadonlyArray<string> | null | undefined;
  /** Urgency from 1 (most urgent) to 4; only plans that promise response times look at it */
  readonly severity?: number | null | undefined;
  /** Name of the version, or a build such as "11.6.0.394"; it settles the phase. Needs `product` */
  readonly version?: string | null | undefined;
};

/** What a clause does to a question */
export type Effect =
  /** The vendor commits to something */
  | 'COMMITS'
  /** Denies support altogether */
  | 'DENIES'
  /** Takes back the promise of a result, not the support */
  | 'DISCLAIMS'
  /** Keeps the request out of standard support */
  | 'EXCLUDES'
  /** Puts the request inside standard support */
  | 'INCLUDES'
  /** Explains; changes nothing by itself */
  | 'INFORMS'
  /** Support may be limited */
  | 'LIMITS'
  /** Someone must do something */
  | 'OBLIGES'
  /** Something is offered, free or sold */
  | 'OFFERS';

/** What is known of the machine and how the software is used; leave out what is not known */
export type EnvironmentFacts = {
  /** The instructions of support and of the documentation were followed (4.4.6) */
  readonly followedInstructions?: boolean | null | undefined;
  /** The interruption comes from a hardware problem (4.4.3) */
  readonly hardwareFault?: boolean | null | undefined;
  /** The interruption comes from an incompatible version of platform software (4.4.4) */
  readonly incompatiblePlatform?: boolean | null | undefined;
  /** Incompatible applications are installed beside it (4.4.2) */
  readonly incompatibleSoftware?: boolean | null | undefined;
  /** The software is being installed on an infected device (4.4.1) */
  readonly infected?: boolean | null | undefined;
  /** Hardware and platform meet the software's minimum requirements (4.3.1) */
  readonly meetsRequirements?: boolean | null | undefined;
};

/** State of the licence for the application of the request */
export type LicenceStatus =
  /** Blocked by the vendor */
  | 'BLOCKED'
  /** Was valid and has run out */
  | 'EXPIRED'
  /** There is no licence */
  | 'NONE'
  /** Valid, but not stored in the company account (clause 2.4) */
  | 'NOT_STORED'
  /** Starts later */
  | 'NOT_YET_VALID'
  /** Valid, but for another application */
  | 'OTHER_PRODUCT'
  /** Valid and stored in the company account */
  | 'VALID';

/** How a product is licensed. */
export type Licensing =
  /** Sold under a commercial licence. */
  | 'COMMERCIAL'
  /** Free to use, with paid additions. */
  | 'FREEMIUM';

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

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

export type ProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProductsQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly segment: Segment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProductQueryVariables = Exact<{
  slug: string;
}>;


export type ProductQuery = { readonly product: { readonly name: string, readonly segment: Segment, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly phase: Phase }> } | null };

export type IntakeQueryVariables = Exact<{
  question: CoverageQuestion;
}>;


export type IntakeQuery = { readonly requestIntake: { readonly supported: boolean, readonly decision: { readonly outcome: Outcome, readonly decidedBy: ReadonlyArray<string>, readonly openQuestions: ReadonlyArray<string>, readonly findings: ReadonlyArray<{ readonly clause: string, readonly effect: Effect, readonly explanation: string, readonly remedy: string | null }>, readonly remedies: ReadonlyArray<{ readonly fact: string, readonly explanation: string, readonly outcome: Outcome }>, readonly purchase: { readonly statement: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly provider: { readonly name: string, readonly url: string | null, readonly email: string | null, readonly phone: string | null } | null }> } | null, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly note: string, readonly url: string | null }>, readonly responseTarget: { readonly statement: string } }, readonly checklist: { readonly items: ReadonlyArray<{ readonly id: string, readonly question: string, readonly why: string, readonly needed: boolean, readonly answer: AnswerForm, readonly choices: ReadonlyArray<{ readonly value: string, readonly name: string }> }> } } };

export type CompletenessQueryVariables = Exact<{
  kind: RequestKind;
  segment: Segment;
  answers: Readonly<Record<string, unknown>>;
}>;


export type CompletenessQuery = { readonly checklist: { readonly completeness: { readonly answered: number, readonly needed: number, readonly percent: number, readonly missing: ReadonlyArray<string>, readonly unreadable: ReadonlyArray<{ readonly item: string, readonly remedy: string }> } } };

export type DecisionFragment = { readonly outcome: Outcome, readonly decidedBy: ReadonlyArray<string>, readonly openQuestions: ReadonlyArray<string>, readonly findings: ReadonlyArray<{ readonly clause: string, readonly effect: Effect, readonly explanation: string, readonly remedy: string | null }>, readonly remedies: ReadonlyArray<{ readonly fact: string, readonly explanation: string, readonly outcome: Outcome }>, readonly purchase: { readonly statement: string, readonly offers: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly provider: { readonly name: string, readonly url: string | null, readonly email: string | null, readonly phone: string | null } | null }> } | null, readonly channels: ReadonlyArray<{ readonly code: string, readonly name: string, readonly note: string, readonly url: string | null }>, readonly responseTarget: { readonly statement: string } };

export const ProductsDocument = "query Products($after: String) {\n  products(first: 100, after: $after) {\n    nodes {\n      slug\n      name\n      segment\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}" as TypedDocument<ProductsQuery, ProductsQueryVariables>;

export const ProductDocument = "query Product($slug: String!) {\n  product(slug: $slug) {\n    name\n    segment\n    versions {\n      id\n      name\n      phase\n    }\n  }\n}" as TypedDocument<ProductQuery, ProductQueryVariables>;

export const IntakeDocument = "query Intake($question: CoverageQuestion!) {\n  requestIntake(question: $question) {\n    supported\n    decision {\n      ...Decision\n    }\n    checklist {\n      items {\n        id\n        question\n        why\n        needed\n        answer\n        choices {\n          value\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment Decision on CoverageDecision {\n  outcome\n  decidedBy\n  findings {\n    clause\n    effect\n    explanation\n    remedy\n  }\n  remedies {\n    fact\n    explanation\n    outcome\n  }\n  openQuestions\n  purchase {\n    statement\n    offers {\n      id\n      url\n      provider {\n        name\n        url\n        email\n        phone\n      }\n    }\n  }\n  channels {\n    code\n    name\n    note\n    url\n  }\n  responseTarget {\n    statement\n  }\n}" as TypedDocument<IntakeQuery, IntakeQueryVariables>;

export const CompletenessDocument = "query Completeness($kind: RequestKind!, $segment: Segment!, $answers: JSONObject!) {\n  checklist(kind: $kind, segment: $segment, answers: $answers) {\n    completeness {\n      answered\n      needed\n      percent\n      missing\n      unreadable {\n        item\n        remedy\n      }\n    }\n  }\n}" as TypedDocument<CompletenessQuery, CompletenessQueryVariables>;
