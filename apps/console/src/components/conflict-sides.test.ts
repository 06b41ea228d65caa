import { describe, expect, it } from "vitest";
import { sidesSoFar } from "./conflict-sides.ts";

const theirs = { field: "label", expected: null, current: "Spring", yours: null, clashes: false };
const mine = { field: "latestBuild", expected: "1.0.1", current: "1.0.1", yours: "1.0.2", clashes: false };
const both = {
  field: "supportEndsOn",
  expected: "2027-01-31",
  current: "2027-03-31",
  yours: "2027-06-30",
  clashes: true,
};

describe("the sides of a conflict", () => {
  it("are clear where only one of the two changed the field", () => {
    expect(sidesSoFar([theirs, mine], {})).toEqual({ label: "theirs", latestBuild: "mine" });
  });

  it("stay open where both changed it to different values", () => {
    expect(sidesSoFar([theirs, mine, both], {})).not.toHaveProperty("supportEndsOn");
  });

  it("are what the reader chose, whatever they would have been", () => {
    const chosen = { supportEndsOn: "theirs", latestBuild: "theirs" } as const;
    expect(sidesSoFar([mine, both], chosen)).toEqual({ supportEndsOn: "theirs", latestBuild: "theirs" });
  });
});
