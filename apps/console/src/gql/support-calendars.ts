// Generated from src/hours/support-calendars.graphql by `pnpm codegen`.
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

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

/** Where the hours of a calendar stand today. */
export type SupportCalendarState =
  /** They hold today. */
  | 'IN_FORCE'
  /** They held until other hours began, or the calendar was retired. */
  | 'PAST'
  /** They have not begun. */
  | 'PLANNED'
  /** Other hours took their place; they counted no time, or what they counted is the same under those. */
  | 'REPLACED';

export type SupportCalendarsQueryVariables = Exact<{
  retired: boolean;
}>;


export type SupportCalendarsQuery = { readonly supportCalendars: ReadonlyArray<{ readonly id: string, readonly name: string, readonly segment: Segment, readonly country: string | null, readonly retiredFrom: string | null, readonly latest: { readonly validFrom: string, readonly state: SupportCalendarState, readonly timeZone: string }, readonly now: { readonly at: string, readonly openNow: boolean | null, readonly opensNext: string | null, readonly closesNext: string | null, readonly whyClosed: ClosedReason | null, readonly closedFor: string | null, readonly timeZone: string | null } }> };

export const SupportCalendarsDocument = "query SupportCalendars($retired: Boolean!) {\n  supportCalendars(retired: $retired) {\n    id\n    name\n    segment\n    country\n    retiredFrom\n    latest {\n      validFrom\n      state\n      timeZone\n    }\n    now {\n      at\n      openNow\n      opensNext\n      closesNext\n      whyClosed\n      closedFor\n      timeZone\n    }\n  }\n}" as TypedDocument<SupportCalendarsQuery, SupportCalendarsQueryVariables>;
