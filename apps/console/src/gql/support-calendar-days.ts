// Generated from src/hours/support-calendar-days.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why support does not work at an instant, or all day. */
export type ClosedReason =
  /** Between two intervals of the day. */
  | 'BREAK'
  /** A weekday without hours. */
  | 'DAY_OFF'
  /** A public holiday. */
  | 'HOLIDAY'
  /** No hours are published; nothing is promised and nothing is made up. */
  | 'NOT_PUBLISHED'
  /** Before it opens, or after it closed for the day. */
  | 'OUT_OF_HOURS'
  /** An override. */
  | 'OVERRIDE';

export type SupportCalendarDaysQueryVariables = Exact<{
  id: string | number;
  from?: string | null | undefined;
  count: number;
}>;


export type SupportCalendarDaysQuery = { readonly supportCalendar: { readonly days: ReadonlyArray<{ readonly date: string, readonly weekday: number, readonly timeZone: string, readonly openMinutes: number, readonly whyClosed: ClosedReason | null, readonly holiday: string | null, readonly override: string | null, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> } | null };

export const SupportCalendarDaysDocument = "query SupportCalendarDays($id: ID!, $from: Date, $count: Int!) {\n  supportCalendar(id: $id) {\n    days(from: $from, count: $count) {\n      date\n      weekday\n      timeZone\n      openMinutes\n      whyClosed\n      holiday\n      override\n      intervals {\n        from\n        to\n      }\n    }\n  }\n}" as TypedDocument<SupportCalendarDaysQuery, SupportCalendarDaysQueryVariables>;
