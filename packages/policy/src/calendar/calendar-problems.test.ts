import { describe, expect, it } from "vitest";
import { calendarProblems, requireCalendars } from "./calendar-problems.ts";
import { isOpen } from "./opening.ts";
import { aroundTheClock, neverOpen, weekdays } from "./sample-calendars.ts";
import type { Holiday, OpenHours, SupportCalendar } from "./support-calendar.ts";

const found = (calendar: SupportCalendar) => calendarProblems(calendar).map(({ code, field }) => ({ code, field }));
const onMonday = (...hours: OpenHours[]) => {
  const calendar = weekdays("09:00-17:00");
  return { ...calendar, weekly: { ...calendar.weekly, 1: hours } };
};
const withHolidays = (...holidays: Holiday[]) => weekdays("09:00-17:00", { holidays });

describe("a calendar that cannot be used", () => {
  it("[2.2] a sound one has no problem, touching hours and hours to midnight included", () => {
    expect(found(weekdays("09:00-12:30 12:30-24:00", { timeZone: "Asia/Shanghai", validFrom: "2026-01-01" }))).toEqual(
      [],
    );
    expect(found(aroundTheClock())).toEqual([]);
  });
  it("[2.2] an unknown time zone", () => {
    expect(found(weekdays("09:00-17:00", { timeZone: "Moon/Base" }))).toEqual([
      { code: "NOT_A_TIME_ZONE", field: "timeZone" },
    ]);
  });
  it.each(["9:00", "24:30", "12:60", "noon", "", "24:00"])("[2.2] %j as an opening time", (from) => {
    expect(found(onMonday({ from, to: "24:00" }))).toEqual([{ code: "NOT_A_TIME", field: "weekly.1[0].from" }]);
  });
  it("[2.2] a closing time past midnight", () => {
    expect(found(onMonday({ from: "09:00", to: "25:00" }))).toEqual([{ code: "NOT_A_TIME", field: "weekly.1[0].to" }]);
  });
  it("[2.2] hours that end before or as they begin, with the way to write a night", () => {
    expect(found(onMonday({ from: "09:00", to: "09:00" }))).toEqual([{ code: "ORDER", field: "weekly.1[0].to" }]);
    const [night] = calendarProblems(onMonday({ from: "22:00", to: "06:00" }));
    expect(night?.message.en).toBe("weekly.1[0] ends at 06:00, not after 22:00.");
    expect(night?.remedy.en).toContain("two days");
    expect(night?.remedy.zh).toContain("24:00");
  });
  it("[2.2] hours that overlap, in whatever order they stand", () => {
    const [morning, noon] = [
      { from: "09:00", to: "13:00" },
      { from: "12:00", to: "17:00" },
    ];
    expect(found(onMonday(morning, noon))).toEqual([{ code: "OVERLAP", field: "weekly.1[1]" }]);
    expect(found(onMonday(noon, morning))).toEqual([{ code: "OVERLAP", field: "weekly.1[1]" }]);
  });
  it("[2.2] a weekday that is left out", () => {
    const { 3: _wednesday, ...rest } = weekdays("09:00-17:00").weekly;
    expect(found({ ...weekdays("09:00-17:00"), weekly: rest as SupportCalendar["weekly"] })).toEqual([
      { code: "MISSING", field: "weekly.3" },
    ]);
  });
  it("[2.2] holidays: dates that do not exist, days without a name or there twice, and their hours", () => {
    expect(
      found(
        withHolidays(
          { date: "2026-02-30", name: "Never" },
          { date: "2026-05-01", name: " " },
          { date: "2026-05-01", name: "Spring day", intervals: [{ from: "10:00", to: "10:60" }] },
        ),
      ),
    ).toEqual([
      { code: "NOT_A_DATE", field: "holidays[0].date" },
      { code: "MISSING", field: "holidays[1].name" },
      { code: "NOT_A_TIME", field: "holidays[2].intervals[0].to" },
      { code: "DUPLICATE", field: "holidays[2].date" },
    ]);
  });
  it("[2.2] a first day that is no date", () => {
    expect(found(weekdays("09:00-17:00", { validFrom: "2026-01-01T00:00:00Z" }))).toEqual([
      { code: "NOT_A_DATE", field: "validFrom" },
    ]);
  });
  it("[2.2] one that never opens, unless a day of its own does", () => {
    expect(found(neverOpen())).toEqual([{ code: "NEVER_OPEN", field: "weekly" }]);
    const once = { date: "2026-05-01", name: "Open house", intervals: [{ from: "10:00", to: "12:00" }] };
    expect(found(neverOpen({ holidays: [once] }))).toEqual([]);
  });
});

describe("asking a calendar that cannot be used", () => {
  it("[2.2] names every fault with its remedy", () => {
    const calendar = { ...onMonday({ from: "9:00", to: "17:00" }), timeZone: "Moon/Base" };
    const ask = () => isOpen(calendar, "2026-11-23T09:00:00Z");
    expect(ask).toThrow(/timeZone "Moon\/Base" is not a time zone\. Use an IANA name/);
    expect(ask).toThrow(/weekly\.1\[0\]\.from "9:00" is not a time of day\. Write HH:MM/);
  });
  it("[2.2] refuses no calendar at all, and two for the same day", () => {
    expect(() => requireCalendars([])).toThrow(/^calendar: there is none/);
    expect(() => requireCalendars([aroundTheClock(), weekdays("09:00-17:00")])).toThrow(/same validFrom/);
  });
  it("[2.2] calendars come oldest first, the one without a first day before all", () => {
    const [always, spring, autumn] = [
      aroundTheClock(),
      aroundTheClock({ validFrom: "2026-03-01" }),
      aroundTheClock({ validFrom: "2026-09-01" }),
    ];
    expect(requireCalendars([autumn, always, spring])).toEqual([always, spring, autumn]);
  });
});
