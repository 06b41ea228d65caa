import type { DataSource } from "typeorm";
import type { Actor } from "../../../platform/context.ts";
import { anyFact, type Chance, insertFacts } from "../../feedback/facts/facts-testbed.ts";

const FORMULA = '=HYPERLINK("https://example.com","x")';
export const COMMENTS = [null, FORMULA, 'said "thanks",\r\nand left', "很快就解决了", "@home", "plain"] as const;

/** Pieces of feedback of October 2026, with their facts, as whoever takes them in leaves them. */
export async function insertFeedback(db: DataSource, chance: Chance, count: number): Promise<void> {
  const facts = Array.from({ length: 3 * count }, () => anyFact(chance, { from: "2026-10-01", count: 31 }))
    .filter(({ basis }) => basis === "FEEDBACK")
    .slice(0, count);
  const rows = facts.map(({ id, at, type, source, language, segment }, index) => ({
    ...{ id, received_at: at, type, source, locale: language, audience: segment, held: false, revision: 1 },
    ...{ state: index % 3 === 0 ? "NEW" : "CLOSED", clauses: index % 4 === 0 ? ["4.2.5", "6.3"] : [] },
    comment: COMMENTS[index % COMMENTS.length],
    ...{ giver_name: `Giver ${index}`, giver_email: `giver-${index}@home.example` },
  }));
  await insertFacts(db, facts);
  await db.query("INSERT INTO feedback SELECT * FROM jsonb_populate_recordset(NULL::feedback, $1::jsonb)", [
    JSON.stringify(rows),
  ]);
}

/** Very many, all much alike, a second apart from 2025-01-01 on; counted in nothing, as that is not what they are for. */
export async function insertManyFeedback(db: DataSource, count: number): Promise<void> {
  await db.query(`ALTER TABLE feedback_fact DISABLE TRIGGER feedback_fact_counted`);
  await db.query(
    `WITH given AS (
        SELECT gen_random_uuid() AS id, timestamptz '2025-01-01T00:00:00Z' + n * interval '1 second' AS at, n
          FROM generate_series(1, $1) n
      ), facts AS (
        INSERT INTO feedback_fact (id, at, basis, type, source, language, product, clauses, satisfaction)
          SELECT id, at, 'FEEDBACK', 'OTHER', 'FORM', 'en', 'reef', '{6.3}', 1 + n % 5 FROM given
      ) INSERT INTO feedback (id, received_at, type, source, locale, state, comment, clauses)
          SELECT id, at, 'OTHER', 'FORM', 'en', 'NEW', 'Feedback number ' || n, '{}' FROM given`,
    [count],
  );
  await db.query(
    `ALTER TABLE feedback_fact ENABLE TRIGGER feedback_fact_counted; ANALYZE feedback; ANALYZE feedback_fact`,
  );
}

/** The address of an export, with its arguments as its callers write them. */
export function exportAddress(file: string, wanted: Readonly<Record<string, unknown>> = {}): string {
  const written = Object.entries(wanted)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, string] => [name, typeof value === "string" ? value : JSON.stringify(value)]);
  return `/exports/${file}?${new URLSearchParams(written)}`;
}

export const as = (actor: Actor) => ({ "x-test-actor": encodeURIComponent(JSON.stringify(actor)) });
