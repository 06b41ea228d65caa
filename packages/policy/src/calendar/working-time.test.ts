import { describe, expect, it } from "vitest";
import { aroundTheClock, daily, neverOpen, weekdays } from "./sample-calendars.ts";
import { addWorkingTime, workingTimeBetween } from "./working-time.ts";

const nineToFive = weekdays("09:00-17:00");

describe("worked examples", () => {
  // 2026-11-20 is a Friday.
  it("[2.2] Friday 16:30 and 1 h, Monday to Friday 9 to 17: Monday 09:30", () => {
    expect(addWorkingTime(nineToFive, "2026-11-20T16:30:00Z", "PT1H").due).toBe("2026-11-23T09:30:00Z");
  });
  it("[2.2] Friday 16:00 and 4 h, Monday to Friday 8 to 17: Monday 11:00", () => {
    expect(addWorkingTime(weekdays("08:00-17:00"), "2026-11-20T16:00:00Z", "PT4H").due).toBe("2026-11-23T11:00:00Z");
  });
  it("[2.2] Friday 17:00 and 8 h, Monday to Friday 9 to 17: Monday 17:00, not Tuesday morning", () => {
    expect(addWorkingTime(nineToFive, "2026-11-20T17:00:00Z", "PT8H").due).toBe("2026-11-23T17:00:00Z");
  });
  it("[2.2] Wednesday 2016-11-09 23:00 and 48 h, daily 9 to 21, closed on the 11th and 13th: the 15th at 21:00", () => {
    const calendar = daily("09:00-21:00", {
      holidays: [
        { date: "2016-11-11", name: "First day off" },
        { date: "2016-11-13", name: "Second day off" },
      ],
    });
    expect(addWorkingTime(calendar, "2016-11-09T23:00:00Z", "PT48H").due).toBe("2016-11-15T21:00:00Z");
  });
  it("[2.2] a lunch break does not count", () => {
    const calendar = weekdays("09:00-12:30 13:30-17:00");
    expect(addWorkingTime(calendar, "2026-11-23T12:00:00Z", "PT1H").due).toBe("2026-11-23T14:00:00Z");
    expect(workingTimeBetween(calendar, "2026-11-23T12:00:00Z", "2026-11-23T14:00:00Z").duration).toBe("PT1H");
  });
  it("[2.2] around the clock, working time is time", () => {
    expect(addWorkingTime(aroundTheClock(), "2026-11-20T16:30:00Z", "PT100H").due).toBe("2026-11-24T20:30:00Z");
  });
  it("[2.2] no time at all is due at once, open or not", () => {
    expect(addWorkingTime(nineToFive, "2026-11-21T03:00:00Z", "PT0S")).toEqual({
      due: "2026-11-21T03:00:00Z",
      remaining: "PT0S",
      ledger: [],
    });
  });
});

