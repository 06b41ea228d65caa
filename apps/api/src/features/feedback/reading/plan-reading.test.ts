import { spanOf } from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cubesOf } from "../cubes/cubes.ts";
import type { FeedbackDimension } from "../feedback-enums.ts";
import { planReading } from "./plan-reading.ts";
import { coverWithCells } from "./spans.ts";

const HOUR = 3_600_000;
const boundsOf = (from: string, through: string, timeZone = "UTC") => {
  const { start, end } = spanOf({ from, through, timeZone });
  return [Date.parse(start), Date.parse(end)];
};

describe("spans of cells", () => {
  const quarters = fc.integer({ min: 0, max: 3 * 365 * 96 }).map((count) => Date.UTC(2024, 0) + count * 900_000);

  it("amount to the part that they are to cover, and to nothing beside it", () => {
    fc.assert(
      fc.property(quarters, quarters, quarters, (one, other, probe) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const { pieces } = coverWithCells(cubesOf([]), { start, end, sign: 1 });
        const timesCounted = (instant: number) =>
          pieces.reduce((sum, each) => sum + (each.start <= instant && instant < each.end ? each.sign : 0), 0);
        for (const instant of [probe, start, end - 1, end, start - 1, ...pieces.map((piece) => piece.start)]) {
          expect(timesCounted(instant)).toBe(start <= instant && instant < end ? 1 : 0);
        }
      }),
    );
  });

  it("are few: a day of Berlin is one of UTC, eight quarters of an hour more and eight less", () => {
    const [start = 0, end = 0] = boundsOf("2026-06-10", "2026-06-10", "Europe/Berlin");
    const { pieces, cost } = coverWithCells(cubesOf([]), { start, end, sign: 1 });
    expect(cost).toBe(17);
    expect(pieces.map(({ cube, sign, ...span }) => [cube.grain, sign, (span.end - span.start) / HOUR])).toEqual([
      ["DAY", 1, 24],
      ["QUARTER_HOUR", 1, 2],
      ["QUARTER_HOUR", -1, 2],
    ]);
  });
});

describe("what is counted of facts", () => {
  const plan = (groupBy: FeedbackDimension[], timeZone?: string, clauses: string[] = []) =>
    planReading({
      groupBy,
      wanted: clauses.length === 0 ? [] : [{ dimension: "CLAUSE", values: clauses }],
      bounds: boundsOf("2026-01-01", "2026-12-31", timeZone),
    });

  it("beside cells: as many hours as the zone is off, of a year", () => {
    for (const dimensions of [["KIND"], ["AGENT", "PRODUCT"]] as FeedbackDimension[][]) {
      const reading = plan(dimensions, "Europe/Berlin");
      const edges = reading.from === "CELLS" ? reading.edges : [];
      expect(edges.map(({ start, end, sign }) => [(end - start) / HOUR, sign])).toEqual([
        [1, 1],
        [1, -1],
      ]);
    }
    expect(plan([], "Asia/Kathmandu")).toMatchObject({ from: "CELLS", edges: [] });
    expect(plan(["PRODUCT"], "Asia/Shanghai")).toMatchObject({ from: "CELLS", edges: [] });
  });

  it("all: what no cells are of", () => {
    const readings = [
      plan(["EDITION", "PLAN"]),
      plan(["AGENT", "PRODUCT", "KIND"]),
      plan(["CLAUSE"], "UTC", ["4.1.1"]),
      plan([], "UTC", ["4.1.1", "5.1"]),
      planReading({ groupBy: ["AGENT", "PRODUCT"], wanted: [], bounds: boundsOf("2026-11-05", "2026-11-20") }),
    ];
    expect(readings.map(({ from }) => from)).toEqual(readings.map(() => "FACTS"));
    expect([plan([], "UTC", ["4.1.1"]), plan(["PRODUCT", "VERSION"])].map(({ from }) => from)).toEqual([
      "CELLS",
      "CELLS",
    ]);
  });
});
