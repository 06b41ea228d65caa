import type { DataSource } from "typeorm";
import type { SortKey } from "../../../platform/cursor.ts";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import type { ReceivedMailType } from "./received-mail.type.ts";

const AT_KEY = `to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

type ListedMail = ReceivedMailType & { readonly atKey: string };

/** Mails that came in, the newest first. */
export function receivedMailList(db: DataSource): KeysetList<ListedMail> {
  return {
    name: "received mails",
    keyOf: ({ atKey, id }) => [atKey, id],
    isKey: ([at, id, ...more]) => more.length === 0 && isInstant(at) && isId(id),
    async load({ after, before, fromEnd, limit }: Slice) {
      const values: unknown[] = [];
      const beyond = (comparison: string, key: SortKey | null) => {
        if (key === null) return "";
        const place = values.push(...key);
        return `AND (received_at, id) ${comparison} ($${place - 1}::timestamptz, $${place}::uuid)`;
      };
      const towards = fromEnd ? "ASC" : "DESC";
      return await db.query<ListedMail[]>(
        `SELECT id, sender, subject, state, reason, text, received_at AS "receivedAt", ${AT_KEY} AS "atKey"
         FROM received_mail WHERE true ${beyond("<", after)} ${beyond(">", before)}
         ORDER BY received_at ${towards}, id ${towards} LIMIT ${limit}`,
        values,
      );
    },
    async count() {
      const [row] = await db.query<{ count: string }[]>("SELECT count(*) AS count FROM received_mail");
      return Number(row?.count);
    },
  };
}
