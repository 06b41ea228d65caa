import type { DataSource, QueryRunner } from "typeorm";

/** PostgreSQL ends what waits longer than this for a client that reads no further, and what takes longer to find. */
const LIMITS = `SET LOCAL idle_in_transaction_session_timeout = '60s'; SET LOCAL statement_timeout = '120s'`;

/**
 * One state of the database, however long it takes to read: one connection and one transaction that writes nothing, until
 * it is closed.
 */
export class Snapshot {
  /** The data source that was given, whose statements see that state. */
  readonly db: DataSource;
  readonly #source: DataSource;
  readonly #runner: QueryRunner;
  readonly #process: number;
  #running: Promise<unknown> = Promise.resolve();
  #isRunning = false;
  #closed: Promise<void> | null = null;

  private constructor(source: DataSource, runner: QueryRunner, process: number) {
    this.#source = source;
    this.#runner = runner;
    this.#process = process;
    // What reads a list knows a data source; it has to read by this one connection.
    this.db = Object.create(source, {
      query: { value: (statement: string, parameters?: unknown[]) => this.#query(statement, parameters) },
    });
  }

  static async open(source: DataSource): Promise<Snapshot> {
    const runner = source.createQueryRunner();
    try {
      await runner.startTransaction("REPEATABLE READ");
      await runner.query(`SET TRANSACTION READ ONLY; ${LIMITS}`);
      const [row] = await runner.query("SELECT pg_backend_pid() AS process");
      return new Snapshot(source, runner, row.process);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /** Stops the statement under way, if there is one, and gives the connection back. May be called again. */
  async close(): Promise<void> {
    this.#closed ??= this.#end();
    await this.#closed;
  }

  async #query(statement: string, parameters?: unknown[]): Promise<unknown> {
    if (this.#closed !== null) throw new Error("the snapshot is closed");
    this.#isRunning = true;
    const result = this.#runner.query(statement, parameters);
    this.#running = result.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await result;
    } finally {
      this.#isRunning = false;
    }
  }

  async #end(): Promise<void> {
    if (this.#isRunning) await this.#source.query("SELECT pg_cancel_backend($1)", [this.#process]);
    await this.#running;
    try {
      if (!this.#runner.isReleased) await this.#runner.rollbackTransaction();
    } finally {
      await this.#runner.release();
    }
  }
}
