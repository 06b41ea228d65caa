import { randomUUID } from "node:crypto";
import type { AuditedChange } from "../../../platform/audit.ts";
import { changedParts } from "../../../platform/audit.ts";
import type { Batch, FileRow, RowOutcome } from "../../register-files/index.ts";
import type { AccountFacts } from "../account-facts.ts";

export type AccountRow = AccountFacts;

interface Known extends AccountFacts {
  readonly id: string;
  readonly closedAt: Date | null;
}

interface Step {
  readonly outcome: RowOutcome;
  /** Null where nothing is written. */
  readonly write: { readonly id: string; readonly before: AccountFacts | null; readonly after: AccountFacts } | null;
}

/** Writes up to a thousand accounts in a handful of statements. */
export async function applyAccounts(rows: readonly FileRow<AccountRow>[], batch: Batch): Promise<RowOutcome[]> {
  const known = await lockKnown(rows, batch);
  const steps = rows.map(({ row }) => stepOf(row, known.get(row.number)));
  const writes = steps.flatMap(({ write }) => (write === null ? [] : [write]));
  await insert(
    writes.filter(({ before }) => before === null),
    batch,
  );
  await update(
    writes.filter(({ before }) => before !== null),
    batch,
  );
  await record(writes, batch);
  return steps.map(({ outcome }) => outcome);
}

function stepOf(row: AccountRow, known: Known | undefined): Step {
  if (known === undefined) return { outcome: "CREATED", write: { id: randomUUID(), before: null, after: row } };
  const { id, closedAt, ...before } = known;
  if (before.name === row.name && before.country === row.country) return { outcome: "UNCHANGED", write: null };
  if (closedAt === null) return { outcome: "UPDATED", write: { id, before, after: row } };
  const text = {
    en: "This account is closed and cannot be changed. Reopen it first, or take the row out.",
    zh: "该账户已关闭，无法更改。请先重新开放，或删除此行。",
  };
  return { outcome: [{ column: "number", text }], write: null };
}

/** In the order of their numbers, so that two imports never wait for each other. */
async function lockKnown(rows: readonly FileRow<AccountRow>[], { manager }: Batch): Promise<Map<string, Known>> {
  const known = await manager.query<Known[]>(
    `SELECT id, number, name, country, closed_at AS "closedAt" FROM company_account
     WHERE number = ANY($1::text[]) ORDER BY number FOR UPDATE`,
    [rows.map(({ row }) => row.number)],
  );
  return new Map(known.map((account) => [account.number, account]));
}

type Writes = readonly NonNullable<Step["write"]>[];

async function insert(writes: Writes, { manager, at }: Batch): Promise<void> {
  if (writes.length === 0) return;
  await manager.query(
    `INSERT INTO company_account (id, number, name, country, created_at)
     SELECT id, number, name, country, $5 FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[])
       AS row (id, number, name, country)`,
    [...columnsOf(writes), at.toString()],
  );
}

async function update(writes: Writes, { manager }: Batch): Promise<void> {
  if (writes.length === 0) return;
  await manager.query(
    `UPDATE company_account AS account SET name = row.name, country = row.country, revision = account.revision + 1
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS row (id, number, name, country)
     WHERE account.id = row.id`,
    columnsOf(writes),
  );
}

function columnsOf(writes: Writes): unknown[] {
  const fact = (name: keyof AccountFacts) => writes.map(({ after }) => after[name]);
  return [writes.map(({ id }) => id), fact("number"), fact("name"), fact("country")];
}

async function record(writes: Writes, { context, manager, at, changeId, reason }: Batch): Promise<void> {
  if (writes.length === 0) return;
  const changes = writes.map(
    ({ id, before, after }): AuditedChange => ({
      targetType: "CompanyAccount",
      targetId: id,
      targetLabel: `${after.name} (${after.number})`,
      ...changedParts(before, after),
    }),
  );
  await context.audit.recordDone(manager, context, { action: "accounts.import", changes, at, changeId, reason });
}
