/** Calendars for the tests of this folder. */
import type { OpenHours, SupportCalendar } from "./support-calendar.ts";

const hours = (text: string): OpenHours[] =>
  text.split(" ").flatMap((one) => {
    const [from, to] = one.split("-");
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

/** Monday to Friday; hours as `09:00-12:00 13:00-17:00`. */
export const weekdays = (open: string, more: Partial<SupportCalendar> = {}): SupportCalendar => {
  const day = hours(open);
  return { timeZone: "UTC", weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] }, holidays: [], ...more };
};

/** The same hours on all seven days. */
export const daily = (open: string, more: Partial<SupportCalendar> = {}): SupportCalendar => {
  const day = hours(open);
  return { ...weekdays(open), weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }, ...more };
};

export const aroundTheClock = (more: Partial<SupportCalendar> = {}) => daily("00:00-24:00", more);

export const neverOpen = (more: Partial<SupportCalendar> = {}) => daily("", more);
