import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";
import { type Attempt, JOB_SCHEMA, type Job } from "./job.ts";

/**
 * Does `work` in one transaction with a mark that this job's effects are stored; where the mark is there already, nothing.
 * So what a job writes to the database is written once, also when its process was killed after it, or was taken for dead
 * and works beside the one that took its job over.
 * @returns whether it was done now.
 */
export async function onceForJob(
  db: DataSource,
  { jobId }: Pick<Attempt, "jobId">,
  work: (manager: EntityManager) => Promise<void>,
): Promise<boolean> {
  return await db.transaction(async (manager) => {
    // A second attempt waits here until the first has committed or rolled back.
    const marked = await manager.query<unknown[]>(
      "INSERT INTO job_effect (job_id, stored_at) VALUES ($1, now()) ON CONFLICT DO NOTHING RETURNING job_id",
      [jobId],
    );
    if (marked.length === 0) return false;
    await work(manager);
    return true;
  });
}

/** Takes away the marks of jobs that are long done: no attempt at them can come any more. */
export const forgetJobEffects: Job<object> = {
  name: "jobs.forget-effects",
  payload: z.object({}),
  recurs: "47 3 * * *",
  async run({ db }) {
    await db.query(
      `DELETE FROM job_effect e WHERE stored_at < now() - interval '7 days'
        AND NOT EXISTS (SELECT 1 FROM ${JOB_SCHEMA}.jobs j WHERE j.id = e.job_id)`,
    );
  },
};
