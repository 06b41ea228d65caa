import { Refused } from "../../../platform/refusal.ts";
import type { Batch, FileRow, RowOutcome } from "../../register-files/index.ts";
import { type Kept, lockServices, type ServicesChange } from "../edit/change-services.ts";

/** How rows of a register become what is sold. */
interface RowWriting<Row, Stored extends { revision: number }> {
  /** For the audit. */
  readonly action: string;
  readonly kept: Kept<Stored>;
  /** What a row speaks of, as it stands. */
  readonly find: (row: Row, change: ServicesChange) => Promise<Stored | null>;
  /** Returns the key of what it wrote. @throws Refused with what is wrong with the row. */
  readonly write: (row: Row, before: Stored | null, change: ServicesChange) => Promise<string>;
  /** The column that a field of the mutation's input comes from. */
  readonly columnOf: (field: readonly string[]) => string | null;
}

/** Each row by the rules of the form, on what the rows before it made. What is sold is little, so that rows go one by one. */
export async function applyRows<Row, Stored extends { revision: number }>(
  rows: readonly FileRow<Row>[],
  batch: Batch,
  writing: RowWriting<Row, Stored>,
): Promise<RowOutcome[]> {
  await lockServices(batch.manager);
  const change = { ...batch, action: writing.action };
  const outcomes: RowOutcome[] = [];
  for (const { row } of rows) outcomes.push(await applyRow(row, change, writing));
  return outcomes;
}

async function applyRow<Row, Stored extends { revision: number }>(
  row: Row,
  change: ServicesChange,
  { kept, find, write, columnOf }: RowWriting<Row, Stored>,
): Promise<RowOutcome> {
  try {
    const before = await find(row, change);
    const after = await kept.find(change.manager, await write(row, before, change));
    if (before === null) return "CREATED";
    return after?.revision === before.revision ? "UNCHANGED" : "UPDATED";
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusals.map(({ field, text }) => ({ column: columnOf(field ?? []), text }));
  }
}
