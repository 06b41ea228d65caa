import type { ExecutionResult, GraphQLSchema } from "graphql";
import type { QueryRunner } from "typeorm";
import type { Actor, Locale } from "../src/platform/context.ts";
import { answering } from "../src/platform/request-facts.ts";
import { executeOnce } from "./execute-once.ts";
import type { TestApi } from "./harness.ts";
import { ABOUT_TRIES, oneAfterAnother, within } from "./taken-back.ts";

export interface Trying {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly locale: Locale;
}

export interface Tried {
  readonly result: ExecutionResult;
  /** Tables that hold something else than before. */
  readonly changed: readonly string[];
}

export interface Trial {
  try(what: Trying): Promise<Tried>;
  /** Takes everything back. */
  end(): Promise<void>;
}

/**
 * A transaction in which documents are tried, each from where `before`, an SQL statement, has put things, and in which
 * it is looked, table by table, what each of them changed.
 */
export async function openTrial(api: TestApi, schema: GraphQLSchema, before?: string): Promise<Trial> {
  const runner = api.db.createQueryRunner();
  oneAfterAnother(runner);
  await runner.startTransaction();
  if (before !== undefined) await runner.query(before);
  const looking = lookAtTables(runner);
  return {
    async try({ document, variables, actor, locale }) {
      const usual = api.contextFor({ actor, locale });
      // The snapshot reads what is committed, and would wait for what never will be.
      const catalogue = { ...usual.catalogue, atLeast: async () => usual.catalogue.current() };
      const context = { ...usual, catalogue, db: within(runner.manager, api.db) };
      const facts = { ...context, mayExplore: true, noted: { errors: [] } };
      await runner.startTransaction();
      const asked = { schema, source: document, variableValues: { ...variables }, contextValue: context };
      const result = await answering(facts, () => executeOnce(asked));
      const after = await looking.after();
      await runner.rollbackTransaction();
      return { result, changed: await looking.changedSince(after) };
    },
    async end() {
      await runner.rollbackTransaction();
      await runner.release();
    },
  };
}

type Contents = ReadonlyMap<string, string>;

/** Reads no table that nothing was written to: the database counts what each statement did. */
function lookAtTables(runner: QueryRunner) {
  let counted = new Map<string, string>();
  const original = new Map<string, string>();
  return {
    async after(): Promise<Contents> {
      const counts = await countsOf(runner);
      const written = [...counts].filter(([table, count]) => counted.get(table) !== count).map(([table]) => table);
      counted = counts;
      return await contentsOf(runner, written);
    },
    async changedSince(after: Contents): Promise<string[]> {
      const unread = [...after.keys()].filter((table) => !original.has(table));
      for (const [table, content] of await contentsOf(runner, unread)) original.set(table, content);
      return [...after.keys()].filter((table) => original.get(table) !== after.get(table));
    },
  };
}

async function countsOf(runner: QueryRunner): Promise<Map<string, string>> {
  const rows = await runner.query(
    `SELECT format('%I.%I', schemaname, relname) AS name, concat_ws(' ', n_tup_ins, n_tup_upd, n_tup_del) AS count
     FROM pg_stat_xact_user_tables WHERE n_tup_ins + n_tup_upd + n_tup_del > 0 AND NOT relname = ANY($1)`,
    [ABOUT_TRIES],
  );
  return new Map(rows.map(({ name, count }: { name: string; count: string }) => [name, count]));
}

async function contentsOf(runner: QueryRunner, tables: readonly string[]): Promise<Contents> {
  if (tables.length === 0) return new Map();
  const parts = tables.map(
    (name) => `SELECT '${name}' AS name, md5(string_agg(t::text, E'\\n' ORDER BY t::text)) AS content FROM ${name} t`,
  );
  const rows = await runner.query(parts.join(" UNION ALL "));
  return new Map(rows.map(({ name, content }: { name: string; content: string | null }) => [name, content ?? ""]));
}
