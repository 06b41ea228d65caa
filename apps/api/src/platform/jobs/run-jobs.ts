import { EventEmitter } from "node:events";
import { parseCronItems, type Runner, run, type Task, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { Context } from "../context.ts";
import type { Logger } from "../log.ts";
import { TimeLimitExceeded, withinTime } from "../within-time.ts";
import { JOB_SCHEMA, type Job } from "./job.ts";
import { libraryLog, logAttempts, reportLoss } from "./job-log.ts";
import { openJobPool } from "./job-pool.ts";
import { keepRunning, type Run } from "./keep-running.ts";
import { giveSignsOfLife, type LifeTiming, type SignsOfLife, usualTiming } from "./signs-of-life.ts";

export interface JobSettings {
  readonly url: string;
  readonly jobs: readonly Job[];
  /** How many this process runs at a time; at least 1. */
  readonly concurrency: number;
  readonly contextFor: (jobId: string) => Context;
  readonly log: Logger;
  readonly timing?: LifeTiming;
}

/** The jobs that this process is at. */
export interface RunningJobs {
  /** Takes no more, lets those at work finish for some seconds, and gives the rest back. */
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** Shorter than a process usually has for stopping, so that there is time to give back. */
const FINISH_MS = 5_000;
const GIVE_BACK_MS = 1_000;

/** Begins to take jobs, and to enqueue those that recur. @throws when the database cannot be reached. */
export function runJobs(settings: JobSettings): Promise<RunningJobs> {
  return keepRunning(() => begin(settings), settings.log);
}

async function begin(settings: JobSettings): Promise<Run> {
  const { url, jobs, concurrency, log, timing = usualTiming } = settings;
  // One to hear of new jobs, one for signs of life and the clock, one for each that is taken or completed.
  const pool = openJobPool({ url, size: concurrency + 2, onError: (error) => reportLoss(log, error) });
  let life: SignsOfLife | null = null;
  const beginToSign = (poolId: string) => {
    life ??= giveSignsOfLife({ pool, poolId, timing, log });
    return life.begun;
  };
  const events: WorkerEvents = new EventEmitter();
  logAttempts(events, log);
  try {
    await countAsMissed(pool, jobs);
    const runner = await run({
      pgPool: pool,
      schema: JOB_SCHEMA,
      concurrency,
      events,
      logger: libraryLog(log),
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: FINISH_MS / 2,
      taskList: Object.fromEntries(jobs.map((job) => [job.name, taskOf(job, settings)])),
      parsedCronItems: parseCronItems(jobs.flatMap(recurrenceOf)),
      preset: {
        plugins: [signingFirst(beginToSign)],
        // Where they are not collected, nothing catches that one could not be stored.
        worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      },
    });
    return asRun({ runner, pool, life: () => life, log });
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function taskOf(job: Job, { contextFor }: JobSettings): Task {
  return async (payload, { job: taken, abortSignal }) => {
    const attempt = { jobId: String(taken.id), number: taken.attempts, signal: abortSignal };
    await job.run(contextFor(attempt.jobId), job.payload.parse(payload), attempt);
  };
}

function recurrenceOf({ name, recurs, maxAttempts, queue }: Job) {
  if (recurs === undefined) return [];
  const options = {
    backfillPeriod: HOUR_MS,
    // While one still waits, the next takes its place.
    jobKey: `${name}:recurring`,
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(queue === undefined ? {} : { queueName: queue }),
  };
  return [{ task: name, match: recurs, identifier: name, options }];
}

/** What was due within the last hour is made up for at start; a job that is new is taken as one that was missed. */
async function countAsMissed(pool: Pool, jobs: readonly Job[]): Promise<void> {
  const names = jobs.filter(({ recurs }) => recurs !== undefined).map(({ name }) => name);
  const statement = `INSERT INTO ${JOB_SCHEMA}._private_known_crontabs (identifier, known_since)
    SELECT unnest($1::text[]), now() - interval '1 day' ON CONFLICT DO NOTHING`;
  await pool.query(statement, [names]);
}

function signingFirst(begin: (poolId: string) => Promise<void>): GraphileConfig.Plugin {
  return {
    name: "SupportbookSignsOfLife",
    version: "1.0.0",
    worker: { hooks: { startWorker: (_, { worker }) => begin(worker.workerPool.id) } },
  };
}

interface Stopping {
  readonly runner: Runner;
  readonly pool: Pool;
  readonly life: () => SignsOfLife | null;
  readonly log: Logger;
}

function asRun(parts: Stopping): Run {
  const { runner, log } = parts;
  let hasEnded = false;
  let stopped: Promise<void> | null = null;
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  // What it ends with by itself is in its log; unheard, it would end the process.
  void runner.promise
    .catch(() => undefined)
    .then(() => {
      hasEnded = true;
      end();
    });
  const stop = async () => {
    if (!hasEnded) await finishJobs(runner, log);
    await giveBack(parts);
    end();
  };
  return {
    ended,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function finishJobs(runner: Runner, log: Logger): Promise<void> {
  try {
    await withinTime(runner.stop(), FINISH_MS);
  } catch (error) {
    if (!(error instanceof TimeLimitExceeded)) reportLoss(log, error);
    else log.warn("jobs were given back: the time for finishing them is over");
  }
}

async function giveBack({ pool, life, log }: Stopping): Promise<void> {
  try {
    // The first attempt may be the one that finds out that its connection was cut.
    await life()
      ?.end()
      .catch(() => life()?.end());
  } catch (error) {
    // Others find out by themselves that this process is gone.
    reportLoss(log, error);
  }
  await withinTime(pool.end(), GIVE_BACK_MS).catch((error) => reportLoss(log, error));
}
