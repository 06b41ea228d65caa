import type { EntityManager } from "typeorm";
import { fault } from "../../../platform/faults.ts";
import { sayToCaller } from "../../../platform/request-facts.ts";
import { countSelects } from "./count-statement.ts";
import { type CountsAsked, planReading } from "./plan-reading.ts";

/** What was counted together; a column that counted nothing may be absent. */
export interface CountedGroup {
  /** A value for each grouping; null is not known. */
  readonly key: readonly (string | null)[];
  /** By bucket, by column. */
  readonly counts: readonly ReadonlyMap<string, number>[];
}

export interface ReadCounts {
  /** One for each question. */
  readonly groups: readonly (readonly CountedGroup[])[];
  readonly from: "CELLS" | "FACTS" | "BOTH";
}

/** More rows would be no answer to look at, and could exhaust memory. */
const MOST_ROWS = 100_000;

type Row = { readonly part: number; readonly bucket: number; readonly keys: string[] } & Readonly<
  Record<string, unknown>
>;

/**
 * Counts for all questions in one statement, and so of one state of the facts.
 * @throws QUERY_TOO_COMPLEX where there are too many groups and buckets, or it takes longer than a statement may.
 */
export async function readCounts(
  manager: Pick<EntityManager, "query">,
  asked: readonly CountsAsked[],
  columns: readonly string[],
): Promise<ReadCounts> {
  const parameters: unknown[] = [];
  const place = (value: unknown) => `$${parameters.push(value)}`;
  const plans = asked.map(planReading);
  const selects = asked.flatMap((each, part) =>
    countSelects({ place, columns }, each, plans[part] ?? { from: "FACTS" }).map(
      (select) => `SELECT ${part} AS part, counted.* FROM (${select}) AS counted`,
    ),
  );
  const sql = `${selects.join("\nUNION ALL ")} LIMIT ${MOST_ROWS + 1}`;
  const rows = await manager.query<Row[]>(sql, parameters).catch(refuseLate);
  if (rows.length > MOST_ROWS) throw tooMuch();
  const from = new Set(
    plans.flatMap((plan) => (plan.from === "CELLS" && plan.edges.length > 0 ? ["CELLS", "FACTS"] : plan.from)),
  );
  return {
    groups: asked.map(({ bounds }, part) => added(rows, { part, columns, buckets: bounds.length - 1 })),
    from: from.size > 1 ? "BOTH" : from.has("CELLS") ? "CELLS" : "FACTS",
  };
}

interface Added {
  readonly part: number;
  readonly columns: readonly string[];
  readonly buckets: number;
}

function added(rows: readonly Row[], { part, columns, buckets }: Added): readonly CountedGroup[] {
  const groups = new Map<string, { key: (string | null)[]; counts: Map<string, number>[] }>();
  for (const row of rows) {
    if (row.part !== part) continue;
    const name = JSON.stringify(row.keys);
    let group = groups.get(name);
    if (group === undefined) {
      const counts = Array.from({ length: buckets }, () => new Map<string, number>());
      group = { key: row.keys.map((value) => (value === "" ? null : value)), counts };
      groups.set(name, group);
    }
    const counts = group.counts[row.bucket];
    for (const column of counts === undefined ? [] : columns) {
      counts?.set(column, (counts.get(column) ?? 0) + Number(row[column]));
    }
  }
  const isLeft = ({ counts }: CountedGroup) => counts.some((each) => [...each.values()].some((count) => count !== 0));
  return [...groups.values()].filter(isLeft);
}

/** What PostgreSQL says of a statement that was cancelled for its time. */
const CANCELLED = "57014";

function refuseLate(error: unknown): never {
  const { driverError } = error as { driverError?: { code?: string } };
  if (driverError?.code !== CANCELLED) throw error;
  const message = {
    en: "Counting takes longer than a request may. Ask for a shorter period, filter less, or group by fewer dimensions.",
    zh: "统计耗时超过请求时限。请缩短时段、减少筛选条件，或减少分组维度。",
  };
  throw fault("QUERY_TOO_COMPLEX", sayToCaller(message), { limit: "time" });
}

/** There would be more figures than an answer may have. */
export function tooMuch() {
  const message = {
    en: "There are too many groups and buckets for one answer. Choose a longer interval or a shorter period, group by fewer dimensions, or filter.",
    zh: "分组与时间段的数量超出单次查询的上限。请选用更长的时间间隔或更短的时段，减少分组维度，或添加筛选条件。",
  };
  return fault("QUERY_TOO_COMPLEX", sayToCaller(message), { limit: "groups" });
}
