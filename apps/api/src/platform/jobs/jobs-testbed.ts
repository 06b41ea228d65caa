import { createTestDatabase } from "@supportbook/infra/test-database";
import type { DataSource } from "typeorm";
import { inventory } from "../../persistence.ts";
import type { Context } from "../context.ts";
import { openDatabase } from "../database.ts";
import { createLog } from "../log.ts";
import type { Job } from "./job.ts";
import { type RunningJobs, runJobs } from "./run-jobs.ts";
import type { LifeTiming } from "./signs-of-life.ts";

export interface JobsTestbed {
  readonly db: DataSource;
  /** The lines that were logged by all that run here. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  /** Like one process more. It is closed with the testbed, if not before. */
  run(jobs: readonly Job[], timing?: LifeTiming): Promise<RunningJobs>;
  close(): Promise<void>;
}

/** A database of its own in which jobs of a test are enqueued and run. */
export async function openJobsTestbed(): Promise<JobsTestbed> {
  const database = await createTestDatabase();
  const db = await openDatabase({ url: database.url, poolSize: 10, applicationName: "jobs test" }, inventory);
  const logged: Record<string, unknown>[] = [];
  const log = createLog("debug", { write: (line) => void logged.push(JSON.parse(line)) });
  const running = new Set<RunningJobs>();
  return {
    db,
    logged,
    async run(jobs, timing) {
      const settings = { url: database.url, jobs, concurrency: 2, log, ...(timing === undefined ? {} : { timing }) };
      // What these jobs lean on of a context is the database alone.
      const runs = await runJobs({ ...settings, contextFor: () => ({ db }) as Context });
      const closing = {
        async close() {
          if (running.delete(closing)) await runs.close();
        },
      };
      running.add(closing);
      return closing;
    },
    async close() {
      await Promise.all([...running].map((each) => each.close()));
      await db.destroy();
      await database.drop();
    },
  };
}
