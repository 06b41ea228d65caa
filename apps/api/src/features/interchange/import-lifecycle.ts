import type { Licensing, Segment } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { requirePermission } from "../../platform/permissions.ts";
import { changeCatalogue, StaleRevision } from "../lifecycle/index.ts";
import type { ColumnMapping } from "./csv/read-table.ts";
import { type Action, type ProductPlan, planProduct, type ReportRow, refusedPlan } from "./plan-product.ts";
import { readLifecycleFile } from "./read-lifecycle-file.ts";
import type { Format, LifecycleFile, ProductRecord } from "./record.ts";

export interface ImportOptions extends ColumnMapping {
  readonly format: Format;
  /** Reports what an import would do and writes nothing. */
  readonly dryRun: boolean;
  /** Of products that are new and of which the file does not say it; BUSINESS where absent. */
  readonly segment?: Segment;
  /** The same; COMMERCIAL where absent. */
  readonly licensing?: Licensing;
  /** Gives `segment` and `licensing` also to products that stand in the catalogue. */
  readonly reclassify?: boolean;
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
  const file = readFileFor(context, source, options);
  const standing = context.catalogue.current().productBySlug;
  const rows: ReportRow[] = [];
  let newest = 0;
  for (const [index, record] of file.products.entries()) {
    const existing = record.slug === null ? undefined : standing.get(record.slug);
    const plan = planProduct(record, existing ?? null, file.speaksOf);
    const carried = options.dryRun ? { plan, number: 0 } : await carryOut(context, record, { plan, source, options });
    newest = Math.max(newest, carried.number);
    rows.push(...carried.plan.rows);
    options.onProduct?.(index + 1, file.products.length);
  }
  // Read back once for all: after each product it would cost a load of the whole catalogue.
  await context.catalogue.atLeast(newest);
  return { dryRun: options.dryRun, rows, counts: countActions(rows) };
}

function readFileFor(context: Context, { text }: ImportSource, options: ImportOptions): LifecycleFile {
  const { format, columns = {}, ignored = [], segment, licensing } = options;
  const asked = { ...(segment && { segment }), ...(licensing && { licensing }) };
  const initial = { segment: "BUSINESS", licensing: "COMMERCIAL", ...asked } as const;
  const file = readLifecycleFile(text, { format, columns, ignored, initial, timeZone: context.vendorTimeZone });
  if (options.reclassify !== true) return file;
  // What the file itself says of a product goes before what was asked for all.
  const reclassified = file.products.map((record) => ({ ...record, facts: { ...asked, ...record.facts } }));
  return { ...file, products: reclassified };
}

interface Undertaking {
  readonly plan: ProductPlan;
  readonly source: ImportSource;
  readonly options: ImportOptions;
}

/** @returns the plan as it came out, and the number of the catalogue that holds it. */
async function carryOut(context: Context, record: ProductRecord, { plan, source, options }: Undertaking) {
  const { slug } = plan;
  if (slug === null || plan.refused || (plan.facts === null && plan.versions.length === 0)) return { plan, number: 0 };
  const reason = `Import of ${source.name} (${options.format})`;
  try {
    const { number } = await changeCatalogue(context, { reason, readBack: false }, async (writer) => {
      const revision = plan.existing?.revision ?? 0;
      const id =
        plan.facts === null
          ? plan.existing?.id
          : (await writer.putProduct({ slug, facts: plan.facts, expectedRevision: revision })).id;
      if (id === undefined) throw new Error(`the plan for ${slug} neither has the product nor creates it`);
      const puts = plan.versions.map(({ existing, facts }) => ({
        ...(existing && { id: existing.id }),
        name: facts.name,
        facts,
        expectedRevision: existing?.revision ?? 0,
      }));
      await writer.putVersions(id, puts);
    });
    return { plan, number };
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    const reason = "somebody else changed this product during the import; import the file again";
    return { plan: refusedPlan(record, [{ place: record.place, version: null, reason }]), number: 0 };
  }
}

function countActions(rows: readonly ReportRow[]): Record<Action, number> {
  const counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 };
  for (const { action } of rows) counts[action] += 1;
  return counts;
}
