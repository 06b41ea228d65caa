import type { GraphQLSchema } from "graphql";
import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import type { Actor } from "../src/platform/context.ts";
import { answering } from "../src/platform/request-facts.ts";
import { executeOnce } from "./execute-once.ts";
import type { TestApi } from "./harness.ts";
import type { Executed } from "./isolation-questions.ts";

/** Where it is written who tried what: rows about others are what these are for. */
export const ABOUT_TRIES = ["audit_entry", "guess_attempt", "feedback_flood"];

/**
 * Executes documents, each in a transaction that is taken back, so that every question finds both companies as they
 * were, and looks before that whether a row that names one of these ids was changed, added or removed.
 */
export async function takingBack(api: TestApi, schema: GraphQLSchema, ids: readonly string[]) {
  const looking = await lookAtRows(api.db, ids);
  const before = await looking(api.db.manager);
  return async (source: string, actor: Actor | null): Promise<Executed> => {
    const runner = api.db.createQueryRunner();
    oneAfterAnother(runner);
    await runner.startTransaction();
    try {
      const context = { ...api.contextFor(actor === null ? {} : { actor }), db: within(runner.manager, api.db) };
      const facts = { ...context, mayExplore: true, noted: { errors: [] } };
      const result = await answering(facts, () => executeOnce({ schema, source, contextValue: context }));
      const after = (await hasWritten(runner).catch(() => false)) ? await looking(runner.manager) : before;
      return { result, harmed: [...before.keys()].filter((table) => before.get(table) !== after.get(table)) };
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
}

/** The database gives a number to a transaction that writes or locks, and to no other. */
async function hasWritten(runner: QueryRunner): Promise<boolean> {
  const [row] = await runner.query("SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS written");
  return row.written;
}

/** Fields of one question are resolved side by side, and a connection takes one statement at a time. */
export function oneAfterAnother(runner: QueryRunner): void {
  const query = runner.query.bind(runner);
  let before: Promise<unknown> = Promise.resolve();
  runner.query = (...statement: Parameters<typeof query>) => {
    const answer = before.then(() => query(...statement));
    before = answer.catch(() => undefined);
    return answer;
  };
}

/** The database as it is within the transaction; transactions of use cases become savepoints of it. */
export function within(manager: EntityManager, db: DataSource): DataSource {
  return new Proxy(db, {
    get(target, key) {
      if (key === "manager") return manager;
      const owner: object = ["query", "transaction", "getRepository", "createQueryBuilder"].includes(String(key))
        ? manager
        : target;
      const value: unknown = Reflect.get(owner, key);
      return typeof value === "function" ? value.bind(owner) : value;
    },
  });
}

type Look = (manager: EntityManager) => Promise<ReadonlyMap<string, string>>;

/** All rows that name one of the ids, of each table that has such rows, as one text a table. */
async function lookAtRows(db: DataSource, ids: readonly string[]): Promise<Look> {
  const named = ids.join("|");
  const all = await db.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND NOT table_name = ANY($1)`,
    [ABOUT_TRIES],
  );
  const look = (tables: readonly string[]): Look => {
    const parts = tables.map((name) => {
      return `SELECT '${name}' AS name, string_agg(t::text, E'\\n' ORDER BY t::text) AS rows FROM "${name}" t WHERE t::text ~ $1`;
    });
    return async (manager) => {
      const found = await manager.query<{ name: string; rows: string | null }[]>(parts.join(" UNION ALL "), [named]);
      return new Map(found.flatMap(({ name, rows }) => (rows === null ? [] : [[name, rows]])));
    };
  };
  const withRows = await look(all.map(({ name }) => name))(db.manager);
  return look([...withRows.keys()]);
}
