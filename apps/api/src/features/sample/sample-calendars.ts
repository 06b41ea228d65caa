import type { OpenHours } from "@supportbook/policy";
import type { CalendarFacts, CalendarHistory } from "../hours/index.ts";

const AUTHOR = "Sample data";

/** `08:00-12:00 13:00-17:00` */
const hours = (text: string): OpenHours[] =>
  text.split(" ").flatMap((span) => {
    const [from, to] = span.split("-");
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

/** Monday to Thursday, Friday, Saturday, Sunday. */
const week = (usual: string, friday = usual, saturday = "", sunday = ""): CalendarFacts["weekly"] => {
  const day = hours(usual);
  return { 1: day, 2: day, 3: day, 4: day, 5: hours(friday), 6: hours(saturday), 7: hours(sunday) };
};

type Sample = Pick<CalendarHistory, "segment" | "country" | "name"> & CalendarFacts;

const of = (country: string, state: string | null = null) => ({ country, state, region: null });

/** When the invented vendor's desks work: a lunch break, a half day, seven days a week, around the clock. */
const SAMPLES: readonly Sample[] = [
  {
    segment: "BUSINESS",
    country: "US",
    name: "Sample desk New York",
    timeZone: "America/New_York",
    weekly: week("08:00-20:00"),
    holidaySource: of("US"),
    overrides: [],
  },
  {
    segment: "BUSINESS",
    country: "CN",
    name: "Sample desk Shanghai",
    timeZone: "Asia/Shanghai",
    weekly: week("09:00-12:00 13:30-18:00"),
    holidaySource: of("CN"),
    overrides: [],
  },
  {
    segment: "BUSINESS",
    country: "JP",
    name: "Sample desk Tokyo",
    timeZone: "Asia/Tokyo",
    weekly: week("09:00-18:00"),
    holidaySource: of("JP"),
    overrides: [],
  },
  {
    segment: "BUSINESS",
    country: "BR",
    name: "Sample desk São Paulo",
    timeZone: "America/Sao_Paulo",
    weekly: week("09:00-12:00 13:00-18:00"),
    holidaySource: of("BR", "SP"),
    overrides: [],
  },
  {
    segment: "BUSINESS",
    country: null,
    name: "Sample desk around the clock",
    timeZone: "UTC",
    weekly: week("00:00-24:00", "00:00-24:00", "00:00-24:00", "00:00-24:00"),
    holidaySource: null,
    overrides: [],
  },
  {
    segment: "HOME_MOBILE",
    country: "DE",
    name: "Sample home desk Berlin",
    timeZone: "Europe/Berlin",
    weekly: week("09:00-18:00", "09:00-18:00", "10:00-14:00"),
    holidaySource: of("DE"),
    overrides: [],
  },
  {
    segment: "HOME_MOBILE",
    country: "US",
    name: "Sample home desk New York",
    timeZone: "America/New_York",
    weekly: week("09:00-21:00", "09:00-21:00", "10:00-18:00", "10:00-18:00"),
    holidaySource: of("US"),
    overrides: [],
  },
  {
    segment: "HOME_MOBILE",
    country: "CN",
    name: "Sample home desk Shanghai",
    timeZone: "Asia/Shanghai",
    weekly: week("09:00-21:00", "09:00-21:00", "09:00-21:00", "09:00-21:00"),
    holidaySource: of("CN"),
    overrides: [],
  },
  {
    segment: "HOME_MOBILE",
    country: null,
    name: "Sample home desk",
    timeZone: "UTC",
    weekly: week("08:00-20:00"),
    holidaySource: null,
    overrides: [],
  },
];

/** Calendars that began two years ago, one of them with other hours planned from next month on. */
export function sampleCalendars(today: Temporal.PlainDate): CalendarHistory[] {
  const began = { validFrom: today.subtract({ years: 2 }).toString(), reason: "The sample vendor's hours" };
  const recordedAt = new Date(`${today.subtract({ years: 2 })}T00:00:00Z`);
  const calendars = SAMPLES.map(({ segment, country, name, ...facts }): CalendarHistory => {
    return { segment, country, name, author: AUTHOR, hours: [{ ...facts, ...began, recordedAt }] };
  });
  return [...calendars, berlin(today, { ...began, recordedAt })];
}

/** A desk that closes early on Fridays, until next month. */
function berlin(
  today: Temporal.PlainDate,
  began: Pick<CalendarHistory["hours"][number], "validFrom" | "reason" | "recordedAt">,
): CalendarHistory {
  const christmas = `${today.year}-12-24`;
  const newYear = `${today.year}-12-31`;
  const facts = {
    timeZone: "Europe/Berlin",
    holidaySource: of("DE"),
    overrides: [
      { date: christmas, name: "Christmas Eve", intervals: hours("08:00-12:00") },
      { date: newYear, name: "New Year's Eve", intervals: [] },
    ],
  };
  const usual = "08:00-12:00 13:00-17:00";
  const nextMonth = today.toPlainYearMonth().add({ months: 1 }).toPlainDate({ day: 1 });
  return {
    segment: "BUSINESS",
    country: "DE",
    name: "Sample desk Berlin",
    author: AUTHOR,
    hours: [
      { ...facts, weekly: week(usual, "08:00-12:00 13:00-15:00"), ...began },
      {
        ...facts,
        weekly: week(usual),
        validFrom: nextMonth.toString(),
        reason: "Sample customers asked for longer Fridays",
        recordedAt: new Date(`${today.subtract({ days: 10 })}T09:00:00Z`),
      },
    ],
  };
}
