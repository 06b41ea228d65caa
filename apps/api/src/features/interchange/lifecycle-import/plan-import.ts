import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { mappingOf } from "../csv/table-head.ts";
import { planProduct } from "../plan-product.ts";
import { readForImport } from "../read-for-import.ts";
import { type LifecycleFile, MalformedFile } from "../record.ts";
import { requireUsableColumns } from "./column-choice.ts";
import { type ImportSettings, LifecycleImportEntity } from "./lifecycle-import.entity.ts";
import type { PlanImportInput } from "./lifecycle-import.input.ts";
import { beingApplied, lockImport, outOfTurn, ownImport } from "./own-import.ts";
import { keepReport, type PlannedProduct, plannedProduct } from "./planned-report.ts";
import { requireManageable, textOfUpload } from "./uploaded-file.ts";

/** Finds out what an import would do to the catalogue as it stands, and keeps the report. Writes nothing else. */
export async function planImport(context: Context, input: PlanImportInput): Promise<void> {
  const found = await ownImport(context, input.id);
  if (found.state === "APPLYING") throw outOfTurn(beingApplied);
  const settings = settingsOf(input);
  requireUsableColumns(found, settings.columns);
  const products = await reportOn(context, await fileAsSet(context, { ...found, settings }));
  await context.db.transaction(async (manager) => {
    const { state } = await lockImport(manager, found.id);
    if (state === "APPLYING") throw outOfTurn(beingApplied);
    await keepReport(manager, found.id, products);
    const plannedAt = new Date(context.now().epochMilliseconds);
    const before = { reason: null, changeId: null, runId: null, heartbeatAt: null, error: null };
    await manager.update(LifecycleImportEntity, found.id, {
      ...before,
      state: "PLANNED",
      settings,
      plannedAt,
    } as never);
  });
}

function settingsOf({ segment, licensing, reclassify, columns }: PlanImportInput): ImportSettings {
  const settings = { segment: segment ?? null, licensing: licensing ?? null, reclassify: reclassify ?? false };
  if (settings.reclassify && settings.segment === null && settings.licensing === null) {
    const text = {
      en: "Reclassify to what? Give segment, licensing or both, or leave reclassify out.",
      zh: "请给出要改为的 segment、licensing 或两者，否则不要使用 reclassify。",
    };
    throw new Refused([badInput(["reclassify"], text)]);
  }
  const chosen = columns?.map(({ header, column }) => ({ header, column: column ?? null })) ?? null;
  return { ...settings, columns: chosen };
}

type Kept = Pick<LifecycleImportEntity, "id" | "format" | "tableColumns" | "settings">;

/** The uploaded file, understood as its import is set. @throws Refused where it cannot be read like that. */
export async function fileAsSet(context: Context, kept: Kept): Promise<LifecycleFile> {
  const { segment, licensing, reclassify, columns } = kept.settings;
  const mapping = kept.format === "csv" ? mappingOf(kept.tableColumns, columns) : {};
  const asked = { ...(segment && { segment }), ...(licensing && { licensing }), reclassify };
  try {
    const text = textOfUpload(await contentOf(context, kept.id));
    const file = readForImport(text, { format: kept.format, ...mapping, ...asked }, context.vendorTimeZone);
    requireManageable(file);
    return file;
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    const { message } = error;
    const text = { en: `The file cannot be read: ${message}.`, zh: `无法读取该文件：${message}。` };
    throw new Refused([badInput(["id"], text)]);
  }
}

async function contentOf({ db }: Context, id: string): Promise<Buffer> {
  const [row] = await db.query<{ content: Buffer }[]>("SELECT content FROM lifecycle_import WHERE id = $1", [id]);
  if (row === undefined) throw new Error(`import ${id} was taken away while it was read`);
  return row.content;
}

const TURN_MS = 20;

/** The plan of every product. Lets other requests have their turn in between. */
async function reportOn({ catalogue }: Context, file: LifecycleFile): Promise<PlannedProduct[]> {
  const standing = catalogue.current().productBySlug;
  const products: PlannedProduct[] = [];
  let turnBegan = performance.now();
  for (const [position, record] of file.products.entries()) {
    const existing = (record.slug === null ? null : standing.get(record.slug)) ?? null;
    products.push(plannedProduct(planProduct(record, existing, file.speaksOf), position, existing !== null));
    if (performance.now() - turnBegan > TURN_MS) {
      await nextTurn();
      turnBegan = performance.now();
    }
  }
  return products;
}
