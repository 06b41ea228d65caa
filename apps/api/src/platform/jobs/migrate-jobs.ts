import { Logger, runMigrations } from "graphile-worker";
import { JOB_SCHEMA } from "./job.ts";
import { openJobPool } from "./job-pool.ts";

/** Brings the schema of graphile-worker up to date. Not to be run by two processes at once. */
export async function migrateJobs(url: string): Promise<void> {
  // Our own pool, because the library does not wait for the end of its.
  const pgPool = openJobPool({ url, size: 2, onError: () => undefined });
  try {
    await runMigrations({ pgPool, schema: JOB_SCHEMA, logger: new Logger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}
