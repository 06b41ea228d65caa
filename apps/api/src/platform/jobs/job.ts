import type { z } from "zod";
import type { Context } from "../context.ts";

/** One go at a job. */
export interface Attempt {
  /** The same for every attempt at one job, and for no other job. */
  readonly jobId: string;
  /** 1 for the first. */
  readonly number: number;
  /** Aborted some seconds after the process was told to stop: what takes long should give up then, it is tried again. */
  readonly signal: AbortSignal;
}

/**
 * Work that is done outside the request that asked for it. A job is tried until one attempt succeeds; one whose process is
 * killed is tried again by another, so what `run` does must come to the same when it is done twice (`onceForJob`).
 */
export interface Job<Payload = unknown> {
  /** `<feature>.<verb and noun>`; jobs that wait are found by it, so it outlives a version. */
  readonly name: string;
  /** Held against it when the job is enqueued and again before it runs. References, not secrets: it is kept in the clear. */
  readonly payload: z.ZodType<Payload>;
  /** At least 2, so that a killed process is not the end of the job. 25 where it is left out: some three days. */
  readonly maxAttempts?: number;
  /** Jobs of one queue run one after another, whatever the process. */
  readonly queue?: string;
  /** When it is enqueued by itself, by one process of all: a cron pattern in UTC. Its payload is then empty. */
  readonly recurs?: string;
  /** A rejection is a failed attempt. */
  run(context: Context, payload: Payload, attempt: Attempt): Promise<void>;
}

/** Where graphile-worker keeps what waits and what runs. */
export const JOB_SCHEMA = "graphile_worker";
