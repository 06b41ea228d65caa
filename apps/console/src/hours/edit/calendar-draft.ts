import type { Segment } from "@supportbook/policy";
import type { Conflict, ConflictField, Sides } from "../../components/conflict-sides.ts";
import type { SavedSupportCalendarFragment } from "../../gql/support-calendar-edit.ts";
import type { Interval } from "../wall-clock.ts";

export interface DraftOverride {
  readonly date: string;
  readonly name: string;
  readonly intervals: readonly Interval[];
}

export interface DraftSource {
  readonly country: string;
  readonly state: string | null;
  readonly region: string | null;
}

/** What is entered of a calendar. */
export interface CalendarDraft {
  readonly name: string;
  readonly timeZone: string;
  /** By ISO weekday. */
  readonly weekly: Readonly<Record<string, readonly Interval[]>>;
  readonly holidaySource: DraftSource | null;
  readonly overrides: readonly DraftOverride[];
}

export const DRAFT_FIELDS = ["name", "timeZone", "weekly", "holidaySource", "overrides"] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

export interface Whose {
  readonly segment: Segment;
  /** Null: everywhere else. */
  readonly country: string | null;
}

/** As it was saved, so that it can be edited. */
export type SavedCalendar = Pick<SavedSupportCalendarFragment, "name" | "revision"> & {
  readonly latest: SavedSupportCalendarFragment["latest"];
};

const OFFICE = [{ from: "09:00", to: "17:00" }];

/** Office hours in the reader's own zone: a start that is quicker to change than nothing. */
export function newDraft(timeZone: string): CalendarDraft {
  const weekly = { "1": OFFICE, "2": OFFICE, "3": OFFICE, "4": OFFICE, "5": OFFICE, "6": [], "7": [] };
  return { name: "", timeZone, weekly, holidaySource: null, overrides: [] };
}

export function draftOf({ name, latest }: SavedCalendar): CalendarDraft {
  const { timeZone, weekly, holidaySource, overrides } = latest;
  const source = holidaySource === null ? null : { ...holidaySource };
  return {
    name,
    timeZone,
    weekly: Object.fromEntries(weekly.map(({ weekday, intervals }) => [String(weekday), intervals.map(intervalOf)])),
    holidaySource: source,
    overrides: overrides.map(({ date, name: day, intervals }) => ({
      date,
      name: day,
      intervals: intervals.map(intervalOf),
    })),
  };
}

/** The hours as the API takes them; the weekdays always all and in order, so that a problem is found again by its place. */
export function hoursInputOf({ timeZone, weekly, holidaySource, overrides }: CalendarDraft) {
  return {
    timeZone,
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      intervals: (weekly[String(weekday)] ?? []).map(intervalOf),
    })),
    holidaySource,
    overrides: overrides.map((day) => ({ ...day, intervals: day.intervals.map(intervalOf) })),
  };
}

export function changedFields(draft: CalendarDraft, saved: CalendarDraft): DraftField[] {
  return DRAFT_FIELDS.filter((field) => asText(draft[field]) !== asText(saved[field]));
}

/** What moved on since the calendar was opened, field by field. */
export function conflictOf(opened: CalendarDraft, current: SavedCalendar, draft: CalendarDraft): Conflict {
  const now = draftOf(current);
  const fields = DRAFT_FIELDS.map((field): ConflictField => {
    const [expected, theirs, yours] = [opened, now, draft].map((one) => asText(one[field]));
    const clashes = theirs !== expected && yours !== expected && theirs !== yours;
    return { field, expected: expected ?? null, current: theirs ?? null, yours: yours ?? null, clashes };
  });
  const { author, reason, recordedAt } = current.latest;
  return {
    currentRevision: current.revision,
    changedAt: recordedAt,
    changedBy: author,
    reason,
    fields: fields.filter(({ expected, current: theirs, yours }) => expected !== theirs || expected !== yours),
  };
}

/** The draft, with theirs where the reader chose so. */
export function settled(draft: CalendarDraft, current: SavedCalendar, sides: Sides): CalendarDraft {
  const theirs = draftOf(current);
  const taken = DRAFT_FIELDS.filter((field) => sides[field] === "theirs" || !(field in sides));
  return { ...draft, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
}

/** As history and conflicts write a value: words as they are, the rest as JSON, nothing as null. */
function asText(value: CalendarDraft[DraftField]): string | null {
  return value === null || typeof value === "string" ? value : JSON.stringify(value);
}

const intervalOf = ({ from, to }: Interval): Interval => ({ from, to });
