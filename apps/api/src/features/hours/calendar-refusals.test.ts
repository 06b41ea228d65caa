import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editor, type HoursBed, hours, openHoursBed, weekInput, weekOf } from "./hours-testbed.ts";

let bed: HoursBed;
beforeAll(async () => {
  bed = await openHoursBed("2026-11-25T10:00:00Z", [
    { segment: "BUSINESS", country: "PT", timeZone: "Europe/Lisbon", weekly: weekOf("09:00-17:00") },
  ]);
});
afterAll(() => bed.api.close());

const office = weekInput("09:00-17:00");
const monday = (...intervals: string[]) => [{ weekday: 1, intervals: intervals.flatMap((one) => hours(one)) }];
const day = (date: string, more: object = {}) => ({ date, name: "Test day", ...more });

/** What is wrong with hours, whichever mutation brings them. */
const BAD_HOURS: [string, object, string][] = [
  ["no zone of the IANA", { timeZone: "Mars/Base" }, "timeZone"],
  ["an offset", { timeZone: "+02:00" }, "timeZone"],
  ["no weekday", { weekly: [{ weekday: 8, intervals: [] }] }, "weekly.0.weekday"],
  ["a weekday twice", { weekly: [...monday("09:00-10:00"), ...monday("11:00-12:00")] }, "weekly.1.weekday"],
  ["no time", { weekly: monday("9-17:00") }, "weekly.0.intervals.0.from"],
  ["an end before the start", { weekly: monday("08:00-09:00", "17:00-11:00") }, "weekly.0.intervals.1.to"],
  ["intervals that overlap", { weekly: monday("13:00-18:00", "09:00-14:00") }, "weekly.0.intervals.1"],
  ["thirteen intervals", { weekly: monday(...Array(13).fill("09:00-10:00")) }, "weekly.0.intervals"],
  ["never open", { weekly: [] }, "weekly"],
  ["holidays of no country", { holidaySource: { country: "AQ" } }, "holidaySource.country"],
  ["holidays of no state", { holidaySource: { country: "DE", state: "XX" } }, "holidaySource.state"],
  ["holidays of a region alone", { holidaySource: { country: "DE", region: "A" } }, "holidaySource.state"],
  ["an override without a name", { overrides: [day("2026-12-24", { name: " " })] }, "overrides.0.name"],
  ["a name beyond its length", { overrides: [day("2026-12-24", { name: "x".repeat(101) })] }, "overrides.0.name"],
  ["a day twice", { overrides: [day("2026-12-24"), day("2026-12-24")] }, "overrides.1.date"],
  [
    "an override at no time",
    { overrides: [day("2026-12-24", { intervals: hours("25:00-26:00") })] },
    "overrides.0.intervals.0.from",
  ],
  ["too many overrides", { overrides: Array.from({ length: 401 }, (_, n) => day(dayNumber(n))) }, "overrides"],
  ["an override too far away", { overrides: [day("2031-11-26")] }, "overrides.0.date"],
  ["no name", { name: "\u3000 " }, "name"],
  ["a day that is over", { effectiveFrom: "2026-11-24" }, "effectiveFrom"],
  ["a day too far away", { effectiveFrom: "2031-11-26" }, "effectiveFrom"],
  ["a reason beyond its length", { reason: "x".repeat(1001) }, "reason"],
];

function dayNumber(number: number): string {
  return Temporal.PlainDate.from("2027-01-01").add({ days: number }).toString();
}

const refusal = ({ userErrors }: { userErrors: { code: string; field: string[]; message: string }[] }) =>
  userErrors.map(({ code, field }) => [code, field.join(".")]);

async function expectRefused(field: string, input: object, refused: readonly [string, string]) {
  const before = await bed.written();
  expect(refusal(await bed.mutate(field, input))).toContainEqual([refused[0], `input.${refused[1]}`]);
  expect(await bed.written()).toEqual(before);
}

describe("[2.2] hours that cannot be are refused at their field, and nothing is written", () => {
  it.each(BAD_HOURS)("%s, of a new calendar", async (_, wrong, field) => {
    const input = { segment: "BUSINESS", country: "ES", name: "Madrid", timeZone: "Europe/Madrid", weekly: office };
    await expectRefused("createSupportCalendar", { ...input, ...wrong }, ["BAD_USER_INPUT", field]);
  });

  it.each(BAD_HOURS)("%s, of a calendar that is there", async (_, wrong, field) => {
    const input = { id: bed.idOf("BUSINESS", "PT"), expectedRevision: 1, reason: "Test" };
    await expectRefused("updateSupportCalendar", { ...input, ...wrong }, ["BAD_USER_INPUT", field]);
  });

  it.each(["updateSupportCalendar", "retireSupportCalendar"])(
    "%s without a reason, of none, of an earlier one",
    async (field) => {
      const input = { id: bed.idOf("BUSINESS", "PT"), expectedRevision: 1, reason: "Test" };
      await expectRefused(field, { ...input, reason: " " }, ["BAD_USER_INPUT", "reason"]);
      await expectRefused(field, { ...input, id: "no-calendar" }, ["NOT_FOUND", "id"]);
      await expectRefused(field, { ...input, expectedRevision: 7 }, ["CONFLICT", "expectedRevision"]);
      await expectRefused(field, { ...input, effectiveFrom: "2026-11-24" }, ["BAD_USER_INPUT", "effectiveFrom"]);
    },
  );

  it("retiring today, when half the morning has been counted", async () => {
    const input = { id: bed.idOf("BUSINESS", "PT"), expectedRevision: 1, reason: "Test", effectiveFrom: "2026-11-25" };
    await expectRefused("retireSupportCalendar", input, ["BAD_USER_INPUT", "effectiveFrom"]);
  });
});

