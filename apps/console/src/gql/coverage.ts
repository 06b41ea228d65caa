// Generated from src/coverage/coverage.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What is promised about the result, apart from whether support is given */
export type Guarantee =
  /** Reasonable time, best effort (clause 4) */
  | 'BEST_EFFORT'
  /** No promise that the problem can be solved (a clause of 4.4 applies) */
  | 'NONE'
  /** A paid plan promises a response time (clause 5.1) */
  | 'RESPONSE_TIME';

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

/** The dated promises of a version. */
export type MilestoneKind =
  /** The last day on which the version's databases are updated. */
  | 'DATABASE_UPDATES_END'
  /** The last day of the support extension that can be bought. */
  | 'EXTENDED_SUPPORT_END'
  /** The last day of full support. */
  | 'FULL_SUPPORT_END'
  /** The first day of the version. */
  | 'RELEASE'
  /** The last day of standard support. */
  | 'SUPPORT_END';

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

export type CoverageMarketQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageMarketQuery = { readonly about: { readonly now: string, readonly vendorTimeZone: string }, readonly paidServices: ReadonlyArray<{ readonly code: string, readonly name: string, readonly url: string | null, readonly offers: ReadonlyArray<{ readonly country: string | null, readonly soldFrom: string | null, readonly soldThrough: string | null }> }>, readonly supportPlans: ReadonlyArray<{ readonly code: string, readonly name: string, readonly responseTimes: ReadonlyArray<{ readonly severity: number, readonly within: string, readonly aroundTheClock: boolean }> }> };

export type CoverageProductQueryVariables = Exact<{
  slug: string;
}>;


export type CoverageProductQuery = { readonly product: { readonly slug: string, readonly name: string, readonly segment: Segment, readonly licensing: Licensing, readonly retired: boolean, readonly specialTerms: ReadonlyArray<{ readonly clauses: ReadonlyArray<string>, readonly waives: boolean, readonly summary: string, readonly url: string | null, readonly from: string | null, readonly to: string | null }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string | null, readonly latestBuild: string | null, readonly releasedOn: string | null, readonly fullSupportEndsOn: string | null, readonly supportEndsOn: string | null, readonly extendedSupportEndsOn: string | null, readonly databaseUpdatesEndOn: string | null, readonly endedOnUnknownDate: boolean, readonly undatedMilestones: ReadonlyArray<MilestoneKind>, readonly unannouncedMilestones: ReadonlyArray<MilestoneKind>, readonly successor: { readonly id: string } | null }> } | null };

export type CoverageProductChoicesQueryVariables = Exact<{
  search: string;
}>;


export type CoverageProductChoicesQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly segment: Segment }> } };

export type CheckCoverageQueryVariables = Exact<{
  question: CoverageQuestion;
}>;


export type CheckCoverageQuery = { readonly checkCoverage: { readonly outcome: Outcome, readonly guarantee: Guarantee, readonly decidedBy: ReadonlyArray<string>, readonly openQuestions: ReadonlyArray<string>, readonly edition: string, readonly at: string, readonly outcomeHoldsThrough: string | null, readonly findings: ReadonlyArray<{ readonly clause: string, readonly effect: Effect, readonly explanation: string, readonly remedy: string | null, readonly service: { readonly code: string, readonly url: string | null } | null }>, readonly remedies: ReadonlyArray<{ readonly fact: string, readonly from: string | null, readonly to: string, readonly outcome: Outcome, readonly explanation: string }>, readonly duties: ReadonlyArray<{ readonly clause: string, readonly explanation: string }>, readonly responseCommitment: { readonly severity: number, readonly within: string, readonly aroundTheClock: boolean } | null, readonly channels: ReadonlyArray<{ readonly code: string, readonly clause: string, readonly name: string, readonly note: string, readonly url: string | null }>, readonly localContact: { readonly name: string, readonly url: string } | null, readonly purchase: { readonly statement: string, readonly service: { readonly name: string, readonly url: string | null } | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly provider: { readonly name: string, readonly url: string | null, readonly email: string | null, readonly phone: string | null } | null }>, readonly contact: { readonly name: string, readonly url: string } | null } | null } };

export const CoverageMarketDocument = "query CoverageMarket {\n  about {\n    now\n    vendorTimeZone\n  }\n  paidServices {\n    code\n    name\n    url\n    offers {\n      country\n      soldFrom\n      soldThrough\n    }\n  }\n  supportPlans(includeRetired: true) {\n    code\n    name\n    responseTimes {\n      severity\n      within\n      aroundTheClock\n    }\n  }\n}" as TypedDocument<CoverageMarketQuery, CoverageMarketQueryVariables>;

export const CoverageProductDocument = "query CoverageProduct($slug: String!) {\n  product(slug: $slug) {\n    slug\n    name\n    segment\n    licensing\n    retired\n    specialTerms {\n      clauses\n      waives\n      summary\n      url\n      from\n      to\n    }\n    versions {\n      id\n      name\n      label\n      latestBuild\n      releasedOn\n      fullSupportEndsOn\n      supportEndsOn\n      extendedSupportEndsOn\n      databaseUpdatesEndOn\n      endedOnUnknownDate\n      undatedMilestones\n      unannouncedMilestones\n      successor {\n        id\n      }\n    }\n  }\n}" as TypedDocument<CoverageProductQuery, CoverageProductQueryVariables>;

export const CoverageProductChoicesDocument = "query CoverageProductChoices($search: String!) {\n  products(filter: {search: $search}, first: 20) {\n    nodes {\n      slug\n      name\n      segment\n    }\n  }\n}" as TypedDocument<CoverageProductChoicesQuery, CoverageProductChoicesQueryVariables>;

export const CheckCoverageDocument = "query CheckCoverage($question: CoverageQuestion!) {\n  checkCoverage(question: $question) {\n    outcome\n    guarantee\n    decidedBy\n    findings {\n      clause\n      effect\n      explanation\n      remedy\n      service {\n        code\n        url\n      }\n    }\n    remedies {\n      fact\n      from\n      to\n      outcome\n      explanation\n    }\n    duties {\n      clause\n      explanation\n    }\n    openQuestions\n    responseCommitment {\n      severity\n      within\n      aroundTheClock\n    }\n    channels {\n      code\n      clause\n      name\n      note\n      url\n    }\n    edition\n    at\n    outcomeHoldsThrough\n    localContact {\n      name\n      url\n    }\n    purchase {\n      statement\n      service {\n        name\n        url\n      }\n      offers {\n        id\n        url\n        provider {\n          name\n          url\n          email\n          phone\n        }\n      }\n      contact {\n        name\n        url\n      }\n    }\n  }\n}" as TypedDocument<CheckCoverageQuery, CheckCoverageQueryVariables>;
