// Generated from src/hours/edit/support-calendar-preview.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An override, which goes before the week and the holidays. */
export type CalendarOverrideInput = {
  /** The day, in the calendar's time zone. */
  readonly date: string;
  /** Open then instead; empty for a closed day. */
  readonly intervals?: ReadonlyArray<OpenHoursInput>;
  /** What people are told, such as `Stocktaking`; not blank, at most 100 characters. */
  readonly name: string;
};

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

/** From where public holidays are taken. */
export type HolidaySourceInput = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code of a region of the state, as `holidayPlaces` lists them. */
  readonly region?: string | null | undefined;
  /** Code of a state of it, as `holidayPlaces` lists them. */
  readonly state?: string | null | undefined;
};

/** Open from a time up to, but not including, another, on the wall clock of the calendar. */
export type OpenHoursInput = {
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, after `from`; `24:00` is the end of the day. */
  readonly to: string;
};

/** A calendar as it would be made, or changed where `id` is given. Nothing is written. */
export type PreviewSupportCalendarInput = {
  /** Of a new calendar; without it the fallback. */
  readonly country?: string | null | undefined;
  /** How many days to compare, from the first of the new hours; at most 400. */
  readonly days?: number;
  /** As in the change. */
  readonly effectiveFrom?: string | null | undefined;
  /** As in the change. */
  readonly holidaySource?: HolidaySourceInput | null | undefined;
  /** The calendar that would be changed; a new one without it. */
  readonly id?: string | number | null | undefined;
  /** As in the change. */
  readonly keepPlanned?: boolean;
  /** As in the change. */
  readonly name?: string | null | undefined;
  /** As in the change. */
  readonly overrides?: ReadonlyArray<CalendarOverrideInput> | null | undefined;
  /** Of a new calendar; needed without `id`. */
  readonly segment?: Segment | null | undefined;
  /** As in the change; needed without `id`. */
  readonly timeZone?: string | null | undefined;
  /** As in the change. */
  readonly weekly?: ReadonlyArray<WeekdayHoursInput> | null | undefined;
};

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

/** The hours of a weekday. Several intervals have a break between them. */
export type WeekdayHoursInput = {
  /** Empty for a closed day. */
  readonly intervals: ReadonlyArray<OpenHoursInput>;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
};

export type PreviewSupportCalendarQueryVariables = Exact<{
  input: PreviewSupportCalendarInput;
}>;


export type PreviewSupportCalendarQuery = { readonly previewSupportCalendar: { readonly effectiveFrom: string | null, readonly comparedThrough: string | null, readonly openMinutesBefore: number, readonly openMinutesAfter: number, readonly changes: ReadonlyArray<{ readonly date: string, readonly before: { readonly whyClosed: ClosedReason | null, readonly holiday: string | null, readonly override: string | null, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }, readonly after: { readonly whyClosed: ClosedReason | null, readonly holiday: string | null, readonly override: string | null, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> } }>, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export const PreviewSupportCalendarDocument = "query PreviewSupportCalendar($input: PreviewSupportCalendarInput!) {\n  previewSupportCalendar(input: $input) {\n    effectiveFrom\n    comparedThrough\n    openMinutesBefore\n    openMinutesAfter\n    changes {\n      date\n      before {\n        whyClosed\n        holiday\n        override\n        intervals {\n          from\n          to\n        }\n      }\n      after {\n        whyClosed\n        holiday\n        override\n        intervals {\n          from\n          to\n        }\n      }\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}" as TypedDocument<PreviewSupportCalendarQuery, PreviewSupportCalendarQueryVariables>;
