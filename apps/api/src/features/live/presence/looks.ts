import type { EntityManager } from "typeorm";
import type { RequestPresenceType } from "./presence.type.ts";

/** Two signs of life may be lost on the way. */
export const LOOK_LASTS_SECONDS = 20;

const FRESH = `seen_at > clock_timestamp() - interval '${LOOK_LASTS_SECONDS} seconds'`;

export interface Look {
  readonly requestId: string;
  readonly subject: string;
  readonly page: string;
  readonly name: string;
  readonly writing: boolean;
}

/** @returns whether others see something new by it, and not a mere sign of life. */
export async function keepLook(db: Query, { requestId, subject, page, name, writing }: Look): Promise<boolean> {
  const before = await db.query<{ writing: boolean }[]>(
    `SELECT writing FROM request_look WHERE request_id = $1 AND subject = $2 AND page = $3 AND ${FRESH}`,
    [requestId, subject, page],
  );
  await db.query(
    `INSERT INTO request_look (request_id, subject, page, name, writing, seen_at)
     VALUES ($1, $2, $3, $4, $5, clock_timestamp())
     ON CONFLICT (request_id, subject, page)
     DO UPDATE SET name = excluded.name, writing = excluded.writing, seen_at = excluded.seen_at`,
    [requestId, subject, page, name, writing],
  );
  return before[0]?.writing !== writing;
}

/** @returns whether it was there. */
export async function endLook(db: Query, { requestId, subject, page }: Look): Promise<boolean> {
  const statement = `WITH gone AS (DELETE FROM request_look WHERE request_id = $1 AND subject = $2 AND page = $3
    RETURNING 1) SELECT count(*)::int AS count FROM gone`;
  const [gone] = await db.query<{ count: number }[]>(statement, [requestId, subject, page]);
  return gone?.count !== 0;
}

export interface Looking {
  readonly others: RequestPresenceType[];
  /** When the first of them is gone, if no sign of life comes; null where nobody looks. */
  readonly nextEndMs: number | null;
}

/** Who but this person has the request open, by name. */
export async function looksAt(db: Query, requestId: string, subject: string): Promise<Looking> {
  const rows = await db.query<(RequestPresenceType & { leftMs: number })[]>(
    `SELECT subject, min(name) AS name, bool_or(writing) AS writing,
       (extract(epoch FROM min(seen_at) - clock_timestamp()) * 1000)::float + ${LOOK_LASTS_SECONDS * 1000} AS "leftMs"
     FROM request_look WHERE request_id = $1 AND subject <> $2 AND ${FRESH}
     GROUP BY subject ORDER BY name, subject`,
    [requestId, subject],
  );
  const nextEndMs = rows.length === 0 ? null : Math.min(...rows.map(({ leftMs }) => leftMs));
  return { others: rows.map(({ leftMs: _, ...each }) => each), nextEndMs };
}

type Query = Pick<EntityManager, "query">;

/** Takes away those who are long gone; nobody was shown them any more. */
export async function forgetLooks(db: Query): Promise<void> {
  await db.query(`DELETE FROM request_look WHERE NOT ${FRESH}`);
}