describe("[2.2] what cannot be looked up", () => {
  it.each([
    ['publicHolidays(source: { country: "AQ" }, year: 2027) { date }', ["source", "country"]],
    ['publicHolidays(source: { country: "DE", state: "XX" }, year: 2027) { date }', ["source", "state"]],
    ['publicHolidays(source: { country: "DE" }, year: 2101) { date }', ["year"]],
    ["supportCalendars { days(count: 401) { date } }", ["count"]],
    ['supportCalendars { days(from: "2032-01-01") { date } }', ["from"]],
  ])("%s is refused at its argument", async (asked, field) => {
    const { errors } = await bed.api.query(`{ ${asked} }`, {}, { actor: editor });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field } }]);
  });

  it("is empty where there is nothing below, and null where there is no such calendar", async () => {
    const document = `{ places: holidayPlaces(country: "AQ") { code } calendar: supportCalendar(id: "none") { id } }`;
    const { data, errors } = await bed.api.query(document, {}, { actor: editor });
    expect({ data, errors }).toEqual({ data: { places: [], calendar: null }, errors: [] });
  });
});

describe("[2.2] what would change", () => {
  const preview = async (input: object) => {
    const document = `query ($input: PreviewSupportCalendarInput!) { previewSupportCalendar(input: $input) {
      effectiveFrom comparedThrough openMinutesBefore openMinutesAfter
      changes { date before { openMinutes whyClosed } after { openMinutes whyClosed holiday override } }
      userErrors { code field message } } }`;
    return (await bed.api.query(document, { input }, { actor: editor })).data.previewSupportCalendar;
  };

  it("is told day by day before anything is saved", async () => {
    const before = await bed.written();
    const id = bed.idOf("BUSINESS", "PT");
    const weekly = office.map((one) => (one.weekday === 5 ? { weekday: 5, intervals: hours("09:00-12:00") } : one));
    const overrides = [day("2026-12-01", { name: "Stocktaking", intervals: [] })];
    // From Thursday 26 November for two weeks: Fridays 27 November and 4 December, and the Tuesday between.
    expect(await preview({ id, weekly, overrides, days: 14 })).toEqual({
      effectiveFrom: "2026-11-26",
      comparedThrough: "2026-12-09",
      openMinutesBefore: 10 * 480,
      openMinutesAfter: 7 * 480 + 2 * 180,
      changes: [
        change("2026-11-27", 480, { openMinutes: 180 }),
        change("2026-12-01", 480, { openMinutes: 0, whyClosed: "OVERRIDE", override: "Stocktaking" }),
        change("2026-12-04", 480, { openMinutes: 180 }),
      ],
      userErrors: [],
    });
    expect(await bed.written()).toEqual(before);
  });

  const change = (date: string, openMinutes: number, after: object) => ({
    date,
    before: { openMinutes, whyClosed: null },
    after: { whyClosed: null, holiday: null, override: null, ...after },
  });

  it("of a new calendar is what nobody had before", async () => {
    const input = { segment: "HOME_MOBILE", country: "PT", timeZone: "Europe/Lisbon", weekly: office, days: 3 };
    const { changes } = await preview(input);
    expect(changes.map(({ date, before }: { date: string; before: object }) => [date, before])).toEqual(
      ["2026-11-25", "2026-11-26", "2026-11-27"].map((date) => [date, { openMinutes: 0, whyClosed: "NOT_PUBLISHED" }]),
    );
  });

  it.each(BAD_HOURS.filter(([, , field]) => field !== "reason"))(
    "is what the change would be refused for: %s",
    async (_, wrong, field) => {
      const { userErrors, effectiveFrom } = await preview({ id: bed.idOf("BUSINESS", "PT"), ...wrong });
      expect(effectiveFrom).toBeNull();
      expect(refusal({ userErrors })).toContainEqual(["BAD_USER_INPUT", `input.${field}`]);
    },
  );

  it("takes a calendar or a segment, and a number of days that can be shown", async () => {
    expect(refusal(await preview({}))).toEqual([["BAD_USER_INPUT", "input.segment"]]);
    expect(refusal(await preview({ id: bed.idOf("BUSINESS", "PT"), days: 401 }))).toEqual([
      ["BAD_USER_INPUT", "input.days"],
    ]);
  });
});
