import { Logger as LibraryLogger, type Job as TakenJob, type WorkerEvents } from "graphile-worker";
import { describeError, type Logger } from "../log.ts";

/** What the library says of itself; what became of a job is told by {@link logAttempts}, without its payload. */
export function libraryLog(log: Logger): LibraryLogger {
  return new LibraryLogger(() => (level, message, { failure, error }) => {
    if (failure === true) return;
    const err = error === undefined ? {} : { err: describeError(error) };
    if (level === "error") log.error(err, `jobs: ${message}`);
    if (level === "warning") log.warn(err, `jobs: ${message}`);
  });
}

/** A line for every attempt: the job's name and number, never its payload. */
export function logAttempts(events: WorkerEvents, log: Logger): void {
  events.on("job:success", ({ job }) => log.info(attemptOf(job), "job done"));
  events.on("job:error", ({ job, error }) => {
    const isLast = job.attempts >= job.max_attempts;
    const line = { ...attemptOf(job), of: job.max_attempts, err: describeError(error) };
    if (isLast) log.error(line, "job given up");
    else log.warn(line, "job failed, and will be tried again");
  });
}

/** A connection for jobs broke; the next need opens another. */
export function reportLoss(log: Logger, error: unknown): void {
  log.warn({ err: describeError(error) }, "a connection for jobs was lost");
}

function attemptOf({ id, task_identifier: name, attempts: attempt }: TakenJob) {
  return { job: name, jobId: String(id), attempt };
}
