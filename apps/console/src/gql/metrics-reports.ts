// Generated from src/metrics/reports/metrics-reports.graphql by `pnpm codegen`.
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

/** How often a report is mailed. */
export type FeedbackReportFrequency =
  /** Every day. */
  | 'DAILY'
  /** On one day of the month. */
  | 'MONTHLY'
  /** On one day of the week. */
  | 'WEEKLY';

/** A language in which a report is mailed. */
export type FeedbackReportLanguage =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** A period that moves on with the calendar of the question's time zone. */
export type FeedbackReportPeriod =
  /** Seven days, the last of which is today. */
  | 'LAST_7_DAYS'
  /** This month through today, and the eleven before it. */
  | 'LAST_12_MONTHS'
  /** Thirty days, the last of which is today. */
  | 'LAST_30_DAYS'
  /** Ninety days, the last of which is today. */
  | 'LAST_90_DAYS'
  /** The last whole month. */
  | 'LAST_MONTH'
  /** The last whole quarter of the year. */
  | 'LAST_QUARTER'
  /** The last whole week, Monday through Sunday. */
  | 'LAST_WEEK'
  /** The last whole year. */
  | 'LAST_YEAR'
  /** This month through today. */
  | 'THIS_MONTH'
  /** This quarter of the year through today. */
  | 'THIS_QUARTER'
  /** This year through today. */
  | 'YEAR_TO_DATE';

/** What keeps a report from being mailed, or its mails from arriving. */
export type FeedbackReportProblem =
  /** Its figures could not be had. They are tried again every few minutes. */
  | 'FIGURES_FAILED'
  /** The mail server refused some of its mails for good. The outbox tells why. */
  | 'MAIL_FAILED'
  /** None of its recipients is somebody to whom reports may be mailed any more. */
  | 'NO_RECIPIENT_ALLOWED'
  /** Its owner was last seen without the permission `feedback.report`. */
  | 'OWNER_LOST_PERMISSION'
  /** Its owner has not looked at their reports for half a year. */
  | 'OWNER_NOT_SEEN'
  /** What it asks is not answered any more, such as by a time zone that is gone. */
  | 'QUESTION_REFUSED';

/** When a report is to be mailed, to whom, and in which language. */
export type FeedbackReportScheduleInput = {
  /** 1 to 31, in a shorter month its last day; for MONTHLY, which needs it. */
  readonly dayOfMonth?: number | null | undefined;
  /** How often. */
  readonly frequency: FeedbackReportFrequency;
  /** 0 to 23, by the clocks of the zone. */
  readonly hour: number;
  /** In which it is to be written. */
  readonly language: FeedbackReportLanguage;
  /** 1 to 50 mail addresses. Figures of the house go to its staff: your own address, and those at a domain that the operator names in MAIL_STAFF_DOMAINS; any other is refused, since a mail cannot be called back and asks nobody to sign in. */
  readonly recipients: ReadonlyArray<string>;
  /** IANA, such as Europe/Berlin. */
  readonly timeZone: string;
  /** 1 (Monday) to 7 (Sunday); for WEEKLY, which needs it. */
  readonly weekday?: number | null | undefined;
};

