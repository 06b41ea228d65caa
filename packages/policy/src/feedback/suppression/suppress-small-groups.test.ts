import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTable } from "./arbitrary-tables.ts";
import type { GroupedCounts } from "./group-lattice.ts";
import { determinedBySolving } from "./solve-shown.ts";
import { suppressSmallGroups } from "./suppress-small-groups.ts";

const groups = (counts: Readonly<Record<string, number>>): GroupedCounts => ({
  columns: 1,
  rows: Object.entries(counts).map(([name, count]) => ({ path: [name], counts: [count] })),
});

const totalsOf = (table: GroupedCounts, threshold?: number) =>
  Object.fromEntries(suppressSmallGroups(table, threshold).map(({ path, total }) => [path.join("/"), total]));

/** The true number behind each that is published, in the same order. */
const trulyOf = ({ rows }: GroupedCounts, path: readonly string[], column: number | null) =>
  rows
    .filter((row) => path.every((step, depth) => row.path[depth] === step))
    .reduce((sum, row) => sum + row.counts.reduce((s, n, at) => (column === null || column === at ? s + n : s), 0), 0);

const isWithin = (path: readonly string[], outer: readonly string[]) => outer.every((step, at) => path[at] === step);

/** Every number of a published table, hidden ones included. */
const numbersOf = (table: GroupedCounts, shown: ReturnType<typeof suppressSmallGroups>) =>
  shown.flatMap(({ path, counts, total }) => [
    { path, column: null, value: total },
    ...(table.columns > 1 ? counts.map((value, column) => ({ path, column, value })) : []),
  ]);

/** Two by two, or four groups, of so few that all tables can be tried. */
const tinyTable = fc
  .tuple(fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), fc.constantFrom("FLAT", "GRID", "NESTED"))
  .map(([[a = 0, b = 0, c = 0, d = 0], shape]): GroupedCounts => {
    const grid = [
      { path: ["x"], counts: [a, b] },
      { path: ["y"], counts: [c, d] },
    ];
    if (shape === "GRID") return { columns: 2, rows: grid };
    const paths =
      shape === "FLAT"
        ? [["p"], ["q"], ["r"], ["s"]]
        : [
            ["x", "p"],
            ["x", "q"],
            ["y", "r"],
            ["y", "s"],
          ];
    return { columns: 1, rows: [a, b, c, d].map((count, at) => ({ path: paths[at] ?? [], counts: [count] })) };
  });

/** All tables of the same shape, with cells up to 5, in which every shown number is the same. */
function tablesThatAgree(table: GroupedCounts, published: ReturnType<typeof numbersOf>): readonly GroupedCounts[] {
  const known = published.filter(({ value }) => value !== null);
  return Array.from({ length: 6 ** 4 }, (_, code) => code.toString(6).padStart(4, "0").split("").map(Number))
    .map((cells) => ({
      ...table,
      rows: table.rows.map((row, at) => ({
        path: row.path,
        counts: cells.slice(at * table.columns, (at + 1) * table.columns),
      })),
    }))
    .filter((each) => known.every(({ path, column, value }) => trulyOf(each, path, column) === value));
}

