import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BrokenTable } from "./broken-table.ts";
import { type CsvRecord, cellsIn, readCells } from "./read-cells.ts";

async function* inParts(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

async function all(records: AsyncIterable<CsvRecord>): Promise<CsvRecord[]> {
  return await Array.fromAsync(records);
}

/** Texts that are likely to mean something to a reader of tables. */
const tables = fc.string({
  unit: fc.constantFrom("a", "b", ",", ";", "\t", '"', "\r", "\n", "\r\n", '"x"', '""', "\uFEFF", "é", "中"),
});

const outcomeOf = async (work: () => Promise<CsvRecord[]>) => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    return error.message;
  }
};

describe("a table that comes in parts", () => {
  it("reads as it does at once, wherever it is cut, also where it breaks", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.array(fc.nat(80)), async (text, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const parts = places.slice(1).map((place, index) => text.slice(places[index], place));
        const whole = await outcomeOf(async () => readCells(text));
        expect(await outcomeOf(() => all(cellsIn(inParts(...parts))))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it("tells each row by the line on which it begins", async () => {
    const text = 'a,b\r\n1,"two\nlines"\r\n\r\n,\r\n3,4';
    expect(await all(cellsIn(inParts(text)))).toEqual([
      { cells: ["a", "b"], line: 1 },
      { cells: ["1", "two\nlines"], line: 2 },
      { cells: ["3", "4"], line: 6 },
    ]);
  });

  it("passes on what fails while it is read", async () => {
    async function* failing() {
      yield "a,b\n1,2\n";
      throw new Error("the disk is gone");
    }
    await expect(all(cellsIn(failing()))).rejects.toThrow("the disk is gone");
  });

  it("ends its source when nobody listens any more", async () => {
    let ended = false;
    async function* endless() {
      try {
        yield "a,b\n";
        for (;;) yield "1,2\n".repeat(1_000);
      } finally {
        ended = true;
      }
    }
    for await (const { line } of cellsIn(endless())) if (line === 3) break;
    await expect.poll(() => ended).toBe(true);
  });

  it("finds a quotation mark that is never closed before it has read everything", async () => {
    let given = 0;
    async function* endless() {
      yield 'a,b\n1,"2\n';
      for (;;) {
        given += 1;
        yield "3,4\n".repeat(10_000);
      }
    }
    await expect(all(cellsIn(endless()))).rejects.toThrow(/^line \d+: a row has more than a million characters/);
    expect(given).toBeLessThan(200);
  });
});
