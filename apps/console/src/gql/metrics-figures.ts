// Generated from src/metrics/metrics-figures.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** By what feedback can be filtered and grouped, as it was when it was asked for or given. */
export type FeedbackDimension =
  /** Who worked on the request; values are subjects. */
  | 'AGENT'
  /** Which clauses it cites; feedback has as many values as clauses. */
  | 'CLAUSE'
  /** Where the customer is. */
  | 'COUNTRY'
  /** By which edition of the rules it was decided. */
  | 'EDITION'
  /** What the request was about. */
  | 'KIND'
  /** In which language. */
  | 'LANGUAGE'
  /** What the newest receipt of the request said. */
  | 'OUTCOME'
  /** In which phase of its life the version was. */
  | 'PHASE'
  /** Which plan the account held; values are codes. */
  | 'PLAN'
  /** Which product it is about; values are slugs. */
  | 'PRODUCT'
  /** Home & mobile or business, by the product. */
  | 'SEGMENT'
  /** How it came. */
  | 'SOURCE'
  /** To which team the request was handed; values are ids. */
  | 'TEAM'
  /** What the customer says that it is. */
  | 'TYPE'
  /** Which version; values are the product's slug, a slash and the version's name. */
  | 'VERSION';

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

/** How long each bucket of time is, by the calendar of the query's time zone. */
export type FeedbackInterval =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Three months from January, April, July or October on. */
  | 'QUARTER'
  /** A week from Monday to Sunday, as ISO 8601 has it. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

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

/** A question that customers answer by a number. */
export type FeedbackScale =
  /** Whether getting help was easy: 1 not at all to 7 fully; more is less effort. */
  | 'EFFORT'
  /** How likely they would recommend the support: 0 not at all to 10 extremely. */
  | 'RECOMMEND'
  /** How satisfied they are: 1 very dissatisfied to 5 very satisfied. */
  | 'SATISFACTION';

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

/** What a comparison comes to, by the direction in which the figure improves. */
export type FeedbackVerdict =
  /** Better, with a two-sided p-value below 0.05. */
  | 'BETTER'
  /** The figures may differ by chance alone, or are too few for the test. */
  | 'NOT_DISTINGUISHABLE'
  /** Worse, with a two-sided p-value below 0.05. */
  | 'WORSE';

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

export type MetricsFiguresQueryVariables = Exact<{
  filter: FeedbackFilter;
  compareWith?: FeedbackFilter | null | undefined;
  metrics: ReadonlyArray<FeedbackMetric>;
  metric: ReadonlyArray<FeedbackMetric>;
  trend: FeedbackFilter;
  beside: FeedbackFilter;
  hasBeside: boolean;
  breakdown: FeedbackFilter;
  breakdownCompared?: FeedbackFilter | null | undefined;
  groupBy: ReadonlyArray<FeedbackDimension>;
  scale: FeedbackScale;
  interval: FeedbackInterval;
  timeZone?: string | null | undefined;
}>;


export type MetricsFiguresQuery = { readonly figures: { readonly timeZone: string, readonly from: string, readonly through: string, readonly previousFrom: string, readonly previousThrough: string, readonly suppressedBelow: number, readonly total: { readonly key: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly comparison: { readonly verdict: FeedbackVerdict | null, readonly difference: number | null, readonly pValue: number | null, readonly previousValue: number | null, readonly previousN: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null } | null, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }>, readonly distribution: ReadonlyArray<{ readonly step: number, readonly count: number, readonly share: number | null, readonly n: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> | null } }, readonly trend: { readonly total: { readonly key: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }>, readonly buckets: ReadonlyArray<{ readonly bucket: { readonly label: string, readonly from: string, readonly through: string, readonly isPartial: boolean }, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> }> } }, readonly beside?: { readonly total: { readonly key: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }>, readonly buckets: ReadonlyArray<{ readonly bucket: { readonly label: string, readonly from: string, readonly through: string, readonly isPartial: boolean }, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> }> } }, readonly breakdown: { readonly total: { readonly key: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly comparison: { readonly verdict: FeedbackVerdict | null, readonly difference: number | null, readonly pValue: number | null, readonly previousValue: number | null, readonly previousN: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null } | null, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> }, readonly groups: ReadonlyArray<{ readonly key: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly comparison: { readonly verdict: FeedbackVerdict | null, readonly difference: number | null, readonly pValue: number | null, readonly previousValue: number | null, readonly previousN: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null } | null, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> }> } };

