import { FEEDBACK_SCALES } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { FeedbackConditions } from "./feedback-conditions.ts";
import type { FeedbackListArgs } from "./feedback-list.args.ts";
import { type FeedbackOrder, NEWEST_FEEDBACK_FIRST } from "./feedback-list.input.ts";
import { type FeedbackRow, readFeedback } from "./feedback-rows.ts";

/** To the microsecond, which a JavaScript date would cut: a key must be the row's own. */
const AT_KEY = `to_char(page.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "atKey"`;

interface FeedbackKey {
  readonly id: string;
  readonly atKey: string;
  readonly score: number | null;
}
type ListedFeedback = FeedbackRow & FeedbackKey;

/** Feedback that matches, in its order; read by index and page by page. */
export function feedbackList(context: Context, wanted: FeedbackListArgs): KeysetList<FeedbackRow> {
  const order = wanted.orderBy ?? NEWEST_FEEDBACK_FIRST;
  const isByScore = order.field === "SCORE";
  return {
    name: `feedback ${order.field} ${order.direction}`,
    keyOf: (row) => {
      const { atKey, id, score } = row as ListedFeedback;
      return isByScore ? [score, atKey, id] : [atKey, id];
    },
    isKey: (key) => isKeyOf(order, key),
    async load(slice) {
      const conditions = await FeedbackConditions.of(context, wanted);
      const read = isByScore ? byScore : byTime;
      return await withFeedback(context, await read(context, conditions, { order, slice }));
    },
    async count() {
      const conditions = await FeedbackConditions.of(context, wanted);
      const further = isByScore ? ["f.satisfaction IS NOT NULL"] : [];
      const sql = `SELECT count(*) AS count ${conditions.source(further)}`;
      const [row] = await context.db.query<{ count: string }[]>(sql, conditions.parameters);
      return Number(row?.count);
    },
  };
}

function isKeyOf({ field }: FeedbackOrder, key: SortKey): boolean {
  const [score, at, id, ...more] = field === "SCORE" ? key : [null, ...key];
  const isScore = field === "SCORE" ? Number.isInteger(score) : true;
  return isScore && more.length === 0 && isInstant(at) && isId(id);
}

interface Page {
  readonly order: FeedbackOrder;
  readonly slice: Slice;
}

/** Only what stands beyond a key. */
function beyond({ key, place }: FeedbackConditions, comparison: ">" | "<", [at, id]: SortKey): string {
  return `(${key.join(", ")}) ${comparison} (${place(at)}::timestamptz, ${place(id)}::uuid)`;
}

async function byTime({ db }: Context, conditions: FeedbackConditions, { order, slice }: Page): Promise<FeedbackKey[]> {
  const { after, before, fromEnd, limit } = slice;
  const isAscending = order.direction === "ASC";
  const further = [
    ...(after === null ? [] : [beyond(conditions, isAscending ? ">" : "<", after)]),
    ...(before === null ? [] : [beyond(conditions, isAscending ? "<" : ">", before)]),
  ];
  const towards = isAscending === fromEnd ? "DESC" : "ASC";
  return await db.query<FeedbackKey[]>(statement(conditions, { further, towards, limit }), conditions.parameters);
}

/** Score by score, each by an index and the newest first, until the page is full. */
async function byScore({ db }: Context, all: FeedbackConditions, { order, slice }: Page): Promise<FeedbackKey[]> {
  const { fromEnd, limit } = slice;
  const { first, last } = FEEDBACK_SCALES.satisfaction;
  const upwards = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const scores = (order.direction === "ASC") === fromEnd ? upwards.toReversed() : upwards;
  const found: FeedbackKey[] = [];
  for (const score of scores) {
    if (found.length >= limit) break;
    const conditions = all.copy();
    const within = withinKeys(conditions, score, { order, slice });
    if (within === null) continue;
    const further = [`f.satisfaction = ${score}`, ...within];
    const sql = statement(conditions, { further, towards: fromEnd ? "ASC" : "DESC", limit });
    const keys = await db.query<FeedbackKey[]>(sql, conditions.parameters);
    found.push(...keys.map((key) => ({ ...key, score })));
  }
  return found.slice(0, limit);
}

interface Reading {
  readonly further: readonly string[];
  readonly towards: "ASC" | "DESC";
  readonly limit: number;
}

/** The keys of what comes first by time. */
function statement(conditions: FeedbackConditions, { further, towards, limit }: Reading): string {
  const [at, id] = conditions.key;
  return `SELECT page.id, ${AT_KEY}, NULL AS score FROM (
      SELECT ${id} AS id, ${at} AS at ${conditions.source(further)}
      ORDER BY ${at} ${towards}, ${id} ${towards} LIMIT ${limit}) page
    ORDER BY page.at ${towards}, page.id ${towards}`;
}

/** What of one score lies between the keys; null where nothing does. */
function withinKeys(
  conditions: FeedbackConditions,
  score: number,
  { order, slice: { after, before } }: Page,
): string[] | null {
  const isAscending = order.direction === "ASC";
  const isPast = (key: SortKey, isLater: boolean) => score !== key[0] && score > Number(key[0]) !== isLater;
  if (after !== null && isPast(after, isAscending)) return null;
  if (before !== null && isPast(before, !isAscending)) return null;
  return [
    ...(after?.[0] === score ? [beyond(conditions, "<", after.slice(1))] : []),
    ...(before?.[0] === score ? [beyond(conditions, ">", before.slice(1))] : []),
  ];
}

async function withFeedback({ db }: Context, keys: readonly FeedbackKey[]): Promise<ListedFeedback[]> {
  const rows = await readFeedback(
    db,
    keys.map(({ id }) => id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap((key) => {
    const row = byId.get(key.id);
    return row === undefined ? [] : [{ ...row, ...key }];
  });
}
