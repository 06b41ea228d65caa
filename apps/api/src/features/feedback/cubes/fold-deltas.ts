import type { DataSource } from "typeorm";
import { addCells, cellsOf, countByHashing } from "./count-cells.ts";

/** Any number would do; every process of every version must use the same one. */
export const CELLS_LOCK = 7_214_533_060;

/** So many that the cells of a busy minute are locked once, so few that a statement takes well under a second. */
const MOST_AT_ONCE = 2_000;

// Those that are taken are named by their ids, never by "up to": what has a lower id may be committed later.
const FOLD = `WITH taken AS MATERIALIZED (
    DELETE FROM feedback_delta WHERE id IN (SELECT id FROM feedback_delta ORDER BY id LIMIT $1) RETURNING *
  ), counted AS (${cellsOf("taken")}), written AS (
    ${addCells("(SELECT * FROM counted ORDER BY cube, start, a, b) AS counted")} RETURNING 1
  ) SELECT (SELECT count(*) FROM taken)::int AS deltas, (SELECT count(*) FROM written)::int AS cells`;

/** How much was done at once. */
export interface Folded {
  readonly deltas: number;
  readonly cells: number;
}

/**
 * Adds changes of facts to the cells, and takes them away, in one transaction: who reads sees each in one place. Those who
 * change facts lock no cell and never wait for it. Null where somebody else does it, or counts the cells anew.
 */
export async function foldDeltas(db: DataSource, most = MOST_AT_ONCE): Promise<Folded | null> {
  return await db.transaction(async (manager) => {
    const [lock] = await manager.query<[{ held: boolean }]>("SELECT pg_try_advisory_xact_lock($1) AS held", [
      CELLS_LOCK,
    ]);
    if (!lock.held) return null;
    await countByHashing(manager);
    const [folded] = await manager.query<[Folded]>(FOLD, [most]);
    return folded;
  });
}

/** The same until nothing is left that was there, or `signal` is aborted. */
export async function foldAllDeltas(db: DataSource, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const folded = await foldDeltas(db);
    if (folded === null || folded.deltas < MOST_AT_ONCE || signal?.aborted === true) return;
  }
}
