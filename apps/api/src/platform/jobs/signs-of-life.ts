import { hostname } from "node:os";
import type { Pool } from "pg";
import { describeError, type Logger } from "../log.ts";
import { JOB_SCHEMA } from "./job.ts";

/** How often a process tells that it lives, and after how long a silence its jobs are given to others; milliseconds. */
export interface LifeTiming {
  readonly signEvery: number;
  readonly deadAfter: number;
}

export const usualTiming: LifeTiming = { signEvery: 5_000, deadAfter: 30_000 };

export interface SignsOfLife {
  /** To be awaited before the first job is taken: only jobs of processes that are on record can be freed. */
  readonly begun: Promise<void>;
  /** Gives back what this process still holds, and takes it off the record. */
  end(): Promise<void>;
}

interface Life {
  readonly pool: Pool;
  readonly poolId: string;
  readonly timing: LifeTiming;
  readonly log: Logger;
}

const SIGN = `WITH was AS (SELECT freed_at FROM job_process WHERE pool_id = $1)
  INSERT INTO job_process (pool_id, process, started_at, seen_at) VALUES ($1, $2, now(), now())
  ON CONFLICT (pool_id) DO UPDATE SET seen_at = now(), freed_at = NULL
  RETURNING coalesce((SELECT freed_at IS NOT NULL FROM was), false) AS "wasFreed"`;

const FREE = `WITH dead AS (
    UPDATE job_process p SET freed_at = coalesce(p.freed_at, now()) FROM job_process was
    WHERE was.pool_id = p.pool_id AND p.seen_at < now() - $1 * interval '1 millisecond'
    RETURNING p.pool_id, p.process, was.freed_at IS NULL AS is_news
  ) SELECT process, is_news AS "isNews", ${JOB_SCHEMA}.force_unlock_workers(ARRAY[pool_id])::text AS done FROM dead`;

/** One that only stood still may take a job before it signs again, and then be killed: for a while it is freed again. */
const FORGET = "DELETE FROM job_process WHERE freed_at < now() - interval '10 minutes'";

/**
 * graphile-worker gives up on a killed process after four hours. Here each process signs every few seconds, and whoever
 * finds that another has been silent for too long frees its jobs; the clock is the database's.
 */
export function giveSignsOfLife(life: Life): SignsOfLife {
  const { pool, poolId, timing, log } = life;
  let steadySince: number | null = null;
  let last: Promise<void> = Promise.resolve();
  const sign = async () => {
    const { rows } = await pool.query<{ wasFreed: boolean }>(SIGN, [poolId, `${hostname()}:${process.pid}`]);
    if (rows[0]?.wasFreed) log.warn("this process was taken for dead; its jobs were given to others");
    steadySince ??= performance.now();
    // After an outage of the database everybody has been silent: each gets its time to sign again.
    if (performance.now() - steadySince > timing.deadAfter) await freeJobsOfTheDead(life);
  };
  const signOrTell = () =>
    sign().catch((error) => {
      steadySince = null;
      log.warn({ err: describeError(error) }, "the sign of life of the jobs was not written");
    });
  const begun = sign();
  const timer = setInterval(() => {
    last = last.then(signOrTell);
  }, timing.signEvery);
  timer.unref();
  return {
    begun,
    async end() {
      clearInterval(timer);
      await last;
      await pool.query(`SELECT ${JOB_SCHEMA}.force_unlock_workers(ARRAY[$1])`, [poolId]);
      await pool.query("DELETE FROM job_process WHERE pool_id = $1", [poolId]);
    },
  };
}

async function freeJobsOfTheDead({ pool, timing, log }: Life): Promise<void> {
  const { rows } = await pool.query<{ process: string; isNews: boolean }>(FREE, [timing.deadAfter]);
  for (const { process: gone, isNews } of rows) {
    if (isNews) log.warn({ process: gone }, "a process that ran jobs is gone; its jobs are given to others");
  }
  await pool.query(FORGET);
}
