// Generated from src/feedback-settings/feedback-settings.graphql by `pnpm codegen`.
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

/** A question that customers answer by a number. */
export type FeedbackScale =
  /** Whether getting help was easy: 1 not at all to 7 fully; more is less effort. */
  | 'EFFORT'
  /** How likely they would recommend the support: 0 not at all to 10 extremely. */
  | 'RECOMMEND'
  /** How satisfied they are: 1 very dissatisfied to 5 very satisfied. */
  | 'SATISFACTION';

/** Whether, when and what customers are asked from now on. */
export type SaveFeedbackSettingsInput = {
  /** Whether customers are asked at all. */
  readonly enabled: boolean;
  /** The revision that you saw. */
  readonly expectedRevision: number;
  /** For how many days an invitation can be answered and corrected, 1 to 90. */
  readonly expiresAfterDays: number;
  /** A person is asked at most once in so many days, 0 to 365. */
  readonly restDays: number;
  /** What they are asked; at least one scale. */
  readonly scales: ReadonlyArray<FeedbackScale>;
  /** Figures of fewer answers are not shown, 3 to 1000. */
  readonly suppressBelow: number;
};

export type FeedbackSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackSettingsQuery = { readonly feedbackSettings: { readonly enabled: boolean, readonly scales: ReadonlyArray<FeedbackScale>, readonly restDays: number, readonly expiresAfterDays: number, readonly suppressBelow: number, readonly revision: number, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } };

export type SaveFeedbackSettingsMutationVariables = Exact<{
  input: SaveFeedbackSettingsInput;
}>;


export type SaveFeedbackSettingsMutation = { readonly saveFeedbackSettings: { readonly settings: { readonly enabled: boolean, readonly scales: ReadonlyArray<FeedbackScale>, readonly restDays: number, readonly expiresAfterDays: number, readonly suppressBelow: number, readonly revision: number, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type KeptFeedbackSettingsFragment = { readonly enabled: boolean, readonly scales: ReadonlyArray<FeedbackScale>, readonly restDays: number, readonly expiresAfterDays: number, readonly suppressBelow: number, readonly revision: number, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> };

export const FeedbackSettingsDocument = "query FeedbackSettings {\n  feedbackSettings {\n    ...KeptFeedbackSettings\n  }\n}\n\nfragment KeptFeedbackSettings on FeedbackSettings {\n  enabled\n  scales\n  restDays\n  expiresAfterDays\n  suppressBelow\n  revision\n  history {\n    id\n    at\n    author\n    action\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n}" as TypedDocument<FeedbackSettingsQuery, FeedbackSettingsQueryVariables>;

export const SaveFeedbackSettingsDocument = "mutation SaveFeedbackSettings($input: SaveFeedbackSettingsInput!) {\n  saveFeedbackSettings(input: $input) {\n    settings {\n      ...KeptFeedbackSettings\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment KeptFeedbackSettings on FeedbackSettings {\n  enabled\n  scales\n  restDays\n  expiresAfterDays\n  suppressBelow\n  revision\n  history {\n    id\n    at\n    author\n    action\n    reason\n    changes {\n      field\n      before\n      after\n    }\n  }\n}" as TypedDocument<SaveFeedbackSettingsMutation, SaveFeedbackSettingsMutationVariables>;
