import type { DataSource } from "typeorm";
import type { SortKey } from "../../platform/cursor.ts";
import { isInstant } from "../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../platform/keyset-page.ts";
import { entryConditions } from "./audit-conditions.ts";
import type { AuditEntryType } from "./audit-entry.type.ts";
import type { AuditFilter } from "./audit-filter.input.ts";
import { wordQuery } from "./audit-words.ts";

/** A row as it is read; `at` is an ISO instant to the microsecond, which a JavaScript date would cut. */
export type AuditRow = AuditEntryType;

const SELECT = `SELECT e.id::text AS id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  actor_subject AS "actorSubject", actor_name AS "actorName", actor_kind AS "actorKind", action, outcome,
  target_type AS "targetType", target_id AS "targetId", target_label AS "targetLabel", before, after, reason,
  change_id AS "changeId", address, user_agent AS "userAgent", request_id AS "requestId"`;

const LARGEST_ID = 2n ** 63n - 1n;

/** The entries that match, newest first. */
export function auditList(db: DataSource, filter: AuditFilter): KeysetList<AuditRow> {
  return {
    name: "audit",
    keyOf: ({ at, id }) => [at, id],
    isKey,
    load: (slice) => loadPage(db, filter, slice),
    async count() {
      const { sql, parameters } = entryConditions(filter);
      const [row] = await db.query<{ count: string }[]>(`SELECT count(*) AS count FROM audit_entry WHERE ${sql}`, [
        ...parameters,
      ]);
      return Number(row?.count);
    },
  };
}

export async function auditEntry(db: DataSource, id: string): Promise<AuditRow | null> {
  if (!isId(id)) return null;
  const [row] = await db.query<AuditRow[]>(`${SELECT} FROM audit_entry e WHERE e.id = $1::bigint`, [id]);
  return row ?? null;
}

/** How many rows an export holds at a time. */
const ROWS_A_BATCH = 1_000;

/**
 * Every entry that matches, newest first, a thousand at a time. By key and not by a cursor of the database: between two
 * batches no connection is held, however slowly the client reads.
 */
export async function* allEntries(db: DataSource, filter: AuditFilter): AsyncGenerator<AuditRow> {
  let after: SortKey | null = null;
  for (;;) {
    const slice: Slice = { after, before: null, fromEnd: false, limit: ROWS_A_BATCH };
    const rows = await loadEntries(db, filter, slice);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_A_BATCH) return;
    after = [last.at, last.id];
  }
}

/** More matches than this are close enough together to be found by going through the entries in their order. */
const FEW = 10_000;

/**
 * PostgreSQL takes a word that it has not counted for one in two hundred entries, and would look for a rare one through
 * all of them in their order: a second in a million. `OFFSET 0` keeps the order from it, so that it uses the index of
 * words; which would read and sort every match of a word that is everywhere.
 */
async function loadPage(db: DataSource, filter: AuditFilter, slice: Slice): Promise<AuditRow[]> {
  if (wordQuery(filter.search ?? "") === null) return await loadEntries(db, filter, slice);
  const { sql, parameters } = entryConditions(filter);
  const [found] = await db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM audit_entry WHERE ${sql} LIMIT ${FEW + 1}) e`,
    [...parameters],
  );
  const isRare = found !== undefined && found.count <= FEW;
  return await loadEntries(db, filter, slice, isRare ? "OFFSET 0" : "");
}

async function loadEntries(db: DataSource, filter: AuditFilter, slice: Slice, fence = ""): Promise<AuditRow[]> {
  const { after, before, fromEnd, limit } = slice;
  const { sql, parameters } = entryConditions(filter, after, before);
  const order = fromEnd ? "ASC" : "DESC";
  const statement = `${SELECT} FROM (SELECT * FROM audit_entry WHERE ${sql} ${fence}) e
    ORDER BY e.at ${order}, e.id ${order} LIMIT ${limit}`;
  return await db.query<AuditRow[]>(statement, [...parameters]);
}

function isKey([at, id, ...more]: SortKey): boolean {
  return more.length === 0 && isInstant(at) && typeof id === "string" && isId(id);
}

function isId(text: string): boolean {
  return /^\d{1,19}$/.test(text) && BigInt(text) <= LARGEST_ID;
}
