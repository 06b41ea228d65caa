import type { ReadRow } from "./read-rows.ts";
import type { Batch, FileRow, Register, RowOutcome } from "./register.ts";
import type { RowProblem } from "./register-column.ts";

/** How many rows came to what; `done` is the sum of the four. */
export interface RowCounts {
  readonly done: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** A refused row may have several. */
  readonly problems: number;
}

export const NO_ROWS: RowCounts = { done: 0, created: 0, updated: 0, unchanged: 0, refused: 0, problems: 0 };

/** A problem and where it stands. */
export interface PlacedProblem extends RowProblem {
  readonly line: number;
}

export interface RowReport {
  readonly counts: RowCounts;
  /** The first thousand, in the order of the file. */
  readonly problems: readonly PlacedProblem[];
}

/** Few enough that one batch is quick, many enough that statements are few. */
const ROWS_A_BATCH = 1_000;
/** Nobody reads more; the count stays exact. */
export const MOST_PROBLEMS = 1_000;

interface Following {
  /** After every batch; what it throws ends the whole. */
  readonly onProgress: (counts: RowCounts) => Promise<void>;
}

/** Writes what can be written of the rows, batch after batch, and reports what became of each. */
export async function takeRows<Row>(
  register: Register<Row>,
  rows: AsyncIterable<ReadRow<Row>>,
  { batch, onProgress }: Following & { readonly batch: Batch },
): Promise<RowReport> {
  const tally = new Tally();
  let waiting: ReadRow<Row>[] = [];
  const takeWaiting = async () => {
    tally.add(await takeBatch(register, waiting, batch));
    waiting = [];
    await onProgress(tally.report().counts);
  };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length === ROWS_A_BATCH) await takeWaiting();
  }
  if (waiting.length > 0) await takeWaiting();
  return tally.report();
}

interface PlacedOutcome {
  readonly line: number;
  readonly outcome: RowOutcome;
}

async function takeBatch<Row>(register: Register<Row>, rows: readonly ReadRow<Row>[], batch: Batch) {
  const readable = rows.filter((row): row is FileRow<Row> => "row" in row);
  const outcomes = readable.length === 0 ? [] : await register.apply(readable, batch);
  if (outcomes.length !== readable.length) {
    throw new Error(`${register.name}: ${outcomes.length} outcomes for ${readable.length} rows`);
  }
  const inOrder = outcomes.values();
  return rows.map((row): PlacedOutcome => {
    const outcome = "problems" in row ? row.problems : inOrder.next().value;
    if (outcome === undefined) throw new Error(`${register.name}: no outcome for the row on line ${row.line}`);
    return { line: row.line, outcome };
  });
}

const COUNTED = { CREATED: "created", UPDATED: "updated", UNCHANGED: "unchanged" } as const;

class Tally {
  readonly #counts = { ...NO_ROWS } as { -readonly [Name in keyof RowCounts]: number };
  readonly #problems: PlacedProblem[] = [];

  add(outcomes: readonly PlacedOutcome[]): void {
    for (const { line, outcome } of outcomes) {
      this.#counts.done += 1;
      if (typeof outcome === "string") this.#counts[COUNTED[outcome]] += 1;
      else this.#refuse(line, outcome);
    }
  }

  #refuse(line: number, problems: readonly RowProblem[]): void {
    if (problems.length === 0) throw new Error(`the row on line ${line} is refused without a reason`);
    this.#counts.refused += 1;
    this.#counts.problems += problems.length;
    const room = MOST_PROBLEMS - this.#problems.length;
    this.#problems.push(...problems.slice(0, Math.max(0, room)).map((problem) => ({ line, ...problem })));
  }

  report(): RowReport {
    return { counts: { ...this.#counts }, problems: [...this.#problems] };
  }
}