export type MetricsKeyFragment = { readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string };

export type MetricsFigureFragment = { readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null };

export type MetricsComparedFragment = { readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly comparison: { readonly verdict: FeedbackVerdict | null, readonly difference: number | null, readonly pValue: number | null, readonly previousValue: number | null, readonly previousN: number, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null } | null, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null };

export type MetricsOverTimeFragment = { readonly key: ReadonlyArray<{ readonly dimension: FeedbackDimension, readonly value: string | null, readonly label: string }>, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }>, readonly buckets: ReadonlyArray<{ readonly bucket: { readonly label: string, readonly from: string, readonly through: string, readonly isPartial: boolean }, readonly figures: ReadonlyArray<{ readonly metric: FeedbackMetric, readonly value: number | null, readonly n: number | null, readonly suppressed: boolean, readonly interval: { readonly low: number, readonly high: number, readonly method: FeedbackIntervalMethod } | null }> }> };

export const MetricsFiguresDocument = "query MetricsFigures($filter: FeedbackFilter!, $compareWith: FeedbackFilter, $metrics: [FeedbackMetric!]!, $metric: [FeedbackMetric!]!, $trend: FeedbackFilter!, $beside: FeedbackFilter!, $hasBeside: Boolean!, $breakdown: FeedbackFilter!, $breakdownCompared: FeedbackFilter, $groupBy: [FeedbackDimension!]!, $scale: FeedbackScale!, $interval: FeedbackInterval!, $timeZone: TimeZone) {\n  figures: feedbackMetrics(\n    filter: $filter\n    compareWith: $compareWith\n    metrics: $metrics\n    timeZone: $timeZone\n  ) {\n    timeZone\n    from\n    through\n    previousFrom\n    previousThrough\n    suppressedBelow\n    total {\n      key {\n        ...MetricsKey\n      }\n      figures {\n        ...MetricsCompared\n      }\n      distribution(scale: $scale) {\n        step\n        count\n        share\n        n\n        interval {\n          low\n          high\n          method\n        }\n      }\n    }\n  }\n  trend: feedbackMetrics(\n    filter: $trend\n    metrics: $metric\n    interval: $interval\n    timeZone: $timeZone\n  ) {\n    total {\n      ...MetricsOverTime\n    }\n  }\n  beside: feedbackMetrics(\n    filter: $beside\n    metrics: $metric\n    interval: $interval\n    timeZone: $timeZone\n  ) @include(if: $hasBeside) {\n    total {\n      ...MetricsOverTime\n    }\n  }\n  breakdown: feedbackMetrics(\n    filter: $breakdown\n    compareWith: $breakdownCompared\n    metrics: $metric\n    groupBy: $groupBy\n    timeZone: $timeZone\n  ) {\n    total {\n      key {\n        ...MetricsKey\n      }\n      figures {\n        ...MetricsCompared\n      }\n    }\n    groups {\n      key {\n        ...MetricsKey\n      }\n      figures {\n        ...MetricsCompared\n      }\n    }\n  }\n}\n\nfragment MetricsKey on FeedbackGroupKey {\n  dimension\n  value\n  label\n}\n\nfragment MetricsFigure on FeedbackFigure {\n  metric\n  value\n  n\n  suppressed\n  interval {\n    low\n    high\n    method\n  }\n}\n\nfragment MetricsCompared on FeedbackFigure {\n  ...MetricsFigure\n  comparison {\n    verdict\n    difference\n    interval {\n      low\n      high\n      method\n    }\n    pValue\n    previousValue\n    previousN\n  }\n}\n\nfragment MetricsOverTime on FeedbackGroup {\n  key {\n    ...MetricsKey\n  }\n  figures {\n    ...MetricsFigure\n  }\n  buckets {\n    bucket {\n      label\n      from\n      through\n      isPartial\n    }\n    figures {\n      ...MetricsFigure\n    }\n  }\n}" as TypedDocument<MetricsFiguresQuery, MetricsFiguresQueryVariables>;
