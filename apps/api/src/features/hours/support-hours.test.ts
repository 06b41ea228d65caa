import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HoursBed, hours, openHoursBed, weekOf } from "./hours-testbed.ts";

const germany = { country: "DE", state: null, region: null };
const always = weekOf("00:00-24:00", "00:00-24:00");

let bed: HoursBed;
beforeAll(async () => {
  bed = await openHoursBed("2026-11-23T10:00:00Z", [
    { segment: "BUSINESS", country: "DE", timeZone: "Europe/Berlin", weekly: always },
    { segment: "BUSINESS", country: "US", timeZone: "America/New_York", weekly: always },
    { segment: "BUSINESS", country: "AT", timeZone: "Europe/Vienna", weekly: weekOf("00:00-06:00", "00:00-06:00") },
    { segment: "BUSINESS", country: "CN", timeZone: "Asia/Shanghai", weekly: weekOf("09:00-12:00 13:30-18:00") },
    { segment: "BUSINESS", country: null },
    {
      segment: "HOME_MOBILE",
      country: "DE",
      timeZone: "Europe/Berlin",
      holidaySource: germany,
      overrides: [
        { date: "2026-12-24", name: "Half a day", intervals: hours("09:00-12:00") },
        { date: "2026-12-28", name: "Stocktaking", intervals: [] },
        { date: "2027-01-01", name: "New Year's duty", intervals: hours("10:00-12:00") },
      ],
    },
  ]);
});
afterAll(() => bed.api.close());

describe("[2.2] on a day on which clocks change, hours are counted as they pass", () => {
  // Central Europe: 25 October 2026, 03:00 becomes 02:00; 28 March 2027, 02:00 becomes 03:00. New York: 1 November 2026 and
  // 14 March 2027, both at 02:00.
  it.each([
    ["25 hours in Berlin", "DE", "2026-10-25", 1500, "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"],
    ["23 hours in Berlin", "DE", "2027-03-28", 1380, "2027-03-27T23:00:00Z", "2027-03-28T22:00:00Z"],
    ["25 hours in New York", "US", "2026-11-01", 1500, "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z"],
    ["23 hours in New York", "US", "2027-03-14", 1380, "2027-03-14T05:00:00Z", "2027-03-15T04:00:00Z"],
  ])("%s around the clock", async (_, country, date, openMinutes, opensAt, closesAt) => {
    const intervals = [{ from: "00:00", to: "24:00", opensAt, closesAt }];
    expect(await bed.daysOf(country, date, 1)).toEqual([{ date, openMinutes, whyClosed: null, intervals }]);
  });

  it.each([
    ["seven hours where one comes twice", "2026-10-25", 420],
    ["six hours the day after", "2026-10-26", 360],
    ["five hours where one is skipped", "2027-03-28", 300],
  ])("midnight to six lasts %s", async (_, date, openMinutes) => {
    expect(await bed.daysOf("AT", date, 1)).toMatchObject([
      { openMinutes, intervals: [{ from: "00:00", to: "06:00" }] },
    ]);
  });

  it("a desk that opens at nine opens at another time of UTC after the change", async () => {
    const friday = await bed.supportHours("HOME_MOBILE", "DE", "2026-10-23T06:59:59Z");
    expect(friday).toMatchObject({ openNow: false, opensNext: "2026-10-23T07:00:00Z" });
    const monday = await bed.supportHours("HOME_MOBILE", "DE", "2026-10-25T12:00:00Z");
    expect(monday).toMatchObject({ openNow: false, whyClosed: "DAY_OFF", opensNext: "2026-10-26T08:00:00Z" });
  });
});

describe("[2.2] a holiday closes support", () => {
  it("on Christmas Day, until the Monday after the weekend and an override", async () => {
    expect(await bed.supportHours("HOME_MOBILE", "DE", "2026-12-25T10:00:00Z")).toMatchObject({
      openNow: false,
      whyClosed: "HOLIDAY",
      closedFor: "Christmas Day",
      // 28 December is closed by an override, so it is Tuesday, nine o'clock in Berlin.
      opensNext: "2026-12-29T08:00:00Z",
      closesNext: "2026-12-29T16:00:00Z",
    });
  });

  it("and an override goes before it", async () => {
    const { openNow, whyClosed, days } = await bed.supportHours("HOME_MOBILE", "DE", "2027-01-01T09:30:00Z");
    expect({ openNow, whyClosed }).toEqual({ openNow: true, whyClosed: null });
    expect(days[0]).toMatchObject({ openMinutes: 120, holiday: "New Year's Day", override: "New Year's duty" });
  });

  it("is told among the next seven days", async () => {
    const { days } = await bed.supportHours("HOME_MOBILE", "DE", "2026-12-23T12:00:00Z");
    expect(
      days.map(({ date, openMinutes, whyClosed }: Record<string, unknown>) => [date, openMinutes, whyClosed]),
    ).toEqual([
      ["2026-12-23", 480, null],
      ["2026-12-24", 180, null],
      ["2026-12-25", 0, "HOLIDAY"],
      ["2026-12-26", 0, "HOLIDAY"],
      ["2026-12-27", 0, "DAY_OFF"],
      ["2026-12-28", 0, "OVERRIDE"],
      ["2026-12-29", 480, null],
    ]);
  });
});

