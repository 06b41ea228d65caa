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
      const statement = isByScore ? byScore : byTime;
      const sql = statement(conditions, { wanted, order, slice });
      const keys = await context.db.query<FeedbackKey[]>(sql, conditions.parameters);
      return await withFeedback(context, keys);
    },
    async count() {
      const conditions = await FeedbackConditions.of(context, wanted);
      const further = isByScore ? ["f.satisfaction IS NOT NULL"] : [];
      const sql = `SELECT count(*) AS count ${conditions.source(wanted, further)}`;
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
  readonly wanted: FeedbackListArgs;
  readonly order: FeedbackOrder;
  readonly slice: Slice;
}

/** Only what stands beyond a key, said of the fact and of its feedback. */
function beyond({ place }: FeedbackConditions, comparison: ">" | "<", [at, id]: SortKey): string {
  const key = `(${place(at)}::timestamptz, ${place(id)}::uuid)`;
  return `(f.at, f.id) ${comparison} ${key} AND (r.received_at, r.id) ${comparison} ${key}`;
}

function byTime(conditions: FeedbackConditions, { wanted, order, slice }: Page): string {
  const { after, before, fromEnd, limit } = slice;
  const isAscending = order.direction === "ASC";
  const further = [
    ...(after === null ? [] : [beyond(conditions, isAscending ? ">" : "<", after)]),
    ...(before === null ? [] : [beyond(conditions, isAscending ? "<" : ">", before)]),
  ];
  const towards = isAscending === fromEnd ? "DESC" : "ASC";
  return `SELECT page.id, ${AT_KEY}, NULL AS score FROM (SELECT f.id, f.at ${conditions.source(wanted, further)}
    ORDER BY f.at ${towards}, f.id ${towards} LIMIT ${limit}) page ORDER BY page.at ${towards}, page.id ${towards}`;
}

/** The first of each score, each read by an index of its own, newest first, and of these the first. */
function byScore(conditions: FeedbackConditions, { wanted, order, slice }: Page): string {
  const { fromEnd, limit } = slice;
  const { first, last } = FEEDBACK_SCALES.satisfaction;
  const scores = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const towards = fromEnd ? "ASC" : "DESC";
  const branches = scores.flatMap((score) => {
    const further = withinKeys(conditions, score, { order, slice });
    if (further === null) return [];
    const source = conditions.source(wanted, [`f.satisfaction = ${score}`, ...further]);
    return [
      `(SELECT f.id, f.at, ${score} AS score ${source} ORDER BY f.at ${towards}, f.id ${towards} LIMIT ${limit})`,
    ];
  });
  const scoresTowards = (order.direction === "ASC") === fromEnd ? "DESC" : "ASC";
  const all =
    branches.length === 0
      ? "SELECT NULL::uuid AS id, now() AS at, 0 AS score WHERE false"
      : branches.join(" UNION ALL ");
  return `SELECT page.id, ${AT_KEY}, page.score FROM (${all}) page
    ORDER BY page.score ${scoresTowards}, page.at ${towards}, page.id ${towards} LIMIT ${limit}`;
}

/** What of one score lies between the keys; null where nothing does. */
function withinKeys(
  conditions: FeedbackConditions,
  score: number,
  { order, slice: { after, before } }: Pick<Page, "order" | "slice">,
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
