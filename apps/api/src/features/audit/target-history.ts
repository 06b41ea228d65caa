import DataLoader from "dataloader";
import type { Context } from "../../platform/context.ts";
import { loaderFor } from "../../platform/loader.ts";
import type { RecordChange, RecordFieldChange } from "./record-change.type.ts";

/** What a page of a record can show; older changes stand in the audit itself. */
const MOST_CHANGES = 100;

/** The object that was changed, as the audit names it. */
interface Target {
  readonly type: string;
  readonly id: string;
}

type Parts = Readonly<Record<string, unknown>>;

interface Row extends Omit<RecordChange, "changes"> {
  readonly place: string;
  readonly before: Parts | null;
  readonly after: Parts | null;
}

/**
 * The latest hundred changes of one record, newest first. Who may see them is for the caller to say: the record's own
 * permission is enough, the audit's is not needed.
 *
 * @param targetType name of the record's GraphQL type, as its entries in the audit have it.
 */
export async function historyOf(context: Context, targetType: string, targetId: string): Promise<RecordChange[]> {
  return await loaderFor(context, historyLoader).load({ type: targetType, id: targetId });
}

const STATEMENT = `SELECT t.place, e.id::text AS id, e.action, e.reason, e.before, e.after, e.actor_name AS author,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS t (type, id, place)
  CROSS JOIN LATERAL (
    SELECT * FROM audit_entry
    WHERE target_id = t.id AND target_type = t.type AND outcome = 'DONE'
    ORDER BY at DESC, id DESC LIMIT ${MOST_CHANGES}
  ) e
  ORDER BY t.place, e.at DESC, e.id DESC`;

function historyLoader({ db }: Context): DataLoader<Target, RecordChange[], string> {
  const load = async (targets: readonly Target[]) => {
    const rows = await db.query<Row[]>(STATEMENT, [targets.map(({ type }) => type), targets.map(({ id }) => id)]);
    const byPlace = Map.groupBy(rows, ({ place }) => Number(place) - 1);
    return targets.map((_, place) => (byPlace.get(place) ?? []).map(presentChange));
  };
  return new DataLoader(load, { cacheKeyFn: ({ type, id }) => `${type} ${id}` });
}

function presentChange({ id, at, author, action, reason, before, after }: Row): RecordChange {
  return { id, at, author, action, reason, changes: fieldChanges(before ?? {}, after ?? {}) };
}

function fieldChanges(before: Parts, after: Parts): RecordFieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
