import type { DataSource } from "typeorm";
import { searchCondition } from "../search/search-words.ts";

/** More than that is so frequent that a page of it is found soon in the order of the list. */
const FEW = 2_000;

/** What is searched for, by staff or by a customer. */
export interface Searched {
  readonly search: string;
  readonly withLicences: boolean;
  /** Whose `words` are looked through; those of requests where it is left out. */
  readonly table?: "support_request" | "feedback";
}

/**
 * The ids of what a search finds, where these are few; null where they are many. PostgreSQL takes every word that it
 * has no figures of for one in some hundred rows, and would look for a rare one through the whole table in the list's order.
 */
export async function fewFound(db: DataSource, searched: Searched): Promise<string[] | null> {
  const { search, withLicences, table = "support_request" } = searched;
  const parameters: unknown[] = [];
  const condition = searchCondition(search, (value) => `$${parameters.push(value)}`, { withLicences });
  if (condition === null) return null;
  // Materialized, it is planned as if all of it were wanted, which is by the index of words, and read as far as it is.
  const rows = await db.query<{ id: string }[]>(
    `WITH found AS MATERIALIZED (SELECT r.id FROM ${table} r WHERE ${condition})
     SELECT id FROM found LIMIT ${FEW + 1}`,
    parameters,
  );
  return rows.length > FEW ? null : rows.map(({ id }) => id);
}
