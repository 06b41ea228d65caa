import { afterEach, describe, expect, it } from "vitest";
import { calendarFile } from "./calendar-file.ts";
import type { CalendarEntry } from "./milestones-ahead.ts";

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const entry = (date: string, kind: CalendarEntry["kind"] = "SUPPORT_END"): CalendarEntry => ({
  date,
  kind,
  version: {
    id: "4d0a6c1e-0000-4000-8000-000000000001",
    name: "4.0",
    label: "4.0",
    phase: "FULL",
    product: { slug: "scanner", name: "Scanner", segment: "BUSINESS" },
  },
});

const fileOf = (entries: readonly CalendarEntry[], title = "Scanner 4.0: last day of support") =>
  calendarFile(entries, {
    name: "What ends",
    titleOf: () => title,
    urlOf: ({ version }) => `https://example.com/console/versions/${version.id}`,
    now: new Date("2026-11-23T10:00:00Z"),
  });

/** Lines as RFC 5545 section 3.1 joins them again. */
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("the calendar file", () => {
  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])("has the same whole day for a reader in %s", (place) => {
    process.env.TZ = place;
    const lines = unfolded(fileOf([entry("2027-02-28")]));
    expect(lines).toContain("DTSTART;VALUE=DATE:20270228");
    // The end of a whole day is the day after it: section 3.6.1.
    expect(lines).toContain("DTEND;VALUE=DATE:20270301");
  });

  it("is one calendar with an entry for each milestone, each with an identity that lasts", () => {
    const entries = [entry("2027-02-28", "FULL_SUPPORT_END"), entry("2027-08-31")];
    const lines = unfolded(fileOf(entries));
    expect(lines.filter((line) => line === "BEGIN:VCALENDAR")).toHaveLength(1);
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
    const ids = lines.filter((line) => line.startsWith("UID:"));
    expect(new Set(ids).size).toBe(2);
    expect(
      unfolded(fileOf([entry("2028-01-31"), entries[0] as CalendarEntry]))
        .filter((line) => ids.includes(line))
        .sort(),
    ).toEqual(ids.sort());
  });

  it("keeps to the format: versions, stamps, line ends, and lines of at most 75 octets", () => {
    const file = fileOf([entry("2027-02-28")], `${"支持最后一天 ".repeat(20)}`);
    expect(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const octets = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(unfolded(file)).toContain("DTSTAMP:20261123T100000Z");
    expect(unfolded(file)).toContain("TRANSP:TRANSPARENT");
  });

  it("escapes what has a meaning in the format", () => {
    expect(unfolded(fileOf([entry("2027-02-28")], "Scanner; 4,0 \\ last\nday"))).toContain(
      "SUMMARY:Scanner\\; 4\\,0 \\\\ last\\nday",
    );
  });
});
