import type { Text } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { storableJson } from "../../platform/storable.ts";
import type { PlacedProblem, RowCounts, RowReport } from "./take-rows.ts";

type Database = Pick<EntityManager, "query">;

export interface Run {
  readonly importId: string;
  /** Whoever else gets hold of the import writes another id there, and this run ends. */
  readonly runId: string;
}

/** Somebody cancelled the import, or another process took it over. */
export class RunLost extends Error {
  override name = "RunLost";
}

/** After so long without a sign of life nobody is taken to be at work any more. The sign comes every two seconds. */
export const INTERRUPTED_AFTER_SECONDS = 15;

const HELD = "WHERE id = $1 AND run_id = $2";

export async function giveSignOfLife(db: Database, { importId, runId }: Run): Promise<void> {
  await db.query(`UPDATE register_import SET heartbeat_at = now() ${HELD}`, [importId, runId]);
}

/** Without a sign of life, so that everybody sees at once that nobody is at it. */
export async function leaveRun(db: Database, { importId, runId }: Run): Promise<void> {
  await db.query(`UPDATE register_import SET heartbeat_at = NULL ${HELD}`, [importId, runId]);
}

const SET_COUNTS = `heartbeat_at = now(), rows_done = $3, created = $4, updated = $5, unchanged = $6, refused = $7,
  problem_count = $8`;

const countsOf = ({ done, created, updated, unchanged, refused, problems }: RowCounts) =>
  [done, created, updated, unchanged, refused, problems] as const;

/** @throws RunLost */
export async function recordProgress(db: Database, { importId, runId }: Run, counts: RowCounts): Promise<void> {
  const statement = `UPDATE register_import SET ${SET_COUNTS} ${HELD} RETURNING id`;
  await requireHeld(db, statement, [importId, runId, ...countsOf(counts)]);
}

export interface Ending {
  readonly state: "CHECKED" | "DONE" | "FAILED";
  readonly report?: RowReport;
  readonly error?: Text;
}

/** Lets go of the import, and tells what came of it, in one transaction. @throws RunLost */
export async function endRun(context: Pick<Context, "db" | "now">, run: Run, ending: Ending): Promise<void> {
  await context.db.transaction((manager) => endRunWithin(manager, run, { ...ending, at: context.now() }));
}

type DatedEnding = Ending & { readonly at: Temporal.Instant };

/** The same as part of a transaction. @throws RunLost */
export async function endRunWithin(manager: Database, { importId, runId }: Run, ending: DatedEnding): Promise<void> {
  const { state, report, error, at } = ending;
  const letGo = `UPDATE register_import SET state = $3, finished_at = $4, error = $5, run_id = NULL, heartbeat_at = NULL,
    checked_at = CASE WHEN $3 = 'CHECKED' THEN $4 ELSE checked_at END ${HELD} RETURNING id`;
  const told = error === undefined ? null : storableJson(error);
  await requireHeld(manager, letGo, [importId, runId, state, at.toString(), told]);
  if (report === undefined) return;
  const counts = `UPDATE register_import SET rows_done = $2, created = $3, updated = $4, unchanged = $5, refused = $6,
    problem_count = $7 WHERE id = $1`;
  await manager.query(counts, [importId, ...countsOf(report.counts)]);
  await replaceProblems(manager, importId, report.problems);
}

async function replaceProblems(db: Database, importId: string, problems: readonly PlacedProblem[]): Promise<void> {
  await db.query("DELETE FROM register_import_problem WHERE import_id = $1", [importId]);
  if (problems.length === 0) return;
  const rows = problems.map(({ line, column, text }, position) => ({
    position,
    line,
    at_column: column,
    message: text,
  }));
  await db.query(
    `INSERT INTO register_import_problem (import_id, position, line, at_column, message)
     SELECT $1, position, line, at_column, message FROM jsonb_to_recordset($2::jsonb)
       AS problem (position integer, line integer, at_column text, message jsonb)`,
    [importId, storableJson(rows)],
  );
}

async function requireHeld(db: Database, statement: string, parameters: readonly unknown[]): Promise<void> {
  const [held] = await db.query<[unknown[], number]>(statement, [...parameters]);
  if (held.length === 0) throw new RunLost();
}
