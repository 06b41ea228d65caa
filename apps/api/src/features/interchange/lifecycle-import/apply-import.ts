import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { reasonOf } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { carryOutImport } from "./carry-out-import.ts";
import type { LifecycleImportEntity } from "./lifecycle-import.entity.ts";
import type { ApplyImportInput } from "./lifecycle-import.input.ts";
import { beingApplied, lockImport, outOfTurn, ownImport, STALLED_AFTER_SECONDS } from "./own-import.ts";

/** Begins to do what the plan says, for all or some of its products. Returns as soon as it has begun. */
export async function applyImport(context: Context, input: ApplyImportInput): Promise<void> {
  const { id, format, fileName } = await ownImport(context, input.id);
  const reason = storableText(reasonOf(input.reason?.trim() || `Import of ${fileName} (${format})`));
  const runId = randomUUID();
  await context.db.transaction(async (manager) => {
    const { state } = await lockImport(manager, id);
    if (state === "APPLYING") throw outOfTurn(beingApplied);
    if (state !== "PLANNED") throw outOfTurn(planFirst);
    await chooseProducts(manager, id, input.products ?? null);
    await manager.query(
      `UPDATE lifecycle_import SET state = 'APPLYING', run_id = $2, change_id = $3, reason = $4, heartbeat_at = now()
       WHERE id = $1`,
      [id, runId, randomUUID(), reason],
    );
  });
  context.imports.start((stopping) => carryOutImport(context, { importId: id, runId, stopping }));
}

const planFirst = {
  en: "There is no plan that has not been applied. Plan first, look at what it would do, then apply.",
  zh: "没有尚未执行的计划。请先生成计划并查看结果，再执行。",
};

/** Goes on with an import whose process died or that failed; what was taken already is not taken again. */
export async function resumeImport(context: Context, { id: given }: { readonly id: string }): Promise<void> {
  const { id } = await ownImport(context, given);
  const runId = randomUUID();
  await context.db.transaction(async (manager) => {
    const found = await lockImport(manager, id);
    const begun = found.changeId !== null;
    if (!(begun && (found.state === "FAILED" || (await isStalled(manager, found))))) throw outOfTurn(nothingToResume);
    await manager.query(
      `UPDATE lifecycle_import SET state = 'APPLYING', run_id = $2, heartbeat_at = now(), error = NULL WHERE id = $1`,
      [id, runId],
    );
  });
  context.imports.start((stopping) => carryOutImport(context, { importId: id, runId, stopping }));
}

const nothingToResume = {
  en: "Only an import that failed, or at which nobody is at work any more, can be resumed.",
  zh: "只有失败的导入，或已无进程处理的导入，才能继续执行。",
};

/** Whether it is being applied and nobody has been at work for a while, by the database's clock. */
export async function isStalled(
  database: Pick<EntityManager, "query">,
  { id, state }: Pick<LifecycleImportEntity, "id" | "state">,
): Promise<boolean> {
  if (state !== "APPLYING") return false;
  const [row] = await database.query<{ stalled: boolean }[]>(
    `SELECT coalesce(heartbeat_at, '-infinity') < now() - make_interval(secs => $2) AS stalled
     FROM lifecycle_import WHERE id = $1 AND state = 'APPLYING'`,
    [id, STALLED_AFTER_SECONDS],
  );
  return row?.stalled ?? false;
}

async function chooseProducts(manager: EntityManager, id: string, slugs: readonly string[] | null): Promise<void> {
  await requireKnown(manager, id, slugs);
  await manager.query(
    `UPDATE lifecycle_import_product SET outcome = CASE
       WHEN $2::text[] IS NOT NULL AND NOT coalesce(slug = ANY($2::text[]), false) THEN 'LEFT_OUT'
       WHEN action = 'REFUSED' THEN 'REFUSED'
       WHEN action = 'UNCHANGED' THEN 'NOTHING_TO_DO'
       ELSE 'WAITING' END
     WHERE import_id = $1`,
    [id, slugs],
  );
}

async function requireKnown(manager: EntityManager, id: string, slugs: readonly string[] | null): Promise<void> {
  if (slugs === null) return;
  if (slugs.length === 0) {
    const text = {
      en: "Choose at least one product, or leave products out to take all.",
      zh: "请至少选择一个产品；如需全部导入，请不要填写 products。",
    };
    throw new Refused([badInput(["products"], text)]);
  }
  const planned = await manager.query<{ slug: string }[]>(
    "SELECT slug FROM lifecycle_import_product WHERE import_id = $1 AND slug IS NOT NULL",
    [id],
  );
  const known = new Set(planned.map(({ slug }) => slug));
  const place = slugs.findIndex((slug) => !known.has(slug));
  if (place === -1) return;
  const text = {
    en: `The file has no product "${slugs[place]}". Take slugs from the plan's products.`,
    zh: `文件中没有产品“${slugs[place]}”。请使用计划中产品的标识。`,
  };
  throw new Refused([badInput(["products", String(place)], text)]);
}
