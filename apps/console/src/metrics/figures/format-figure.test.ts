import { describe, expect, it } from "vitest";
import { formatDifference, formatFigure, formatInterval } from "./format-figure.ts";

describe("a figure is written", () => {
  it.each([
    ["CSAT", 0.8, "en-GB", "80.0%"],
    ["CSAT", 0, "zh-CN", "0.0%"],
    ["SATISFACTION_MEAN", 4.256, "en-GB", "4.26"],
    ["NPS", 30, "en-GB", "+30.0"],
    ["NPS", -12.25, "en-GB", "-12.3"],
    ["VOLUME", 12_345, "en-GB", "12,345"],
    ["TIME_TO_FEEDBACK", 45, "en-GB", "45 mins"],
    ["TIME_TO_FEEDBACK", 300, "en-GB", "5 hrs"],
    ["TIME_TO_FEEDBACK", 4_320, "zh-CN", "3天"],
  ] as const)("%s of %d in %s: %s", (metric, value, locale, written) => {
    expect(formatFigure(value, metric, locale)).toBe(written);
  });

  it("with an interval of which both ends bear the unit", () => {
    expect(formatInterval({ low: 0.3755, high: 0.9638 }, "CSAT", "en-GB")).toBe("37.6% – 96.4%");
    expect(formatInterval({ low: -4.2, high: 24.2 }, "NPS", "en-GB")).toBe("-4.2 – +24.2");
  });

  it("with a difference that shows its sign, of shares in points of per cent", () => {
    expect(formatDifference(0.0312, "CSAT", "en-GB")).toBe("+3.1");
    expect(formatDifference(-0.5, "SATISFACTION_MEAN", "en-GB")).toBe("-0.50");
    expect(formatDifference(0, "NPS", "en-GB")).toBe("0.0");
  });
});
