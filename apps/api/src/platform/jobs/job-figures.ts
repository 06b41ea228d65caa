import type { DataSource } from "typeorm";
import type { Gauge } from "../metrics.ts";
import { withinTime } from "../within-time.ts";
import { JOB_SCHEMA } from "./job.ts";

const HELP = {
  waiting: "Jobs that are due and that no process has taken.",
  running: "Jobs that a process has taken.",
  failed: "Jobs that were given up after their last attempt.",
  oldest_seconds: "For how long the oldest job that is due has been waiting.",
};

type Figures = Readonly<Record<keyof typeof HELP, number>>;

const COUNT = `SELECT
    count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= now())::int AS waiting,
    count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
    count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::int AS failed,
    coalesce(extract(epoch FROM now() - min(run_at)
      FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= now())), 0)::float AS oldest_seconds
  FROM ${JOB_SCHEMA}.jobs`;

/** The other figures are told also while the database does not answer. */
const PATIENCE_MS = 2_000;

/** The jobs of all processes together, read once a look at the figures; NaN while the database does not answer. */
export function jobGauges(db: DataSource): readonly Gauge[] {
  let reading: Promise<Figures | null> | null = null;
  const read = () => {
    reading ??= withinTime(db.query<[Figures]>(COUNT), PATIENCE_MS)
      .then(([figures]) => figures)
      .catch(() => null)
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  return (Object.keys(HELP) as (keyof Figures)[]).map((name) => ({
    name: `supportbook_jobs_${name}`,
    help: HELP[name],
    read: async () => (await read())?.[name] ?? Number.NaN,
  }));
}
