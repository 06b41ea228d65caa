import type { DataSource } from "typeorm";
import type { SortKey } from "../../../platform/cursor.ts";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { storableText } from "../../../platform/storable.ts";
import type { MailRow, OutboxFilter } from "./mail.type.ts";

const COLUMNS = `id, kind, request_id AS "requestId", message_id AS "messageId", recipient, subject, body,
  mail_id AS "mailId", thread, reply_to AS "replyTo", state, reason, attempts, created_at AS "createdAt",
  attempted_at AS "attemptedAt", sent_at AS "sentAt"`;
/** To the microsecond, which a JavaScript date would cut: a key must be the row's own. */
const AT_KEY = `to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

type ListedMail = MailRow & { readonly atKey: string };

export interface MailCondition extends OutboxFilter {
  readonly requestId?: string;
}

/** Mails, the newest first. */
export function mailList(db: DataSource, condition: MailCondition): KeysetList<MailRow> {
  return {
    name: "mails",
    keyOf: (mail) => [(mail as ListedMail).atKey, mail.id],
    isKey: ([at, id, ...more]) => more.length === 0 && isInstant(at) && isId(id),
    async load({ after, before, fromEnd, limit }: Slice) {
      const { where, values } = conditionOf(condition);
      const beyond = (comparison: string, key: SortKey | null) => {
        if (key === null) return "";
        const place = values.push(...key);
        return `AND (created_at, id) ${comparison} ($${place - 1}::timestamptz, $${place}::uuid)`;
      };
      const towards = fromEnd ? "ASC" : "DESC";
      return await db.query<ListedMail[]>(
        `SELECT ${COLUMNS}, ${AT_KEY} AS "atKey" FROM mail WHERE ${where} ${beyond("<", after)} ${beyond(">", before)}
         ORDER BY created_at ${towards}, id ${towards} LIMIT ${limit}`,
        values,
      );
    },
    async count() {
      const { where, values } = conditionOf(condition);
      const [row] = await db.query<{ count: string }[]>(`SELECT count(*) AS count FROM mail WHERE ${where}`, values);
      return Number(row?.count);
    },
  };
}

/** For whoever sees no mails. */
export const noMails: KeysetList<MailRow> = {
  name: "mails",
  keyOf: ({ id }) => [id],
  isKey: () => true,
  load: async () => [],
  count: async () => 0,
};

function conditionOf({ requestId, state, kind, search }: MailCondition): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const parts = ["true"];
  if (requestId !== undefined) parts.push(`request_id = $${values.push(requestId)}`);
  if (state != null) parts.push(`state = ANY ($${values.push(state)}::text[])`);
  if (kind != null) parts.push(`kind = ANY ($${values.push(kind)}::text[])`);
  const words = storableText(search?.trim() ?? "");
  if (words !== "") {
    const pattern = `$${values.push(`%${words.replace(/[\\%_]/g, "\\$&")}%`)}`;
    parts.push(`(recipient ILIKE ${pattern} OR subject ILIKE ${pattern})`);
  }
  return { where: parts.join(" AND "), values };
}
