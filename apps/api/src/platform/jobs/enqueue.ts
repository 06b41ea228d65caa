import type { EntityManager } from "typeorm";
import { JOB_SCHEMA, type Job } from "./job.ts";

export interface EnqueueOptions {
  /** Not before then; at once where it is left out. */
  readonly runAt?: Temporal.Instant;
  /** Replaces the job of the same name and key that still waits, payload and time. */
  readonly jobKey?: string;
}

const ADD = `SELECT id FROM ${JOB_SCHEMA}.add_job(
  identifier => $1, payload => $2, queue_name => $3, run_at => $4, max_attempts => $5, job_key => $6)`;

/** What has to be known of a job to order it; what it does may lie above whoever orders it. */
export type OrderedJob<Payload> = Omit<Job<Payload>, "run" | "recurs">;

/**
 * Has a job done once the transaction of `manager` is committed; one that is rolled back takes the job with it.
 * @returns the job's id.
 * @throws ZodError where the payload is not the job's.
 */
export async function enqueue<Payload>(
  manager: Pick<EntityManager, "query">,
  job: OrderedJob<Payload>,
  payload: NoInfer<Payload>,
  { runAt, jobKey }: EnqueueOptions = {},
): Promise<string> {
  const [added] = await manager.query<{ id: string }[]>(ADD, [
    job.name,
    JSON.stringify(job.payload.parse(payload)),
    job.queue ?? null,
    runAt?.toString() ?? null,
    job.maxAttempts ?? null,
    jobKey === undefined ? null : `${job.name}:${jobKey}`,
  ]);
  if (added === undefined) throw new Error(`The job ${job.name} was not enqueued.`);
  return added.id;
}
