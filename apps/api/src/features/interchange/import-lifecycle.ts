import { randomUUID } from "node:crypto";
import type { Context } from "../../platform/context.ts";
import { requirePermission } from "../../platform/permissions.ts";
import { StaleRevision } from "../lifecycle/index.ts";
import { carryOutPlan, type ImportChange } from "./carry-out-plan.ts";
import { type Action, type ProductPlan, planProduct, type ReportRow, refusedPlan } from "./plan-product.ts";
import { type ImportReading, readForImport } from "./read-for-import.ts";
import type { ProductRecord } from "./record.ts";

export interface ImportOptions extends ImportReading {
  /** Reports what an import would do and writes nothing. */
  readonly dryRun: boolean;
  readonly onProduct?: (done: number, total: number) => void;
}

/** A file to import: its text, and the name by which history will know it. */
export interface ImportSource {
  readonly name: string;
  readonly text: string;
}

export interface ImportReport {
  readonly dryRun: boolean;
  /** In the order of the file: a row for each product, followed by its versions. */
  readonly rows: readonly ReportRow[];
  readonly counts: Readonly<Record<Action, number>>;
}

/**
 * Brings the catalogue in line with a file, a transaction for each product: all of a product is taken, or nothing of it.
 * Products and versions that the file does not name stay as they are.
 * @throws MalformedFile where the file cannot be read as a whole; nothing has been written then.
 */
export async function importLifecycle(
  context: Context,
  source: ImportSource,
  options: ImportOptions,
): Promise<ImportReport> {
  requirePermission(context, "lifecycle.import");
  const file = readForImport(source.text, options, context.vendorTimeZone);
  const change = { reason: `Import of ${source.name} (${options.format})`, changeId: randomUUID() };
  const standing = context.catalogue.current().productBySlug;
  const rows: ReportRow[] = [];
  let newest = 0;
  for (const [index, record] of file.products.entries()) {
    const existing = record.slug === null ? undefined : standing.get(record.slug);
    const plan = planProduct(record, existing ?? null, file.speaksOf);
    const carried = options.dryRun ? { plan, number: 0 } : await carryOut(context, record, { plan, change });
    newest = Math.max(newest, carried.number);
    rows.push(...carried.plan.rows);
    options.onProduct?.(index + 1, file.products.length);
  }
  // Read back once for all: after each product it would cost a load of the whole catalogue.
  await context.catalogue.atLeast(newest);
  return { dryRun: options.dryRun, rows, counts: countActions(rows) };
}

interface Undertaking {
  readonly plan: ProductPlan;
  readonly change: ImportChange;
}

/** @returns the plan as it came out, and the number of the catalogue that holds it. */
async function carryOut(context: Context, record: ProductRecord, { plan, change }: Undertaking) {
  try {
    return { plan, number: await carryOutPlan(context, plan, change) };
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    const reason = "somebody else changed this product during the import; import the file again";
    return { plan: refusedPlan(record, [{ place: record.place, version: null, reason }]), number: 0 };
  }
}

export function countActions(rows: readonly ReportRow[]): Record<Action, number> {
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 };
  for (const { action } of rows) counts[action] += 1;
  return counts;
}
