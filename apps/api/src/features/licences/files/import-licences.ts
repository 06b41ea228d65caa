import { changedParts } from "../../../platform/audit.ts";
import type { Batch, FileRow, RowOutcome } from "../../register-files/index.ts";
import { hashOf, keptSecret, masked } from "../licence-secret.ts";
import { auditedFacts, type LicenceFacts } from "../register/licence-facts.ts";
import { LICENCE_COLUMNS, type LicenceRow } from "../register/licence-row.ts";
import type { LicenceFileRow } from "./licence-file-row.ts";
import { factsOf, type PlannedRow, planLicenceRow, type Standing } from "./plan-licence-row.ts";
import { type CreatedRow, createLicences, type UpdatedRow, updateLicences } from "./write-licence-rows.ts";

/** A row with the hash of its code, where it has one. */
interface Prepared {
  readonly row: LicenceFileRow;
  readonly hash: Buffer | null;
}

/** Writes the rows of a file into the register: a handful of statements, however many rows. */
export async function importLicences(
  rows: readonly FileRow<LicenceFileRow>[],
  batch: Batch,
): Promise<readonly RowOutcome[]> {
  const { secrets } = batch.context;
  const prepared = rows.map(({ row }) => ({ row, hash: row.secret === null ? null : hashOf(secrets, row.secret) }));
  const planned = planAll(prepared, await standingOf(prepared, batch));
  const created = prepared.flatMap(({ row }, at) => newRow(row, planned[at], batch));
  const updated = planned.filter((plan) => plan.kind === "UPDATED");
  const ids = await createLicences(batch, created);
  await updateLicences(batch, updated);
  await record(batch, { created: created.filter(({ number }) => ids.has(number)), ids, updated });
  return prepared.map(({ row }, at) => outcomeOf(planned[at], ids.has(row.number)));
}

/** What the register holds of what the rows speak of; the licences stay as they are until the file is written. */
async function standingOf(prepared: readonly Prepared[], { manager }: Batch): Promise<Standing> {
  const numbers = prepared.map(({ row }) => row.number);
  const licences = await manager.query<LicenceRow[]>(
    `SELECT ${LICENCE_COLUMNS} FROM licence l WHERE l.number = ANY($1::text[]) ORDER BY l.id FOR UPDATE`,
    [numbers],
  );
  const hashes = prepared.flatMap(({ hash }) => (hash === null ? [] : [hash]));
  const holders = await manager.query<{ hash: string; number: string }[]>(
    `SELECT encode(secret_hash, 'hex') AS hash, number FROM licence WHERE secret_hash = ANY($1::bytea[])`,
    [hashes],
  );
  const accounts = await manager.query<{ id: string; number: string }[]>(
    `SELECT id, number FROM company_account WHERE number = ANY($1::text[])`,
    [prepared.flatMap(({ row }) => row.accountNumber ?? [])],
  );
  return {
    byNumber: new Map(licences.map((licence) => [licence.number, licence])),
    numberByHash: new Map(holders.map(({ hash, number }) => [hash, number])),
    accountIds: new Map(accounts.map(({ id, number }) => [number, id])),
  };
}

/** Row after row, so that of two with one code the second is refused. */
function planAll(prepared: readonly Prepared[], standing: Standing): PlannedRow[] {
  const numberByHash = new Map(standing.numberByHash);
  return prepared.map(({ row, hash }) => {
    const hexadecimal = hash?.toString("hex") ?? null;
    const plan = planLicenceRow(row, hexadecimal, { ...standing, numberByHash });
    if (plan.kind === "CREATED" && hexadecimal !== null) numberByHash.set(hexadecimal, row.number);
    return plan;
  });
}

function newRow({ number, secret }: LicenceFileRow, plan: PlannedRow | undefined, { context }: Batch): CreatedRow[] {
  if (plan?.kind !== "CREATED" || secret === null) return [];
  return [{ number, facts: plan.facts, secret: keptSecret(context.secrets, secret) }];
}

function outcomeOf(plan: PlannedRow | undefined, isThere: boolean): RowOutcome {
  if (plan?.kind === "REFUSED") return plan.problems;
  if (plan?.kind === "UPDATED" || plan?.kind === "UNCHANGED") return plan.kind;
  if (isThere) return "CREATED";
  const text = {
    en: "Somebody brought a licence with this number or code in the meantime. Import the file again.",
    zh: "在此期间已有人录入相同编号或激活码的许可证。请重新导入该文件。",
  };
  return [{ column: "number", text }];
}

interface Written {
  readonly created: readonly CreatedRow[];
  readonly ids: ReadonlyMap<string, string>;
  readonly updated: readonly UpdatedRow[];
}

/** The history of each licence, under the one change of the file. */
async function record({ manager, context, at, reason, changeId }: Batch, written: Written): Promise<void> {
  const told = (facts: LicenceFacts) => auditedFacts(context, facts);
  const creations = written.created.map(async ({ number, facts, secret }) => ({
    targetType: "Licence",
    targetId: written.ids.get(number) ?? "",
    targetLabel: number,
    before: null,
    after: { ...(await told(facts)), code: masked(secret.ending) },
  }));
  const updates = written.updated.map(async ({ before, facts }) => ({
    targetType: "Licence",
    targetId: before.id,
    targetLabel: before.number,
    ...changedParts(await told(factsOf(before)), await told(facts)),
  }));
  const changes = await Promise.all([...creations, ...updates]);
  if (changes.length === 0) return;
  await context.audit.recordDone(manager, context, { action: "licences.import", at, reason, changeId, changes });
}
