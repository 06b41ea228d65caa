import type { DataSource } from "typeorm";
import type { SortKey } from "../../../platform/cursor.ts";
import { isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { instantText } from "../register/licence-row.ts";
import type { ExpiryNoticeRow } from "./expiry-notice.type.ts";

const SELECT = `SELECT n.id, l.number AS "licenceNumber", l.product_id AS "productId",
    n.valid_through::text AS "validThrough", n.days_before AS "daysBefore", ${instantText("n.made_at")} AS "madeAt"
  FROM expiry_notice n JOIN licence l ON l.id = n.licence_id
  WHERE n.account_id = $1`;

const ORDER = { name: "expiry notices", keyOf: ({ madeAt, id }: ExpiryNoticeRow): SortKey => [madeAt, id], isKey };

/** The notices to an account, the newest first. */
export function noticeList(db: DataSource, accountId: string): KeysetList<ExpiryNoticeRow> {
  return {
    ...ORDER,
    load: (slice) => loadPage(db, accountId, slice),
    async count() {
      const statement = "SELECT count(*) AS count FROM expiry_notice WHERE account_id = $1";
      const [row] = await db.query<{ count: string }[]>(statement, [accountId]);
      return Number(row?.count);
    },
  };
}

/** For whoever is told of none. */
export const withoutNotices: KeysetList<ExpiryNoticeRow> = { ...ORDER, load: async () => [], count: async () => 0 };

async function loadPage(db: DataSource, accountId: string, slice: Slice): Promise<ExpiryNoticeRow[]> {
  const { after, before, fromEnd, limit } = slice;
  const values: unknown[] = [accountId];
  const within = [condition("<", after), condition(">", before)].join("");
  const towards = fromEnd ? "ASC" : "DESC";
  const order = `ORDER BY n.made_at ${towards}, n.id ${towards} LIMIT ${limit}`;
  return await db.query<ExpiryNoticeRow[]>(`${SELECT} ${within} ${order}`, values);

  function condition(operator: string, key: SortKey | null): string {
    if (key === null) return "";
    const place = values.push(...key);
    return `AND (n.made_at, n.id) ${operator} ($${place - 1}::timestamptz, $${place}::uuid) `;
  }
}

function isKey([at, id, ...more]: SortKey): boolean {
  return more.length === 0 && isInstant(at) && isId(id);
}
