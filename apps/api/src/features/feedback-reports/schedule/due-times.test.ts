import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDueBy, nextDueAfter, type Timing } from "./due-times.ts";

const daily: Timing = { frequency: "DAILY", weekday: null, dayOfMonth: null, hour: 2, timeZone: "Europe/Berlin" };
const instant = (text: string) => Temporal.Instant.from(text);

function dues(timing: Timing, after: string, count: number): string[] {
  const found: string[] = [];
  for (let at = instant(after); found.length < count; found.push(at.toString())) at = nextDueAfter(timing, at);
  return found;
}

describe("the times at which a report is due", () => {
  it("keep to the clocks of the zone where they are put forward: the hour left out is the next", () => {
    // 28 March 2027: 02:00 there is 03:00 summer time.
    expect(dues(daily, "2027-03-26T12:00:00Z", 3)).toEqual([
      "2027-03-27T01:00:00Z",
      "2027-03-28T01:00:00Z",
      "2027-03-29T00:00:00Z",
    ]);
  });

  it("come once where the clocks show an hour twice: at its first", () => {
    // 31 October 2027: 02:00 summer time, and an hour later 02:00 again.
    expect(dues(daily, "2027-10-29T12:00:00Z", 3)).toEqual([
      "2027-10-30T00:00:00Z",
      "2027-10-31T00:00:00Z",
      "2027-11-01T01:00:00Z",
    ]);
  });

  it("come once where a zone leaves out a whole day", () => {
    const samoa: Timing = { ...daily, hour: 8, timeZone: "Pacific/Apia" };
    expect(dues(samoa, "2011-12-29T00:00:00Z", 3)).toEqual([
      "2011-12-29T18:00:00Z",
      "2011-12-30T18:00:00Z",
      "2011-12-31T18:00:00Z",
    ]);
  });

  it("are on the day of the week, and on the day of the month or its last", () => {
    const weekly: Timing = { ...daily, frequency: "WEEKLY", weekday: 1, hour: 9, timeZone: "America/New_York" };
    expect(dues(weekly, "2026-10-26T13:00:00Z", 2)).toEqual(["2026-11-02T14:00:00Z", "2026-11-09T14:00:00Z"]);
    const monthly: Timing = { ...daily, frequency: "MONTHLY", dayOfMonth: 31, hour: 0, timeZone: "Asia/Shanghai" };
    expect(dues(monthly, "2027-01-30T16:00:00Z", 3)).toEqual([
      "2027-02-27T16:00:00Z",
      "2027-03-30T16:00:00Z",
      "2027-04-29T16:00:00Z",
    ]);
  });

  it("are the same looked at from before and from after", () => {
    const timings = fc.record({
      frequency: fc.constantFrom("DAILY", "WEEKLY", "MONTHLY"),
      weekday: fc.integer({ min: 1, max: 7 }),
      dayOfMonth: fc.integer({ min: 1, max: 31 }),
      hour: fc.integer({ min: 0, max: 23 }),
      timeZone: fc.constantFrom("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "UTC"),
    }) as fc.Arbitrary<Timing>;
    const moments = fc
      .integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2030, 0, 1) })
      .map((time) => Temporal.Instant.fromEpochMilliseconds(time));
    fc.assert(
      fc.property(timings, moments, (timing, at) => {
        const [last, next] = [lastDueBy(timing, at), nextDueAfter(timing, at)];
        expect(Temporal.Instant.compare(last, at)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(next, at)).toBe(1);
        expect(nextDueAfter(timing, last)).toEqual(next);
        expect(lastDueBy(timing, next)).toEqual(next);
      }),
    );
  });
});
