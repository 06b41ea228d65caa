import { describe, expect, it } from "vitest";
import { OPEN_CATEGORIES, queueFilter } from "./queue-filter.ts";

const now = Date.parse("2026-11-23T10:00:00Z");

describe("what narrows the queue", () => {
  it("goes to the API with one of many as a list of one, and lists as they are", () => {
    const asked = { mine: true, category: OPEN_CATEGORIES, severity: 2, kind: "TRAINING", product: "harbour-guard" };
    expect(queueFilter(asked, now)).toEqual({ ...asked, severity: [2], kind: ["TRAINING"] });
  });

  it("says hours and days as instants", () => {
    expect(queueFilter({ dueWithinHours: 24, waitingForDays: 3, filedWithinDays: 7 }, now)).toEqual({
      dueBefore: "2026-11-24T10:00:00.000Z",
      categorySinceBefore: "2026-11-20T10:00:00.000Z",
      createdFrom: "2026-11-16T10:00:00.000Z",
    });
  });
});
