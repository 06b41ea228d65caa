import { describe, expect, it } from "vitest";
import { feedbackConditions } from "./feedback-filter.ts";

const NOON = Date.parse("2026-11-23T12:00:00Z");

describe("what narrows the inbox", () => {
  it.each([
    [{}, {}],
    [
      { state: "OPEN", mine: true },
      { state: ["NEW", "IN_WORK"], assignedToMe: true },
    ],
    [{ state: "CLOSED" }, { state: ["CLOSED"] }],
    [
      { score: "low", withComment: true },
      { score: { scale: "SATISFACTION", from: 1, through: 3 }, withComment: true },
    ],
    [
      { held: true, search: "slow" },
      { held: true, search: "slow" },
    ],
    [{ withinDays: 7 }, { filter: { from: "2026-11-16", through: "2026-11-24" } }],
    [
      { product: "sample-home-shield", type: "PRAISE", audience: "BUSINESS" },
      {
        filter: {
          ...{ from: "2000-01-01", through: "2026-11-24" },
          ...{ product: ["sample-home-shield"], type: ["PRAISE"], segment: ["BUSINESS"] },
        },
      },
    ],
  ])("of %j is asked as %j", (asked, conditions) => {
    expect(feedbackConditions(asked, NOON)).toEqual(conditions);
  });
});
