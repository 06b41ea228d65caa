import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { ExportColumn } from "./export-column.ts";
import { parquetFile } from "./parquet-file.ts";

interface Row {
  readonly id: string;
  readonly at: Date | null;
  readonly score: number | null;
  readonly text: string | null;
  readonly held: boolean | null;
  readonly clauses: readonly string[];
}

const COLUMNS: readonly ExportColumn<Row>[] = [
  { name: "id", type: "ID", read: ({ id }) => id },
  { name: "at", type: "INSTANT", read: ({ at }) => at },
  { name: "score", type: "SCORE", read: ({ score }) => score },
  { name: "text", type: "TEXT", read: ({ text }) => text },
  { name: "held", type: "FLAG", read: ({ held }) => held },
  { name: "clauses", type: "TEXTS", read: ({ clauses }) => clauses },
];

const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const anyRow: fc.Arbitrary<Row> = fc.record({
  id: fc.uuid(),
  at: orNull(fc.date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })),
  score: orNull(fc.integer({ min: -128, max: 127 })),
  text: orNull(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", "en", "zh-CN"))),
  held: orNull(fc.boolean()),
  clauses: fc.array(fc.constantFrom("3.6", "4.2.5", "6.3"), { maxLength: 3 }),
});

async function* batchesOf<T>(batches: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  yield* batches;
}

async function written(batches: readonly (readonly Row[])[]): Promise<ArrayBuffer> {
  const bytes = await buffer(parquetFile(COLUMNS, batchesOf(batches)));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe("a Parquet file", () => {
  it("gives back to another reader what was written, however it came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyRow, { maxLength: 30 }), { maxLength: 4 }), async (batches) => {
        expect(await parquetReadObjects({ file: await written(batches) })).toEqual(batches.flat());
      }),
      { numRuns: 60 },
    );
  });

  it("has a type for each column: instants in UTC to the microsecond, scores of one byte, dictionaries of words", async () => {
    const row = { at: new Date(0), score: 5, held: false, clauses: ["6.3"] };
    const rows = Array.from({ length: 12_000 }, (_, index) => ({
      ...row,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      text: ["en", "zh-CN"][index % 2] ?? null,
    }));
    const { schema, row_groups } = parquetMetadata(await written([rows.slice(0, 6_000), rows.slice(6_000)]));
    const typeOf = (name: string) => schema.find((element) => element.name === name);
    expect(typeOf("at")).toMatchObject({
      type: "INT64",
      logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" },
    });
    expect(typeOf("score")).toMatchObject({ type: "INT32", converted_type: "INT_8" });
    expect(typeOf("clauses")).toMatchObject({ converted_type: "LIST", num_children: 1 });
    const chunks = row_groups.map(({ columns }) => columns.map(({ meta_data }) => meta_data));
    const encodings = chunks[0]?.find((chunk) => chunk?.path_in_schema[0] === "text")?.encodings;
    expect(encodings).toContain("RLE_DICTIONARY");
    expect(row_groups.map(({ num_rows }) => num_rows)).toEqual([12_000n]);
  });

  it("is one that can be read where nothing matches", async () => {
    expect(await parquetReadObjects({ file: await written([]) })).toEqual([]);
  });

  it("is broken off, and not ended, where reading fails", async () => {
    async function* failing(): AsyncGenerator<readonly Row[]> {
      yield [];
      throw new Error("the disk is gone");
    }
    await expect(buffer(parquetFile(COLUMNS, failing()))).rejects.toThrow("the disk is gone");
  });
});
