import { workingTimeBetween } from "@supportbook/policy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asSupportCalendars, hoursFor } from "./hours-in-force.ts";
import { type HoursBed, openHoursBed, weekInput, weekOf } from "./hours-testbed.ts";

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
const codes = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => [code, field?.join(".")]);

describe("[2.2] a calendar that is made", () => {
  const spain = { segment: "BUSINESS", country: "ES", name: "Madrid", timeZone: "Europe/Madrid" };
  const create = (more: object = {}) =>
    bed.mutate("createSupportCalendar", { ...spain, weekly: weekInput("09:00-17:00"), ...more });

  it("takes over from the fallback the next day, since the fallback's time was counted", async () => {
    expect(codes(await create({ effectiveFrom: "2026-11-25" }))).toEqual([["BAD_USER_INPUT", "input.effectiveFrom"]]);
    const { supportCalendar } = await create();
    expect(supportCalendar.latest.validFrom).toBe("2026-11-26");
    expect(await bed.supportHours("BUSINESS", "ES")).toMatchObject({ isFallback: true });
    const tomorrow = await bed.supportHours("BUSINESS", "ES", "2026-11-26T12:00:00Z");
    expect(tomorrow).toMatchObject({ isFallback: false, calendarName: "Madrid" });
  });

  it("holds at once where nothing was published", async () => {
    const { supportCalendar } = await create({ segment: "HOME_MOBILE" });
    expect(supportCalendar.latest).toMatchObject({ validFrom: "2026-11-25", state: "IN_FORCE" });
    expect(await bed.supportHours("HOME_MOBILE", "ES")).toMatchObject({ openNow: true });
  });

  it.each([
    ["europe/madrid", "Europe/Madrid"],
    ["utc", "UTC"],
    ["Asia/Calcutta", "Asia/Calcutta"],
  ])("keeps the zone %s as %s", async (timeZone, kept) => {
    const { supportCalendar } = await create({ timeZone });
    expect(supportCalendar.latest.timeZone).toBe(kept);
  });

  it("is one for a segment and a country, also where two are made at once", async () => {
    const answers = await Promise.all([create(), create(), create({ country: null, name: "Second fallback" })]);
    expect(answers.flatMap(codes)).toEqual([
      ["CONFLICT", "input.country"],
      ["CONFLICT", "input.country"],
    ]);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    for (const { supportCalendar } of answers) expect(supportCalendar).not.toBeNull();
  });

  it("is read in Chinese where it is refused in Chinese", async () => {
    const refused = await bed.mutate("createSupportCalendar", { ...spain, name: " ", weekly: [] }, { locale: "zh-CN" });
    for (const { message } of refused.userErrors) expect(message).toMatch(/\p{Script=Han}/u);
  });
});

describe("[2.2] a calendar that is retired", () => {
  const retire = (more: object = {}) =>
    bed.mutate("retireSupportCalendar", {
      id: bed.idOf("BUSINESS", "PT"),
      expectedRevision: 1,
      reason: "The desk moves",
      ...more,
    });

  it("counts until its last day, and the fallback from then on", async () => {
    const { supportCalendar, userErrors } = await retire({ effectiveFrom: "2026-11-27" });
    expect(userErrors).toEqual([]);
    expect(supportCalendar).toMatchObject({ retiredFrom: "2026-11-27", revision: 2 });
    // Monday to Thursday by the calendar, Friday by the fallback around the clock.
    expect(counted(MONDAY, SATURDAY)).toBe("PT56H");
    const friday = await bed.supportHours("BUSINESS", "PT", "2026-11-27T20:00:00Z");
    expect(friday).toMatchObject({ openNow: true, isFallback: true });
  });

  it("cannot be retired twice or changed, and another one may follow it", async () => {
    const id = bed.idOf("BUSINESS", "PT");
    await retire({ effectiveFrom: "2026-12-01" });
    expect(codes(await retire({ id, expectedRevision: 2 }))).toEqual([["CONFLICT", "input.id"]]);
    const next = { segment: "BUSINESS", country: "PT", name: "Porto", timeZone: "Europe/Lisbon" };
    const make = (effectiveFrom: string) =>
      bed.mutate("createSupportCalendar", { ...next, weekly: weekInput("10:00-12:00"), effectiveFrom });
    expect(codes(await make("2026-11-30"))).toEqual([["BAD_USER_INPUT", "input.effectiveFrom"]]);
    expect(codes(await make("2026-12-01"))).toEqual([]);
    expect(counted("2026-11-30T00:00:00Z", "2026-12-02T00:00:00Z")).toBe("PT10H");
  });

  it("leaves a country without hours where there is no fallback", async () => {
    const lonely = { segment: "HOME_MOBILE", country: "PT", name: "Lisbon", timeZone: "Europe/Lisbon" };
    const made = await bed.mutate("createSupportCalendar", { ...lonely, weekly: weekInput("09:00-17:00") });
    const { id } = made.supportCalendar;
    expect(codes(await retire({ id }))).toEqual([]);
    const tomorrow = await bed.supportHours("HOME_MOBILE", "PT", "2026-11-26T12:00:00Z");
    expect(tomorrow).toMatchObject({ openNow: null, whyClosed: "NOT_PUBLISHED", opensNext: null, days: [] });
    // Nobody undoes what this morning counted.
    expect(await bed.supportHours("HOME_MOBILE", "PT", "2026-11-25T09:30:00Z")).toMatchObject({ openNow: true });
  });
});
