import Holidays, { type HolidaysTypes } from "date-holidays";
import type { HolidaySource, PublicHoliday } from "./hours-book.ts";

/** Years of holidays that are kept with the hours: the year in which they begin and those after it. */
export const YEARS_OF_HOLIDAYS = 10;

/** The library tells for some days whom they are for. Support does not close on what a part of the people celebrates. */
const FOR_SOME = /\b(women|youth|children|military|islamic|muslim|orthodox)\b/i;

const DAY_MS = 86_400_000;

/** A country, state or region of which public holidays are known. */
export interface HolidayPlace {
  readonly code: string;
  readonly name: string;
}

/**
 * Public holidays of some years, named in English, in the order of their dates; empty where the source is not known.
 *
 * Interpretations: only whole days count, what begins at noon is left to an override; a day that is kept by a part of
 * the people is left out; of several holidays on one day the names are joined. A holiday that begins at sunset counts
 * from the day after it, as the library dates it.
 */
export function publicHolidays(source: HolidaySource, years: { from: number; count: number }): PublicHoliday[] {
  const all = Array.from({ length: years.count }, (_, index) => holidaysOfYear(source, years.from + index)).flat();
  const names = new Map<string, string[]>();
  for (const { date, name } of all) {
    const known = names.get(date) ?? [];
    if (!known.includes(name)) names.set(date, [...known, name]);
  }
  return [...names]
    .map(([date, list]) => ({ date, name: list.join(", ") }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Ten years of a lunar calendar take the library a quarter of a second, and a preview asks at every pause of typing. */
const remembered = new Map<string, readonly PublicHoliday[]>();
const MOST_REMEMBERED = 1_000;

/** What falls on a day that counts, which may be one of the next year. */
function holidaysOfYear(source: HolidaySource, year: number): readonly PublicHoliday[] {
  const key = JSON.stringify([source.country, source.state, source.region, year]);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const holidays = openSource(source).getHolidays(year, "en").filter(isForEverybody);
  const days = holidays.flatMap((holiday) => wholeDaysOf(holiday).map((date) => ({ date, name: holiday.name })));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, days);
  return days;
}

/** Countries; states of a country; regions of a state. Sorted by name; empty where there are none. */
export function holidayPlaces(country: string | null, state: string | null): HolidayPlace[] {
  const holidays = new Holidays();
  const places = country === null ? holidays.getCountries("en") : placesIn(holidays, country, state);
  const list = Object.entries(places ?? {}).map(([code, name]) => ({ code, name }));
  return list.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

function placesIn(holidays: Holidays, country: string, state: string | null): Record<string, string> {
  return state === null ? holidays.getStates(country, "en") : holidays.getRegions(country, state, "en");
}

/** Which part of a source is not known: the library itself would answer for the country instead. */
export function unknownPart({ country, state, region }: HolidaySource): keyof HolidaySource | null {
  const has = (places: readonly HolidayPlace[], code: string) => places.some((place) => place.code === code);
  if (!has(holidayPlaces(null, null), country)) return "country";
  if (state === null) return region === null ? null : "state";
  if (!has(holidayPlaces(country, null), state)) return "state";
  return region === null || has(holidayPlaces(country, state), region) ? null : "region";
}

function openSource({ country, state, region }: HolidaySource): Holidays {
  const place = { country, ...(state === null ? {} : { state }), ...(region === null ? {} : { region }) };
  return new Holidays(place, { types: ["public"] });
}

function isForEverybody(holiday: HolidaysTypes.Holiday & { readonly note?: string }): boolean {
  return !FOR_SOME.test(holiday.note ?? "");
}

/** A day on which clocks change is an hour shorter or longer, and still one day. */
function wholeDaysOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  if (date.slice(11, 19) !== "00:00:00") return [];
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const days = Math.floor((end.getTime() - start.getTime()) / DAY_MS + 0.1);
  return Array.from({ length: days }, (_, index) => first.add({ days: index }).toString());
}