describe("the ledger", () => {
  it("[2.2] accounts for every moment with a reason, neighbours of one reason joined", () => {
    const calendar = weekdays("09:00-17:00", { holidays: [{ date: "2026-11-23", name: "Founders' day" }] });
    expect(addWorkingTime(calendar, "2026-11-20T16:00:00Z", "PT2H").ledger).toEqual([
      { from: "2026-11-20T16:00:00Z", to: "2026-11-20T17:00:00Z", counted: true, reason: "OPEN", name: null },
      { from: "2026-11-20T17:00:00Z", to: "2026-11-23T00:00:00Z", counted: false, reason: "OUTSIDE_HOURS", name: null },
      {
        from: "2026-11-23T00:00:00Z",
        to: "2026-11-24T00:00:00Z",
        counted: false,
        reason: "HOLIDAY",
        name: "Founders' day",
      },
      { from: "2026-11-24T00:00:00Z", to: "2026-11-24T09:00:00Z", counted: false, reason: "OUTSIDE_HOURS", name: null },
      { from: "2026-11-24T09:00:00Z", to: "2026-11-24T10:00:00Z", counted: true, reason: "OPEN", name: null },
    ]);
  });
  it("[2.2] two holidays in a row are two lines", () => {
    const holidays = [
      { date: "2026-12-24", name: "Winter eve" },
      { date: "2026-12-25", name: "Winter day" },
    ];
    const { ledger } = workingTimeBetween(
      daily("09:00-17:00", { holidays }),
      "2026-12-24T00:00:00Z",
      "2026-12-26T00:00:00Z",
    );
    expect(ledger.map(({ name }) => name)).toEqual(["Winter eve", "Winter day"]);
  });
  it("[2.2] around the clock it is one line, be it for years", () => {
    const { duration, ledger } = workingTimeBetween(aroundTheClock(), "2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
    expect(duration).toBe("PT52608H");
    expect(ledger).toHaveLength(1);
  });
  it("[2.2] an empty span has an empty account", () => {
    expect(workingTimeBetween(nineToFive, "2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z")).toEqual({
      duration: "PT0S",
      ledger: [],
    });
  });
});

describe("days of 23 and 25 hours", () => {
  const warsaw = { timeZone: "Europe/Warsaw" };
  it("[2.2] around the clock, the day on which clocks go forward has 23 hours, the one on which they go back 25", () => {
    const day = (from: string, to: string) => workingTimeBetween(aroundTheClock(warsaw), from, to).duration;
    expect(day("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")).toBe("PT23H");
    expect(day("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")).toBe("PT25H");
  });
  it("[2.2] hours around the change are as long as they really were", () => {
    const night = daily("00:00-08:00", warsaw);
    expect(workingTimeBetween(night, "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z").duration).toBe("PT7H");
    expect(workingTimeBetween(night, "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z").duration).toBe("PT9H");
    expect(addWorkingTime(night, "2026-03-28T12:00:00Z", "PT7H").due).toBe("2026-03-29T06:00:00Z");
  });
  it("[2.2] last winter is counted with last winter's offset, on both sides of a change", () => {
    const office = weekdays("09:00-17:00", warsaw);
    // Friday before and Monday after the change of 2026-03-29: 17:00 is 16:00Z, then 09:00 is 07:00Z.
    expect(addWorkingTime(office, "2026-03-27T15:00:00Z", "PT2H").due).toBe("2026-03-30T08:00:00Z");
    expect(workingTimeBetween(office, "2026-01-15T00:00:00Z", "2026-01-15T09:00:00Z").duration).toBe("PT1H");
    expect(workingTimeBetween(office, "2026-07-15T00:00:00Z", "2026-07-15T09:00:00Z").duration).toBe("PT2H");
  });
});

describe("hours that change", () => {
  it("[2.2] time used stays counted as it was, time left counts on the new hours", () => {
    const longer = weekdays("09:00-21:00", { validFrom: "2026-11-24" });
    const start = "2026-11-23T14:00:00Z";
    expect(addWorkingTime([nineToFive, longer], start, "PT14H").due).toBe("2026-11-24T20:00:00Z");
    const history = (calendars: Parameters<typeof workingTimeBetween>[0]) =>
      workingTimeBetween(calendars, start, "2026-11-24T00:00:00Z");
    expect(history([nineToFive, longer])).toEqual(history(nineToFive));
  });
  it("[2.2] time before the first hours were set does not count, and says so", () => {
    const coming = aroundTheClock({ validFrom: "2026-11-24" });
    const { due, ledger } = addWorkingTime(coming, "2026-11-23T12:00:00Z", "PT1H");
    expect(due).toBe("2026-11-24T01:00:00Z");
    expect(ledger[0]?.reason).toBe("NOT_IN_FORCE");
  });
});

describe("what cannot be counted", () => {
  const start = "2026-11-23T09:00:00Z";
  it("[2.2] a calendar without any open hour is refused instead of searched for ever", () => {
    expect(() => addWorkingTime(neverOpen(), start, "PT1H")).toThrow(
      /^calendar: has too few open hours .*weekly hours/,
    );
    expect(() => addWorkingTime(weekdays("09:00-09:01"), start, "PT100000H")).toThrow(
      /^calendar: has too few open hours/,
    );
    expect(workingTimeBetween(neverOpen(), start, "2027-11-23T09:00:00Z").duration).toBe("PT0S");
  });
  it.each([
    ["P1D", /^duration: "P1D" counts days; say how many hours/],
    ["-PT1H", /^duration: "-PT1H" is negative/],
    ["4 hours", /^duration: "4 hours" is not an ISO 8601 duration/],
  ])("[2.2] the duration %s is refused", (duration, message) => {
    expect(() => addWorkingTime(nineToFive, start, duration)).toThrow(message);
  });
  it("[2.2] instants and pauses at fault are named", () => {
    expect(() => addWorkingTime(nineToFive, "2026-11-23", "PT1H")).toThrow(/^start: "2026-11-23" is not an instant/);
    expect(() => workingTimeBetween(nineToFive, start, "2026-11-22T09:00:00Z")).toThrow(/^end: .*before the start/);
    const backwards = [{ from: start, to: "2026-11-23T08:00:00Z" }];
    expect(() => addWorkingTime(nineToFive, start, "PT1H", backwards)).toThrow(/^pauses\[0\]\.to: .*later time/);
  });
});
