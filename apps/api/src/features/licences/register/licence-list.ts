import type { DataSource } from "typeorm";
import type { SortKey } from "../../../platform/cursor.ts";
import { isDay, isId, isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { type FewFound, LAST_DAY, type LicenceConditions, LicenceWhere, searchWays } from "./licence-conditions.ts";
import type { LicenceOrder, LicenceOrderField } from "./licence-list.input.ts";
import { LICENCE_COLUMNS, type LicenceRow } from "./licence-row.ts";

const ENDLESS = "infinity";

interface Leading {
  readonly sql: string;
  readonly type: string;
  readonly keyOf: (row: LicenceRow) => string;
  readonly isKey: (part: string) => boolean;
}

/** What an order begins with; its id follows, so that no two licences are equal in it. Each pair has an index. */
const LEADING: Readonly<Record<LicenceOrderField, Leading>> = {
  CREATED_AT: {
    sql: "l.created_at",
    type: "timestamptz",
    keyOf: ({ createdAt }) => createdAt,
    isKey: isInstant,
  },
  VALID_THROUGH: {
    sql: LAST_DAY,
    type: "date",
    keyOf: ({ validThrough }) => validThrough ?? ENDLESS,
    isKey: (part) => part === ENDLESS || isDay(part),
  },
  NUMBER: { sql: "l.number", type: "text", keyOf: ({ number }) => number, isKey: (part) => !part.includes("\0") },
};

/** The licences that match, in their order; read by index and page by page. */
export function licenceList(db: DataSource, wanted: LicenceConditions, order: LicenceOrder): KeysetList<LicenceRow> {
  const leading = LEADING[order.field];
  return {
    name: `licences ${order.field} ${order.direction}`,
    keyOf: (row) => [leading.keyOf(row), row.id],
    isKey: ([first, id, ...more]) => more.length === 0 && typeof first === "string" && leading.isKey(first) && isId(id),
    async load(slice) {
      const { sql, parameters } = pageStatement(new LicenceWhere(wanted, await fewFound(db, wanted)), order, slice);
      return await db.query<LicenceRow[]>(sql, [...parameters]);
    },
    async count() {
      const where = new LicenceWhere(wanted, await fewFound(db, wanted));
      const statement = `SELECT count(*) AS count FROM licence l WHERE ${where.sql()}`;
      const [row] = await db.query<{ count: string }[]>(statement, where.parameters);
      return Number(row?.count);
    },
  };
}

/** One page's statement, with its parameters. */
export function pageStatement(
  where: LicenceWhere,
  { field, direction }: LicenceOrder,
  { after, before, fromEnd, limit }: Slice,
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const { sql: leading, type } = LEADING[field];
  const forwards = direction === "ASC";
  const compare = (key: SortKey | null, operator: string) => {
    if (key === null) return;
    where.add(`(${leading}, l.id) ${operator} (${where.place(key[0])}::${type}, ${where.place(key[1])}::uuid)`);
  };
  compare(after, forwards ? ">" : "<");
  compare(before, forwards ? "<" : ">");
  const towards = forwards === fromEnd ? "DESC" : "ASC";
  const order = `ORDER BY ${leading} ${towards}, l.id ${towards}`;
  const sql = `SELECT ${LICENCE_COLUMNS} FROM licence l WHERE ${where.sql()} ${order} LIMIT ${limit}`;
  return { sql, parameters: where.parameters };
}

/** More than this lie close enough together in any order of the register. */
const FEW = 25_000;

/** Counts, by index and no further than it takes, only what is asked for. */
export async function fewFound(db: DataSource, wanted: LicenceConditions): Promise<FewFound> {
  return {
    search: wanted.isSearch && (await isFew(db, searched(wanted))),
    storage: wanted.stored === true && (await isFew(db, spansNow("storage"))),
    block: wanted.blocked === true && (await isFew(db, spansNow("block"))),
  };
}

interface Counted {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

async function isFew(db: DataSource, { sql, parameters }: Counted): Promise<boolean> {
  const [found] = await db.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM (${sql}) s`, [...parameters]);
  return (found?.count ?? 0) <= FEW;
}

function spansNow(span: "storage" | "block"): Counted {
  return { sql: `SELECT 1 FROM licence_${span} WHERE upper_inf(during) LIMIT ${FEW + 1}`, parameters: [] };
}

/** In the order of an index, or a beginning of many numbers would be looked for in the table from its start. */
function searched(wanted: LicenceConditions): Counted {
  const parameters: unknown[] = [];
  const ways = searchWays(wanted, (value) => `$${parameters.push(value)}`);
  const some = ways.map((way) => `(SELECT 1 FROM licence l WHERE ${way} ORDER BY l.number LIMIT ${FEW + 1})`);
  return { sql: some.length === 0 ? "SELECT 1 WHERE false" : some.join(" UNION ALL "), parameters };
}