describe("[6.3] small groups are hidden", () => {
  it("together with the next smallest, where one alone would follow from the total", () => {
    expect(totalsOf(groups({ a: 3, b: 7, c: 20 }))).toEqual({ "": 30, a: null, b: null, c: 20 });
  });

  it("and no more where two are hidden anyway; nobody is no group to hide", () => {
    expect(totalsOf(groups({ a: 3, b: 4, c: 20, d: 0 }))).toEqual({ "": 27, a: null, b: null, c: 20, d: 0 });
  });

  it("with a third where two together are small still", () => {
    expect(totalsOf(groups({ a: 1, b: 2, c: 20, d: 30 }))).toEqual({ "": 53, a: null, b: null, c: null, d: 30 });
  });

  it("with the total where there is nothing else to hide", () => {
    expect(totalsOf(groups({ a: 3 }))).toEqual({ "": null, a: null });
    expect(totalsOf(groups({ a: 1, b: 2 }))).toEqual({ "": null, a: null, b: null });
  });

  it("below the threshold that is asked for, which is 3 or more", () => {
    expect(totalsOf(groups({ a: 3, b: 7 }), 3)).toEqual({ "": 10, a: 3, b: 7 });
    expect(() => suppressSmallGroups(groups({ a: 3 }), 2)).toThrow(/^threshold: 2 .* from 3 up/);
  });

  it("across the buckets of an interval, so that neither a row nor a column gives one away", () => {
    const rows = [
      { path: ["a"], counts: [2, 30] },
      { path: ["b"], counts: [20, 40] },
      { path: ["c"], counts: [50, 60] },
    ];
    const shown = suppressSmallGroups({ columns: 2, rows });
    expect(shown.map(({ path, counts, total }) => [path.join("/"), ...counts, total])).toEqual([
      ["", 72, 130, 202],
      ["a", null, null, 32],
      ["b", null, null, 60],
      ["c", 50, 60, 110],
    ]);
  });

  it("within a group that holds no other, by what is hidden beside the group itself", () => {
    const rows = [
      { path: ["x", "only"], counts: [4] },
      { path: ["y", "one"], counts: [9] },
      { path: ["y", "two"], counts: [30] },
      { path: ["z", "one"], counts: [70] },
    ];
    const totals = totalsOf({ columns: 1, rows });
    expect(totals).toMatchObject({ "": 113, x: null, "x/only": null, y: null, "y/one": null, "y/two": 30, z: 70 });
  });

  it("so that solving all that is shown determines none of them", () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 3, max: 8 }), (table, threshold) => {
        expect(determinedBySolving(table, suppressSmallGroups(table, threshold))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("so that every hidden number could be another one, though counts are whole and never below 0", () => {
    fc.assert(
      fc.property(tinyTable, (table) => {
        const shown = suppressSmallGroups(table, 3);
        const published = numbersOf(table, shown);
        const possible = tablesThatAgree(table, published);
        for (const { path, column } of published.filter(({ value }) => value === null)) {
          const values = new Set(possible.map((each) => trulyOf(each, path, column)));
          expect(values.size, `${path.join("/")} ${column}`).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("so that what a total leaves for its hidden parts is no small group, along rows and along columns", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const published = numbersOf(table, suppressSmallGroups(table));
        for (const whole of published.filter(({ value }) => value !== null)) {
          const inner = published.filter(
            ({ path, column }) =>
              column === whole.column && path.length === whole.path.length + 1 && isWithin(path, whole.path),
          );
          const across = published.filter(
            ({ path, column }) => whole.column === null && column !== null && path === whole.path,
          );
          for (const parts of [inner, table.columns > 1 ? across : []]) {
            if (parts.length === 0) continue;
            const rest = (whole.value ?? 0) - parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
            expect(rest === 0 || rest >= 5, `${whole.path.join("/")} ${whole.column}`).toBe(true);
          }
        }
      }),
    );
  });

  it("and every number that is shown is true, and of nobody or of enough", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const { path, counts, total } of suppressSmallGroups(table)) {
          for (const [column, count] of [...counts.entries(), [null, total] as const]) {
            if (count === null) continue;
            expect(count).toBe(trulyOf(table, path, column));
            expect(count === 0 || count >= 5).toBe(true);
          }
        }
      }),
    );
  });

  it("refuses groups that overlap, and rows that do not fit the columns", () => {
    const row = (path: readonly string[], ...counts: number[]) => ({ path, counts });
    const shown = (...rows: ReturnType<typeof row>[]) => suppressSmallGroups({ columns: 1, rows });
    expect(() => shown(row(["a"], 1), row(["a"], 2))).toThrow(/^rows: \["a"\] comes twice/);
    expect(() => shown(row(["a"], 1), row(["a", "b"], 2))).toThrow(/^rows: \["a"\] has groups within/);
    expect(() => shown(row(["a"], 1, 2))).toThrow(/has 2 counts; give 1/);
  });
});

it("the attacker of these tests does find what is left open", () => {
  const table = groups({ a: 3, b: 7 });
  const open = [
    { path: [], counts: [10], total: 10 },
    { path: ["a"], counts: [null], total: null },
    { path: ["b"], counts: [7], total: 7 },
  ];
  expect(determinedBySolving(table, open)).toEqual(["a total", "a 0"]);
});
