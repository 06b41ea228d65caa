import fc from "fast-check";
import { parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { DateScalar, DateTimeScalar, parseDate, parseDateTime } from "./scalars.ts";

describe("Date", () => {
  it("is every day of the calendar, as it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = Temporal.PlainDate.from("1950-01-01").add({ days }).toString();
        expect(parseDate(day)).toBe(day);
        expect(DateScalar.parseLiteral(parseValue(`"${day}"`))).toBe(day);
      }),
    );
  });

  it.each([
    ["2026-03-01T00:00:00Z", 'takes no time or zone: write "2026-03-01"'],
    ["2026-02-29", "no such day"],
    ["2026-13-01", "no such day"],
    ["01.03.2026", "written YYYY-MM-DD"],
    ["2026-3-1", "written YYYY-MM-DD"],
    ["", "written YYYY-MM-DD"],
    [20_260_301, "a string such as"],
    [null, "a string such as"],
  ])("refuses %s with the remedy", (value, message) => {
    expect(() => parseDate(value)).toThrow(message);
  });

  it("refuses a literal that is no string", () => {
    expect(() => DateScalar.parseLiteral(parseValue("20260301"))).toThrow("in quotation marks");
  });
});

describe("DateTime", () => {
  it.each([
    ["2026-08-22T09:30:00Z", "2026-08-22T09:30:00Z"],
    ["2026-08-22T17:30:00+08:00", "2026-08-22T09:30:00Z"],
    ["2026-08-22T09:30Z", "2026-08-22T09:30:00Z"],
    ["2026-08-22T09:30:00.123456Z", "2026-08-22T09:30:00.123456Z"],
  ])("%s is %s", (written, utc) => {
    expect(parseDateTime(written)).toBe(utc);
  });

  it.each([
    ["2026-08-22", "an instant with its offset"],
    ["2026-08-22T09:30:00", "an instant with its offset"],
    ["2026-08-22T25:30:00Z", "no such point in time"],
    ["2026-02-30T09:30:00Z", "no such point in time"],
    [1_700_000_000, "an instant with its offset"],
  ])("refuses %s with the remedy", (value, message) => {
    expect(() => parseDateTime(value)).toThrow(message);
  });

  it("answers in UTC, whatever the server holds", () => {
    expect(DateTimeScalar.serialize(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
    expect(DateTimeScalar.serialize(Temporal.Instant.fromEpochMilliseconds(0))).toBe("1970-01-01T00:00:00Z");
  });
});
