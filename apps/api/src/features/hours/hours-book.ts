import type { OpenHours, Segment, Weekday } from "@supportbook/policy";

/** From where public holidays are taken: a country, or a state or region of it with days of its own. */
export interface HolidaySource {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As the source calls it, such as `BY` of `DE`. */
  readonly state: string | null;
  readonly region: string | null;
}

export interface PublicHoliday {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly name: string;
}

/** A day that follows neither the week nor the holidays. */
export interface CalendarOverride {
  /** `YYYY-MM-DD` in the calendar's zone. */
  readonly date: string;
  readonly name: string;
  /** Open then; empty for a closed day. */
  readonly intervals: readonly OpenHours[];
}

/** What staff enter; the dates of the holidays follow from it. */
export interface CalendarFacts {
  /** IANA. */
  readonly timeZone: string;
  readonly weekly: Readonly<Record<Weekday, readonly OpenHours[]>>;
  readonly holidaySource: HolidaySource | null;
  readonly overrides: readonly CalendarOverride[];
}

/** The hours of a calendar from `validFrom` on, until those of the next one begin. */
export interface CalendarRevision extends CalendarFacts {
  readonly revision: number;
  /** `YYYY-MM-DD`, in the zone of these hours. */
  readonly validFrom: string;
  readonly holidays: readonly PublicHoliday[];
  readonly author: string;
  readonly reason: string;
  readonly recordedAt: Date;
  /** Null while it has held, holds, or will. */
  readonly replacedAt: Date | null;
}

export interface CalendarRecord {
  readonly id: string;
  readonly segment: Segment;
  /** Null: the fallback of the segment. */
  readonly country: string | null;
  readonly name: string;
  readonly revision: number;
  /** First day on which it no longer holds. */
  readonly retiredFrom: string | null;
  readonly retiredAt: Date | null;
  /** Every one that was ever written, oldest first. */
  readonly revisions: readonly CalendarRevision[];
}

/** Every calendar, the retired ones too: they held once, and time was counted by them. */
export interface HoursBook {
  readonly calendars: readonly CalendarRecord[];
}

export const CLOSED_WEEK: CalendarFacts["weekly"] = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };

/** The revisions that count, in the order of their days. */
export function revisionsInOrder({ revisions }: Pick<CalendarRecord, "revisions">): CalendarRevision[] {
  return revisions
    .filter(({ replacedAt }) => replacedAt === null)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** What an edit starts from: the last hours that are planned. @throws where a calendar has none, which the writing prevents. */
export function latestRevision(calendar: CalendarRecord): CalendarRevision {
  const latest = revisionsInOrder(calendar).at(-1);
  if (latest === undefined) throw new Error(`the support calendar ${calendar.id} has no hours`);
  return latest;
}
