// Generated from src/metrics/metrics-clauses.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which way a figure improves. */
export type FeedbackDirection =
  /** The higher the better. */
  | 'HIGHER_IS_BETTER'
  /** The lower the better. */
  | 'LOWER_IS_BETTER'
  /** More of it is no praise and no blame. */
  | 'NEITHER';

/** Which feedback, and which decisions whether to ask for it. What is left out, or is an empty list, does not matter. */
export type FeedbackFilter = {
  /** Subjects of those who worked on the request. A null among them: where it is not known. */
  readonly agent?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** Clauses, of which at least one is cited. */
  readonly clause?: ReadonlyArray<string> | null | undefined;
  /** Countries of customers. A null among them: where it is not known. */
  readonly country?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** Editions of the rules by which it was decided. A null among them: where it is not known. */
  readonly edition?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** The first day, in the time zone of the query. */
  readonly from: string;
  /** What the request was about. A null among them: where it is not known. */
  readonly kind?: ReadonlyArray<RequestKind | null | undefined> | null | undefined;
  /** Languages: `en` or `zh-CN`. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** What the request's newest receipt said. A null among them: where it is not known. */
  readonly outcome?: ReadonlyArray<Outcome | null | undefined> | null | undefined;
  /** Phases in which the version was. A null among them: where it is not known. */
  readonly phase?: ReadonlyArray<Phase | null | undefined> | null | undefined;
  /** Codes of plans that the account held. A null among them: where it is not known. */
  readonly plan?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** Slugs of products. A null among them: where it is not known. */
  readonly product?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** Segments of products. A null among them: where it is not known. */
  readonly segment?: ReadonlyArray<Segment | null | undefined> | null | undefined;
  /** How it came; invitations count as INVITATION. A null among them: where it is not known. */
  readonly source?: ReadonlyArray<FeedbackSource | null | undefined> | null | undefined;
  /** Ids of teams to which the request was handed. A null among them: where it is not known. */
  readonly team?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** The last day, inclusive, in the time zone of the query. */
  readonly through: string;
  /** What the customer says that it is; invitations count as RATING. A null among them: where it is not known. */
  readonly type?: ReadonlyArray<FeedbackType | null | undefined> | null | undefined;
  /** Versions: the product's slug, a slash and the version's name. A null among them: where it is not known. */
  readonly version?: ReadonlyArray<string | null | undefined> | null | undefined;
};

/** How a 95 % interval was worked out. */
export type FeedbackIntervalMethod =
  /** Normal on the logarithm of a ratio. */
  | 'LOG_NORMAL'
  /** Normal, with the standard error of a net promoter score. */
  | 'NPS_NORMAL'
  /** By the ranks around the median, to the bounds of the buckets of waiting. */
  | 'ORDER_STATISTICS'
  /** Student's, of a mean; Welch's of a difference of means. */
  | 'STUDENT_T'
  /** Wilson's score interval of a share; Newcombe's of a difference of shares. */
  | 'WILSON';

/** What is worked out of feedback; docs/metrics.md has each definition with an example. */
export type FeedbackMetric =
  /** Mean agreement that getting help was easy: 1 not at all, 7 fully. A higher figure means LESS effort. */
  | 'CES'
  /** Answers of 5–7 on the scale of ease of 1–7, out of all answers to that question. */
  | 'CES_EASY'
  /** Answers of 4 or 5 on the satisfaction scale of 1–5, out of all answers to that question. */
  | 'CSAT'
  /** Of the requests for which it was decided whether to ask for feedback, those for which it was asked. */
  | 'INVITATION_COVERAGE'
  /** Answers of 9–10 less answers of 0–6 on the scale of 0–10, in points per hundred answers; 7–8 stay in the denominator. */
  | 'NPS'
  /** Of the requests that were rated 4 or 5 for satisfaction, those reopened after the rating. */
  | 'REOPENED_AFTER_GOOD_RATING'
  /** Of the invitations sent in the period, those answered since, whenever that was; filters apply to both. */
  | 'RESPONSE_RATE'
  /** Arithmetic mean of the answers on the satisfaction scale of 1–5. */
  | 'SATISFACTION_MEAN'
  /** Median time from the invitation to its answer, counted in fixed buckets and spread evenly within one. */
  | 'TIME_TO_FEEDBACK'
  /** Pieces of feedback, with or without a rating. A full count and no sample, so it has no interval. */
  | 'VOLUME';

/** How feedback came. */
export type FeedbackSource =
  /** From a company account (7.2). */
  | 'ACCOUNT'
  /** By the form for home & mobile (7.1). */
  | 'FORM'
  /** By the link of an invitation (6.3). */
  | 'INVITATION';

/** What the customer says that feedback is (7.1). */
export type FeedbackType =
  /** Something went wrong. */
  | 'COMPLAINT'
  /** None of these. */
  | 'OTHER'
  /** Something went well. */
  | 'PRAISE'
  /** The support rules or the site cannot be understood or used. */
  | 'PROBLEM_WITH_RULES_OR_SITE'
  /** An answer to an invitation after a request was processed (6.3). */
  | 'RATING'
  /** Something could be better. */
  | 'SUGGESTION';

/** In what a figure is counted. */
export type FeedbackUnit =
  /** Pieces. */
  | 'COUNT'
  /** Minutes. */
  | 'MINUTES'
  /** −100 to 100. */
  | 'POINTS'
  /** 0 to 1. */
  | 'SHARE'
  /** Steps of the scale of the question. */
  | 'STEPS';

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

export type MetricsClausesQueryVariables = Exact<{
  filter: FeedbackFilter;
  timeZone?: string | null | undefined;
}>;


export type MetricsClausesQuery = { readonly feedbackClauses: { readonly rated: number | null, readonly low: number | null, readonly suppressedBelow: number, readonly definitions: ReadonlyArray<{ readonly id: string, readonly metric: FeedbackMetric | null, readonly name: string, readonly gist: string, readonly unit: FeedbackUnit | null, readonly direction: FeedbackDirection | null }>, readonly rows: ReadonlyArray<{ readonly clause: string, readonly suppressed: boolean, readonly cited: number | null, readonly citedLow: number | null, readonly shareOfLow: { readonly value: number | null, readonly n: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null } | null, readonly lift: { readonly value: number | null, readonly n: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null } | null }>, readonly refused: { readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> }, readonly supported: { readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> } } };

export type ClauseFigureFragment = { readonly value: number | null, readonly n: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null };

export type ClauseGroupFigureFragment = { readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null };

export const MetricsClausesDocument = "query MetricsClauses($filter: FeedbackFilter!, $timeZone: TimeZone) {\n  feedbackClauses(filter: $filter, timeZone: $timeZone) {\n    rated\n    low\n    suppressedBelow\n    definitions {\n      id\n      metric\n      name\n      gist\n      unit\n      direction\n    }\n    rows {\n      clause\n      suppressed\n      cited\n      citedLow\n      shareOfLow {\n        ...ClauseFigure\n      }\n      lift {\n        ...ClauseFigure\n      }\n    }\n    refused {\n      figures {\n        ...ClauseGroupFigure\n      }\n    }\n    supported {\n      figures {\n        ...ClauseGroupFigure\n      }\n    }\n  }\n}\n\nfragment ClauseFigure on FeedbackClauseFigure {\n  value\n  n\n  interval {\n    low\n    high\n    method\n  }\n}\n\nfragment ClauseGroupFigure on FeedbackFigure {\n  metric\n  value\n  n\n  suppressed\n  interval {\n    low\n    high\n    method\n  }\n}" as TypedDocument<MetricsClausesQuery, MetricsClausesQueryVariables>;
