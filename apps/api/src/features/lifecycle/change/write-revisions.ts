import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";

/** Whose change it is and when it becomes known; the same for everything in one change. */
export interface Stamp {
  readonly author: string;
  readonly reason: string;
  readonly changeId: string;
  /** To the microsecond, which is what the database keeps. */
  readonly at: Temporal.Instant;
}

export interface OpenRevision {
  readonly id: string;
  readonly revision: number;
  /** Since when it is known, ISO instant to the microsecond. */
  readonly changedAt: string;
}

/** PostgreSQL takes 65,535 parameters a statement; a revision has fewer than 30 columns. */
const ROWS_A_STATEMENT = 1_000;

/** One statement for every thousand rows. */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const some = rows.slice(from, from + ROWS_A_STATEMENT);
    await manager.createQueryBuilder().insert().into(table).values(some).updateEntity(false).execute();
  }
}

interface Closing {
  readonly subject: "product" | "version";
  readonly open: readonly OpenRevision[];
  readonly at: Temporal.Instant;
}

/**
 * Ends what was known of each subject at the moment in which its next revision begins.
 * @returns where the next revision of each begins, by id.
 */
export async function closeRevisions(
  manager: EntityManager,
  { subject, open, at }: Closing,
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const starts = new Map(open.map((revision) => [revision.id, startAfter(revision, at)]));
  if (open.length === 0) return starts;
  await manager.query(
    `UPDATE ${subject}_revision r SET known_during = tstzrange(lower(r.known_during), n.start)
     FROM unnest($1::uuid[], $2::timestamptz[]) AS n (id, start)
     WHERE r.${subject}_id = n.id AND upper_inf(r.known_during)`,
    [[...starts.keys()], [...starts.values()].map(String)],
  );
  return starts;
}

export function knownFrom(start: Temporal.Instant): string {
  return `[${start},)`;
}

/** A change at the same instant as the one before it, or by a clock that lags, still comes after it. */
function startAfter(open: OpenRevision, at: Temporal.Instant): Temporal.Instant {
  const earliest = Temporal.Instant.from(open.changedAt).add({ microseconds: 1 });
  return Temporal.Instant.compare(at, earliest) < 0 ? earliest : at;
}
