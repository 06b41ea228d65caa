import { workingTimeBetween } from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refused } from "../../platform/refusal.ts";
import { type CalendarRecord, CLOSED_WEEK, type HoursBook, latestRevision } from "./hours-book.ts";
import { asSupportCalendars, hoursFor } from "./hours-in-force.ts";
import { planHours } from "./plan-hours.ts";

const NOW = Temporal.Instant.from("2026-10-25T09:30:00Z");
const LONG_AGO = NOW.subtract({ hours: 24 * 30 });

const zone = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Tokyo", "UTC", "Pacific/Kiritimati");
const hour = fc.integer({ min: 0, max: 23 });
const text = (value: number) => `${String(value).padStart(2, "0")}:00`;
const intervals = fc
  .uniqueArray(hour, { minLength: 2, maxLength: 4 })
  .map((hours) => hours.toSorted((a, b) => a - b))
  .map((hours) =>
    hours.flatMap((from, place) => {
      const to = hours[place + 1];
      return place % 2 === 0 && to !== undefined ? [{ from: text(from), to: text(to) }] : [];
    }),
  );
const weekly = fc
  .tuple(intervals, intervals, intervals)
  .map(([one, other, third]) => ({ ...CLOSED_WEEK, 1: one, 2: other, 3: one, 4: third, 5: other, 6: third, 7: one }));
const hoursSince = fc.record({ timeZone: zone, weekly });
const calendarOf = ({ timeZone, weekly: week }: { timeZone: string; weekly: typeof CLOSED_WEEK }): CalendarRecord => ({
  ...{ id: "a", segment: "BUSINESS", country: "DE", name: "Test", revision: 1, retiredFrom: null, retiredAt: null },
  revisions: [
    {
      ...{ timeZone, weekly: week, holidaySource: null, overrides: [], holidays: [], revision: 1 },
      ...{ validFrom: "2026-01-01", author: "Test", reason: "Test", recordedAt: new Date(0), replacedAt: null },
    },
  ],
});
const edit = fc.record({
  timeZone: zone,
  weekly: weekly.map((week) =>
    Object.entries(week).map(([day, list]) => ({ weekday: Number(day), intervals: [...list] })),
  ),
  effectiveFrom: fc.option(
    fc.integer({ min: -2, max: 5 }).map((days) => Temporal.PlainDate.from("2026-10-25").add({ days }).toString()),
  ),
  keepPlanned: fc.boolean(),
});

function counted(book: HoursBook, from: Temporal.Instant, to: Temporal.Instant) {
  const calendars = asSupportCalendars(hoursFor(book, "BUSINESS", "DE"));
  if (calendars === null) throw new Error("nothing is published");
  return workingTimeBetween(calendars, from.toString(), to.toString()).ledger.filter((entry) => entry.counted);
}

/** The book after an edit, or as it was where the edit is refused. */
function edited(book: HoursBook, wanted: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never): HoursBook {
  const [calendar] = book.calendars;
  if (calendar === undefined) throw new Error("there is no calendar");
  try {
    return planHours({ now: () => NOW, actor: null }, { book, calendar, reason: "Test" }, wanted).book;
  } catch (error) {
    if (error instanceof Refused) return book;
    throw error;
  }
}

describe("[2.2] whatever is edited, on a day on which clocks change", () => {
  it("time that has passed is counted as before", () => {
    fc.assert(
      fc.property(hoursSince, fc.array(edit, { minLength: 1, maxLength: 4 }), (start, edits) => {
        const before: HoursBook = { calendars: [calendarOf(start)] };
        const after = edits.reduce(edited, before);
        expect(counted(after, LONG_AGO, NOW)).toEqual(counted(before, LONG_AGO, NOW));
      }),
      { numRuns: 200 },
    );
  });

  it("an edit that is left to the soonest day is never refused, and is what is planned last", () => {
    fc.assert(
      fc.property(hoursSince, edit, (start, { timeZone, weekly: week }) => {
        const calendar = calendarOf(start);
        const plan = { book: { calendars: [calendar] }, calendar, reason: "Test" };
        const planned = planHours({ now: () => NOW, actor: null }, plan, { timeZone, weekly: week });
        const latest = latestRevision(planned.calendar);
        expect(latest.timeZone).toBe(timeZone);
        for (const { weekday, intervals: list } of week) expect(latest.weekly[weekday as 1]).toEqual(list);
      }),
      { numRuns: 200 },
    );
  });
});
