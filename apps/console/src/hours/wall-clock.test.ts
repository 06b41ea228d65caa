import { describe, expect, it } from "vitest";
import { asTime, daysAlike, intervalsText, mondayOf, partOfDay, wallClockIn } from "./wall-clock.ts";

describe("a time of day", () => {
  it.each([
    ["9", "09:00"],
    [" 9:30 ", "09:30"],
    ["0930", "09:30"],
    ["17：45", "17:45"],
    ["24:00", "24:00"],
    ["noon", "noon"],
    ["", ""],
  ])("typed as %j is %j", (typed, time) => expect(asTime(typed)).toBe(time));

  it("stands in the day where the clock shows it", () => {
    expect([partOfDay("00:00"), partOfDay("06:00"), partOfDay("24:00")]).toEqual([0, 0.25, 1]);
  });

  it("is read off the clock of a zone", () => {
    const instant = "2026-11-23T19:37:00Z";
    expect(wallClockIn("Asia/Tokyo", instant)).toEqual({ date: "2026-11-24", time: "04:37" });
  });
});

describe("a week", () => {
  it("begins on Monday", () => {
    // 23 November 2026 is a Monday.
    expect(["2026-11-23", "2026-11-26", "2026-11-29", "2026-11-30"].map(mondayOf)).toEqual([
      "2026-11-23",
      "2026-11-23",
      "2026-11-23",
      "2026-11-30",
    ]);
  });

  it("is told in as few parts as its days differ", () => {
    const [long, short] = [[{ from: "09:00", to: "17:00" }], [{ from: "09:00", to: "12:00" }]];
    const weekly = { "1": long, "2": long, "3": short, "4": long, "5": long, "6": [], "7": [] };
    const parts = daysAlike(weekly).map(({ first, last, intervals }) => [first, last, intervalsText(intervals)]);
    expect(parts).toEqual([
      [1, 2, "09:00–17:00"],
      [3, 3, "09:00–12:00"],
      [4, 5, "09:00–17:00"],
      [6, 7, ""],
    ]);
  });
});
