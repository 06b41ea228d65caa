import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpen } from "../../calendar/opening.ts";
import type { SupportCalendar } from "../../calendar/support-calendar.ts";
import { taskReminderAt } from "./task-reminder.ts";

const day = [{ from: "09:00", to: "17:00" }];
const calendar: SupportCalendar = {
  timeZone: "UTC",
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
  holidays: [],
};
const hours = [calendar];

describe("[6.2] the reminder of a diagnostic task", () => {
  it.each([
    // Monday noon to Wednesday noon: 16 support hours, of which half have passed on Tuesday at noon.
    ["2026-11-23T12:00:00Z", "2026-11-25T12:00:00Z", "2026-11-24T12:00:00Z"],
    // Friday 15:00 to Monday 13:00: six support hours, half of which end on Monday at 10:00 and not at the weekend.
    ["2026-11-27T15:00:00Z", "2026-11-30T13:00:00Z", "2026-11-30T10:00:00Z"],
    // Over a weekend no support hour passes: halfway by the clock.
    ["2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z", "2026-11-28T12:00:00Z"],
  ])("from %s, due %s, comes at %s", (asked, due, expected) => {
    expect(taskReminderAt({ asked, due, hours })).toBe(expected);
  });

  it("comes halfway where no hours are published", () => {
    const times = { asked: "2026-11-23T12:00:00Z", due: "2026-11-25T12:00:00Z", hours: null };
    expect(taskReminderAt(times)).toBe("2026-11-24T12:00:00Z");
  });

  it("comes between asking and the end, while support is open or as it closes", () => {
    const start = Date.parse("2026-11-23T00:00:00Z");
    const instant = (at: number) => new Date(at).toISOString();
    fc.assert(
      fc.property(fc.nat(10 * 86_400_000), fc.integer({ min: 3_600_000 * 72, max: 30 * 86_400_000 }), (from, long) => {
        const [asked, due] = [instant(start + from), instant(start + from + long)];
        const at = Date.parse(taskReminderAt({ asked, due, hours }));
        expect(at).toBeGreaterThan(start + from);
        expect(at).toBeLessThan(start + from + long);
        // Three days hold a working day, whatever their first.
        expect(isOpen(hours, instant(at)) || isOpen(hours, instant(at - 1))).toBe(true);
      }),
    );
  });

  it("of a task that is due before it was asked does not exist", () => {
    const times = { asked: "2026-11-23T12:00:00Z", due: "2026-11-23T12:00:00Z", hours };
    expect(() => taskReminderAt(times)).toThrow(/^due:/);
  });
});
