import { describe, expect, it } from "vitest";
import { closesNext, isOpen, opensNext } from "./opening.ts";
import { aroundTheClock, daily, neverOpen, weekdays } from "./sample-calendars.ts";

// 2026-11-23 is a Monday.
const office = weekdays("09:00-12:30 13:30-17:00", { timeZone: "Europe/Warsaw" });

describe("open now", () => {
  it.each([
    ["2026-11-23T07:59:59.999Z", false],
    ["2026-11-23T08:00:00Z", true],
    ["2026-11-23T11:29:59.999Z", true],
    ["2026-11-23T11:30:00Z", false],
    ["2026-11-23T12:30:00Z", true],
    ["2026-11-23T16:00:00Z", false],
    ["2026-11-28T09:00:00Z", false],
  ])("[2.2] at %s, with a break at noon: %s", (instant, open) => {
    expect(isOpen(office, instant)).toBe(open);
  });
  it("[2.2] the offset is that of the day in question: 08:30 in summer is before opening in UTC terms of winter", () => {
    expect(isOpen(office, "2026-07-06T07:30:00Z")).toBe(true);
    expect(isOpen(office, "2026-11-23T07:30:00Z")).toBe(false);
  });
  it("[2.2] hours up to 24:00 are open at 23:59:59, and hours up to 23:59 are not", () => {
    expect(isOpen(daily("08:00-24:00"), "2026-11-23T23:59:59.999Z")).toBe(true);
    expect(isOpen(daily("08:00-23:59"), "2026-11-23T23:59:00Z")).toBe(false);
    expect(isOpen(daily("08:00-24:00"), "2026-11-24T00:00:00Z")).toBe(false);
  });
  it("[2.2] a holiday is closed, or open in hours of its own", () => {
    const calendar = weekdays("09:00-17:00", {
      holidays: [
        { date: "2026-12-25", name: "Winter day" },
        { date: "2026-12-26", name: "Stock taking", intervals: [{ from: "10:00", to: "11:00" }] },
      ],
    });
    expect(isOpen(calendar, "2026-12-25T10:00:00Z")).toBe(false);
    expect(isOpen(calendar, "2026-12-26T10:00:00Z")).toBe(true);
    expect(isOpen(calendar, "2026-12-26T11:00:00Z")).toBe(false);
  });
  it("[2.2] a holiday is a date in the calendar's zone", () => {
    const calendar = aroundTheClock({
      timeZone: "Pacific/Auckland",
      holidays: [{ date: "2026-11-24", name: "Harbour day" }],
    });
    expect(isOpen(calendar, "2026-11-23T10:59:59Z")).toBe(true);
    expect(isOpen(calendar, "2026-11-23T11:00:00Z")).toBe(false);
    expect(isOpen(calendar, "2026-11-24T11:00:00Z")).toBe(true);
  });
  it("[2.2] the order in which hours are written does not matter", () => {
    expect(isOpen(weekdays("13:30-17:00 09:00-12:30"), "2026-11-23T10:00:00Z")).toBe(true);
  });
});

