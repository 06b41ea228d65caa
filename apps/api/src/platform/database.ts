import { DataSource, type DataSourceOptions } from "typeorm";
import { migrateJobs } from "./jobs/migrate-jobs.ts";

/** What the database holds; the composition root knows, this folder does not. */
export interface Inventory {
  readonly entities: NonNullable<DataSourceOptions["entities"]>;
  readonly migrations: NonNullable<DataSourceOptions["migrations"]>;
}

export interface DatabaseSettings {
  /** `postgres://…` */
  readonly url: string;
  readonly poolSize: number;
  /** What `pg_stat_activity` shows. */
  readonly applicationName: string;
  /** A statement that takes longer is cancelled by the server. */
  readonly statementTimeoutMs?: number;
}

/** Any numbers would do; every process of every version must use the same ones. */
const locks = { migration: 7_214_533_021, startup: 7_214_533_022 };

/** A connected data source. @throws when the server cannot be reached within five seconds. */
export async function openDatabase(settings: DatabaseSettings, inventory: Inventory): Promise<DataSource> {
  const db = new DataSource({
    type: "postgres",
    url: settings.url,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    connectTimeoutMS: 5_000,
    entities: inventory.entities,
    migrations: inventory.migrations,
    migrationsTransactionMode: "each",
    installExtensions: false,
    synchronize: false,
    logging: false,
    ...(settings.statementTimeoutMs === undefined ? {} : { extra: { statement_timeout: settings.statementTimeoutMs } }),
  });
  return await db.initialize();
}

/**
 * Brings the schema up to date and returns the names of the migrations it ran. Several processes may start at once: the
 * lock lets one migrate while the others wait, and they then find nothing left to do.
 */
export async function migrate(db: DataSource): Promise<readonly string[]> {
  return await holdingLock(db, "migration", async () => {
    const ran = await db.runMigrations();
    const { url } = db.options as { url?: string };
    if (url !== undefined) await migrateJobs(url);
    return ran.map((migration) => migration.name);
  });
}

/** Does `work` while no other process that names the same lock does; those wait. */
export async function holdingLock<Result>(
  db: DataSource,
  lock: keyof typeof locks,
  work: () => Promise<Result>,
): Promise<Result> {
  const holder = db.createQueryRunner();
  await holder.connect();
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [locks[lock]]);
    return await work();
  } finally {
    await holder.query("SELECT pg_advisory_unlock($1)", [locks[lock]]);
    await holder.release();
  }
}

/** Names of migrations that this version knows and the database has not run. */
export async function pendingMigrations(db: DataSource): Promise<readonly string[]> {
  const known = db.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const [found] = await db.query<{ exists: boolean }[]>("SELECT to_regclass('migrations') IS NOT NULL AS exists");
  if (found?.exists !== true) return known;
  const done = new Set((await db.query<{ name: string }[]>("SELECT name FROM migrations")).map((row) => row.name));
  return known.filter((name) => !done.has(name));
}
