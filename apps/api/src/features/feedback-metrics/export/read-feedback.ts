import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import { type FeedbackListArgs, type FeedbackRow, feedbackList, labelsFor } from "../../feedback/index.ts";
import type { ExportedFeedback } from "./feedback-columns.ts";

/** How many are read at once; no more are held beside those on their way to the client. */
export const PORTION = 1_000;

/**
 * All that `feedbackList` answers to the same arguments, in its order, as long as somebody takes it.
 * @throws BAD_USER_INPUT as the list does, when the first are asked for.
 */
export async function* readFeedback(
  context: Context,
  wanted: FeedbackListArgs,
): AsyncGenerator<readonly ExportedFeedback[]> {
  const list = feedbackList(context, wanted);
  for (let after: SortKey | null = null; ; ) {
    const rows: readonly FeedbackRow[] = await list.load({ after, before: null, fromEnd: false, limit: PORTION });
    yield await withNames(context, rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PORTION) return;
    after = list.keyOf(last);
  }
}

async function withNames(context: Context, rows: readonly FeedbackRow[]): Promise<readonly ExportedFeedback[]> {
  const { db } = context;
  const values = rows.flatMap(({ snapshot: { agent, team } }) => [
    { dimension: "AGENT" as const, value: agent },
    { dimension: "TEAM" as const, value: team },
  ]);
  const labelOf = await labelsFor(context, values);
  const accounts = await foundIn<{ number: string; name: string }>(db, {
    statement: "SELECT id, number, name FROM company_account",
    ids: rows.map(({ accountId }) => accountId),
  });
  const requests = await foundIn<{ number: string }>(db, {
    statement: "SELECT id, number FROM support_request",
    ids: rows.map(({ requestId }) => requestId),
  });
  return rows.map((row) => ({
    row,
    nameOf: (dimension, value) => (value === null ? null : labelOf({ dimension, value })),
    account: accounts.get(row.accountId ?? ""),
    requestNumber: requests.get(row.requestId ?? "")?.number ?? null,
  }));
}

interface Wanted {
  readonly statement: string;
  readonly ids: readonly (string | null)[];
}

async function foundIn<Found>(db: DataSource, { statement, ids }: Wanted): Promise<ReadonlyMap<string, Found>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.query<(Found & { id: string })[]>(`${statement} WHERE id = ANY($1::uuid[])`, [wanted]);
  return new Map(rows.map((row) => [row.id, row]));
}
