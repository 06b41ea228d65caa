import type { DataSource } from "typeorm";
import { productFactsOf, versionFactsOf } from "../change/facts-of.ts";
import type { ProductFacts, VersionFacts } from "../snapshot/catalogue.ts";
import { PRODUCT_FACTS_SQL, VERSION_FACTS_SQL } from "../snapshot/load-catalogue.ts";

/** What one change wrote of one product or version, and what it replaced. */
export interface ChangedRevision<Facts> {
  readonly id: string;
  readonly revision: number;
  readonly facts: Facts;
  /** Null where the change created it. */
  readonly before: Facts | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Everything that a change wrote; empty lists where there is no such change. */
export async function revisionsOfChange(db: DataSource, changeId: string) {
  if (!UUID.test(changeId)) return { products: [], versions: [] };
  return {
    products: await changed<ProductFacts>(db, changeId, {
      subject: "product",
      facts: PRODUCT_FACTS_SQL,
      factsOf: productFactsOf,
    }),
    versions: await changed<VersionFacts>(db, changeId, {
      subject: "version",
      facts: VERSION_FACTS_SQL,
      factsOf: versionFactsOf,
    }),
  };
}

interface Source<Facts> {
  readonly subject: "product" | "version";
  readonly facts: string;
  readonly factsOf: (row: Facts) => Facts;
}

async function changed<Facts>(
  db: DataSource,
  changeId: string,
  { subject, facts, factsOf }: Source<Facts>,
): Promise<ChangedRevision<Facts>[]> {
  type Row = Facts & { id: string; revision: number };
  const [table, id] = [`${subject}_revision`, `${subject}_id`];
  const select = `SELECT r.${id} AS id, r.revision, ${facts} FROM ${table}`;
  const written: Row[] = await db.query(`${select} r WHERE r.change_id = $1 ORDER BY r.id`, [changeId]);
  const replaced: Row[] = await db.query(
    `${select} n JOIN ${table} r ON r.${id} = n.${id} AND r.revision = n.revision - 1 WHERE n.change_id = $1`,
    [changeId],
  );
  const earlier = new Map(replaced.map((row) => [row.id, row]));
  return written.map((row) => {
    const before = earlier.get(row.id);
    const { id, revision } = row;
    return { id, revision, facts: factsOf(row), before: before === undefined ? null : factsOf(before) };
  });
}
