// Generated from src/hours/edit/public-holidays.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** From where public holidays are taken. */
export type HolidaySourceInput = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code of a region of the state, as `holidayPlaces` lists them. */
  readonly region?: string | null | undefined;
  /** Code of a state of it, as `holidayPlaces` lists them. */
  readonly state?: string | null | undefined;
};

export type PublicHolidaysQueryVariables = Exact<{
  source: HolidaySourceInput;
  year: number;
}>;


export type PublicHolidaysQuery = { readonly publicHolidays: ReadonlyArray<{ readonly date: string, readonly name: string }> };

export type HolidayPlacesQueryVariables = Exact<{
  country?: string | null | undefined;
  state?: string | null | undefined;
}>;


export type HolidayPlacesQuery = { readonly holidayPlaces: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export const PublicHolidaysDocument = "query PublicHolidays($source: HolidaySourceInput!, $year: Int!) {\n  publicHolidays(source: $source, year: $year) {\n    date\n    name\n  }\n}" as TypedDocument<PublicHolidaysQuery, PublicHolidaysQueryVariables>;

export const HolidayPlacesDocument = "query HolidayPlaces($country: CountryCode, $state: String) {\n  holidayPlaces(country: $country, state: $state) {\n    code\n    name\n  }\n}" as TypedDocument<HolidayPlacesQuery, HolidayPlacesQueryVariables>;
