// Generated from src/hours/edit/support-calendar-edit.graphql by `pnpm codegen`.
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

/** A calendar to make. */
export type CreateSupportCalendarInput = {
  /** The country; without it the hours of every country that has no calendar of its own. */
  readonly country?: string | null | undefined;
  /** First day, in the calendar's time zone. Without it the day after today, or today where nothing is published yet. */
  readonly effectiveFrom?: string | null | undefined;
  /** Without it no day is a holiday. */
  readonly holidaySource?: HolidaySourceInput | null | undefined;
  /** Not blank, at most 100 characters. */
  readonly name: string;
  /** At most 400, each of another day. */
  readonly overrides?: ReadonlyArray<CalendarOverrideInput>;
  /** For the history; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Whose hours. */
  readonly segment: Segment;
  /** IANA name, such as `Europe/Lisbon`. */
  readonly timeZone: string;
  /** Each weekday at most once; what is left out is closed. */
  readonly weekly: ReadonlyArray<WeekdayHoursInput>;
};

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

/** A calendar to retire. The country then has the hours of the segment's fallback, if there is one. */
export type RetireSupportCalendarInput = {
  /** First day on which it no longer holds, in its time zone. Without it the day after today. */
  readonly effectiveFrom?: string | null | undefined;
  /** The revision that is retired. */
  readonly expectedRevision: number;
  /** The calendar. */
  readonly id: string | number;
  /** For the history; not blank, at most 1,000 characters. */
  readonly reason: string;
};

/** For whom a product is made. A product belongs to one; it is never guessed from the name. */
export type Segment =
  /** Business products, whatever the size of the company. */
  | 'BUSINESS'
  /** Home and mobile products. */
  | 'HOME_MOBILE';

/** A calendar to change: what is left out stays as it was last planned. */
export type UpdateSupportCalendarInput = {
  /** First day of the new hours, in their time zone, never one that is over. Without it the day of the hours that are planned already, else the day after today. They take the place of all hours that have not begun. */
  readonly effectiveFrom?: string | null | undefined;
  /** The revision that is changed. */
  readonly expectedRevision: number;
  /** Null: no day is a holiday any more. */
  readonly holidaySource?: HolidaySourceInput | null | undefined;
  /** The calendar. */
  readonly id: string | number;
  /** Hours that are planned for an earlier day than the new ones stay planned. */
  readonly keepPlanned?: boolean;
  /** Not blank, at most 100 characters. Holds at once. */
  readonly name?: string | null | undefined;
  /** All of them: at most 400, each of another day. */
  readonly overrides?: ReadonlyArray<CalendarOverrideInput> | null | undefined;
  /** For the history; not blank, at most 1,000 characters. */
  readonly reason: string;
  /** IANA name, such as `Europe/Lisbon`. */
  readonly timeZone?: string | null | undefined;
  /** The whole week: each weekday at most once; what is left out is closed. */
  readonly weekly?: ReadonlyArray<WeekdayHoursInput> | null | undefined;
};

/** The hours of a weekday. Several intervals have a break between them. */
export type WeekdayHoursInput = {
  /** Empty for a closed day. */
  readonly intervals: ReadonlyArray<OpenHoursInput>;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
};

export type CreateSupportCalendarMutationVariables = Exact<{
  input: CreateSupportCalendarInput;
}>;


