import type { DataSource } from "typeorm";
import type { SortKey } from "../../platform/cursor.ts";
import { isId, isInstant } from "../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../platform/keyset-page.ts";
import { storableText } from "../../platform/storable.ts";
import type { CompanyAccountFilter, CompanyAccountOrder } from "./account-list.input.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";

/** To the microsecond, which a JavaScript date would cut: a key must be the row's own. */
const CREATED_AT = `to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const SELECT = `SELECT id, number, name, country, revision, created_at AS "createdAt", closed_at AS "closedAt",
  ${CREATED_AT} AS "createdAtKey" FROM company_account`;

/** What the index `company_account_words` is made over. */
const WORDS = `(' ' || lower(number) || ' ' || lower(name))`;

/** As they are indexed: three characters in a row, or a word's beginning. */
const SHORTEST_PART = 3;

export interface AccountRow extends CompanyAccountEntity {
  readonly createdAtKey: string;
}

/** The accounts that match, in their order; read by index and page by page. */
export function accountList(
  db: DataSource,
  filter: CompanyAccountFilter,
  order: CompanyAccountOrder,
): KeysetList<AccountRow> {
  const byName = order.field === "NAME";
  return {
    name: `accounts ${order.field} ${order.direction}`,
    keyOf: ({ name, createdAtKey, id }) => [byName ? name : createdAtKey, id],
    isKey: ([leading, id, ...more]) =>
      more.length === 0 && isId(id) && (byName ? typeof leading === "string" : isInstant(leading)),
    load: async (slice) => {
      const { sql, parameters } = pageStatement(filter, order, slice);
      return await db.query<AccountRow[]>(sql, [...parameters]);
    },
    async count() {
      const { where, parameters } = new Conditions(filter);
      const sql = `SELECT count(*) AS count FROM company_account ${where()}`;
      const [row] = await db.query<{ count: string }[]>(sql, parameters);
      return Number(row?.count);
    },
  };
}

/** One page's statement, with its parameters. */
export function pageStatement(
  filter: CompanyAccountFilter,
  { field, direction }: CompanyAccountOrder,
  { after, before, fromEnd, limit }: Slice,
): { readonly sql: string; readonly parameters: unknown[] } {
  const conditions = new Conditions(filter);
  const [column, type] = field === "NAME" ? ["name", "text"] : ["created_at", "timestamptz"];
  const ascending = direction === "ASC";
  conditions.addKey(
    after,
    (leading, id) => `(${column}, id) ${ascending ? ">" : "<"} (${leading}::${type}, ${id}::uuid)`,
  );
  conditions.addKey(
    before,
    (leading, id) => `(${column}, id) ${ascending ? "<" : ">"} (${leading}::${type}, ${id}::uuid)`,
  );
  const towards = ascending === fromEnd ? "DESC" : "ASC";
  const sql = `${SELECT} ${conditions.where()} ORDER BY ${column} ${towards}, id ${towards} LIMIT ${limit}`;
  return { sql, parameters: conditions.parameters };
}

class Conditions {
  readonly parameters: unknown[] = [];
  private readonly texts: string[] = [];

  constructor({ search, country, closed }: CompanyAccountFilter) {
    for (const word of wordsOf(search ?? "")) this.texts.push(`${WORDS} LIKE ${this.place(patternOf(word))}`);
    if (country != null) this.texts.push(`country = ANY(${this.place(country)}::text[])`);
    if (closed != null) this.texts.push(`closed_at IS ${closed ? "NOT NULL" : "NULL"}`);
  }

  addKey(key: SortKey | null, write: (leading: string, id: string) => string): void {
    if (key !== null) this.texts.push(write(this.place(key[0]), this.place(key[1])));
  }

  readonly where = (): string => (this.texts.length === 0 ? "" : `WHERE ${this.texts.join(" AND ")}`);

  private place(value: unknown): string {
    this.parameters.push(typeof value === "string" ? storableText(value) : value);
    return `$${this.parameters.length}`;
  }
}

function wordsOf(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

function patternOf(word: string): string {
  const literal = word.replace(/[\\%_]/g, "\\$&");
  return [...word].length < SHORTEST_PART ? `% ${literal}%` : `%${literal}%`;
}
