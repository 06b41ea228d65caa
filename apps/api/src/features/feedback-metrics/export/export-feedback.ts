import type { Readable } from "node:stream";
import type { Context } from "../../../platform/context.ts";
import type { FeedbackListArgs } from "../../feedback/index.ts";
import type { Batches, ExportColumn } from "./export-column.ts";
import { columnsFor, type ExportedFeedback } from "./feedback-columns.ts";
import { readFeedback } from "./read-feedback.ts";
import { Snapshot } from "./snapshot.ts";

/** How a file is written of rows that come in batches. */
export type WriteFile = (
  columns: readonly ExportColumn<ExportedFeedback>[],
  batches: Batches<ExportedFeedback>,
) => Readable;

/**
 * All that `feedbackList` answers to the same arguments, of one state of the database, as fast as it is taken. Whoever
 * goes away ends it, the statement under way included.
 * @throws BAD_USER_INPUT as the list does, before anything is written.
 */
export async function exportFeedback(context: Context, wanted: FeedbackListArgs, write: WriteFile): Promise<Readable> {
  const snapshot = await Snapshot.open(context.db);
  try {
    const batches = readFeedback({ ...context, db: snapshot.db }, wanted);
    const first = await batches.next();
    const file = write(columnsFor(context.actor), first.done === true ? batches : beginningWith(first.value, batches));
    file.once("close", () => void snapshot.close());
    return file;
  } catch (error) {
    await snapshot.close();
    throw error;
  }
}

async function* beginningWith<Batch>(first: Batch, rest: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  yield first;
  yield* rest;
}
