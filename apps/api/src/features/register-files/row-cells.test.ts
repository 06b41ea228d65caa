import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowCells } from "./row-cells.ts";

const column = (name: string, secret = false) => ({
  name,
  description: { en: name, zh: name },
  example: "",
  required: false,
  secret,
});
const columns = new Map([column("a"), column("b"), column("pin", true)].map((each) => [each.name, each]));
const cellsWith = (cells: Readonly<Record<string, string>>) => new RowCells(new Map(Object.entries(cells)), columns);

const READERS = {
  text: (cells: RowCells, name: string) => cells.text(name),
  date: (cells: RowCells, name: string) => cells.date(name),
  whole: (cells: RowCells, name: string) => cells.whole(name, { most: 100 }),
  oneOf: (cells: RowCells, name: string) => cells.oneOf(name, ["NOT_FOR_RESALE", "TRIAL"]),
  truth: (cells: RowCells, name: string) => cells.truth(name),
  country: (cells: RowCells, name: string) => cells.country(name),
} as const;

describe.each(Object.entries(READERS))("a cell read as %s", (_, read) => {
  it("is silent where the file has no such column, and nothing where it is empty; neither is a problem", () => {
    const cells = cellsWith({ a: "  " });
    expect([read(cells, "b"), read(cells, "a")]).toEqual([undefined, null]);
    expect(cells.problems).toEqual([]);
  });
});

describe.each(Object.entries(READERS).filter(([kind]) => kind !== "text"))("a cell read as %s", (_, read) => {
  it("either makes sense or is one problem, that names the column and shows the cell", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const cells = cellsWith({ a: text });
        const value = read(cells, "a");
        const problems = text.trim() === "" || value !== null ? [] : [expect.objectContaining({ column: "a" })];
        expect(cells.problems).toEqual(problems);
      }),
    );
  });

  it("never repeats a secret", () => {
    const cells = cellsWith({ pin: "hunter2" });
    expect(read(cells, "pin")).toBeNull();
    expect(cells.problems).toHaveLength(1);
    expect(JSON.stringify(cells.problems)).not.toContain("hunter2");
  });
});

describe("cells", () => {
  it.each([
    ["date", "2026-02-28", "2026-02-28"],
    ["date", "2026-02-30", null],
    ["date", "2026-02-28T00:00:00Z", null],
    ["date", "28.02.2026", null],
    ["whole", "100", 100],
    ["whole", "101", null],
    ["whole", "-1", null],
    ["whole", "1.0", null],
    ["whole", "1e2", null],
    ["oneOf", "not for resale", "NOT_FOR_RESALE"],
    ["oneOf", "Trial", "TRIAL"],
    ["oneOf", "sale", null],
    ["truth", "TRUE", true],
    ["truth", "yes", null],
    ["country", "de", "DE"],
    ["country", "DEU", null],
  ] as const)("read as %s, %j is %j", (kind, text, value) => {
    expect(READERS[kind](cellsWith({ a: text }), "a")).toBe(value);
  });

  it("that a row cannot do without are a problem where they are missing or empty, once", () => {
    const cells = cellsWith({ a: "" });
    expect([cells.requiredText("a"), cells.requiredText("b")]).toEqual(["", ""]);
    expect(cells.problems.map(({ column }) => column)).toEqual(["a", "b"]);
  });

  it("that are too long are told with the limit, and not twice", () => {
    const cells = cellsWith({ a: "x".repeat(11) });
    expect(cells.requiredText("a", 10)).toBe("");
    expect(cells.problems).toEqual([
      { column: "a", text: expect.objectContaining({ en: expect.stringMatching(/11 .* 10/) }) },
    ]);
  });

  it("are not shown at full length in a problem", () => {
    const cells = cellsWith({ a: "x".repeat(5_000) });
    cells.date("a");
    expect(cells.problems[0]?.text.en.length).toBeLessThan(200);
  });

  it("of a column that the register does not have are a bug of the register", () => {
    expect(() => cellsWith({}).text("c")).toThrow("no column c");
  });
});
