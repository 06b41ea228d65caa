import type { DataSource, EntityManager } from "typeorm";
import { addCells, cellsOf, countByHashing } from "./count-cells.ts";
import { CELLS_LOCK } from "./fold-deltas.ts";

/** A month of facts is counted at a time, so that memory holds what is counted of them however many there are. */
export type OnMonth = (done: number, of: number) => void;

/**
 * Counts the cells anew from the facts, while nothing is folded and everything else goes on: changes that come meanwhile
 * stay beside the cells.
 */
export async function rebuildCells(db: DataSource, onMonth: OnMonth = () => undefined): Promise<void> {
  await holdingCells(db, async (manager) => {
    await manager.query("DELETE FROM feedback_cell");
    // Exactly those whose facts are seen: the transaction has one snapshot.
    await manager.query("DELETE FROM feedback_delta");
    const months = await monthsOf(manager);
    for (const [index, month] of months.entries()) {
      await manager.query(addCells(`(${cellsOf(factsOf(month))}) AS counted`));
      onMonth(index + 1, months.length);
    }
  });
}

/** Does `work` in one snapshot while nothing is folded. */
export async function holdingCells<Result>(
  db: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  const runner = db.createQueryRunner();
  await runner.connect();
  try {
    // Before the transaction: its snapshot must not be older than the last that was folded.
    await runner.query("SELECT pg_advisory_lock($1)", [CELLS_LOCK]);
    try {
      return await runner.manager.transaction("REPEATABLE READ", async (manager) => {
        await manager.query("SET LOCAL statement_timeout = 0");
        await countByHashing(manager);
        return await work(manager);
      });
    } finally {
      await runner.query("SELECT pg_advisory_unlock($1)", [CELLS_LOCK]);
    }
  } finally {
    await runner.release();
  }
}

/** A month of UTC, as instants: the start belongs to it, the end does not. */
export interface Month {
  readonly start: string;
  readonly end: string;
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** All months from the first to the last in which there is a fact, a change or a cell. */
export async function monthsOf(manager: EntityManager): Promise<readonly Month[]> {
  return await manager.query<Month[]>(
    `SELECT to_char(month, ${INSTANT}) AS start, to_char(month + interval '1 month', ${INSTANT}) AS end
      FROM (SELECT min(at) AT TIME ZONE 'UTC' AS first, max(at) AT TIME ZONE 'UTC' AS last FROM (
          SELECT at FROM feedback_fact UNION ALL SELECT at FROM feedback_delta UNION ALL SELECT start FROM feedback_cell
        ) AS known) AS ends, generate_series(date_trunc('month', first), last, interval '1 month') AS month
      ORDER BY month`,
  );
}

/** SQL: the facts of a month, as {@link cellsOf} counts them. */
export function factsOf({ start, end }: Month): string {
  return `(SELECT 1 AS sign, * FROM feedback_fact
    WHERE basis IN ('OCCASION', 'FEEDBACK') AND at >= '${start}' AND at < '${end}') AS facts`;
}
