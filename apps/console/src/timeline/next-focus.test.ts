import { describe, expect, it } from "vitest";
import { nextFocus } from "./next-focus.ts";

/** Three versions, with two, no and four milestones. */
const rows = [2, 0, 4];
const from = (row: number, mark: number, ...keys: string[]) =>
  keys.reduce((focus, key) => nextFocus(focus, key, rows) ?? focus, { row, mark });

describe("the keys of the timeline", () => {
  it("go between versions, and stop at the first and the last", () => {
    expect(from(0, -1, "ArrowDown")).toEqual({ row: 1, mark: -1 });
    expect(from(0, -1, "ArrowUp")).toEqual({ row: 0, mark: -1 });
    expect(from(0, -1, "PageDown")).toEqual({ row: 2, mark: -1 });
    expect(from(1, -1, "End", "ArrowDown")).toEqual({ row: 2, mark: -1 });
    expect(from(2, -1, "Home")).toEqual({ row: 0, mark: -1 });
  });

  it("go between the milestones of a version, and back to the version", () => {
    expect(from(0, -1, "ArrowRight", "ArrowRight", "ArrowRight")).toEqual({ row: 0, mark: 1 });
    expect(from(0, 1, "ArrowLeft", "ArrowLeft", "ArrowLeft")).toEqual({ row: 0, mark: -1 });
    expect(from(1, -1, "ArrowRight")).toEqual({ row: 1, mark: -1 });
    expect(from(0, 1, "ArrowDown")).toEqual({ row: 1, mark: -1 });
  });

  it("leave every other key alone", () => {
    expect(nextFocus({ row: 0, mark: -1 }, "a", rows)).toBe(null);
    expect(nextFocus({ row: 0, mark: -1 }, "ArrowDown", [])).toBe(null);
  });
});
