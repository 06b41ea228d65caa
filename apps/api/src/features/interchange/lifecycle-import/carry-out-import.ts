import type { Context } from "../../../platform/context.ts";
import { Refused } from "../../../platform/refusal.ts";
import { say } from "../../../platform/say.ts";
import { StaleRevision } from "../../lifecycle/index.ts";
import { carryOutPlan, type ImportChange } from "../carry-out-plan.ts";
import { planProduct } from "../plan-product.ts";
import type { LifecycleFile, ProductRecord } from "../record.ts";
import { LifecycleImportEntity } from "./lifecycle-import.entity.ts";
import { SIGN_OF_LIFE_EVERY_MS } from "./own-import.ts";
import { fileAsSet } from "./plan-import.ts";
import { fingerprintOf } from "./planned-report.ts";

export interface ImportRun {
  readonly importId: string;
  /** Whoever else gets hold of the import writes another id there, and this run ends. */
  readonly runId: string;
  readonly stopping: () => boolean;
}

/** Takes every product that waits, one after another, and keeps in the database how far it has come. */
export async function carryOutImport(context: Context, run: ImportRun): Promise<void> {
  const signOfLife = setInterval(() => void giveSignOfLife(context, run).catch(() => undefined), SIGN_OF_LIFE_EVERY_MS);
  try {
    const ended = await takeWaiting(context, run);
    await endRun(context, run, ended);
  } catch (error) {
    await endRun(context, run, { state: "FAILED", error: told(context, error) });
    // What can be told has been told; the rest is a bug, for the log.
    if (!(error instanceof Refused)) throw error;
  } finally {
    clearInterval(signOfLife);
  }
}

interface Ending {
  readonly state: "APPLYING" | "DONE" | "FAILED";
  readonly error: string | null;
}

const DONE: Ending = { state: "DONE", error: null };
/** Without a sign of life, so that it can be resumed at once. */
const LEFT: Ending = { state: "APPLYING", error: null };

async function takeWaiting(context: Context, run: ImportRun): Promise<Ending> {
  const kept = await context.db.getRepository(LifecycleImportEntity).findOneByOrFail({ id: run.importId });
  if (kept.changeId === null || kept.reason === null)
    throw new Error(`import ${kept.id} is applied without a change id`);
  const change = { reason: kept.reason, changeId: kept.changeId };
  const file = await fileAsSet(context, kept);
  await catchUp(context);
  const written = await writtenUnder(context, change.changeId);
  for (const waiting of await waitingProducts(context, run.importId)) {
    if (run.stopping() || !(await giveSignOfLife(context, run))) return LEFT;
    const outcome = written.has(waiting.slug) ? "TAKEN" : await take(context, { waiting, file, change });
    if (!(await recordOutcome(context, run, { ...waiting, outcome }))) return LEFT;
  }
  await catchUp(context);
  return DONE;
}

interface Waiting {
  readonly position: number;
  readonly slug: string;
  readonly fingerprint: string;
}

async function waitingProducts({ db }: Context, importId: string): Promise<Waiting[]> {
  return await db.query(
    `SELECT position, slug, fingerprint FROM lifecycle_import_product
     WHERE import_id = $1 AND outcome = 'WAITING' ORDER BY position`,
    [importId],
  );
}

/** Slugs of what a run that ended before it could say so has written. */
async function writtenUnder({ db }: Context, changeId: string): Promise<ReadonlySet<string>> {
  const rows: { slug: string }[] = await db.query(
    `SELECT slug FROM product WHERE id IN (
       SELECT product_id FROM product_revision WHERE change_id = $1
       UNION SELECT product_id FROM version_revision WHERE change_id = $1)`,
    [changeId],
  );
  return new Set(rows.map(({ slug }) => slug));
}

/** Brings this process's snapshot to what the database holds: a plan is compared with that. */
async function catchUp({ db, catalogue }: Context): Promise<void> {
  const [state] = await db.query<{ number: string }[]>("SELECT number FROM catalogue_state");
  await catalogue.atLeast(Number(state?.number ?? 0));
}

