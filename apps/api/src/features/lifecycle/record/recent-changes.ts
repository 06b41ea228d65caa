import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import type { SortKey } from "../../../platform/cursor.ts";
import { isInstant } from "../../../platform/key-parts.ts";
import type { KeysetList, Slice } from "../../../platform/keyset-page.ts";
import { instantSql } from "../snapshot/load-catalogue.ts";
import { visibleVersion } from "../snapshot/visibility.ts";
import type { RecentChangesFilter } from "./recent-changes.type.ts";

/** One step in which versions were changed: an edit, a bulk move, an import. */
export interface RecentChange {
  /** Of its last written revision: tells two changes of the same instant apart. */
  readonly id: string;
  /** ISO instant to the microsecond. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly changeId: string;
  readonly versionCount: number;
  readonly shortenedCount: number;
  /** The first of what it wrote, those that shortened a promise before the others. */
  readonly versionIds: readonly string[];
  readonly revisions: readonly number[];
}

/** As many as a list shows before it would be read as a list of its own. */
const VERSIONS_NAMED = 10;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LARGEST_ID = 2n ** 63n - 1n;
const SHORTENS = "cardinality(r.shortened_milestones) > 0";

/** Everything that was changed about versions which the caller may see, newest first, one entry for each step. */
export function recentChangesList(context: Context, filter: RecentChangesFilter): KeysetList<RecentChange> {
  const condition = revisionCondition(context, filter);
  return {
    name: "recentChanges",
    keyOf: ({ at, id }) => [at, id],
    isKey,
    load: (slice) => loadChanges(context.db, condition, slice),
    async count() {
      const sql = `SELECT count(DISTINCT r.change_id) AS count FROM version_revision r WHERE ${condition.on("r")}`;
      const [row] = await context.db.query<{ count: string }[]>(sql, [...condition.parameters]);
      return Number(row?.count);
    },
  };
}

interface Condition {
  /** On the revision that goes by this name in a statement. */
  readonly on: (revision: string) => string;
  readonly parameters: readonly unknown[];
}

function revisionCondition(context: Context, filter: RecentChangesFilter): Condition {
  const { productBySlug, versionById } = context.catalogue.current();
  const hidden = versionById
    .values()
    .filter((version) => visibleVersion(context, version) === null)
    .map(({ id }) => id);
  const parameters: unknown[] = [[...hidden]];
  const texts = ["@.version_id <> ALL($1::uuid[])"];
  const add = (value: unknown, write: (place: string) => string) => texts.push(write(`$${parameters.push(value)}`));
  if (filter.shortensPromise === true) texts.push("cardinality(@.shortened_milestones) > 0");
  if (filter.since != null) add(filter.since, (since) => `lower(@.known_during) >= ${since}::timestamptz`);
  // What names no product or change at all finds nothing, like one that is unknown.
  if (filter.product != null) add(productBySlug.get(filter.product)?.id, (id) => `@.product_id = ${id}::uuid`);
  if (filter.change != null) {
    add(UUID.test(filter.change) ? filter.change : null, (change) => `@.change_id = ${change}::uuid`);
  }
  return { on: (revision) => texts.join(" AND ").replaceAll("@", revision), parameters };
}

/** A change stands where the last written of its revisions stands. */
async function loadChanges(db: DataSource, condition: Condition, slice: Slice): Promise<RecentChange[]> {
  const { after, before, fromEnd, limit } = slice;
  const parameters = [...condition.parameters];
  const beyond = [keyCondition(after, "<", parameters), keyCondition(before, ">", parameters)].join("");
  const order = fromEnd ? "ASC" : "DESC";
  return await db.query(
    `SELECT c.id::text AS id, ${instantSql("c.at")} AS at, c.author, c.reason, c.change_id AS "changeId", t.*
     FROM (
       SELECT r.id, lower(r.known_during) AS at, r.author, r.reason, r.change_id FROM version_revision r
       WHERE ${condition.on("r")}${beyond} AND NOT EXISTS (
         SELECT FROM version_revision o WHERE o.change_id = r.change_id AND o.id > r.id AND ${condition.on("o")})
       ORDER BY lower(r.known_during) ${order}, r.id ${order} LIMIT ${limit}
     ) c CROSS JOIN LATERAL (
       SELECT count(*)::int AS "versionCount", (count(*) FILTER (WHERE ${SHORTENS}))::int AS "shortenedCount",
         (array_agg(r.version_id ORDER BY ${SHORTENS} DESC, r.id))[1:${VERSIONS_NAMED}] AS "versionIds",
         (array_agg(r.revision ORDER BY ${SHORTENS} DESC, r.id))[1:${VERSIONS_NAMED}] AS revisions
       FROM version_revision r WHERE r.change_id = c.change_id AND ${condition.on("r")}
     ) t
     ORDER BY c.at ${order}, c.id ${order}`,
    parameters,
  );
}

function keyCondition(key: SortKey | null, direction: "<" | ">", parameters: unknown[]): string {
  if (key === null) return "";
  const places = key.map((part) => `$${parameters.push(part)}`);
  return ` AND (lower(r.known_during), r.id) ${direction} (${places[0]}::timestamptz, ${places[1]}::bigint)`;
}

function isKey([at, id, ...more]: SortKey): boolean {
  if (more.length > 0 || !isInstant(at) || typeof id !== "string") return false;
  return /^\d{1,19}$/.test(id) && BigInt(id) <= LARGEST_ID;
}
