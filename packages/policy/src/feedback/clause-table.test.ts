import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClauseCount, type ClauseRow, clauseTable } from "./clause-table.ts";

const cites = (clause: string, cited: number, citedLow: number): ClauseCount => ({ clause, cited, citedLow });
const shown = (row: ClauseRow | undefined) => {
  if (row === undefined || row.hidden) throw new Error("The row is hidden");
  return row;
};

describe("[6.3] the clauses of low-rated requests", () => {
  // Of 200 rated requests 40 are low. 4.3.2: 20 of 50 low, so twice as often; 4.1.1: 12 of 120, half as often.
  const counts = { rated: 200, low: 40, clauses: [cites("4.1.1", 120, 12), cites("4.3.2", 50, 20)] };

  it("come with their share of the low ones and their lift, the most lifted first", () => {
    const rows = clauseTable(counts).map(shown);
    expect(rows.map(({ clause, shareOfLow, lift }) => [clause, shareOfLow.value, shareOfLow.n, lift.n])).toEqual([
      ["4.3.2", 0.5, 40, 50],
      ["4.1.1", 0.3, 40, 120],
    ]);
    expect(rows[0]?.lift.value).toBeCloseTo(2, 12);
    expect(rows[1]?.lift.value).toBeCloseTo(0.5, 12);
  });

  it("have the interval of the delta method: 2 · e^±0.277, by hand 1/20 − 1/40 − 1/50 + 40/2000 − 1/200 = 0.02", () => {
    const lift = shown(clauseTable(counts)[0]).lift;
    expect(lift.interval?.low).toBeCloseTo(2 * Math.exp(-1.959964 * Math.sqrt(0.02)), 5);
    expect(lift.interval?.high).toBeCloseTo(2 * Math.exp(1.959964 * Math.sqrt(0.02)), 5);
  });

  it("have no lift where no rating is low, and an interval of none where none of theirs is", () => {
    const none = shown(clauseTable({ rated: 20, low: 0, clauses: [cites("2.4", 10, 0)] })[0]);
    expect([none.shareOfLow.value, none.lift.value, none.lift.interval]).toEqual([null, null, null]);
    const spared = shown(clauseTable({ rated: 20, low: 5, clauses: [cites("2.4", 10, 0)] })[0]);
    expect([spared.shareOfLow.value, spared.lift.value, spared.lift.interval]).toEqual([0, 0, null]);
  });

  it("are hidden where those that cite them, or those that do not, are a small group", () => {
    const clauses = [cites("4.2.5", 4, 1), cites("4", 197, 39), cites("2.3", 200, 40), cites("5.2", 5, 5)];
    const rows = clauseTable({ rated: 200, low: 40, clauses });
    expect(rows.map(({ clause, hidden }) => [clause, hidden])).toEqual([
      ["5.2", false],
      ["2.3", false],
      ["4.2.5", true],
      ["4", true],
    ]);
    expect(rows[2]).toEqual({ clause: "4.2.5", hidden: true });
  });

  it("have a lift of 1 where low ratings are as frequent with them as without", () => {
    const sizes = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(sizes, sizes, sizes, sizes, (a, b, citing, other) => {
        const table = { rated: (a + b) * (citing + other), low: a * (citing + other) };
        const rows = clauseTable({ ...table, clauses: [cites("4", (a + b) * citing, a * citing)] }, 3);
        const [row] = rows;
        if (row === undefined || row.hidden) return;
        expect(row.lift.value).toBeCloseTo(1, 9);
        // Independence: the variance of the logarithm is the product of the two odds against, over n.
        const variance = (((b / a) * other) / citing) * (1 / table.rated);
        expect(Math.log(row.lift.interval?.high ?? 0) / 1.959963984540054).toBeCloseTo(Math.sqrt(variance), 9);
      }),
    );
  });

  it("refuse counts that contradict each other", () => {
    const of = (rated: number, low: number, count: ClauseCount) => () => clauseTable({ rated, low, clauses: [count] });
    expect(of(5, 6, cites("4", 1, 1))).toThrow(/^low: 6 is more than rated, 5/);
    expect(of(9, 2, cites("4", 5, 3))).toThrow(/^4: 3 low of 5 do not fit 2 low of 9/);
    expect(of(9, 8, cites("4", 5, 1))).toThrow(/^4: 1 low of 5 do not fit 8 low of 9/);
  });
});
