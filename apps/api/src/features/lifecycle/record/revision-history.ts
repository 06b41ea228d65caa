import type { MilestoneKind } from "@supportbook/policy";
import DataLoader from "dataloader";
import type { Context } from "../../../platform/context.ts";
import { changedFields, productFactsOf, versionFactsOf } from "../change/facts-of.ts";
import type { ProductFacts, VersionFacts } from "../snapshot/catalogue.ts";
import { instantSql, PRODUCT_FACTS_SQL, VERSION_FACTS_SQL } from "../snapshot/load-catalogue.ts";

/** One field that two revisions differ in. Values as text, lists and objects as JSON; null where there is no value. */
export interface FieldDifference {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface RevisionRecord {
  readonly revision: number;
  /** ISO instant. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly changeId: string;
}

export type ProductRevision = RevisionRecord & ProductFacts & { readonly changes: readonly FieldDifference[] };

export type VersionRevision = RevisionRecord &
  VersionFacts & {
    readonly changes: readonly FieldDifference[];
    readonly shortenedMilestones: readonly MilestoneKind[];
    readonly shortensPromise: boolean;
  };

const RECORD_SQL = `r.revision, ${instantSql("lower(r.known_during)")} AS at, r.author, r.reason,
  r.change_id AS "changeId"`;

/** Everything ever known of products, newest first, by product id. */
export function productHistories({ db }: Context): DataLoader<string, readonly ProductRevision[]> {
  return new DataLoader(async (ids) => {
    const rows: (RevisionRecord & ProductFacts & { owner: string })[] = await db.query(
      `SELECT r.product_id AS owner, ${RECORD_SQL}, ${PRODUCT_FACTS_SQL} FROM product_revision r
       WHERE r.product_id = ANY($1) ORDER BY r.product_id, r.revision`,
      [ids],
    );
    return newestFirstByOwner(ids, withChanges(rows, productFactsOf));
  });
}

/** Everything ever known of versions, newest first, by version id. */
export function versionHistories({ db }: Context): DataLoader<string, readonly VersionRevision[]> {
  return new DataLoader(async (ids) => {
    type Row = RevisionRecord & VersionFacts & { owner: string; shortenedMilestones: readonly MilestoneKind[] };
    const rows: Row[] = await db.query(
      `SELECT r.version_id AS owner, ${RECORD_SQL}, r.shortened_milestones AS "shortenedMilestones",
         ${VERSION_FACTS_SQL} FROM version_revision r
       WHERE r.version_id = ANY($1) ORDER BY r.version_id, r.revision`,
      [ids],
    );
    const revisions = withChanges(rows, versionFactsOf).map((row) => ({
      ...row,
      shortensPromise: row.shortenedMilestones.length > 0,
    }));
    return newestFirstByOwner(ids, revisions);
  });
}

/** Adds to each revision how it differs from the one before of the same owner. `rows`: by owner, oldest first. */
function withChanges<Row extends { owner: string }, Facts extends object>(
  rows: readonly Row[],
  factsOf: (row: Row) => Facts,
): (Row & { changes: FieldDifference[] })[] {
  return rows.map((row, place) => {
    const earlier = rows[place - 1];
    const before = earlier?.owner === row.owner ? factsOf(earlier) : null;
    return { ...row, changes: differences(before, factsOf(row)) };
  });
}

/** How `after` differs from `before`; from null, all that `after` says. */
export function differences<Facts extends object>(before: Facts | null, after: Facts): FieldDifference[] {
  if (before !== null) {
    return changedFields(before, after).map((field) => ({
      field,
      from: asText(before[field]),
      to: asText(after[field]),
    }));
  }
  const given = Object.entries(after).map(([field, value]) => ({ field, from: null, to: asText(value) }));
  return given.filter(({ to }) => to !== null && to !== "false");
}

/** A field's value as text, lists and objects as JSON; null where there is no value. */
export function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value);
  return Object.keys(value).length === 0 ? null : JSON.stringify(value);
}

function newestFirstByOwner<Row extends { owner: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const byOwner = Map.groupBy(rows, (row) => row.owner);
  return ids.map((id) => (byOwner.get(id) ?? []).reverse());
}
