import pg from "pg";

/** Any number will do, as long as nobody else locks it: "supportbook" read as base 36, shortened. */
const IN_USE = 17_303_922;

/** A process's claim on a running server; the server sees it end when the process dies, however it dies. */
export interface Use {
  connection: pg.Client;
  /** True when no other process used the server at that moment. */
  first: boolean;
}

/** @throws when the server is not accepting connections, or is being stopped by its last user. */
export async function beginUse(url: string): Promise<Use> {
  const connection = await connect(url);
  try {
    // Waits while the last user is stopping the server; then the connection breaks and the caller tries again.
    const { rows } = await connection.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [IN_USE]);
    await connection.query("select pg_advisory_lock_shared($1)", [IN_USE]);
    const first = rows[0]?.alone ?? false;
    if (first) await connection.query("select pg_advisory_unlock($1)", [IN_USE]);
    return { connection, first };
  } catch (error) {
    await connection.end().catch(() => undefined);
    throw error;
  }
}

/** Ends the use and calls `stop` when nobody else uses the server; newcomers wait until `stop` is through. */
export async function endUse(use: Use, stop: () => Promise<void>): Promise<void> {
  try {
    await use.connection.query("select pg_advisory_unlock_shared($1)", [IN_USE]);
    if (await isAlone(use.connection)) await stop();
  } finally {
    await use.connection.end().catch(() => undefined);
  }
}

async function isAlone(connection: pg.Client): Promise<boolean> {
  const { rows } = await connection.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [IN_USE]);
  return rows[0]?.alone ?? false;
}

/** A connection whose loss is no event of its own: the next query on it fails and says so. */
export async function connect(url: string): Promise<pg.Client> {
  const connection = new pg.Client({ connectionString: url, application_name: "supportbook-launcher" });
  connection.on("error", () => undefined);
  await connection.connect();
  return connection;
}
