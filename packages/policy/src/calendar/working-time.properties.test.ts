import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "./ledger.ts";
import { closesNext, isOpen, opensNext } from "./opening.ts";
import type { Pause } from "./pauses.ts";
import type { OpenHours, SupportCalendar, SupportCalendars } from "./support-calendar.ts";
import { addWorkingTime, workingTimeBetween } from "./working-time.ts";

/** Two weeks around a change of clocks in each hemisphere, one of half an hour (Lord Howe), and a zone that never changes. */
const timeZone = fc.constantFrom("UTC", "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata");
const fortnight = fc.constantFrom(
  ...["2026-03-01", "2026-03-22", "2026-10-18", "2026-11-01"].map((d) => Date.parse(d)),
);
const MINUTE = 60_000;
const minute = fc.integer({ min: 0, max: 14 * 24 * 60 });

const timeText = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, "0")}:${String((quarters % 4) * 15).padStart(2, "0")}`;
const dayHours: fc.Arbitrary<OpenHours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((marks) => {
    const times = marks.sort((a, b) => a - b).map(timeText);
    return times.flatMap((from, place) => {
      const to = times[place + 1];
      return place % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    });
  });

const calendar = (firstDay: number): fc.Arbitrary<SupportCalendar> => {
  const date = fc.nat({ max: 13 }).map((days) => new Date(firstDay + days * 1440 * MINUTE).toISOString().slice(0, 10));
  return fc.record({
    timeZone,
    weekly: fc.record({
      // One day is always open, so that every duration has an end.
      1: fc.constant([{ from: "08:00", to: "20:00" }]),
      2: dayHours,
      3: dayHours,
      4: dayHours,
      5: dayHours,
      6: dayHours,
      7: dayHours,
    }),
    holidays: fc.uniqueArray(fc.record({ date, name: fc.constantFrom("Lake day", "Hill day"), intervals: dayHours }), {
      maxLength: 3,
      selector: (day) => day.date,
    }),
  });
};

const question = fortnight.chain((firstDay) => {
  const instant = minute.map((after) => new Date(firstDay + after * MINUTE).toISOString());
  const span = fc.tuple(instant, instant).map(([a, b]): [string, string] => (a <= b ? [a, b] : [b, a]));
  const later = calendar(firstDay).map((one) => ({
    ...one,
    validFrom: new Date(firstDay + 7 * 1440 * MINUTE).toISOString().slice(0, 10),
  }));
  return fc.record({
    hours: fc.oneof(calendar(firstDay), fc.tuple(calendar(firstDay), later)) as fc.Arbitrary<SupportCalendars>,
    span,
    instant,
    pauses: fc.array(
      span.map(([from, to]): Pause => ({ from, to })),
      { maxLength: 3 },
    ),
    duration: fc.integer({ min: 1, max: 40 * 60 }).map((minutes) => `PT${minutes}M`),
  });
});

const milliseconds = (duration: string) => Temporal.Duration.from(duration).total("milliseconds");
const lengthOf = ({ from, to }: LedgerEntry) => Date.parse(to) - Date.parse(from);

/** The account covers the span without a hole, each line says what it must, and neighbours differ. */
function expectWhole(ledger: readonly LedgerEntry[], start: string, end: string) {
  if (ledger.length === 0) expect(Date.parse(end)).toBe(Date.parse(start));
  else
    expect([ledger[0]?.from, ledger.at(-1)?.to].map((at) => Date.parse(at ?? ""))).toEqual(
      [start, end].map((at) => Date.parse(at)),
    );
  ledger.forEach((line, place) => {
    expect(lengthOf(line)).toBeGreaterThan(0);
    expect(line.counted).toBe(line.reason === "OPEN");
    const next = ledger[place + 1];
    if (next === undefined) return;
    expect(next.from).toBe(line.to);
    expect([next.reason, next.name]).not.toEqual([line.reason, line.name]);
  });
}

describe("what holds of any hours, in any zone, around any change of clocks", () => {
  it("[2.2] the working time up to the due time is the duration that was added", () => {
    fc.assert(
      fc.property(question, ({ hours, instant, duration, pauses }) => {
        const { due, ledger } = addWorkingTime(hours, instant, duration, pauses);
        if (due === null) throw new Error("no pause is open, so it must be due");
        const spent = workingTimeBetween(hours, instant, due, pauses);
        expect(milliseconds(spent.duration)).toBe(milliseconds(duration));
        expect(spent.ledger).toEqual(ledger);
        expect(ledger.at(-1)?.counted).toBe(true);
      }),
    );
  });
  it("[2.2] the ledger accounts for the whole span, and what it counts is the working time", () => {
    fc.assert(
      fc.property(question, ({ hours, span: [start, end], pauses }) => {
        const { duration, ledger } = workingTimeBetween(hours, start, end, pauses);
        expectWhole(ledger, start, end);
        const counted = ledger.filter((line) => line.counted).reduce((sum, line) => sum + lengthOf(line), 0);
        expect(counted).toBe(milliseconds(duration));
      }),
    );
  });
  it("[2.2] the working time of a span is that of its parts, wherever it is split", () => {
    fc.assert(
      fc.property(question, ({ hours, span: [start, end], instant, pauses }) => {
        const [a = "", b = "", c = ""] = [start, end, instant].sort();
        const worked = (from: string, to: string) => milliseconds(workingTimeBetween(hours, from, to, pauses).duration);
        expect(worked(a, b) + worked(b, c)).toBe(worked(a, c));
      }),
    );
  });
  it("[2.2] adding twice is adding the sum", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 600 }), ({ hours, instant, duration, pauses }, more) => {
        const first = addWorkingTime(hours, instant, duration, pauses).due ?? "";
        const second = addWorkingTime(hours, first, `PT${more}M`, pauses).due;
        const sum = `PT${milliseconds(duration) / MINUTE + more}M`;
        expect(addWorkingTime(hours, instant, sum, pauses).due).toBe(second);
      }),
    );
  });
  it("[2.2] a pause never makes a clock due earlier", () => {
    fc.assert(
      fc.property(question, ({ hours, instant, duration, pauses }) => {
        const paused = addWorkingTime(hours, instant, duration, pauses).due ?? "";
        expect(Date.parse(paused)).toBeGreaterThanOrEqual(
          Date.parse(addWorkingTime(hours, instant, duration).due ?? ""),
        );
      }),
    );
  });
  it("[2.2] it is open exactly where the ledger says so, and changes next where the line ends", () => {
    fc.assert(
      fc.property(question, ({ hours, span: [start, end] }) => {
        fc.pre(start < end);
        const [first, second] = workingTimeBetween(hours, start, end).ledger;
        expect(first?.counted).toBe(isOpen(hours, start));
        if (first === undefined || second === undefined || first.counted === second.counted) return;
        expect(first.counted ? closesNext(hours, start) : opensNext(hours, start)).toBe(first.to);
      }),
    );
  });
  it("[2.2] it is open exactly while the wall clock lies in the hours of the day, but for the hour of a change", () => {
    fc.assert(
      fc.property(
        fortnight.chain((firstDay) => fc.tuple(calendar(firstDay), minute, fc.constant(firstDay))),
        (asked) => {
          const [hours, after, firstDay] = asked;
          const wall = Temporal.Instant.fromEpochMilliseconds(firstDay + after * MINUTE).toZonedDateTimeISO(
            hours.timeZone,
          );
          fc.pre(wall.hoursInDay === 24);
          const [date, time] = [wall.toPlainDate().toString(), wall.toPlainTime().toString().slice(0, 5)];
          const day = hours.holidays.find((holiday) => holiday.date === date);
          const intervals = day?.intervals ?? hours.weekly[wall.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7];
          const expected = intervals.some(({ from, to }) => from <= time && time < to);
          expect(isOpen(hours, wall.toInstant().toString())).toBe(expected);
        },
      ),
    );
  });
});
