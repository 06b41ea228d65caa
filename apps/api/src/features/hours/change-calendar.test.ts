import { workingTimeBetween } from "@supportbook/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asSupportCalendars, hoursFor } from "./hours-in-force.ts";
import { editor, type HoursBed, hours, openHoursBed, weekInput, weekOf } from "./hours-testbed.ts";

// A Wednesday, ten o'clock in Lisbon, whose winter time is UTC.
const WEDNESDAY_TEN = "2026-11-25T10:00:00Z";

let bed: HoursBed;
beforeEach(async () => {
  bed = await openHoursBed(WEDNESDAY_TEN, [
    { segment: "BUSINESS", country: "PT", timeZone: "Europe/Lisbon", weekly: weekOf("09:00-17:00") },
    { segment: "BUSINESS", country: null, timeZone: "UTC", weekly: weekOf("00:00-24:00", "00:00-24:00") },
  ]);
});
afterEach(() => bed.api.close());

/** Working time of Portugal by the rules' own count. */
function counted(from: string, to: string): string {
  const calendars = asSupportCalendars(hoursFor(bed.api.contextFor().hours.current(), "BUSINESS", "PT"));
  return calendars === null ? "nothing published" : workingTimeBetween(calendars, from, to).duration;
}

const MONDAY = "2026-11-23T00:00:00Z";
const SATURDAY = "2026-11-28T00:00:00Z";
const update = (change: object, expectedRevision = 1) =>
  bed.mutate("updateSupportCalendar", { id: bed.idOf("BUSINESS", "PT"), expectedRevision, reason: "Test", ...change });
const codes = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => [code, field?.join(".")]);

describe("[2.2] a calendar that is edited mid-week", () => {
  it("keeps what was counted and counts by the new hours from the next day on", async () => {
    expect(counted(MONDAY, WEDNESDAY_TEN)).toBe("PT17H");
    expect(counted(MONDAY, SATURDAY)).toBe("PT40H");
    const { supportCalendar, userErrors } = await update({ weekly: weekInput("08:00-12:00") });
    expect(userErrors).toEqual([]);
    expect(supportCalendar).toMatchObject({ revision: 2, latest: { validFrom: "2026-11-26", state: "PLANNED" } });
    expect(counted(MONDAY, WEDNESDAY_TEN)).toBe("PT17H");
    // Three days of eight hours, two of four.
    expect(counted(MONDAY, SATURDAY)).toBe("PT32H");
  });

  it("may have other hours for the rest of today, not for what has passed of it", async () => {
    const before = await bed.written();
    const earlier = await update({ weekly: weekInput("08:00-17:00"), effectiveFrom: "2026-11-25" });
    expect(codes(earlier)).toEqual([["BAD_USER_INPUT", "input.effectiveFrom"]]);
    expect(earlier.userErrors[0].message).toContain("2026-11-26");
    const yesterday = await update({ weekly: weekInput("09:00-19:00"), effectiveFrom: "2026-11-24" });
    expect(codes(yesterday)).toEqual([["BAD_USER_INPUT", "input.effectiveFrom"]]);
    expect(await bed.written()).toEqual(before);

    const longer = await update({ weekly: weekInput("09:00-19:00"), effectiveFrom: "2026-11-25" });
    expect(codes(longer)).toEqual([]);
    expect(counted(MONDAY, WEDNESDAY_TEN)).toBe("PT17H");
    // Two days of eight hours, three of ten.
    expect(counted(MONDAY, SATURDAY)).toBe("PT46H");
  });

  it("may close for the afternoon at once", async () => {
    const overrides = [{ date: "2026-11-25", name: "Power cut", intervals: hours("09:00-11:00") }];
    expect(codes(await update({ overrides, effectiveFrom: "2026-11-25" }))).toEqual([]);
    const { days } = await bed.supportHours("BUSINESS", "PT");
    expect(days[0]).toMatchObject({ openMinutes: 120, override: "Power cut" });
    const noon = await bed.supportHours("BUSINESS", "PT", "2026-11-25T12:00:00Z");
    expect(noon).toMatchObject({ openNow: false, whyClosed: "OVERRIDE", closedFor: "Power cut" });
  });

  it("moves to another zone without losing or doubling an hour that has passed", async () => {
    // In Tokyo it is 19:00, and the next day begins at 15:00Z: Portugal's Wednesday ends two hours early.
    expect(codes(await update({ timeZone: "Asia/Tokyo" }))).toEqual([]);
    expect(counted(MONDAY, WEDNESDAY_TEN)).toBe("PT17H");
    expect(counted("2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z")).toBe("PT6H");
    // 09:00–17:00 in Tokyo is 00:00–08:00Z.
    expect(counted("2026-11-26T00:00:00Z", "2026-11-26T08:00:00Z")).toBe("PT8H");
  });

  it("replaces hours that have not begun, unless they are to be kept", async () => {
    await update({ weekly: weekInput("09:00-12:00"), effectiveFrom: "2026-12-01" });
    const replaced = await update({ weekly: weekInput("09:00-13:00") }, 2);
    expect(replaced.supportCalendar.latest).toMatchObject({ revision: 3, validFrom: "2026-12-01" });
    const later = await update({ weekly: weekInput("09:00-14:00"), effectiveFrom: "2026-12-08", keepPlanned: true }, 3);
    expect(later.supportCalendar.latest).toMatchObject({ revision: 4, validFrom: "2026-12-08" });
    const days = await bed.daysOf("PT", "2026-11-30", 9);
    expect(days.map(({ openMinutes }) => openMinutes / 60)).toEqual([8, 4, 4, 4, 4, 0, 0, 4, 5]);
    const document = `{ supportCalendars { country revisions { revision state validFrom } history { action reason author } } }`;
    const { data } = await bed.api.query(document, {}, { actor: editor });
    const portugal = data.supportCalendars.find(({ country }: { country: string }) => country === "PT");
    expect(portugal.revisions.map(({ revision, state }: Record<string, unknown>) => [revision, state])).toEqual([
      [4, "PLANNED"],
      [3, "PLANNED"],
      [2, "REPLACED"],
      [1, "IN_FORCE"],
    ]);
    expect(portugal.history).toEqual(
      Array(3).fill({ action: "hours.updateSupportCalendar", reason: "Test", author: "Test policy editor" }),
    );
  });

  it("is written once where nothing differs, and a name holds at once", async () => {
    const before = await bed.written();
    const same = await update({ weekly: weekInput("09:00-17:00"), name: "Test hours PT" });
    expect(same).toMatchObject({ supportCalendar: { revision: 1 }, userErrors: [] });
    expect(await bed.written()).toEqual(before);
    const named = await update({ name: "Lisbon" });
    expect(named.supportCalendar).toMatchObject({ name: "Lisbon", revision: 2, latest: { revision: 1 } });
    expect(await bed.supportHours("BUSINESS", "PT")).toMatchObject({ calendarName: "Lisbon" });
  });

  it("is a CONFLICT with the calendar as it stands for who saw an earlier one", async () => {
    await update({ weekly: weekInput("09:00-12:00") });
    const stale = await update({ weekly: weekInput("09:00-13:00") });
    expect(codes(stale)).toEqual([["CONFLICT", "input.expectedRevision"]]);
    expect(stale.supportCalendar).toMatchObject({ revision: 2 });
  });
});
