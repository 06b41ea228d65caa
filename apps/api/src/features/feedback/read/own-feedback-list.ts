import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList } from "../../../platform/keyset-page.ts";
import { personHash } from "../person-hash.ts";
import { type FeedbackRow, readFeedback } from "./feedback-rows.ts";

interface OwnKey {
  readonly id: string;
  readonly atKey: string;
}

/** What somebody gave while they were signed in, the newest first: few enough to be found by the person's index. */
export function ownFeedbackList({ db, secrets }: Context, subject: string): KeysetList<FeedbackRow> {
  const person = personHash(secrets, subject);
  return {
    name: "own feedback",
    keyOf: (row) => [(row as FeedbackRow & OwnKey).atKey, row.id],
    isKey: ([at, id, ...more]) => more.length === 0 && isInstant(at) && isId(id),
    async load({ after, before, fromEnd, limit }) {
      const values: unknown[] = [person];
      const beyond = (comparison: string, key: SortKey | null) => {
        if (key === null) return "";
        const place = values.push(...key);
        return `AND (received_at, id) ${comparison} ($${place - 1}::timestamptz, $${place}::uuid)`;
      };
      const towards = fromEnd ? "ASC" : "DESC";
      const keys = await db.query<OwnKey[]>(
        `SELECT id, to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "atKey" FROM feedback
         WHERE person = $1 ${beyond("<", after)} ${beyond(">", before)}
         ORDER BY received_at ${towards}, id ${towards} LIMIT ${limit}`,
        values,
      );
      const rows = await readFeedback(
        db,
        keys.map(({ id }) => id),
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return keys.flatMap(({ id, atKey }) => {
        const row = byId.get(id);
        return row === undefined ? [] : [{ ...row, atKey }];
      });
    },
    async count() {
      const [row] = await db.query<{ count: string }[]>("SELECT count(*) AS count FROM feedback WHERE person = $1", [
        person,
      ]);
      return Number(row?.count);
    },
  };
}
