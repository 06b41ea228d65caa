import { Pool } from "pg";

interface PoolSettings {
  readonly url: string;
  readonly size: number;
  /** A connection was lost; the next query opens another. */
  readonly onError: (error: unknown) => void;
}

/** Connections of their own: a job must neither wait for a request nor be cut off by the time limit of one. */
export function openJobPool({ url, size, onError }: PoolSettings): Pool {
  const pool = new Pool({ connectionString: url, max: size, application_name: "supportbook-jobs", keepAlive: true });
  // Told by the connection already; unheard, it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", onError));
  return pool;
}
