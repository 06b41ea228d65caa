import { describe, expect, it } from "vitest";
import { isShown, type ListState } from "./view-state.ts";

const state: ListState = {
  filter: { segment: "BUSINESS", endingWithinDays: 90 },
  sort: { field: "supportEndsOn", order: "ASC" },
  columns: ["name", "phase"],
};
const asIs = { filter: state.filter, sort: state.sort, columns: ["name", "phase"] };

describe("a view", () => {
  it("is shown when filter, sort and columns are its own, in whatever order the filter was set", () => {
    expect(isShown({ query: asIs }, state)).toBe(true);
    expect(isShown({ query: { ...asIs, filter: { endingWithinDays: 90, segment: "BUSINESS" } } }, state)).toBe(true);
  });

  it("is not shown when any of them differs", () => {
    expect(isShown({ query: { ...asIs, filter: { segment: "BUSINESS" } } }, state)).toBe(false);
    expect(isShown({ query: { ...asIs, sort: { field: "supportEndsOn", order: "DESC" } } }, state)).toBe(false);
    expect(isShown({ query: { ...asIs, columns: ["phase", "name"] } }, state)).toBe(false);
  });

  it("does not mind what it leaves open", () => {
    expect(isShown({ query: { ...asIs, sort: null, columns: null } }, state)).toBe(true);
  });
});
