import { describe, expect, it } from "vitest";
import { monthBlocks, yearFrom } from "./month-blocks.ts";

describe("the year of the calendar", () => {
  it.each([
    ["2026-11-23", "2027-11-22"],
    ["2026-01-01", "2026-12-31"],
    ["2028-02-29", "2029-02-27"],
  ])("from %s ends on %s", (today, through) => {
    expect(yearFrom(today)).toEqual({ from: today, through });
  });

  it("has a block for every month that it touches, empty ones too", () => {
    const entries = [{ date: "2026-11-30" }, { date: "2027-01-01" }, { date: "2027-01-31" }, { date: "2027-11-01" }];
    const blocks = monthBlocks(entries, yearFrom("2026-11-23"));
    expect(blocks).toHaveLength(13);
    expect(blocks.map(({ month }) => month)).toContain("2027-06");
    expect(blocks.filter((block) => block.entries.length > 0)).toEqual([
      { month: "2026-11", entries: [{ date: "2026-11-30" }] },
      { month: "2027-01", entries: [{ date: "2027-01-01" }, { date: "2027-01-31" }] },
      { month: "2027-11", entries: [{ date: "2027-11-01" }] },
    ]);
  });
});
