import { AbstractLogger, type DataSource } from "typeorm";

/** A statement as it was sent, with its parameters. */
export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What a plan may cost a table that grows without bound. */
export interface PlanBounds {
  /** A table with at least so many rows is large, as PostgreSQL counted them at the last ANALYZE. */
  readonly large: number;
  /** So many rows of a large table may be looked at to answer one statement. */
  readonly rowsRead: number;
}

/** What PostgreSQL says about one step of a plan, as far as it is of interest here. */
interface PlanStep {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows"?: number;
  readonly "Actual Loops"?: number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Rows Removed by Index Recheck"?: number;
  readonly Plans?: readonly PlanStep[];
}

class Recorder extends AbstractLogger {
  readonly sent: SentStatement[] = [];

  constructor() {
    super("all");
  }

  override logQuery(sql: string, parameters?: unknown[]): void {
    this.sent.push({ sql, parameters: parameters ?? [] });
  }

  // Only statements are of interest.
  protected writeLog(): void {}
}

/** Every statement that goes through `db` while `work` runs. */
export async function statementsOf(db: DataSource, work: () => Promise<unknown>): Promise<SentStatement[]> {
  const usual = db.logger;
  const recorder = new Recorder();
  db.logger = recorder;
  try {
    await work();
  } finally {
    db.logger = usual;
  }
  return recorder.sent.filter(({ sql }) => /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i.test(sql));
}

/** Has PostgreSQL plan the statements again and tells what it would do that takes longer as tables grow. */
export async function planProblems(
  db: DataSource,
  statements: readonly SentStatement[],
  bounds: PlanBounds,
): Promise<string[]> {
  const large = await largeTables(db, bounds.large);
  const problems: string[] = [];
  for (const statement of statements) {
    for (const problem of problemsOf(await planOf(db, statement), large, bounds.rowsRead)) {
      problems.push(
        `${problem}: ${statement.sql.replace(/\s+/g, " ").trim()} -- ${JSON.stringify(statement.parameters)}`,
      );
    }
  }
  return problems;
}

/** Names of the tables that hold at least so many rows. */
export async function largeTables(db: DataSource, rows: number): Promise<ReadonlySet<string>> {
  const found = await db.query<{ name: string }[]>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples >= $1",
    [rows],
  );
  return new Set(found.map(({ name }) => name));
}

/** Reading statements are carried out, for the rows they look at; writing ones are only planned. All is taken back. */
async function planOf(db: DataSource, { sql, parameters }: SentStatement): Promise<PlanStep> {
  const reads = /^\s*(SELECT|WITH)\b/i.test(sql) && !/\b(INSERT|UPDATE|DELETE)\s+(INTO|FROM|\w+\s+SET)\b/i.test(sql);
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    const explain = `EXPLAIN (FORMAT JSON, ANALYZE ${reads}) ${sql}`;
    const [row] = await runner.query(explain, [...parameters]);
    return row["QUERY PLAN"][0].Plan;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

function problemsOf(step: PlanStep, large: ReadonlySet<string>, mostRows: number): string[] {
  const below = (step.Plans ?? []).flatMap((each) => problemsOf(each, large, mostRows));
  const table = step["Relation Name"];
  if (table === undefined || !large.has(table)) return below;
  if (step["Node Type"] === "Seq Scan") return [`reads all of ${table}`, ...below];
  const read = rowsRead(step);
  return read > mostRows ? [`looks at ${read} rows of ${table}`, ...below] : below;
}

function rowsRead(step: PlanStep): number {
  const kept = step["Actual Rows"] ?? 0;
  const removed = (step["Rows Removed by Filter"] ?? 0) + (step["Rows Removed by Index Recheck"] ?? 0);
  return Math.round((kept + removed) * (step["Actual Loops"] ?? 1));
}