describe("[2.2] split shifts", () => {
  // Shanghai is eight hours ahead of UTC all year: 09:00 is 01:00Z, 12:00 is 04:00Z, 13:30 is 05:30Z, 18:00 is 10:00Z.
  it.each([
    ["before work", "2026-11-23T00:59:59Z", false, "OUT_OF_HOURS", "2026-11-23T01:00:00Z", "2026-11-23T04:00:00Z"],
    ["at the minute it opens", "2026-11-23T01:00:00Z", true, null, "2026-11-23T05:30:00Z", "2026-11-23T04:00:00Z"],
    ["at lunch", "2026-11-23T04:00:00Z", false, "BREAK", "2026-11-23T05:30:00Z", "2026-11-23T10:00:00Z"],
    ["in the afternoon", "2026-11-23T09:59:59Z", true, null, "2026-11-24T01:00:00Z", "2026-11-23T10:00:00Z"],
    ["after work", "2026-11-23T10:00:00Z", false, "OUT_OF_HOURS", "2026-11-24T01:00:00Z", "2026-11-24T04:00:00Z"],
  ])("%s", async (_, at, openNow, whyClosed, opensNext, closesNext) => {
    const found = await bed.supportHours("BUSINESS", "CN", at);
    expect(found).toMatchObject({ openNow, whyClosed, opensNext, closesNext, closedFor: null });
  });

  it("make one day of three and four and a half hours", async () => {
    const { days } = await bed.supportHours("BUSINESS", "CN", "2026-11-23T00:00:00Z");
    expect(days[0]).toMatchObject({
      date: "2026-11-23",
      weekday: 1,
      openMinutes: 450,
      intervals: [
        { from: "09:00", to: "12:00", opensAt: "2026-11-23T01:00:00Z", closesAt: "2026-11-23T04:00:00Z" },
        { from: "13:30", to: "18:00", opensAt: "2026-11-23T05:30:00Z", closesAt: "2026-11-23T10:00:00Z" },
      ],
    });
  });
});

describe("[2.2] hours of a country without a calendar", () => {
  it("are those of the segment's fallback, and it says so", async () => {
    const found = await bed.supportHours("BUSINESS", "FR");
    expect(found).toMatchObject({
      openNow: true,
      isFallback: true,
      timeZone: "UTC",
      calendarName: "Test hours elsewhere",
    });
    expect(await bed.supportHours("BUSINESS", "CN")).toMatchObject({ isFallback: false });
  });

  it("are not made up where there is no fallback either", async () => {
    const found = await bed.supportHours("HOME_MOBILE", "FR");
    expect(found).toEqual({
      openNow: null,
      opensNext: null,
      closesNext: null,
      whyClosed: "NOT_PUBLISHED",
      closedFor: null,
      timeZone: null,
      calendarName: null,
      isFallback: false,
      feed: null,
      days: [],
    });
    // Nor for the time before the first calendar.
    const early = await bed.supportHours("BUSINESS", "CN", "2019-12-31T00:00:00Z");
    expect(early).toMatchObject({ openNow: null, whyClosed: "NOT_PUBLISHED", days: [] });
  });
});

describe("[2.2] an instant that nobody can know of", () => {
  it.each(["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])(
    "%s is refused with the days that one may ask about",
    async (at) => {
      const document = `query ($at: DateTime) { supportHours(segment: BUSINESS, country: "CN", at: $at) { openNow days { date } } }`;
      const { errors } = await bed.api.query(document, { at });
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: ["at"] } }]);
      expect(errors[0]?.message).toContain("2031-11-23");
    },
  );
});

describe("[2.2] a desk that never closes", () => {
  it("has no time at which it opens or closes next", async () => {
    const found = await bed.supportHours("BUSINESS", "DE");
    expect(found).toMatchObject({ openNow: true, opensNext: null, closesNext: null });
  });
});
