import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { previousPeriod, spanOf } from "./feedback-period.ts";
import { BUCKET_INTERVALS, bucketLabel, timeBuckets } from "./time-buckets.ts";

const period = (from: string, through: string, timeZone = "UTC") => ({ from, through, timeZone });
const hoursOf = ({ start, end }: { readonly start: string; readonly end: string }) =>
  (Date.parse(end) - Date.parse(start)) / 3_600_000;

describe("[6.3] the buckets of a trend", () => {
  it("are days of 23 and of 25 hours where the clock is changed", () => {
    // Lisbon put its clock forward on 29 March 2026 and back on 25 October 2026.
    expect(timeBuckets(period("2026-03-28", "2026-03-30", "Europe/Lisbon"), "DAY").map(hoursOf)).toEqual([24, 23, 24]);
    expect(timeBuckets(period("2026-10-24", "2026-10-26", "Europe/Lisbon"), "DAY").map(hoursOf)).toEqual([24, 25, 24]);
  });

  it("begin at one o'clock where midnight was left out, and are empty where the day was", () => {
    // São Paulo skipped 00:00–01:00 on 4 November 2018; Samoa skipped all of 30 December 2011.
    const [day] = timeBuckets(period("2018-11-04", "2018-11-04", "America/Sao_Paulo"), "DAY");
    expect(day).toMatchObject({ start: "2018-11-04T03:00:00Z", end: "2018-11-05T02:00:00Z" });
    expect(timeBuckets(period("2011-12-29", "2011-12-31", "Pacific/Apia"), "DAY").map(hoursOf)).toEqual([24, 0, 24]);
  });

  it("put the days about New Year into the ISO week and the year of its Thursday", () => {
    // ISO 8601: 2026 has a week 53, which holds 1 January 2027; 29 December 2025 is in the first week of 2026.
    expect(bucketLabel("2027-01-01T12:00:00Z", "WEEK", "UTC")).toBe("2026-W53");
    expect(bucketLabel("2027-01-04T00:00:00Z", "WEEK", "UTC")).toBe("2027-W01");
    expect(bucketLabel("2025-12-29T00:00:00Z", "WEEK", "UTC")).toBe("2026-W01");
    expect(timeBuckets(period("2026-12-28", "2027-01-10"), "WEEK").map(({ label }) => label)).toEqual([
      "2026-W53",
      "2027-W01",
    ]);
  });

  it("are there whether or not anything happened, and say where the period covers a part only", () => {
    const months = timeBuckets(period("2026-11-15", "2027-02-28"), "MONTH");
    expect(months.map(({ label, isPartial }) => [label, isPartial])).toEqual([
      ["2026-11", true],
      ["2026-12", false],
      ["2027-01", false],
      ["2027-02", false],
    ]);
    expect(months[0]).toMatchObject({ from: "2026-11-01", through: "2026-11-30", start: "2026-11-15T00:00:00Z" });
    const quarters = timeBuckets(period("2026-10-01", "2027-03-31"), "QUARTER");
    expect(quarters.map(({ label, isPartial }) => [label, isPartial])).toEqual([
      ["2026-Q4", false],
      ["2027-Q1", false],
    ]);
    expect(timeBuckets(period("2026-01-01", "2026-12-31"), "YEAR")).toMatchObject([
      { label: "2026", isPartial: false },
    ]);
  });

  it("count an instant by the zone's calendar and not by the reader's", () => {
    const at = "2026-11-30T23:30:00Z";
    expect(bucketLabel(at, "MONTH", "UTC")).toBe("2026-11");
    expect(bucketLabel(at, "MONTH", "Asia/Shanghai")).toBe("2026-12");
    expect(bucketLabel(at, "DAY", "America/New_York")).toBe("2026-11-30");
  });

  it("follow each other without gap or overlap through the whole period, and hold what bears their label", () => {
    const zones = fc.constantFrom("UTC", "Europe/Lisbon", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia");
    const days = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.nat(150));
    fc.assert(
      fc.property(days, zones, fc.constantFrom(...BUCKET_INTERVALS), ([first, more], timeZone, interval) => {
        const from = Temporal.PlainDate.from("2005-01-01").add({ days: first });
        const asked = period(from.toString(), from.add({ days: more }).toString(), timeZone);
        const buckets = timeBuckets(asked, interval);
        expect(buckets[0]?.start).toBe(spanOf(asked).start);
        expect(buckets.at(-1)?.end).toBe(spanOf(asked).end);
        for (const [index, { start, end, label }] of buckets.entries()) {
          expect(start).toBe(buckets[index - 1]?.end ?? spanOf(asked).start);
          if (start === end) continue;
          expect(bucketLabel(start, interval, timeZone)).toBe(label);
          expect(bucketLabel(new Date(Date.parse(end) - 1).toISOString(), interval, timeZone)).toBe(label);
        }
      }),
    );
  });
});

describe("[6.3] the period before", () => {
  it("has as many days and ends on the day before", () => {
    expect(previousPeriod(period("2026-11-01", "2026-11-30"))).toEqual(period("2026-10-02", "2026-10-31"));
    expect(previousPeriod(period("2026-11-23", "2026-11-23", "Asia/Shanghai"))).toEqual(
      period("2026-11-22", "2026-11-22", "Asia/Shanghai"),
    );
    expect(previousPeriod(period("2025-01-01", "2025-12-31"))).toEqual(period("2024-01-02", "2024-12-31"));
  });

  it("touches the one that it is held against, in hours of whatever clock", () => {
    const asked = period("2026-10-25", "2026-10-31", "Europe/Lisbon");
    expect(spanOf(previousPeriod(asked)).end).toBe(spanOf(asked).start);
  });
});

it("[6.3] refuses what is no period and names it", () => {
  expect(() => spanOf(period("2026-02-30", "2026-03-01"))).toThrow(/^from: "2026-02-30"/);
  expect(() => spanOf(period("2026-03-02", "2026-03-01"))).toThrow(/^through: 2026-03-01 is before/);
  expect(() => spanOf(period("2026-03-01", "2026-03-01", "Mars/Olympus"))).toThrow(/^timeZone: "Mars\/Olympus"/);
  expect(() => spanOf(period("2026-03-01", "2026-03-01", "+01:00"))).toThrow(/^timeZone: "\+01:00"/);
  expect(() => timeBuckets(period("2000-01-01", "2026-01-01"), "DAY")).toThrow(/^interval: more than 4000 of DAY/);
});
