import { randomUUID } from "node:crypto";
import type { Batch } from "../../register-files/index.ts";
import type { KeptSecret } from "../licence-secret.ts";
import type { LicenceFacts } from "../register/licence-facts.ts";
import type { LicenceRow } from "../register/licence-row.ts";

export interface CreatedRow {
  readonly number: string;
  readonly facts: LicenceFacts;
  readonly secret: KeptSecret;
}

export interface UpdatedRow {
  readonly before: LicenceRow;
  readonly facts: LicenceFacts;
}

/** The arrays of one statement, a place for each column. */
const columnsOf = (facts: readonly LicenceFacts[]) => [
  facts.map(({ productId }) => productId),
  facts.map(({ edition }) => edition),
  facts.map(({ kind }) => kind),
  facts.map(({ seats }) => seats),
  facts.map(({ validFrom }) => validFrom),
  facts.map(({ validThrough }) => validThrough),
  facts.map(({ issuedToId }) => issuedToId),
];
const FACT_TYPES = (first: number) =>
  ["uuid", "text", "text", "integer", "date", "date", "uuid"].map((type, at) => `$${first + at}::${type}[]`).join(", ");

const INSERT = `INSERT INTO licence (id, number, product_id, edition, kind, seats, valid_from, valid_through, issued_to,
    secret_kind, secret_hash, secret_sealed, ending, created_at, known_since)
  SELECT made.*, $14::timestamptz, $14::timestamptz
  FROM unnest($1::uuid[], $2::text[], ${FACT_TYPES(3)}, $10::text[], $11::bytea[], $12::bytea[], $13::text[]) AS made
  ON CONFLICT DO NOTHING RETURNING id`;

/** @returns the ids by number; a number is missing where somebody took it, or its code, in the meantime. */
export async function createLicences(batch: Batch, rows: readonly CreatedRow[]): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(() => randomUUID());
  const values = [
    ids,
    rows.map(({ number }) => number),
    ...columnsOf(rows.map(({ facts }) => facts)),
    rows.map(({ secret }) => secret.secretKind),
    rows.map(({ secret }) => secret.secretHash),
    rows.map(({ secret }) => secret.secretSealed),
    rows.map(({ secret }) => secret.ending),
    batch.at.toString(),
  ];
  const written = await batch.manager.query<{ id: string }[]>(INSERT, values);
  const found = new Set(written.map(({ id }) => id));
  return new Map(rows.flatMap(({ number }, at) => (found.has(ids[at] ?? "") ? [[number, ids[at] ?? ""]] : [])));
}

const KEEP = `INSERT INTO licence_revision (licence_id, revision, product_id, edition, kind, seats, valid_from,
    valid_through, issued_to, known_since, known_until)
  SELECT id, revision, product_id, edition, kind, seats, valid_from, valid_through, issued_to, known_since,
    GREATEST(known_since, $2::timestamptz)
  FROM licence WHERE id = ANY($1::uuid[])`;

const UPDATE = `UPDATE licence l SET product_id = f.product_id, edition = f.edition, kind = f.kind, seats = f.seats,
    valid_from = f.valid_from, valid_through = f.valid_through, issued_to = f.issued_to, revision = l.revision + 1,
    known_since = GREATEST(l.known_since, $2::timestamptz)
  FROM unnest($1::uuid[], ${FACT_TYPES(3)})
    AS f (id, product_id, edition, kind, seats, valid_from, valid_through, issued_to)
  WHERE l.id = f.id`;

export async function updateLicences({ manager, at }: Batch, rows: readonly UpdatedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const place = [rows.map(({ before }) => before.id), at.toString()];
  await manager.query(KEEP, place);
  await manager.query(UPDATE, [...place, ...columnsOf(rows.map(({ facts }) => facts))]);
}
