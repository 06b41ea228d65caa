import type { Readable } from "node:stream";
import type { Context } from "../../platform/context.ts";
import { csvOf } from "../../platform/csv/write-cells.ts";
import type { Register } from "./register.ts";

/** All of a register that matches, as a CSV file, as it is read. What is secret has no column in it. */
export function exportedRegister(context: Context, register: Register, filter: unknown): Readable {
  const names = register.columns.filter(({ secret }) => secret !== true).map(({ name }) => name);
  return csvOf(names, cellsOf(names, register.exportRows(context, filter)));
}

type Exported = ReturnType<Register["exportRows"]>;

async function* cellsOf(names: readonly string[], rows: Exported): AsyncGenerator<string[]> {
  for await (const row of rows) yield names.map((name) => row[name] ?? "");
}

/** A file to begin with: all headers, and one row of invented examples. */
export function templateOf({ columns }: Register): Readable {
  async function* example() {
    yield columns.map((column) => column.example);
  }
  return csvOf(
    columns.map(({ name }) => name),
    example(),
  );
}
