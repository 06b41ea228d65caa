import { describe, expect, it } from "vitest";
import {
  type CalendarDraft,
  changedFields,
  conflictOf,
  draftOf,
  hoursInputOf,
  newDraft,
  settled,
} from "./calendar-draft.ts";

const intervals = [{ from: "09:00", to: "17:00" }];
const saved = (name: string, timeZone: string) => ({
  name,
  revision: 4,
  latest: {
    timeZone,
    validFrom: "2026-01-01",
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, intervals: weekday < 6 ? intervals : [] })),
    holidaySource: null,
    overrides: [],
    author: "Somebody",
    reason: "A reason",
    recordedAt: "2026-01-01T00:00:00Z",
  },
});

const opened = draftOf(saved("Desk", "Europe/Berlin"));

describe("a draft of a calendar", () => {
  it("says nothing changed until something did", () => {
    expect(changedFields(opened, draftOf(saved("Desk", "Europe/Berlin")))).toEqual([]);
    const edited: CalendarDraft = { ...opened, weekly: { ...opened.weekly, "5": [] }, name: "New" };
    expect(changedFields(edited, opened)).toEqual(["name", "weekly"]);
  });

  it("is sent with all seven weekdays in order", () => {
    const sent = hoursInputOf(newDraft("Asia/Tokyo")).weekly;
    expect(sent.map(({ weekday, intervals: hours }) => [weekday, hours.length])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 0],
      [7, 0],
    ]);
  });
});

describe("a conflict between two drafts", () => {
  const draft = { ...opened, name: "Mine", overrides: [{ date: "2026-12-24", name: "Eve", intervals: [] }] };
  const current = saved("Theirs", "Europe/Vienna");

  it("clashes only where both changed the same to something else", () => {
    const { fields, currentRevision } = conflictOf(opened, current, draft);
    expect(currentRevision).toBe(4);
    expect(fields.map(({ field, clashes }) => [field, clashes])).toEqual([
      ["name", true],
      ["timeZone", false],
      ["overrides", false],
    ]);
  });

  it("is settled field by field; what neither changed is as it is now", () => {
    const result = settled(draft, current, { name: "mine", timeZone: "theirs", overrides: "mine" });
    expect(result).toEqual({ ...draft, timeZone: "Europe/Vienna" });
  });
});
