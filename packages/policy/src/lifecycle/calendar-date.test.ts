import { describe, expect, it } from "vitest";
import { calendarDateOf } from "./calendar-date.ts";
import { NO_MILESTONES } from "./milestones.ts";
import { phaseOn } from "./phase.ts";

describe("the calendar date of an instant (interpretation 8)", () => {
  it("[3.2] is the date on the wall in that zone, on both sides of midnight", () => {
    expect(calendarDateOf("2026-06-30T21:59:59.999Z", "Europe/Warsaw")).toBe("2026-06-30");
    expect(calendarDateOf("2026-06-30T22:00:00Z", "Europe/Warsaw")).toBe("2026-07-01");
    expect(calendarDateOf("2026-06-30T22:00:00Z", "UTC")).toBe("2026-06-30");
    expect(calendarDateOf("2026-06-30T22:00:00Z", "Pacific/Kiritimati")).toBe("2026-07-01");
  });
  it("[3.2] uses the offset of that day, not of another season", () => {
    // Warsaw is two hours ahead in summer and one in winter.
    expect(calendarDateOf("2026-12-31T22:30:00Z", "Europe/Warsaw")).toBe("2026-12-31");
  });
  it("[3.2] reads any offset and a Temporal.Instant alike", () => {
    expect(calendarDateOf("2026-07-01T00:30:00+02:00", "UTC")).toBe("2026-06-30");
    expect(calendarDateOf(Temporal.Instant.from("2026-06-30T22:30:00Z"), "UTC")).toBe("2026-06-30");
  });
  it("[3.2] a version is supported through the end of its last day in the vendor's zone", () => {
    const milestones = { ...NO_MILESTONES, supportEndsOn: "2026-06-30" };
    const phaseAt = (at: string) => phaseOn("BUSINESS", milestones, calendarDateOf(at, "America/Sao_Paulo"));
    expect(phaseAt("2026-07-01T02:59:59Z")).toBe("FULL");
    expect(phaseAt("2026-07-01T03:00:00Z")).toBe("ENDED");
  });
  it("[3.2] refuses a calendar date where an instant belongs, naming the remedy", () => {
    expect(() => calendarDateOf("2026-06-30", "UTC")).toThrow(/^instant: "2026-06-30" .*use a time with an offset/);
  });
  it("[3.2] refuses a zone that does not exist, naming the remedy", () => {
    expect(() => calendarDateOf("2026-06-30T00:00:00Z", "Mars/Olympus")).toThrow(/^timeZone: "Mars\/Olympus" .*IANA/);
  });
});