export type CreateSupportCalendarMutation = { readonly createSupportCalendar: { readonly supportCalendar: { readonly id: string, readonly name: string, readonly segment: Segment, readonly country: string | null, readonly revision: number, readonly latest: { readonly timeZone: string, readonly validFrom: string, readonly author: string, readonly reason: string, readonly recordedAt: string, readonly weekly: ReadonlyArray<{ readonly weekday: number, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly holidaySource: { readonly country: string, readonly state: string | null, readonly region: string | null } | null, readonly overrides: ReadonlyArray<{ readonly date: string, readonly name: string, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type UpdateSupportCalendarMutationVariables = Exact<{
  input: UpdateSupportCalendarInput;
}>;


export type UpdateSupportCalendarMutation = { readonly updateSupportCalendar: { readonly supportCalendar: { readonly id: string, readonly name: string, readonly segment: Segment, readonly country: string | null, readonly revision: number, readonly latest: { readonly timeZone: string, readonly validFrom: string, readonly author: string, readonly reason: string, readonly recordedAt: string, readonly weekly: ReadonlyArray<{ readonly weekday: number, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly holidaySource: { readonly country: string, readonly state: string | null, readonly region: string | null } | null, readonly overrides: ReadonlyArray<{ readonly date: string, readonly name: string, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type RetireSupportCalendarMutationVariables = Exact<{
  input: RetireSupportCalendarInput;
}>;


export type RetireSupportCalendarMutation = { readonly retireSupportCalendar: { readonly supportCalendar: { readonly id: string, readonly name: string, readonly segment: Segment, readonly country: string | null, readonly revision: number, readonly latest: { readonly timeZone: string, readonly validFrom: string, readonly author: string, readonly reason: string, readonly recordedAt: string, readonly weekly: ReadonlyArray<{ readonly weekday: number, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly holidaySource: { readonly country: string, readonly state: string | null, readonly region: string | null } | null, readonly overrides: ReadonlyArray<{ readonly date: string, readonly name: string, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }> } };

export type SavedSupportCalendarFragment = { readonly id: string, readonly name: string, readonly segment: Segment, readonly country: string | null, readonly revision: number, readonly latest: { readonly timeZone: string, readonly validFrom: string, readonly author: string, readonly reason: string, readonly recordedAt: string, readonly weekly: ReadonlyArray<{ readonly weekday: number, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }>, readonly holidaySource: { readonly country: string, readonly state: string | null, readonly region: string | null } | null, readonly overrides: ReadonlyArray<{ readonly date: string, readonly name: string, readonly intervals: ReadonlyArray<{ readonly from: string, readonly to: string }> }> } };

export const CreateSupportCalendarDocument = "mutation CreateSupportCalendar($input: CreateSupportCalendarInput!) {\n  createSupportCalendar(input: $input) {\n    supportCalendar {\n      ...SavedSupportCalendar\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment SavedSupportCalendar on SupportCalendar {\n  id\n  name\n  segment\n  country\n  revision\n  latest {\n    timeZone\n    validFrom\n    weekly {\n      weekday\n      intervals {\n        from\n        to\n      }\n    }\n    holidaySource {\n      country\n      state\n      region\n    }\n    overrides {\n      date\n      name\n      intervals {\n        from\n        to\n      }\n    }\n    author\n    reason\n    recordedAt\n  }\n}" as TypedDocument<CreateSupportCalendarMutation, CreateSupportCalendarMutationVariables>;

export const UpdateSupportCalendarDocument = "mutation UpdateSupportCalendar($input: UpdateSupportCalendarInput!) {\n  updateSupportCalendar(input: $input) {\n    supportCalendar {\n      ...SavedSupportCalendar\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment SavedSupportCalendar on SupportCalendar {\n  id\n  name\n  segment\n  country\n  revision\n  latest {\n    timeZone\n    validFrom\n    weekly {\n      weekday\n      intervals {\n        from\n        to\n      }\n    }\n    holidaySource {\n      country\n      state\n      region\n    }\n    overrides {\n      date\n      name\n      intervals {\n        from\n        to\n      }\n    }\n    author\n    reason\n    recordedAt\n  }\n}" as TypedDocument<UpdateSupportCalendarMutation, UpdateSupportCalendarMutationVariables>;

export const RetireSupportCalendarDocument = "mutation RetireSupportCalendar($input: RetireSupportCalendarInput!) {\n  retireSupportCalendar(input: $input) {\n    supportCalendar {\n      ...SavedSupportCalendar\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nfragment SavedSupportCalendar on SupportCalendar {\n  id\n  name\n  segment\n  country\n  revision\n  latest {\n    timeZone\n    validFrom\n    weekly {\n      weekday\n      intervals {\n        from\n        to\n      }\n    }\n    holidaySource {\n      country\n      state\n      region\n    }\n    overrides {\n      date\n      name\n      intervals {\n        from\n        to\n      }\n    }\n    author\n    reason\n    recordedAt\n  }\n}" as TypedDocument<RetireSupportCalendarMutation, RetireSupportCalendarMutationVariables>;