/** A report to retire. */
export type RetireFeedbackReportInput = {
  /** The revision that is retired. */
  readonly expectedRevision: number;
  /** Which one. */
  readonly id: string | number;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** A report as it is to be. */
export type SaveFeedbackReportInput = {
  /** The revision that is changed; not for a new one. */
  readonly expectedRevision?: number | null | undefined;
  /** Which one; a new one where it is left out. */
  readonly id?: string | number | null | undefined;
  /** Not blank, at most 100 characters; unique among your reports. */
  readonly name: string;
  /** What it asks, at most 10,000 characters of JSON. `period`: `{relative}`, a word of FeedbackReportPeriod, or `{from, through}`; `metrics`; and where they are not as usual `filter` (as FeedbackFilter, without dates), `groupBy` (two at most), `interval`, `timeZone` (null: the vendor's), `compare` (`{kind: PREVIOUS}`, `{kind: PERIOD, from, through}` or `{kind: SEGMENT, filter}`), `suppressBelow`, `page`. */
  readonly question: Readonly<Record<string, unknown>>;
  /** Why, for the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** When it is to be mailed; not at all where it is left out. */
  readonly schedule?: FeedbackReportScheduleInput | null | undefined;
  /** Whether everybody with the permission `feedback.read` sees it. */
  readonly shared?: boolean;
};

/** A report to mail at once. */
export type SendFeedbackReportInput = {
  /** Which one. */
  readonly id: string | number;
  /** To your own address alone, as a trial; otherwise to the recipients of its schedule. */
  readonly toMeOnly?: boolean;
};

export type MetricsReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricsReportsQuery = { readonly feedbackReports: ReadonlyArray<{ readonly lastSentAt: string | null, readonly id: string, readonly name: string, readonly question: Readonly<Record<string, unknown>>, readonly period: FeedbackReportPeriod | null, readonly from: string, readonly through: string, readonly shared: boolean, readonly mine: boolean, readonly ownerName: string, readonly link: string, readonly revision: number, readonly retired: boolean, readonly nextDueAt: string | null, readonly lastProblem: { readonly code: FeedbackReportProblem, readonly explanation: string, readonly at: string } | null, readonly schedule: { readonly frequency: FeedbackReportFrequency, readonly weekday: number | null, readonly dayOfMonth: number | null, readonly hour: number, readonly timeZone: string, readonly language: FeedbackReportLanguage, readonly recipients: ReadonlyArray<string> | null } | null }> };

export type MetricsReportQueryVariables = Exact<{
  id: string | number;
}>;


export type MetricsReportQuery = { readonly feedbackReport: { readonly id: string, readonly name: string, readonly question: Readonly<Record<string, unknown>>, readonly period: FeedbackReportPeriod | null, readonly from: string, readonly through: string, readonly shared: boolean, readonly mine: boolean, readonly ownerName: string, readonly link: string, readonly revision: number, readonly retired: boolean, readonly nextDueAt: string | null, readonly schedule: { readonly frequency: FeedbackReportFrequency, readonly weekday: number | null, readonly dayOfMonth: number | null, readonly hour: number, readonly timeZone: string, readonly language: FeedbackReportLanguage, readonly recipients: ReadonlyArray<string> | null } | null } | null };

export type SaveMetricsReportMutationVariables = Exact<{
  input: SaveFeedbackReportInput;
}>;


export type SaveMetricsReportMutation = { readonly payload: { readonly report: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireMetricsReportMutationVariables = Exact<{
  input: RetireFeedbackReportInput;
}>;


export type RetireMetricsReportMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SendMetricsReportMutationVariables = Exact<{
  input: SendFeedbackReportInput;
}>;


export type SendMetricsReportMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type ReportFactsFragment = { readonly id: string, readonly name: string, readonly question: Readonly<Record<string, unknown>>, readonly period: FeedbackReportPeriod | null, readonly from: string, readonly through: string, readonly shared: boolean, readonly mine: boolean, readonly ownerName: string, readonly link: string, readonly revision: number, readonly retired: boolean, readonly nextDueAt: string | null, readonly schedule: { readonly frequency: FeedbackReportFrequency, readonly weekday: number | null, readonly dayOfMonth: number | null, readonly hour: number, readonly timeZone: string, readonly language: FeedbackReportLanguage, readonly recipients: ReadonlyArray<string> | null } | null };

export const MetricsReportsDocument = "query MetricsReports {\n  feedbackReports {\n    ...ReportFacts\n    lastSentAt\n    lastProblem {\n      code\n      explanation\n      at\n    }\n  }\n}\n\nfragment ReportFacts on FeedbackReport {\n  id\n  name\n  question\n  period\n  from\n  through\n  shared\n  mine\n  ownerName\n  link\n  revision\n  retired\n  nextDueAt\n  schedule {\n    frequency\n    weekday\n    dayOfMonth\n    hour\n    timeZone\n    language\n    recipients\n  }\n}" as TypedDocument<MetricsReportsQuery, MetricsReportsQueryVariables>;

export const MetricsReportDocument = "query MetricsReport($id: ID!) {\n  feedbackReport(id: $id) {\n    ...ReportFacts\n  }\n}\n\nfragment ReportFacts on FeedbackReport {\n  id\n  name\n  question\n  period\n  from\n  through\n  shared\n  mine\n  ownerName\n  link\n  revision\n  retired\n  nextDueAt\n  schedule {\n    frequency\n    weekday\n    dayOfMonth\n    hour\n    timeZone\n    language\n    recipients\n  }\n}" as TypedDocument<MetricsReportQuery, MetricsReportQueryVariables>;

export const SaveMetricsReportDocument = "mutation SaveMetricsReport($input: SaveFeedbackReportInput!) {\n  payload: saveFeedbackReport(input: $input) {\n    report {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<SaveMetricsReportMutation, SaveMetricsReportMutationVariables>;

export const RetireMetricsReportDocument = "mutation RetireMetricsReport($input: RetireFeedbackReportInput!) {\n  payload: retireFeedbackReport(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<RetireMetricsReportMutation, RetireMetricsReportMutationVariables>;

export const SendMetricsReportDocument = "mutation SendMetricsReport($input: SendFeedbackReportInput!) {\n  payload: sendFeedbackReportNow(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<SendMetricsReportMutation, SendMetricsReportMutationVariables>;
