import { describe, expect, it } from "vitest";
import { apiFilter } from "./api-filter.ts";

const now = Date.parse("2026-11-23T10:00:00Z");

describe("the filter of a list", () => {
  it("goes to the API as it is", () => {
    expect(apiFilter({ segment: "BUSINESS", phase: ["FULL"] }, now)).toEqual({ segment: "BUSINESS", phase: ["FULL"] });
  });

  it("says days as the instant so many days ago", () => {
    expect(apiFilter({ changedWithinDays: 7, search: "guard" }, now)).toEqual({
      search: "guard",
      changedSince: "2026-11-16T10:00:00.000Z",
    });
  });
});
