import type { Context } from "../../platform/context.ts";
import { badInput, Refused } from "../../platform/refusal.ts";
import { type CalendarDay, daysOf } from "./calendar-days.ts";
import { newCalendar } from "./create-support-calendar.ts";
import { activeCalendar } from "./find-calendar.ts";
import type { HoursBook } from "./hours-book.ts";
import { hoursFor } from "./hours-in-force.ts";
import { type HoursPlan, type PlannedHours, planHours } from "./plan-hours.ts";
import type { PreviewSupportCalendarInput } from "./support-calendar.input.ts";

const MOST_DAYS = 400;

export interface DayChange {
  readonly date: string;
  readonly before: CalendarDay;
  readonly after: CalendarDay;
}

/** What a change would do. */
export interface HoursPreview {
  readonly effectiveFrom: string;
  /** The last day that was compared. */
  readonly comparedThrough: string;
  readonly changes: readonly DayChange[];
  readonly openMinutesBefore: number;
  readonly openMinutesAfter: number;
}

/** Plans a change as the mutation would, and compares day by day. Writes nothing. @throws Refused as the mutation would. */
export function previewSupportCalendar(ctx: Context, input: PreviewSupportCalendarInput): HoursPreview {
  const count = requireDays(input.days);
  const book = ctx.hours.current();
  const calendar = input.id == null ? newOne(book, input) : activeCalendar(book, input.id);
  const name = input.name ?? (input.id == null ? "…" : null);
  const planned = planHours(ctx, { book, calendar, reason: "" }, { ...input, name });
  return compared(book, { ...planned, subject: calendar, count });
}

function newOne(book: HoursBook, { segment, country }: PreviewSupportCalendarInput): HoursPlan["calendar"] {
  if (segment != null) return newCalendar(book, { segment, country });
  const en = "Say of which segment the new calendar is, or give the id of one that is changed.";
  throw new Refused([badInput(["segment"], { en, zh: "请指明新日历所属的产品类别，或给出要更改的日历 id。" })]);
}

interface Compared extends PlannedHours {
  readonly subject: HoursPlan["calendar"];
  readonly count: number;
}

function compared(before: HoursBook, planned: Compared): HoursPreview {
  const { subject, count, book, calendar, effectiveFrom } = planned;
  const timeZone = calendar.revisions.at(-1)?.timeZone ?? "UTC";
  const range = { from: effectiveFrom, count, timeZone };
  const { segment, country } = subject;
  const [was, willBe] = [before, book].map((state) => daysOf(hoursFor(state, segment, country), range));
  const pairs = (was ?? []).flatMap((day, place): DayChange[] => {
    const after = willBe?.[place];
    return after === undefined ? [] : [{ date: day.date, before: day, after }];
  });
  return {
    effectiveFrom,
    comparedThrough: Temporal.PlainDate.from(effectiveFrom)
      .add({ days: count - 1 })
      .toString(),
    changes: pairs.filter((pair) => outlineOf(pair.before) !== outlineOf(pair.after)),
    openMinutesBefore: total(pairs.map((pair) => pair.before)),
    openMinutesAfter: total(pairs.map((pair) => pair.after)),
  };
}

/** What people would notice of a day. */
function outlineOf({ openings, closedBecause, override, holiday }: CalendarDay): string {
  const hours = openings.map(({ opensAt, closesAt }) => `${opensAt}/${closesAt}`);
  return [...hours, closedBecause, (override ?? holiday)?.name].join(" ");
}

function total(days: readonly CalendarDay[]): number {
  return days.reduce((sum, { openMinutes }) => sum + openMinutes, 0);
}

function requireDays(days: number): number {
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  const en = `days is ${days}; compare 1 to ${MOST_DAYS}.`;
  throw new Refused([badInput(["days"], { en, zh: `days 为 ${days}；可比较 1 至 ${MOST_DAYS} 天。` })]);
}