interface Taking {
  readonly waiting: Waiting;
  readonly file: LifecycleFile;
  readonly change: ImportChange;
}

const ATTEMPTS = 3;

/** Does what the plan showed. Where it would do anything else by now, nothing. */
async function take(context: Context, { waiting, file, change }: Taking): Promise<"TAKEN" | "REFUSED"> {
  const record = recordAt(file, waiting);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const existing = context.catalogue.current().productBySlug.get(waiting.slug) ?? null;
    const plan = planProduct(record, existing, file.speaksOf);
    if (fingerprintOf(plan) !== waiting.fingerprint) return "REFUSED";
    try {
      await carryOutPlan(context, plan, change);
      return "TAKEN";
    } catch (error) {
      if (!(error instanceof StaleRevision)) throw error;
      await catchUp(context);
    }
  }
  return "REFUSED";
}

function recordAt(file: LifecycleFile, { position, slug }: Waiting): ProductRecord {
  const record = file.products[position];
  if (record?.slug !== slug) throw new Error(`the file no longer reads as it did when it was planned: ${slug}`);
  return record;
}

const MOVED_ON =
  "somebody changed this product since the plan was made, so that the import would do something else than the plan shows; nothing of it was taken, plan again to see what it would do now";

/** @returns false where another run has taken over. */
async function recordOutcome(
  { db }: Context,
  { importId, runId }: ImportRun,
  { position, outcome }: Waiting & { readonly outcome: "TAKEN" | "REFUSED" },
): Promise<boolean> {
  return await db.transaction(async (manager) => {
    const [held] = await manager.query(
      `UPDATE lifecycle_import SET heartbeat_at = now(), change_ids = CASE
         WHEN $3 = 'TAKEN' AND change_id <> ALL (change_ids) THEN change_ids || change_id ELSE change_ids END
       WHERE id = $1 AND run_id = $2 RETURNING id`,
      [importId, runId, outcome],
    );
    if (held.length === 0) return false;
    await manager.query(`UPDATE lifecycle_import_product SET outcome = $3 WHERE import_id = $1 AND position = $2`, [
      importId,
      position,
      outcome,
    ]);
    if (outcome === "TAKEN") return true;
    await manager.query(
      `UPDATE lifecycle_import_product SET action = 'REFUSED', refused = versions + 1, created = 0, updated = 0,
         unchanged = 0, shortened = 0 WHERE import_id = $1 AND position = $2`,
      [importId, position],
    );
    await manager.query(
      `UPDATE lifecycle_import_row SET action = 'REFUSED', reason = $3, changes = '[]', shortens = false
       WHERE import_id = $1 AND product_position = $2`,
      [importId, position, MOVED_ON],
    );
    return true;
  });
}

/** @returns false where another run has taken over: it may have ended since, and people may have changed what it did. */
async function giveSignOfLife({ db }: Context, { importId, runId }: ImportRun): Promise<boolean> {
  const sql = "UPDATE lifecycle_import SET heartbeat_at = now() WHERE id = $1 AND run_id = $2 RETURNING id";
  const [held] = await db.query<[unknown[], number]>(sql, [importId, runId]);
  return held.length > 0;
}

async function endRun({ db }: Context, { importId, runId }: ImportRun, { state, error }: Ending): Promise<void> {
  await db.query(
    "UPDATE lifecycle_import SET state = $3, error = $4, heartbeat_at = NULL WHERE id = $1 AND run_id = $2",
    [importId, runId, state, error],
  );
}

function told({ locale, requestId }: Context, error: unknown): string {
  if (error instanceof Refused) return error.refusals.map(({ text }) => say(locale, text)).join(" ");
  return say(locale, {
    en: `Something failed on our side. What was taken stays; resume the import to go on. Quote ${requestId} when you report it.`,
    zh: `服务器内部错误。已导入的内容会保留；可继续执行此导入。反馈问题时请提供编号 ${requestId}。`,
  });
}
