/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Open from `from` up to, but not including, `to`: wall-clock times `HH:MM`. `to` may be `24:00`, the end of the day. */
export interface OpenHours {
  readonly from: string;
  readonly to: string;
}

/** A day that does not follow the week: closed, or open in `intervals` instead. */
export interface Holiday {
  /** Calendar date `YYYY-MM-DD` in the calendar's time zone. */
  readonly date: string;
  readonly name: string;
  readonly intervals?: readonly OpenHours[] | null;
}

/** When support works (clause 2.2): one calendar for a segment and a country. Plain JSON. */
export interface SupportCalendar {
  /** IANA name; the zone's rules of the day in question turn wall-clock times into instants. */
  readonly timeZone: string;
  /** Several intervals a day are several shifts, with a break between them; an empty list is a closed day. */
  readonly weekly: Readonly<Record<Weekday, readonly OpenHours[]>>;
  readonly holidays: readonly Holiday[];
  /** First calendar date of these hours; absent or null: they have always held. */
  readonly validFrom?: string | null;
}

/**
 * The hours of one desk as they were and will be: each calendar holds from its `validFrom` until the next one begins.
 * Time that was counted under earlier hours therefore stays as it was when the hours change.
 */
export type SupportCalendars = SupportCalendar | readonly SupportCalendar[];

/** Minutes since the day began on the wall clock; null where `time` is not `HH:MM` up to `24:00`. */
export function minutesOf(time: string): number | null {
  const found = /^(\d{2}):(\d{2})$/.exec(time);
  if (found === null) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= 24 * 60 ? total : null;
}
