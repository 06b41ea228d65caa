import { afterEach, describe, expect, it } from "vitest";
import { daysBetween, formatCalendarDate, formatDaysAway } from "./calendar-date.ts";

const zone = process.env.TZ;

describe("a calendar date", () => {
  afterEach(() => {
    process.env.TZ = zone;
  });

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC", "Asia/Shanghai"])(
    "is the same day for a reader in %s",
    (place) => {
      process.env.TZ = place;
      expect(formatCalendarDate("2026-08-22", { locale: "en-GB" })).toBe("22 Aug 2026");
      expect(formatCalendarDate("2026-01-01", { locale: "zh-CN" })).toBe("2026年1月1日");
    },
  );

  it("is written the reader's way", () => {
    expect(formatCalendarDate("2026-08-22", { locale: "en-US" })).toBe("Aug 22, 2026");
  });

  it("counts days over a change of the clocks and a leap day", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2028-03-01", "2028-02-28")).toBe(-2);
  });
});

describe("a number of days", () => {
  it.each([
    [0, "today"],
    [1, "tomorrow"],
    [-3, "3 days ago"],
    [56, "in 56 days"],
    [92, "in 3 months"],
    [-800, "2 years ago"],
    [-1_362, "3 years ago"],
    [89, "in 2 months"],
  ])("%i reads %s", (days, text) => {
    expect(formatDaysAway(days, "en")).toBe(text);
  });

  it("reads in Chinese", () => {
    expect(formatDaysAway(12, "zh-CN")).toBe("12天后");
  });
});
