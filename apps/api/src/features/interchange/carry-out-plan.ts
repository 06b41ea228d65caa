import type { Context } from "../../platform/context.ts";
import { changeCatalogue } from "../lifecycle/index.ts";
import type { ProductPlan } from "./plan-product.ts";

export interface ImportChange {
  /** What history says of it. */
  readonly reason: string;
  /** Shared by all products of one import, so that it can be undone as one. */
  readonly changeId: string;
}

/**
 * Writes what a plan says of one product, in one transaction.
 * @returns the number of the catalogue that holds it; 0 where nothing was to be written.
 * @throws StaleRevision where the product or a version changed since the plan was made; nothing has been written then.
 */
export async function carryOutPlan(context: Context, plan: ProductPlan, change: ImportChange): Promise<number> {
  const { slug, facts, existing } = plan;
  if (slug === null || plan.refused || (facts === null && plan.versions.length === 0)) return 0;
  const options = { ...change, action: "lifecycle.import", readBack: false } as const;
  const { number } = await changeCatalogue(context, options, async (writer) => {
    const expectedRevision = existing?.revision ?? 0;
    const id = facts === null ? existing?.id : (await writer.putProduct({ slug, facts, expectedRevision })).id;
    if (id === undefined) throw new Error(`the plan for ${slug} neither has the product nor creates it`);
    const puts = plan.versions.map((version) => ({
      ...(version.existing && { id: version.existing.id }),
      name: version.facts.name,
      facts: version.facts,
      expectedRevision: version.existing?.revision ?? 0,
    }));
    await writer.putVersions(id, puts);
  });
  return number;
}