describe("opens next, closes next", () => {
  it("[2.2] from closed: the next opening, then its closing", () => {
    expect(opensNext(office, "2026-11-23T11:45:00Z")).toBe("2026-11-23T12:30:00Z");
    expect(closesNext(office, "2026-11-23T11:45:00Z")).toBe("2026-11-23T16:00:00Z");
  });
  it("[2.2] from open: the closing, then the opening after it", () => {
    expect(closesNext(office, "2026-11-27T13:00:00Z")).toBe("2026-11-27T16:00:00Z");
    expect(opensNext(office, "2026-11-27T13:00:00Z")).toBe("2026-11-30T08:00:00Z");
  });
  it("[2.2] at the very change the next one is meant", () => {
    expect(closesNext(office, "2026-11-27T16:00:00Z")).toBe("2026-11-30T11:30:00Z");
    expect(opensNext(office, "2026-11-30T08:00:00Z")).toBe("2026-11-30T12:30:00Z");
  });
  it("[2.2] hours that go on past midnight are one opening", () => {
    const night = daily("00:00-06:00 22:00-24:00");
    expect(closesNext(night, "2026-11-23T23:00:00Z")).toBe("2026-11-24T06:00:00Z");
    expect(opensNext(night, "2026-11-23T23:00:00Z")).toBe("2026-11-24T22:00:00Z");
  });
  it("[2.2] around the clock never opens nor closes, except around a holiday", () => {
    expect(closesNext(aroundTheClock(), "2026-11-23T10:00:00Z")).toBeNull();
    expect(opensNext(daily("00:00-12:00 12:00-24:00"), "2026-11-23T10:00:00Z")).toBeNull();
    const once = aroundTheClock({ holidays: [{ date: "2027-01-01", name: "New Year" }] });
    expect(closesNext(once, "2026-11-23T10:00:00Z")).toBe("2027-01-01T00:00:00Z");
    expect(opensNext(once, "2026-11-23T10:00:00Z")).toBe("2027-01-02T00:00:00Z");
    expect(closesNext(once, "2027-01-02T00:00:00Z")).toBeNull();
  });
  it("[2.2] a calendar without any open hour is closed and never opens", () => {
    expect(isOpen(neverOpen(), "2026-11-23T10:00:00Z")).toBe(false);
    expect(opensNext(neverOpen(), "2026-11-23T10:00:00Z")).toBeNull();
    const once = neverOpen({
      holidays: [{ date: "2027-01-02", name: "Open house", intervals: [{ from: "10:00", to: "12:00" }] }],
    });
    expect(opensNext(once, "2026-11-23T10:00:00Z")).toBe("2027-01-02T10:00:00Z");
    expect(opensNext(once, "2027-01-02T10:00:00Z")).toBeNull();
  });
  it("[2.2] before the first calendar holds, support is closed", () => {
    const coming = aroundTheClock({ timeZone: "Asia/Tokyo", validFrom: "2026-12-01" });
    expect(isOpen(coming, "2026-11-30T14:59:59Z")).toBe(false);
    expect(opensNext(coming, "2026-11-23T10:00:00Z")).toBe("2026-11-30T15:00:00Z");
  });
  it("[2.2] a later calendar takes over on its first day", () => {
    const calendars = [weekdays("08:00-16:00", { validFrom: "2026-11-24" }), weekdays("09:00-17:00")];
    expect(opensNext(calendars, "2026-11-22T00:00:00Z")).toBe("2026-11-23T09:00:00Z");
    expect(opensNext(calendars, "2026-11-23T12:00:00Z")).toBe("2026-11-24T08:00:00Z");
  });
});

describe("days on which the clocks change", () => {
  // Warsaw: 2026-03-29 02:00 becomes 03:00; 2026-10-25 03:00 becomes 02:00.
  const warsaw = (open: string) => daily(open, { timeZone: "Europe/Warsaw" });

  it("[2.2] an opening time that is skipped is the moment of the change", () => {
    expect(opensNext(warsaw("02:30-05:00"), "2026-03-29T00:00:00Z")).toBe("2026-03-29T01:00:00Z");
    expect(closesNext(warsaw("01:00-02:30"), "2026-03-29T00:30:00Z")).toBe("2026-03-29T01:00:00Z");
  });
  it("[2.2] hours that lie wholly in the skipped hour are lost on that day", () => {
    expect(opensNext(warsaw("02:10-02:50"), "2026-03-29T00:00:00Z")).toBe("2026-03-30T00:10:00Z");
  });
  it("[2.2] a time that comes twice is meant the first time", () => {
    expect(opensNext(warsaw("02:30-05:00"), "2026-10-25T00:00:00Z")).toBe("2026-10-25T00:30:00Z");
    expect(closesNext(warsaw("01:00-02:30"), "2026-10-25T00:00:00Z")).toBe("2026-10-25T00:30:00Z");
  });
  it("[2.2] where midnight itself is skipped, hours from 00:00 begin with the day", () => {
    // São Paulo, 2018-11-04: 00:00 became 01:00.
    const calendar = daily("00:00-06:00", { timeZone: "America/Sao_Paulo" });
    expect(opensNext(calendar, "2018-11-04T02:00:00Z")).toBe("2018-11-04T03:00:00Z");
    expect(closesNext(calendar, "2018-11-04T03:00:00Z")).toBe("2018-11-04T08:00:00Z");
  });
  it("[2.2] a date that a zone left out is no day", () => {
    // Apia went from 2011-12-29 straight to 2011-12-31.
    const calendar = daily("09:00-17:00", { timeZone: "Pacific/Apia" });
    expect(opensNext(calendar, "2011-12-30T05:00:00Z")).toBe("2011-12-30T19:00:00Z");
    expect(closesNext(calendar, "2011-12-30T05:00:00Z")).toBe("2011-12-31T03:00:00Z");
  });
});
