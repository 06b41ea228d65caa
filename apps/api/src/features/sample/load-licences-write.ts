import type { EntityManager } from "typeorm";
import type { KeptSecret } from "../licences/index.ts";
import { columns, instant } from "./bulk-columns.ts";
import type { BulkAccount } from "./load-licences-accounts.ts";
import type { BulkLicence, BulkSpan } from "./load-licences-rows.ts";

/** A licence with what its code became. */
export type SealedLicence = BulkLicence & KeptSecret;

export async function writeAccounts(manager: EntityManager, accounts: readonly BulkAccount[]): Promise<void> {
  await manager.query(
    `INSERT INTO company_account (id, number, name, country, created_at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])`,
    columns(accounts, (each) => [each.id, each.number, each.name, each.country, instant(each.createdAt)]),
  );
  const members = accounts.flatMap((account) =>
    account.members.map((member, place) => ({ ...member, account, place })),
  );
  await manager.query(
    `INSERT INTO account_member (id, account_id, subject, name, email, role, joined_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])`,
    columns(members, (each) => [
      each.id,
      each.account.id,
      each.subject,
      each.name,
      each.email,
      each.place === 0 ? "ADMINISTRATOR" : "MEMBER",
      instant(each.account.createdAt),
    ]),
  );
}

export async function writeLicences(manager: EntityManager, licences: readonly SealedLicence[]): Promise<void> {
  await manager.query(
    `INSERT INTO licence (id, number, product_id, edition, kind, seats, valid_from, valid_through, secret_kind,
                          secret_hash, secret_sealed, ending, issued_to, created_at, known_since)
     SELECT id, number, product_id, edition, kind, seats, valid_from, valid_through, secret_kind,
            secret_hash, secret_sealed, ending, issued_to, created_at, created_at
     FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::integer[], $7::date[], $8::date[],
                 $9::text[], $10::bytea[], $11::bytea[], $12::text[], $13::uuid[], $14::timestamptz[])
       AS n (id, number, product_id, edition, kind, seats, valid_from, valid_through, secret_kind, secret_hash,
             secret_sealed, ending, issued_to, created_at)`,
    columns(licences, (each) => [
      ...[each.id, each.number, each.productId, each.edition, each.kind, each.seats, each.validFrom, each.validThrough],
      ...[each.secretKind, each.secretHash, each.secretSealed, each.ending, each.issuedTo, instant(each.createdAt)],
    ]),
  );
  await writeStorage(manager, licences);
  await writeBlocks(manager, licences);
}

async function writeStorage(manager: EntityManager, licences: readonly BulkLicence[]): Promise<void> {
  const stored = licences.flatMap(({ id, stored }) => (stored === null ? [] : [{ id, ...stored }]));
  if (stored.length === 0) return;
  await manager.query(
    `INSERT INTO licence_storage (id, licence_id, account_id, during, stored_by, stored_by_name)
     SELECT uuidv7(), licence_id, account_id, tstzrange(since, until, '[)'), stored_by, stored_by_name
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[])
       AS n (licence_id, since, until, account_id, stored_by, stored_by_name)`,
    columns(stored, ({ id, account, by, ...span }) => [id, ...bounds(span), account.id, by.subject, by.name]),
  );
}

async function writeBlocks(manager: EntityManager, licences: readonly BulkLicence[]): Promise<void> {
  const blocked = licences.flatMap(({ id, blocked }) => (blocked === null ? [] : [{ id, ...blocked }]));
  if (blocked.length === 0) return;
  await manager.query(
    `INSERT INTO licence_block (id, licence_id, during, reason, blocked_by, unblocked_by)
     SELECT uuidv7(), licence_id, tstzrange(since, until, '[)'), 'The payment was taken back', 'Sample data',
            CASE WHEN until IS NOT NULL THEN 'Sample data' END
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS n (licence_id, since, until)`,
    columns(blocked, ({ id, ...span }) => [id, ...bounds(span)]),
  );
}

function bounds({ from, to }: BulkSpan): [string, string | null] {
  return [instant(from), to === null ? null : instant(to)];
}
