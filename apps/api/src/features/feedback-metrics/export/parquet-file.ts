import { Readable } from "node:stream";
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Batches, ExportColumn, ExportValue } from "./export-column.ts";

/** How many rows are encoded together, and so held at once. */
const ROWS_A_GROUP = 10_000;

/** Apache Parquet, a row group at a time: what readers need to know of the whole stands at its end. */
export function parquetFile<Row>(columns: readonly ExportColumn<Row>[], batches: Batches<Row>): Readable {
  return Readable.from(bytesOf(columns, batches), { objectMode: false });
}

async function* bytesOf<Row>(columns: readonly ExportColumn<Row>[], batches: Batches<Row>): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "supportbook" });
  for await (const rows of inGroups(batches)) {
    const columnData = columns.map(({ name, read }) => ({ name, data: rows.map((row): ExportValue => read(row)) }));
    await file.write({ columnData, rowGroupSize: rows.length });
    yield taken(writer);
  }
  await file.finish();
  yield taken(writer);
}

/** What was written so far, out of the writer's hands; its place in the file stays. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

async function* inGroups<Row>(batches: Batches<Row>): AsyncGenerator<readonly Row[]> {
  let group: Row[] = [];
  for await (const rows of batches) {
    group.push(...rows);
    if (group.length < ROWS_A_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function schemaOf<Row>(columns: readonly ExportColumn<Row>[]): SchemaElement[] {
  return [{ name: "feedback", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf<Row>({ name, type }: ExportColumn<Row>): readonly SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "TEXT":
      return [{ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } }];
    case "ID":
      return [{ ...optional, type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, logical_type: { type: "UUID" } }];
    case "SCORE":
      return [{ ...optional, type: "INT32", converted_type: "INT_8" }];
    case "FLAG":
      return [{ ...optional, type: "BOOLEAN" }];
    case "INSTANT": {
      const utc = { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" } as const;
      return [{ ...optional, type: "INT64", converted_type: "TIMESTAMP_MICROS", logical_type: utc }];
    }
    case "TEXTS":
      return listOf(name);
  }
}

/** The three levels that readers agree on. */
function listOf(name: string): readonly SchemaElement[] {
  return [
    { name, repetition_type: "REQUIRED", converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    {
      name: "element",
      repetition_type: "REQUIRED",
      type: "BYTE_ARRAY",
      converted_type: "UTF8",
      logical_type: { type: "STRING" },
    },
  ];
}
