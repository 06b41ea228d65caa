// Generated from src/hours/support-calendar.graphql by `pnpm codegen`.
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

export type SupportCalendarQueryVariables = Exact<{
  id: string | number;
}>;


export type SupportCalendarQuery = { readonly supportCalendar: { readonly id: string, readonly name: string, readonly segment: Segment, readonly country: string | null, readonly revision: number, readonly retiredFrom: string | null, readonly feed: string, readonly latest: { readonly revision: number, readonly state: SupportCalendarState, readonly validFrom: string, readonly timeZone: string, readonly author: string, readonly reason: string, readonly recordedAt: string, readonly weekly: ReadonlyArray<{ readonly weekday: number, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly holidaySource: { readonly country: string, readonly state: string | null, readonly region: string | null } | null, readonly holidays: ReadonlyArray<{ readonly date: string, readonly name: string }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly name: string, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly state: SupportCalendarState, readonly validFrom: string, readonly timeZone: string, readonly author: string, readonly reason: string, readonly recordedAt: string, readonly weekly: ReadonlyArray<{ readonly weekday: number, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly holidaySource: { readonly country: string, readonly state: string | null, readonly region: string | null } | null, readonly holidays: ReadonlyArray<{ readonly date: string, readonly name: string }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly name: string, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly action: string, readonly reason: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly now: { readonly at: string, readonly openNow: boolean | null, readonly opensNext: string | null, readonly closesNext: string | null, readonly whyClosed: ClosedReason | null, readonly closedFor: string | null, readonly timeZone: string | null } } | null };

export type SupportCalendarHoursFragment = { readonly revision: number, readonly state: SupportCalendarState, readonly validFrom: string, readonly timeZone: string, readonly author: string, readonly reason: string, readonly recordedAt: string, readonly weekly: ReadonlyArray<{ readonly weekday: number, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly holidaySource: { readonly country: string, readonly state: string | null, readonly region: string | null } | null, readonly holidays: ReadonlyArray<{ readonly date: string, readonly name: string }>, readonly overrides: ReadonlyArray<{ readonly date: string, readonly name: string, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> };

export const SupportCalendarDocument = "query SupportCalendar($id: ID!) {\n  supportCalendar(id: $id) {\n    id\n    name\n    segment\n    country\n    revision\n    retiredFrom\n    feed\n    latest {\n      ...SupportCalendarHours\n    }\n    revisions {\n      ...SupportCalendarHours\n    }\n    history {\n      id\n      at\n      author\n      action\n      reason\n      changes {\n        field\n        before\n        after\n      }\n    }\n    now {\n      at\n      openNow\n      opensNext\n      closesNext\n      whyClosed\n      closedFor\n      timeZone\n    }\n  }\n}\n\nfragment SupportCalendarHours on SupportCalendarRevision {\n  revision\n  state\n  validFrom\n  timeZone\n  weekly {\n    weekday\n    intervals {\n      from\n      to\n    }\n  }\n  holidaySource {\n    country\n    state\n    region\n  }\n  holidays {\n    date\n    name\n  }\n  overrides {\n    date\n    name\n    intervals {\n      from\n      to\n    }\n  }\n  author\n  reason\n  recordedAt\n}" as TypedDocument<SupportCalendarQuery, SupportCalendarQueryVariables>;
